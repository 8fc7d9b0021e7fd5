import { kvotient } from "./kvotient.js";
import { skrivTall } from "./skrivTall.js";
import { fraStor, type Tall, teller, tierpotens } from "./Tall.js";

/**
 * An exact rational number, t / n with n above zero: what quotients of decimals are, which need not end.
 *
 * It is in lowest terms while the denominator is short. A long one is left as it stands, for finding common factors would cost far more
 * than they take; nothing but the speed depends on it.
 */
export type Broek = { readonly t: bigint; readonly n: bigint };

/** Denominators from here on are not looked through for common factors. */
const LANG_NEVNER = 0x1_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000n; // 2^256

/** Gives the greatest common divisor, for whole numbers from 0. */
export function stoersteFellesFaktor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Gives the size without the sign. */
export const absolutt = (x: bigint): bigint => (x < 0n ? -x : x);

/** Makes t / n; n must not be zero. */
export function broek(t: bigint, n = 1n): Broek {
  if (n < 0n) return broek(-t, -n);
  if (n === 1n || n >= LANG_NEVNER) return { t, n };
  const d = stoersteFellesFaktor(absolutt(t % n), n);
  return d === 1n ? { t, n } : { t: t / d, n: n / d };
}

/** Zero. */
export const BROEK_NULL: Broek = { t: 0n, n: 1n };

/** Makes a Broek of a decimal. */
export const fraTall = (tall: Tall): Broek => broek(teller(tall), tierpotens(tall.s));

/** Adds, exactly. */
export function adder(a: Broek, b: Broek): Broek {
  if (a.n === b.n) return broek(a.t + b.t, a.n);
  if (a.n % b.n === 0n) return broek(a.t + b.t * (a.n / b.n), a.n);
  if (b.n % a.n === 0n) return broek(a.t * (b.n / a.n) + b.t, b.n);
  return broek(a.t * b.n + b.t * a.n, a.n * b.n);
}

/** Turns the sign. */
export const motsatt = ({ t, n }: Broek): Broek => ({ t: -t, n });

/** Subtracts, exactly. */
export const subtraher = (a: Broek, b: Broek): Broek => adder(a, motsatt(b));

/** Multiplies, exactly. */
export const multipliser = (a: Broek, b: Broek): Broek => broek(a.t * b.t, a.n * b.n);

/** Divides, exactly; b must not be zero. */
export const divider = (a: Broek, b: Broek): Broek => broek(a.t * b.n, a.n * b.t);

/** Gives −1, 0 or 1. */
export const broekfortegn = ({ t }: Broek): -1 | 0 | 1 => (t > 0n ? 1 : t < 0n ? -1 : 0);

/** Compares: −1 when a < b, 0 when they are equal, 1 when a > b. */
export function jevnfoer(a: Broek, b: Broek): -1 | 0 | 1 {
  const [x, y] = a.n === b.n ? [a.t, b.t] : [a.t * b.n, b.t * a.n];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Tells how often a prime goes into a whole number, and what is left of it. */
function delUt(n: bigint, primtall: bigint): { ganger: number; rest: bigint } {
  let rest = n;
  let ganger = 0;
  for (; rest % primtall === 0n; rest /= primtall) ganger += 1;
  return { ganger, rest };
}

/** Places that a number which does not end is given with in results. */
const VISTE_PLASSER = 20;

/** Makes a decimal for a result: the exact one where it ends, otherwise rounded to 20 places, halves away from zero. */
export function tilTall({ t, n }: Broek): Tall {
  if (n === 1n) return fraStor(t, 0);
  const toere = delUt(n, 2n);
  const femmere = delUt(toere.rest, 5n);
  const kjerne = femmere.rest; // what is left never ends, unless it goes into the numerator
  if (t % kjerne !== 0n) return kvotient(fraStor(t, 0), n, VISTE_PLASSER);
  const plasser = Math.max(toere.ganger, femmere.ganger);
  return fraStor((t / kjerne) * (tierpotens(plasser) / (n / kjerne)), plasser);
}

/** Writes a Broek as a decimal of the contract. */
export const skrivBroek = (b: Broek): string => skrivTall(tilTall(b));
