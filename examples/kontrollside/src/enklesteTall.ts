import type { Mulig } from "sio-beregning/skjema/browser";
import { fraSkalert, skaler } from "./tall.js";

const PLASSER = 20;

/** Divides downwards, also below zero. */
const gulv = (a: bigint, b: bigint): bigint => (a >= 0n ? a / b : -((-a + b - 1n) / b));

/**
 * Finds the number with the fewest decimals in an interval, the one nearest to what the form shows where there are several.
 *
 * What is behind a shown number is not published; this is the plainest number that can be.
 */
export function enklesteTall(mulig: Mulig, vist: string | undefined): string | undefined {
  const fra = skaler(mulig.fra);
  const til = skaler(mulig.til);
  const midt = vist === undefined ? (fra + til) / 2n : skaler(vist);
  for (let desimaler = 0; desimaler <= PLASSER; desimaler += 1) {
    const steg = 10n ** BigInt(PLASSER - desimaler);
    const nederst = -gulv(-fra, steg) * steg;
    const oeverst = gulv(til, steg) * steg;
    const laveste = nederst === fra && !mulig.fraMed ? nederst + steg : nederst;
    const hoeyeste = oeverst === til && !mulig.tilMed ? oeverst - steg : oeverst;
    if (laveste > hoeyeste) continue;
    const naermest = gulv(midt + steg / 2n, steg) * steg;
    return fraSkalert(naermest < laveste ? laveste : naermest > hoeyeste ? hoeyeste : naermest);
  }
  return undefined;
}

/** Tells whether a number is in an interval. */
export function erI(verdi: string, { fra, til, fraMed, tilMed }: Mulig): boolean {
  const v = skaler(verdi);
  return (
    (v > skaler(fra) || (fraMed && v === skaler(fra))) && (v < skaler(til) || (tilMed && v === skaler(til)))
  );
}
