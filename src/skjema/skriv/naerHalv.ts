import { type Tall, teller, tierpotens } from "../../tall/Tall.js";

const absolutt = (n: bigint): bigint => (n < 0n ? -n : n);

/**
 * Tells whether a number stands so near a half that arithmetic with an error can round it to the wrong side, though it is none: a spreadsheet may
 * then give another whole number than the exact arithmetic. An exact half is no doubt: spreadsheets round what they show, to 15 digits.
 *
 * @param t - The number times `nevner`.
 * @param nevner - A whole number from 1.
 * @param feil - How far the error can reach, up or down.
 */
export function naerHalv(t: Tall, nevner: bigint, feil: Tall): boolean {
  const n = nevner * tierpotens(t.s);
  const avstand = absolutt(2n * (absolutt(teller(t)) % n) - n); // from the half, in parts of 2n
  return avstand > 0n && avstand * tierpotens(feil.s) < 2n * n * teller(feil);
}
