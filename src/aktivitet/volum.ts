import { kvotient } from "../tall/kvotient.js";
import { skrivTall } from "../tall/skrivTall.js";
import { fraSkalert, fraStor } from "../tall/Tall.js";
import { EKSAKT_PER_SKALA, EKSAKTE_DESIMALER, SKALADESIMALER } from "./Mengde.js";

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

/** Ten-thousandths of an hour × days that still are safe integers when they are doubled and half a divisor is added. */
const STOERSTE_HELE = 2 ** 51;

/** Writes a volume that safe integers hold, as nearly all are: the same division without bigints. */
function skrivHel(sum: bigint, dager: number, time: boolean): string | undefined {
  if (sum < 0n || sum % EKSAKT_PER_SKALA !== 0n) return undefined;
  const { m, b } = fraStor(sum / EKSAKT_PER_SKALA, 0);
  if (b !== undefined || m > STOERSTE_HELE) return undefined;
  if (!time) return dager === 1 ? skrivTall(fraSkalert(m, SKALADESIMALER)) : undefined;
  // V-4, half away from zero: m / 10 000 / dager in hundredths
  const nevner = 100 * dager;
  return skrivTall(fraSkalert(Math.floor((2 * m + nevner) / (2 * nevner)), TIMEDESIMALER));
}

/** Divides once: hours to 2 decimals (V-4), døgn exact, or with 20 places where they do not end. */
export function skrivVolum(summer: readonly (readonly [number, bigint])[], time: boolean): string {
  const [eneste, ...andre] = summer;
  if (eneste !== undefined && andre.length === 0) {
    const volum = skrivHel(eneste[1], eneste[0], time);
    if (volum !== undefined) return volum;
  }
  const { teller, nevner } = samlet(summer);
  const desimaler = time ? TIMEDESIMALER : plasser(teller, nevner);
  return skrivTall(kvotient(fraStor(teller, EKSAKTE_DESIMALER), nevner, desimaler));
}
