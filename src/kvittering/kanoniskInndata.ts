import type { Beregningsnavn } from "../beregninger/beregninger.js";
import { normaliser } from "../beregninger/normaliser.js";
import { somData } from "../beregninger/somData.js";
import { lesemaateFor } from "../beregninger/tekstfelt.js";
import { vedGrensen } from "../grense/lesInndata.js";
import { skrivKanonisk } from "./kanoniskJson.js";

/**
 * Writes the input of a calculation as canonical JSON, its decimals as the contract reads them.
 *
 * Norwegian: *kanoniske inndata*. What {@link kanoniskJson} does, after every decimal has become its plain text (N-1): 0.25, `"0.250"` and a Decimal of 0.25
 * are the same input. Names and codes stand as written (`"01"` is not `"1"`), and so do the order of lists and what is left out. A receipt's
 * `inndata` is the SHA-256 of this text.
 *
 * @param inn - The input of any calculation.
 * @param beregning - The calculation's name; it matters for `"kontroll-oppgjoer"`, whose texts are as printed (N-2): there 4165.30 is not 4165.3.
 * @returns The text.
 * @throws {@link SioFeil} `UGYLDIG_TYPE` for what is no data, `UGYLDIG_TALL` (NaN, infinity), `FOR_MANGE_SIFRE`, `ULESELIG_INNGANG` (a ring).
 * @example
 * ```ts
 * import { kanoniskInndata } from "sio-beregning";
 * kanoniskInndata({ noekkel: 0.25, linjer: [{ kode: "UK", aarsvolum: "0365.50", gjennomfoert: 90n }] });
 * //=> '{"linjer":[{"aarsvolum":"365.5","gjennomfoert":"90","kode":"UK"}],"noekkel":"0.25"}'
 * ```
 */
export function kanoniskInndata(inn: unknown, beregning?: Beregningsnavn): string {
  return vedGrensen(() => skrivKanonisk(normaliser(somData(inn), lesemaateFor(beregning))));
}
