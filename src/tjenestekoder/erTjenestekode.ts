import { kodenummer } from "./kodenummer.js";
import type { Tjenestekode } from "./koder.js";

/**
 * Tells whether a value is one of the 51 tjenestekoder, exactly as the form writes it.
 *
 * Norwegian: *tjenestekode*. Rule T-1.
 *
 * @param verdi - Anything.
 * @returns True for a known code; the type is then narrowed.
 * @example
 * ```ts
 * import { erTjenestekode } from "sio-beregning";
 * [erTjenestekode("HTAMDK"), erTjenestekode("htamdk"), erTjenestekode("__proto__")];
 * //=> [true, false, false]
 * ```
 */
export function erTjenestekode(verdi: unknown): verdi is Tjenestekode {
  return kodenummer(verdi) !== undefined;
}
