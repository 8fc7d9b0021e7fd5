// Exact rational numbers on bigint. The denominator is positive and the fraction is in lowest terms.

export type Broek = { t: bigint; n: bigint };

function absolutt(x: bigint): bigint {
  return x < 0n ? -x : x;
}

function stoersteFellesDivisor(a: bigint, b: bigint): bigint {
  let x = absolutt(a);
  let y = absolutt(b);
  while (y !== 0n) {
    [x, y] = [y, x % y];
  }
  return x;
}

/** The fraction t/n in lowest terms. */
export function broek(t: bigint, n = 1n): Broek {
  if (n === 0n) throw new Error("nevneren er 0");
  const d = stoersteFellesDivisor(t, n) * (n < 0n ? -1n : 1n);
  return { t: t / d, n: n / d };
}

export function pluss(a: Broek, b: Broek): Broek {
  return broek(a.t * b.n + b.t * a.n, a.n * b.n);
}

export function minus(a: Broek, b: Broek): Broek {
  return broek(a.t * b.n - b.t * a.n, a.n * b.n);
}

export function gange(a: Broek, b: Broek): Broek {
  return broek(a.t * b.t, a.n * b.n);
}

export function deltPaa(a: Broek, b: Broek): Broek {
  return broek(a.t * b.n, a.n * b.t);
}

export function summer(ledd: readonly Broek[]): Broek {
  return ledd.reduce(pluss, broek(0n));
}

/** -1 when a < b, 0 when they are equal, 1 when a > b. */
export function sammenlign(a: Broek, b: Broek): -1 | 0 | 1 {
  const forskjell = a.t * b.n - b.t * a.n;
  if (forskjell === 0n) return 0;
  return forskjell < 0n ? -1 : 1;
}

/** Reads a plain decimal text such as "-12.50"; no exponent, no separators, digits on both sides of a point. */
export function lesBroek(tekst: string): Broek {
  if (!/^-?[0-9]+(\.[0-9]+)?$/.test(tekst)) throw new Error(`ikke et desimaltall: "${tekst}"`);
  const desimaler = tekst.includes(".") ? tekst.length - tekst.indexOf(".") - 1 : 0;
  return broek(BigInt(tekst.replace(".", "")), 10n ** BigInt(desimaler));
}

/** The largest whole number that is not above b. */
export function gulv(b: Broek): bigint {
  const heltall = b.t / b.n;
  return b.t % b.n < 0n ? heltall - 1n : heltall;
}

/** N-1: rounds half away from zero to the given number of decimals. */
export function rundHalvtBortFraNull(b: Broek, desimaler = 0): Broek {
  const skala = 10n ** BigInt(desimaler);
  const stoerrelse = (2n * absolutt(b.t) * skala + b.n) / (2n * b.n);
  return broek(b.t < 0n ? -stoerrelse : stoerrelse, skala);
}

/** How many decimals the fraction needs, or undefined when its decimals never end. */
function antallDesimaler(b: Broek): number | undefined {
  let rest = b.n;
  let toere = 0;
  let femmere = 0;
  for (; rest % 2n === 0n; rest /= 2n) toere += 1;
  for (; rest % 5n === 0n; rest /= 5n) femmere += 1;
  return rest === 1n ? Math.max(toere, femmere) : undefined;
}

/** A decimal that ends is written whole; one that does not end is rounded to maksDesimaler places. */
export function desimaltekst(b: Broek, maksDesimaler = 20): string {
  const rundet = antallDesimaler(b) === undefined ? rundHalvtBortFraNull(b, maksDesimaler) : b;
  const desimaler = antallDesimaler(rundet) ?? 0;
  const sifre = ((absolutt(rundet.t) * 10n ** BigInt(desimaler)) / rundet.n)
    .toString()
    .padStart(desimaler + 1, "0");
  const heltall = sifre.slice(0, sifre.length - desimaler);
  // In lowest terms the number of decimals is the least one, so there is no trailing zero to take away.
  const hale = desimaler === 0 ? "" : `.${sifre.slice(sifre.length - desimaler)}`;
  return `${rundet.t < 0n ? "-" : ""}${heltall}${hale}`;
}
