/**
 * What a number rests on: the rules with their status, the sources behind every shipped value, and the trial's municipalities.
 *
 * @packageDocumentation
 */

export { erSioFeil, type Feilkode, type Problem, SioFeil, type Sti } from "./feil.js";
export { hentKommune } from "./kommuner/hentKommune.js";
export { type HentUttrekkInn, hentUttrekk } from "./kommuner/hentUttrekk.js";
export type {
  Kommune,
  Kommunenummer,
  Kommuneperiode,
  Sammenslaaing,
  Sonetilhoerighet,
} from "./kommuner/Kommune.js";
export { listKommuner } from "./kommuner/listKommuner.js";
export { listUttrekk, type PublisertUttrekk, type Uttrekksslag } from "./kommuner/listUttrekk.js";
export { hentKilde, type Kilde } from "./regler/hentKilde.js";
export { hentRegel, listRegler } from "./regler/hentRegel.js";
export type { Regel, Regelstatus } from "./regler/regler.js";
export type { Belegg, Kildehenvisning, Sone, Status } from "./tariff/Tariff.js";
