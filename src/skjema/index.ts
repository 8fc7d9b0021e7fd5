/**
 * The official form as a spreadsheet: reads and writes the rapporteringsskjema as XLSX and CSV.
 *
 * Needs the packages `fflate` and `saxes` beside `sio-beregning`, which installs neither by itself.
 *
 * @packageDocumentation
 */

export {
  erSioFeil,
  type Feilkode,
  type Merknad,
  type Merknadskode,
  type Problem,
  SioFeil,
  type Sti,
} from "../feil.js";
export type { SkjemaInn, SkjemalinjeInn, SkjemaradInn, SkjematallInn } from "../kontroll/skjema/SkjemaInn.js";
export type { KorreksjonsoppgjoerInn } from "../korreksjonsoppgjoer/typer.js";
export type { Dom } from "../tall/doem.js";
export type { Filgrenser, LesSkjemavalg, LestSkjemafil, Skjemaformat } from "./LestSkjemafil.js";
export { lesSkjema } from "./lesSkjema.js";
export { type Cellesammenligning, type Skjemasammenligning, sammenlignSkjema } from "./sammenlignSkjema.js";
export { type SkjemamalInn, skrivMal } from "./skrivMal.js";
export { type SkrivSkjemavalg, skrivSkjema } from "./skrivSkjema.js";
export { tilKorreksjonsoppgjoer } from "./tilKorreksjonsoppgjoer.js";
