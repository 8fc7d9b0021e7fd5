import { absolutt, type Broek, stoersteFellesFaktor } from "../../tall/Broek.js";

/**
 * A number and a hair: (t + e·ε) / n, where ε is above zero and below every number. With it an open end is a number like others:
 * above 1 is from 1 + ε. The denominator is above zero.
 */
export type Mengde = { readonly t: bigint; readonly e: bigint; readonly n: bigint };

/** Makes one in lowest terms. */
function mengde(t: bigint, e: bigint, n: bigint): Mengde {
  if (n === 1n) return { t, e, n };
  const d = stoersteFellesFaktor(absolutt(e), stoersteFellesFaktor(absolutt(t), n));
  return d === 1n ? { t, e, n } : { t: t / d, e: e / d, n: n / d };
}

/** Makes one of a number and how many hairs are added. */
export const fraBroek = ({ t, n }: Broek, haar = 0n): Mengde => ({ t, e: haar * n, n });

export const MENGDE_NULL: Mengde = { t: 0n, e: 0n, n: 1n };

/** Adds k / d times b. */
export function leggTil(a: Mengde, b: Mengde, k: bigint, d: bigint): Mengde {
  const n = b.n * d;
  if (a.n === n) return mengde(a.t + k * b.t, a.e + k * b.e, n);
  return mengde(a.t * n + k * b.t * a.n, a.e * n + k * b.e * a.n, a.n * n);
}

/** Gives (a − b) × d / k; k may be below zero. */
export function forskjellDelt(a: Mengde, b: Mengde, k: bigint, d: bigint): Mengde {
  const forskjell = leggTil(a, b, -1n, 1n);
  const f = k < 0n ? -d : d;
  return mengde(forskjell.t * f, forskjell.e * f, forskjell.n * absolutt(k));
}

/** Compares: first the numbers, then the hairs. */
export function sammenlignMengder(a: Mengde, b: Mengde): -1 | 0 | 1 {
  const hele = a.t * b.n - b.t * a.n;
  const d = hele === 0n ? a.e * b.n - b.e * a.n : hele;
  return d > 0n ? 1 : d < 0n ? -1 : 0;
}
