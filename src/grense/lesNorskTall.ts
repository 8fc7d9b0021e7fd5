import { SioFeil } from "../feil.js";
import { lesTall } from "../tall/lesTall.js";
import { norskTilDesimaltekst } from "../tall/norskTall.js";
import { skrivTall } from "../tall/skrivTall.js";
import { beskrivFunn } from "./beskrivFunn.js";
import { tallfeil } from "./tallfeil.js";

/**
 * Reads a number as Norwegian text writes it: `17 315,31`.
 *
 * Norwegian: *norsk tallformat*. Rule N-1. Groups of three are parted by one kind of space throughout (ordinary, no-break or narrow
 * no-break); the decimal sign is a comma; the minus is `-` or U+2212. Spaces around are left out. Points are refused, since
 * `1.234` means two things. Nothing is rounded.
 *
 * @param tekst - The text.
 * @returns The contract's decimal text, ready for every calculation.
 * @throws {@link SioFeil} `UGYLDIG_TALL`, `FOR_MANGE_SIFRE`.
 * @example
 * ```ts
 * import { lesNorskTall } from "sio-beregning";
 * lesNorskTall("17 315,31");
 * //=> "17315.31"
 * lesNorskTall("\u22121\u202f231\u202f362");
 * //=> "-1231362"
 * lesNorskTall("1.234,5");
 * //=> kaster UGYLDIG_TALL
 * ```
 */
export function lesNorskTall(tekst: string): string {
  // far longer than any number can be written: nothing to look for in it
  const desimal = typeof tekst === "string" && tekst.length < 200 ? norskTilDesimaltekst(tekst) : undefined;
  if (desimal === undefined) {
    const melding = `Fant ${beskrivFunn(tekst)}; skriv tallet som «17 315,31»: mellomrom mellom tusener, komma foran desimaler, ingen punktum.`;
    throw new SioFeil([{ kode: "UGYLDIG_TALL", sti: [], melding }]);
  }
  const t = lesTall(desimal);
  if (typeof t === "string") throw new SioFeil([tallfeil(t, tekst, [])]);
  return skrivTall(t);
}
