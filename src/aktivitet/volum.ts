import { kvotient } from "../tall/kvotient.js";
import { skrivTall } from "../tall/skrivTall.js";
import { fraStor } from "../tall/Tall.js";
import { EKSAKTE_DESIMALER } from "./akkumulator.js";

/** V-4: hours are rounded to 2 decimals, once. */
const TIMEDESIMALER = 2;
/** Places that a døgn volume which does not end is shown with. */
const VISTE_PLASSER = 20;

function stoersteFellesDeler(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Brings sums that are spread on different days to one fraction: sum / 10^20 / dager. */
export function samlet(summer: readonly (readonly [dager: number, sum: bigint])[]): {
  teller: bigint;
  nevner: bigint;
} {
  let [teller, nevner] = [0n, 1n];
  for (const [dager, sum] of summer) {
    const felles = stoersteFellesDeler(nevner, BigInt(dager));
    teller = teller * (BigInt(dager) / felles) + sum * (nevner / felles);
    nevner = (nevner / felles) * BigInt(dager);
  }
  return { teller, nevner };
}

/** Gives the decimals that a fraction needs to be written whole, at the most the shown places. */
function plasser(teller: bigint, nevner: bigint): number {
  let kjerne = nevner / stoersteFellesDeler(teller, nevner);
  let ekstra = 0;
  for (const primtall of [2n, 5n]) {
    for (; kjerne % primtall === 0n; kjerne /= primtall) ekstra += 1;
  }
  return kjerne === 1n ? EKSAKTE_DESIMALER + ekstra : VISTE_PLASSER;
}

/** Divides once: hours to 2 decimals (V-4), døgn exact, or with 20 places where they do not end. */
export function skrivVolum(summer: readonly (readonly [number, bigint])[], time: boolean): string {
  const { teller, nevner } = samlet(summer);
  const desimaler = time ? TIMEDESIMALER : plasser(teller, nevner);
  return skrivTall(kvotient(fraStor(teller, EKSAKTE_DESIMALER), nevner, desimaler));
}
