import * as z from "zod";
import { SioFeil } from "../feil.js";
import { lesResultat } from "../tall/lesResultat.js";
import { type Desimal, SIFRE_ETTER } from "../tall/lesTall.js";
import { type Norskformat, skrivNorsk } from "../tall/skrivNorsk.js";
import { ettAv, heltallsfelt, lat } from "./felt.js";
import { krev, lesMedSkjema, vedGrensen } from "./lesInndata.js";
import { tallfeil } from "./tallfeil.js";

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    desimaler: heltallsfelt({ navn: "Antall desimaler", minst: 0, hoeyst: SIFRE_ETTER }).optional(),
    tusenskille: ettAv("Tusenskillet", ["", " ", "\u00a0", "\u202f"]).optional(),
    minus: ettAv("Minustegnet", ["-", "\u2212"]).optional(),
  }),
);

/**
 * Writes a decimal as Norwegian text: no-break spaces between thousands, a decimal comma, U+2212 for minus.
 *
 * Norwegian: *norsk tallformat*. Rule N-1: with `desimaler` the number is rounded half away from zero, otherwise it is written whole,
 * and {@link lesNorskTall} reads it back to the same number, where it is no longer than an input may be.
 *
 * @param verdi - A decimal as calculations take it, or as they give it, with however many decimals.
 * @param format - Decimals, the space and the minus sign, where they should be others.
 * @returns The text.
 * @throws {@link SioFeil} `UGYLDIG_TALL`, `FOR_MANGE_SIFRE`, `UTENFOR_OMRAADE` and `IKKE_HELTALL` (decimals), `UGYLDIG_VERDI` (signs),
 * `UKJENT_FELT`.
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
  const { tall, valg } = vedGrensen(() => ({
    tall: lesResultat(verdi),
    valg: krev(lesMedSkjema(skjema(), format)),
  }));
  if (typeof tall === "string") throw new SioFeil([tallfeil(tall, verdi, [])]);
  return skrivNorsk(tall, valg);
}
