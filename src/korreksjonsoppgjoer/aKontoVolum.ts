import { kvotient } from "../tall/kvotient.js";
import { gange, type Tall } from "../tall/Tall.js";
import type { Noekkel } from "./LestOppgjoer.js";

/** the term's a-konto volume, its part of the unrounded year's volume in whole hours or døgn, halves away from zero. */
export function aKontoVolum(aarsvolum: Tall, { teller, nevner }: Noekkel): Tall {
  return kvotient(gange(aarsvolum, teller), nevner);
}
