import { Langtekst } from "./Langtekst.js";

/**
 * An exact decimal inside the library: m / 10^s, where m is a safe integer, or the bigint b where it does not fit in one.
 *
 * One shape for both, so that the arithmetic stays fast: nearly all of a settlement's numbers fit in the integers, and every
 * operation goes on in bigints, as exact, where they don't. The two ways never give different values (a property test).
 */
export type Tall = { readonly m: number; readonly s: number; readonly b: bigint | undefined };

/** Powers of ten that are safe integers; beyond the end it is `undefined`, and the callers go on in bigints. */
export const TIERPOTENSER: readonly (number | undefined)[] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
];

/** Number.MAX_SAFE_INTEGER. */
const STOERSTE = 9_007_199_254_740_991n;

const lite = (m: number, s: number): Tall => ({ m, s, b: undefined });

/** Makes a Tall of m / 10^s; m must be a safe integer and s from 0 to 15. */
export const fraSkalert = lite;

/** Makes a Tall of b / 10^s, as integers where it fits. */
export function fraStor(b: bigint, s: number): Tall {
  const faarPlass = b <= STOERSTE && b >= -STOERSTE && s < TIERPOTENSER.length;
  // biome-ignore lint/plugin: a bigint within the safe integers becomes that very number
  return faarPlass ? lite(Number(b), s) : { m: 0, s, b };
}

/** Makes a Tall of a safe integer. */
export const heltall = (n: number): Tall => lite(n, 0);

/** Zero. */
export const NULL: Tall = { m: 0, s: 0, b: undefined };

const storePotenser: bigint[] = [];

/** Gives 10^n as a bigint. */
export function tierpotens(n: number): bigint {
  const kjent = storePotenser[n];
  if (kjent !== undefined) return kjent;
  const ny = 10n ** BigInt(n);
  storePotenser[n] = ny;
  return ny;
}

/** Gives the numerator over 10^s as a bigint. */
export const teller = ({ m, b }: Tall): bigint => b ?? BigInt(m);

/** Adds, exactly. */
export function pluss(a: Tall, b: Tall): Tall {
  const [grov, fin] = a.s < b.s ? [a, b] : [b, a];
  if (a.b === undefined && b.b === undefined) {
    const loeftet = grov.m * (TIERPOTENSER[fin.s - grov.s] ?? Number.NaN);
    const m = loeftet + fin.m;
    if (Number.isSafeInteger(loeftet) && Number.isSafeInteger(m)) return lite(m, fin.s);
  }
  return fraStor(teller(grov) * tierpotens(fin.s - grov.s) + teller(fin), fin.s);
}

/** Gives how many whole times n goes into m, exactly; both are safe integers, m from 0 and n from 1. */
export function ganger(m: number, n: number): number {
  const q = Math.floor(m / n); // m / n is rounded, to the next whole number at the most
  return q * n > m ? q - 1 : q;
}

/** Turns the sign. */
function negativ({ m, s, b }: Tall): Tall {
  return b === undefined ? lite(-m, s) : { m: 0, s, b: -b };
}

/** Subtracts, exactly. */
export function minus(a: Tall, b: Tall): Tall {
  if (a.b === undefined && b.b === undefined && a.s >= b.s) {
    const loeftet = b.m * (TIERPOTENSER[a.s - b.s] ?? Number.NaN);
    const m = a.m - loeftet;
    if (Number.isSafeInteger(loeftet) && Number.isSafeInteger(m)) return lite(m, a.s);
  }
  return pluss(a, negativ(b));
}

/** Multiplies, exactly. */
export function gange(a: Tall, b: Tall): Tall {
  const s = a.s + b.s;
  if (a.b === undefined && b.b === undefined) {
    const m = a.m * b.m;
    if (s < TIERPOTENSER.length && Number.isSafeInteger(m)) return lite(m, s);
  }
  return fraStor(teller(a) * teller(b), s);
}

/** Gives −1, 0 or 1. */
export function fortegn(t: Tall): -1 | 0 | 1 {
  if (t instanceof Langtekst) return 1;
  const v = t.b ?? t.m;
  return v > 0 ? 1 : v < 0 ? -1 : 0;
}

/** Compares: below 0 when a < b, 0 when they are equal, above 0 when a > b. */
export function sammenlign(a: Tall, b: Tall): -1 | 0 | 1 {
  return fortegn(minus(a, b));
}
