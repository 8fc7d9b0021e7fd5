/** An exact number t / n, n above zero; not always in lowest terms. */
export type Rasjonal = { readonly t: bigint; readonly n: bigint };

/** Zero. */
export const NULL: Rasjonal = { t: 0n, n: 1n };

/** One. */
export const EN: Rasjonal = { t: 1n, n: 1n };

/** Makes t / n of any n but zero. */
export const rasjonal = (t: bigint, n: bigint): Rasjonal => (n < 0n ? { t: -t, n: -n } : { t, n });

/** Adds. */
export const pluss = (a: Rasjonal, b: Rasjonal): Rasjonal =>
  a.n === b.n ? { t: a.t + b.t, n: a.n } : { t: a.t * b.n + b.t * a.n, n: a.n * b.n };

/** Subtracts. */
export const minus = (a: Rasjonal, b: Rasjonal): Rasjonal => pluss(a, { t: -b.t, n: b.n });

/** Multiplies. */
export const gange = (a: Rasjonal, b: Rasjonal): Rasjonal => ({ t: a.t * b.t, n: a.n * b.n });

/** Divides; the second must not be zero. */
export const dele = (a: Rasjonal, b: Rasjonal): Rasjonal => rasjonal(a.t * b.n, a.n * b.t);

/** Gives the sign of a − b. */
export function forhold(a: Rasjonal, b: Rasjonal): -1 | 0 | 1 {
  const forskjell = a.t * b.n - b.t * a.n;
  return forskjell < 0n ? -1 : forskjell > 0n ? 1 : 0;
}

/** Tells whether two are the same number. */
export const like = (a: Rasjonal, b: Rasjonal): boolean => forhold(a, b) === 0;

/** Gives the whole number that is not above. */
export function gulv({ t, n }: Rasjonal): bigint {
  const hel = t / n;
  return t < 0n && hel * n !== t ? hel - 1n : hel;
}

/** Rounds to whole units: `ned` and `opp` as they say, otherwise to the nearest, halves away from zero. */
export function avrund(verdi: Rasjonal, enhet: Rasjonal, maate: string): Rasjonal {
  const { t, n } = dele(verdi, enhet);
  if (maate === "ned") return gange({ t: gulv({ t, n }), n: 1n }, enhet);
  if (maate === "opp") return gange({ t: -gulv({ t: -t, n }), n: 1n }, enhet);
  const stoerrelse = t < 0n ? -t : t;
  const hel = (2n * stoerrelse + n) / (2n * n);
  return gange({ t: t < 0n ? -hel : hel, n: 1n }, enhet);
}
