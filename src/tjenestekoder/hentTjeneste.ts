import { SioFeil } from "../feil.js";
import { frys } from "../grense/frys.js";
import { KATALOG } from "./katalog.js";
import { kodenummer } from "./kodenummer.js";
import type { Tjeneste } from "./Tjeneste.js";
import { ukjentTjenestekode } from "./ukjentTjenestekode.js";

/**
 * Looks up a tjenestekode in the catalogue: group, unit, asterisk, and all else the form says of it.
 *
 * Norwegian: *tjenestekode*. Rule T-1 (S003, l. 1029–1126). No numbers are rounded.
 *
 * @param kode - A code of the 2019 form, upper case as on the form.
 * @returns The row of the catalogue, frozen.
 * @throws {@link SioFeil} `UKJENT_TJENESTEKODE`, with the nearest known code where one is near.
 * @example
 * ```ts
 * import { hentTjeneste } from "sio-beregning";
 * const { gruppe, enhet, stjerne, bemanningsfaktor } = hentTjeneste("SK08");
 * gruppe;
 * //=> "Støttekontakt/Støttekontakt i gruppe"
 * [enhet, stjerne, bemanningsfaktor];
 * //=> ["time", false, "0.8"]
 * ```
 */
export function hentTjeneste(kode: string): Tjeneste {
  const nr = kodenummer(kode);
  const rad = nr === undefined ? undefined : KATALOG[nr];
  if (rad === undefined) throw new SioFeil([ukjentTjenestekode(kode, [])]);
  return frys(rad);
}
