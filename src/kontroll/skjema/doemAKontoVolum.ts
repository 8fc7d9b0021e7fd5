import { adder, type Broek, broek, divider, multipliser } from "../../tall/Broek.js";
import { avstandMellom, avVist, punkt } from "../../tall/Intervall.js";
import { gulvAv, ikkeUnderNull, skalert, snitt } from "../../tall/snitt.js";
import type { LestSkjemalinje } from "./LestSkjema.js";
import { domAv, like, UTEN_AVSTAND, type Volumdom } from "./Linjedom.js";

const EN = /* @__PURE__ */ broek(1n);

/** Rounds to a whole number, halves away from zero; for numbers from zero. */
const rundet = (b: Broek): Broek => broek(gulvAv(adder(b, broek(1n, 2n))));

/** a year's volume in its interval whose part, rounded to a whole hour or døgn, is the shown one. */
export function doemAKontoVolum(
  { tall }: LestSkjemalinje,
  noekkel: Broek,
  pris: Broek | undefined,
): Volumdom {
  const vist = tall.aarsvolum && ikkeUnderNull(tall.aarsvolum.intervall);
  const k = tall.aKontoVolum?.vist;
  if (k === undefined) return { del: undefined, intervall: vist };
  const kvartalet = k.n === 1n ? ikkeUnderNull(avVist(k, EN)) : undefined; // A-4 gives whole numbers only
  const fraKvartalet = kvartalet && skalert(kvartalet, divider(EN, noekkel));
  if (vist === undefined || tall.aarsvolum === undefined) return { del: undefined, intervall: fraKvartalet };
  const felles = fraKvartalet && snitt(vist, fraKvartalet);
  const beregnet = rundet(multipliser(noekkel, tall.aarsvolum.vist));
  const dom = domAv(like(beregnet, k), felles !== undefined);
  const volum = avstandMellom(skalert(vist, noekkel), kvartalet ?? punkt(k));
  const avstand = felles ? UTEN_AVSTAND : { volum, kroner: pris && multipliser(volum, pris) };
  return { del: { vist: k, beregnet, dom, avstand }, intervall: felles ?? vist };
}
