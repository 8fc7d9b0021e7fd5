import { kvotient, kvotientForVisning } from "./kvotient.js";
import { fraStor, gange, type Tall, teller, tierpotens } from "./Tall.js";

/** Lifts the dividend so that the divisor's numerator alone can divide it. */
const loeftet = (t: Tall, nevner: Tall): Tall => gange(t, fraStor(tierpotens(nevner.s), 0));

/** Divides one decimal by another above zero and rounds once, to a number of decimals. */
export const forhold = (t: Tall, nevner: Tall, desimaler: number): Tall =>
  kvotient(loeftet(t, nevner), teller(nevner), desimaler);

/** The same for a result: the exact decimal where it ends, otherwise rounded to 20 places. */
export const forholdForVisning = (t: Tall, nevner: Tall): Tall =>
  kvotientForVisning(loeftet(t, nevner), teller(nevner));
