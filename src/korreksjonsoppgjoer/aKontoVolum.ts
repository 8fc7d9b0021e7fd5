import { avrundetProdukt } from "../tall/kvotient.js";
import type { Tall } from "../tall/Tall.js";
import type { Noekkel } from "./LestOppgjoer.js";

/** the term's a-konto volume, its part of the unrounded year's volume in whole hours or døgn, halves away from zero. */
export function aKontoVolum(aarsvolum: Tall, { teller, nevner }: Noekkel): Tall {
  return avrundetProdukt(aarsvolum, teller, nevner);
}
