import { avrund, kvotient } from "../tall/kvotient.js";
import {
  fraStor,
  gange,
  heltall,
  minus,
  pluss,
  sammenlign,
  type Tall,
  teller,
  tierpotens,
} from "../tall/Tall.js";
import type { Trinn } from "./leggTrinn.js";

const EN = /* @__PURE__ */ heltall(1);

/** T-3, a year on: × (1 + the deflator), rounded half up to whole kroner. */
function fram(pris: Tall, sats: Tall): Tall {
  return avrund(gange(pris, pluss(EN, sats)));
}

/** T-3, a year back: the whole-krone price that leads there; none where there is none, or more than one. */
function tilbake(pris: Tall, sats: Tall): Tall | undefined {
  const faktor = pluss(EN, sats);
  const omtrent = kvotient(gange(pris, fraStor(tierpotens(faktor.s), 0)), teller(faktor));
  const naer = [minus(omtrent, EN), omtrent, pluss(omtrent, EN)];
  const treff = naer.filter((kandidat) => sammenlign(fram(kandidat, sats), pris) === 0);
  return treff.length === 1 ? treff[0] : undefined;
}

/** Carries one price through the steps; `stoppet` is the year that has no price, where the chain breaks. */
export function indekserPris(start: Tall, trinn: readonly Trinn[]): { pris?: Tall; stoppet?: number } {
  let pris = start;
  for (const { fraAar, tilAar, sats } of trinn) {
    const neste = tilAar > fraAar ? fram(pris, sats) : tilbake(pris, sats);
    if (neste === undefined) return { stoppet: tilAar };
    pris = neste;
  }
  return { pris };
}
