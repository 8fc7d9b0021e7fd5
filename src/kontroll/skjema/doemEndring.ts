import { type Broek, multipliser, subtraher } from "../../tall/Broek.js";
import type { Intervall } from "../../tall/Intervall.js";
import { flyttet, ikkeUnderNull, rutenett, snitt } from "../../tall/snitt.js";
import type { LestSkjemalinje } from "./LestSkjema.js";
import { domAv, like, UTEN_AVSTAND, type Volumdom } from "./Linjedom.js";
import { tilNaermeste } from "./tilNaermeste.js";

/**
 * K-1: a delivered volume in its interval that is the shown change from the a-konto volume.
 *
 * @param doegn - The unit that delivered døgn are counted in; hours are any numbers.
 */
export function doemEndring(
  { tall }: LestSkjemalinje,
  pris: Broek | undefined,
  doegn: Broek | undefined,
): Volumdom {
  // Where no whole unit is shown so, the interval stands as it is.
  const hele = (volum: Intervall) => (doegn && rutenett(volum, doegn)) ?? volum;
  const vist = tall.gjennomfoert && ikkeUnderNull(tall.gjennomfoert.intervall);
  const k = tall.aKontoVolum?.vist;
  if (k === undefined || tall.endring === undefined) return { del: undefined, intervall: vist && hele(vist) };
  const fraEndringen = flyttet(tall.endring.intervall, k);
  if (vist === undefined || tall.gjennomfoert === undefined) {
    const mulig = fraEndringen.til.t < 0n ? undefined : hele(ikkeUnderNull(fraEndringen));
    return { del: undefined, intervall: mulig };
  }
  const begge = snitt(vist, fraEndringen);
  const felles = begge && doegn ? rutenett(begge, doegn) : begge;
  const beregnet = subtraher(tall.gjennomfoert.vist, k);
  const dom = domAv(like(beregnet, tall.endring.vist), felles !== undefined);
  const volum = tilNaermeste(fraEndringen, vist, doegn);
  const avstand = felles ? UTEN_AVSTAND : { volum, kroner: pris && multipliser(volum, pris) };
  return { del: { vist: tall.endring.vist, beregnet, dom, avstand }, intervall: felles ?? hele(vist) };
}
