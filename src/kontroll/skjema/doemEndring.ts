import { type Broek, multipliser, subtraher } from "../../tall/Broek.js";
import { avstandMellom } from "../../tall/Intervall.js";
import { flyttet, ikkeUnderNull, snitt } from "../../tall/snitt.js";
import type { LestSkjemalinje } from "./LestSkjema.js";
import { domAv, like, UTEN_AVSTAND, type Volumdom } from "./Linjedom.js";

/** K-1: a delivered volume in its interval that is the shown change from the a-konto volume. */
export function doemEndring({ tall }: LestSkjemalinje, pris: Broek | undefined): Volumdom {
  const vist = tall.gjennomfoert && ikkeUnderNull(tall.gjennomfoert.intervall);
  const k = tall.aKontoVolum?.vist;
  if (k === undefined || tall.endring === undefined) return { del: undefined, intervall: vist };
  const fraEndringen = flyttet(tall.endring.intervall, k);
  if (vist === undefined || tall.gjennomfoert === undefined) {
    const mulig = fraEndringen.til.t < 0n ? undefined : ikkeUnderNull(fraEndringen);
    return { del: undefined, intervall: mulig };
  }
  const felles = snitt(vist, fraEndringen);
  const beregnet = subtraher(tall.gjennomfoert.vist, k);
  const dom = domAv(like(beregnet, tall.endring.vist), felles !== undefined);
  const volum = avstandMellom(vist, fraEndringen);
  const avstand = felles ? UTEN_AVSTAND : { volum, kroner: pris && multipliser(volum, pris) };
  return { del: { vist: tall.endring.vist, beregnet, dom, avstand }, intervall: felles ?? vist };
}
