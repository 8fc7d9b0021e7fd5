import { SioFeil } from "../feil.js";
import { finnKommune, ukjentKommune } from "./finnKommune.js";
import type { Kommune } from "./Kommune.js";

/**
 * Fetches a municipality of the trial by id, name or kommunenummer.
 *
 * Norwegian: *kommune*, *kommunenummer*. A name may be written in upper or lower case, or as a source has it; a number may be any that
 * the municipality or its part has had in any year. Rules T-2 (zone), R-3 (mergers), R-10 and R-11 (periods).
 *
 * @param navnEllerNummer - `"Stjørdal"`, `"stjoerdal"`, `"1714"` or `"5035"`; a number (926) is read as the digits 0926.
 * @returns The municipality, frozen: each fact with its status and sources.
 * @throws {@link SioFeil} `UKJENT_KOMMUNE` (with the name that was most likely meant, or the 18 there are), `MANGLER_FELT`.
 * @example
 * ```ts
 * import { hentKommune } from "sio-beregning/oppslag";
 * const { navn, sone, perioder = [] } = hentKommune("5032");
 * [navn, sone.verdi, sone.status];
 * //=> ["Selbu", "1a", "utledet"]
 * perioder.map((p) => `${p.ordning} ${p.fra}–${p.til}`);
 * //=> ["modellB 2016-05-01–2019-04-30", "modellA 2020-01-01–2021-12-31", "inntektspaaslag 2016-05-01–2021-12-31"]
 * hentKommune("Lyngsal").navn;
 * //=> "Lyngdal"
 * ```
 */
export function hentKommune(navnEllerNummer: string | number): Kommune {
  const funnet = finnKommune(navnEllerNummer);
  if (funnet === undefined) throw new SioFeil([ukjentKommune(navnEllerNummer, [])]);
  return funnet;
}
