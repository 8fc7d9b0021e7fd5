import { Decimal } from "decimal.js";

/**
 * An exact decimal inside the library: m / 10^s while m is a safe integer, otherwise the Decimal d.
 *
 * One shape for both, so that the arithmetic stays fast: nearly all of a settlement's numbers fit in the integers, and every
 * operation falls back to decimal.js, exactly, where they don't. The two ways never give different values (a property test).
 */
export type Tall = { readonly m: number; readonly s: number; readonly d: Decimal | undefined };

/** Powers of ten that are exact as numbers; beyond the end it is `undefined`, and the callers fall back to Decimal. */
export const TIERPOTENSER: readonly (number | undefined)[] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
];

/**
 * Digits that sums and products may have before decimal.js would round them. Input has at most 50 digits and the longest
 * product here four factors, so nothing is ever rounded unseen.
 */
const PRESISJON = 2000;

let privat: typeof Decimal | undefined;

/** Gives the library's own Decimal, which no `Decimal.set` of the host reaches (`defaults: true` drops inherited settings). */
export function desimalklasse(): typeof Decimal {
  privat ??= Decimal.clone({ defaults: true, precision: PRESISJON, rounding: Decimal.ROUND_HALF_UP });
  return privat;
}

const lite = (m: number, s: number): Tall => ({ m, s, d: undefined });

/** Makes a Tall of m / 10^s; m must be a safe integer and s from 0 to 15. */
export const fraSkalert = lite;

/** Makes a Tall of a Decimal of the private class. */
export const fraDecimal = (d: Decimal): Tall => ({ m: 0, s: 0, d });

/** Makes a Tall of a safe integer. */
export const heltall = (n: number): Tall => lite(n, 0);

/** Zero. */
export const NULL: Tall = lite(0, 0);

/** Gives the value as a Decimal of the private class. */
export function tilDecimal(t: Tall): Decimal {
  if (t.d !== undefined) return t.d;
  const D = desimalklasse();
  return t.s === 0 ? new D(t.m) : new D(t.m).times(new D(10).pow(-t.s));
}

/** Adds, exactly. */
export function pluss(a: Tall, b: Tall): Tall {
  if (a.d === undefined && b.d === undefined) {
    if (a.s === b.s) {
      const m = a.m + b.m;
      if (Number.isSafeInteger(m)) return lite(m, a.s);
    } else {
      const [grov, fin] = a.s < b.s ? [a, b] : [b, a];
      const loeftet = grov.m * (TIERPOTENSER[fin.s - grov.s] ?? Number.NaN);
      const m = loeftet + fin.m;
      if (Number.isSafeInteger(loeftet) && Number.isSafeInteger(m)) return lite(m, fin.s);
    }
  }
  return fraDecimal(tilDecimal(a).plus(tilDecimal(b)));
}

/** Turns the sign. */
function negativ(t: Tall): Tall {
  return t.d === undefined ? lite(-t.m, t.s) : fraDecimal(t.d.negated());
}

/** Subtracts, exactly. */
export function minus(a: Tall, b: Tall): Tall {
  return pluss(a, negativ(b));
}

/** Multiplies, exactly. */
export function gange(a: Tall, b: Tall): Tall {
  if (a.d === undefined && b.d === undefined) {
    const m = a.m * b.m;
    const s = a.s + b.s;
    if (s < TIERPOTENSER.length && Number.isSafeInteger(m)) return lite(m, s);
  }
  return fraDecimal(tilDecimal(a).times(tilDecimal(b)));
}

/** Gives −1, 0 or 1. */
export function fortegn(t: Tall): -1 | 0 | 1 {
  const v = t.d === undefined ? t.m : t.d.isZero() ? 0 : t.d.s;
  return v > 0 ? 1 : v < 0 ? -1 : 0;
}

/** Compares: below 0 when a < b, 0 when they are equal, above 0 when a > b. */
export function sammenlign(a: Tall, b: Tall): -1 | 0 | 1 {
  return fortegn(minus(a, b));
}
