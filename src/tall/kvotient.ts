import { Langtekst } from "./Langtekst.js";
import {
  fraSkalert,
  fraStor,
  gange,
  ganger,
  heltall,
  type Tall,
  TIERPOTENSER,
  teller,
  tierpotens,
} from "./Tall.js";

/** Where a quotient goes when it is not whole: to the nearest (halves away from zero), down, or up. */
export type Avrunding = "naermeste" | "ned" | "opp";

/** Divisors below this have a double that is still a safe integer, so that halves can be told exactly. */
const STOERSTE_NEVNER = Number.MAX_SAFE_INTEGER / 2;

/** Tells which way to go from the truncated quotient: by the sign of the value, and its remainder doubled against the divisor. */
function skritt(negativt: boolean, harRest: boolean, minstHalv: boolean, avrunding: Avrunding): -1 | 0 | 1 {
  if (!harRest) return 0;
  if (avrunding === "naermeste") return minstHalv ? (negativt ? -1 : 1) : 0;
  if (avrunding === "ned") return negativt ? -1 : 0;
  return negativt ? 0 : 1;
}

/**
 * Divides by a whole number above zero and rounds once, to a number of decimals: by the remainder, so exact whatever the sizes.
 *
 * @param t - The dividend.
 * @param nevner - The divisor, a whole number from 1.
 * @param desimaler - Decimals to keep.
 * @param avrunding - Nearest with halves away from zero (N-1), unless said.
 */
export function kvotient(
  t: Tall,
  nevner: number | bigint,
  desimaler = 0,
  avrunding: Avrunding = "naermeste",
): Tall {
  if (t.b === undefined && typeof nevner === "number") {
    const n = nevner * (TIERPOTENSER[t.s] ?? Number.NaN);
    const m = Math.abs(t.m) * (TIERPOTENSER[desimaler] ?? Number.NaN);
    if (n < STOERSTE_NEVNER && Number.isSafeInteger(m)) {
      const q = ganger(m, n);
      const rest = m - q * n;
      const negativt = t.m < 0;
      return fraSkalert(
        (negativt ? -q : q) + skritt(negativt, rest !== 0, 2 * rest >= n, avrunding),
        desimaler,
      );
    }
  }
  const n = nevner === 1 ? tierpotens(t.s) : BigInt(nevner) * tierpotens(t.s);
  const m = desimaler === 0 ? teller(t) : teller(t) * tierpotens(desimaler);
  const q = m / n;
  const rest = m - q * n;
  if (rest === 0n) return fraStor(q, desimaler);
  const dobbelt = rest < 0n ? -2n * rest : 2n * rest;
  const opp = skritt(m < 0n, true, dobbelt >= n, avrunding);
  return fraStor(opp === 0 ? q : q + BigInt(opp), desimaler);
}

/** Numbers up to here can be added and doubled, and thrice one is still a safe integer. */
const FJERDEDEL = 2 ** 51 - 1;

/**
 * Multiplies, divides by a whole number above zero and rounds once, to a whole number: as kvotient(gange(a, b), nevner), b above 0.
 *
 * A long text lies between its cut and the cut's next, and its product between theirs. Where no half lies between these two, the text
 * is rounded as they are, whatever its further digits.
 */
export function avrundetProdukt(a: Tall, b: Tall, nevner: number): Tall {
  if (a instanceof Langtekst && b.b === undefined) {
    const m = a.m * b.m;
    const n = nevner * (TIERPOTENSER[a.plasser + b.s] ?? Number.NaN);
    if (n <= FJERDEDEL && b.m <= FJERDEDEL && Number.isSafeInteger(m)) {
      const q = ganger(m, n);
      const over = 2 * (m - q * n); // twice what the product is above q, at the least
      const under = over + 2 * b.m; // and what that is below
      if (under <= n) return heltall(q);
      if (over >= n && under <= 3 * n) return heltall(q + 1);
    }
  }
  return kvotient(gange(a, b), nevner);
}

/** Rounds to a number of decimals, halves away from zero (N-1), as a spreadsheet's ROUND does. */
export function avrund(t: Tall, desimaler = 0): Tall {
  return t.s <= desimaler ? t : kvotient(t, 1, desimaler);
}

/** Places that a quotient which does not end is given with in results. */
const VISTE_PLASSER = 20;

/** Divides for a result: the exact decimal where it ends, otherwise rounded to 20 places. */
export function kvotientForVisning(t: Tall, nevner: number | bigint): Tall {
  let kjerne = BigInt(nevner); // the divisor without its factors 2 and 5, which always end
  let ekstra = 0;
  for (const primtall of [2n, 5n]) {
    for (; kjerne % primtall === 0n; kjerne /= primtall) ekstra += 1;
  }
  const gaarOpp = teller(t) % kjerne === 0n;
  return kvotient(t, nevner, gaarOpp ? t.s + ekstra : VISTE_PLASSER);
}
