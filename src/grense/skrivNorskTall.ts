import { SioFeil } from "../feil.js";
import { type Desimal, lesTall, SIFRE_ETTER } from "../tall/lesTall.js";
import { type Norskformat, skrivNorsk } from "../tall/skrivNorsk.js";
import { beskrivFunn } from "./beskrivFunn.js";
import { tallfeil } from "./tallfeil.js";

/**
 * Writes a decimal as Norwegian text: no-break spaces between thousands, a decimal comma, U+2212 for minus.
 *
 * Norwegian: *norsk tallformat*. Rule N-1: with `desimaler` the number is rounded half away from zero, otherwise it is written whole,
 * and {@link lesNorskTall} reads it back to the same number.
 *
 * @param verdi - A decimal, as every calculation takes and gives it.
 * @param format - Decimals, the space and the minus sign, where they should be others.
 * @returns The text.
 * @throws {@link SioFeil} `UGYLDIG_TALL`, `FOR_MANGE_SIFRE`, `UTENFOR_OMRAADE` (decimals).
 * @example
 * ```ts
 * import { skrivNorskTall } from "sio-beregning";
 * skrivNorskTall("-3935425.27", { desimaler: 0, tusenskille: " ", minus: "-" });
 * //=> "-3 935 425"
 * skrivNorskTall("17315.31") === "17\u00a0315,31";
 * //=> true
 * ```
 */
export function skrivNorskTall(verdi: Desimal, format: Norskformat = {}): string {
  const t = lesTall(verdi);
  if (typeof t === "string") throw new SioFeil([tallfeil(t, verdi, [])]);
  const { desimaler = 0 } = format;
  if (!Number.isInteger(desimaler) || desimaler < 0 || desimaler > SIFRE_ETTER) {
    const melding = `Antall desimaler er 0 til ${SIFRE_ETTER}: fant ${beskrivFunn(desimaler)}.`;
    throw new SioFeil([{ kode: "UTENFOR_OMRAADE", sti: ["desimaler"], melding }]);
  }
  return skrivNorsk(t, format);
}
