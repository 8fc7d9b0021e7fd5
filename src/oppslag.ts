/**
 * What a number rests on: the rules with their status, and the sources behind every shipped value.
 *
 * @packageDocumentation
 */

export { erSioFeil, type Feilkode, type Problem, SioFeil, type Sti } from "./feil.js";
export { hentKilde, type Kilde } from "./regler/hentKilde.js";
export { hentRegel, listRegler } from "./regler/hentRegel.js";
export type { Regel, Regelstatus } from "./regler/regler.js";
