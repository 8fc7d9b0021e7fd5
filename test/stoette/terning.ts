// A small seeded generator (xorshift128) for the runs that are too long for shrinking.

export type Terning = {
  /** A whole number from 0 and below n. */
  under: (n: number) => number;
  /** True once in n. */
  enAv: (n: number) => boolean;
  ett: <T>(liste: readonly T[]) => T;
  /** That many decimal digits. */
  sifre: (antall: number) => string;
};

/** Makes a generator that gives the same for the same seed. */
export function lagTerning(froe: number): Terning {
  // Four words of state, spread from the seed so that neighbouring seeds have nothing in common.
  let spredning = Math.trunc(froe) | 0;
  const ord = (): number => {
    spredning = (spredning + 0x9e3779b9) | 0;
    const blandet = Math.imul(spredning ^ (spredning >>> 16), 0x21f0aaad);
    return (blandet ^ (blandet >>> 15)) | 1;
  };
  let [a, b, c, d] = [ord(), ord(), ord(), ord()];
  const neste = (): number => {
    const t = a ^ (a << 11);
    [a, b, c] = [b, c, d];
    d = d ^ (d >>> 19) ^ (t ^ (t >>> 8));
    return d >>> 0;
  };
  const under = (n: number): number => neste() % n;
  return {
    under,
    enAv: (n) => under(n) === 0,
    ett: (liste) => {
      const valgt = liste[under(liste.length)];
      if (valgt === undefined) throw new Error("tom liste");
      return valgt;
    },
    sifre: (antall) => {
      let tekst = "";
      for (; tekst.length < antall; ) tekst += String(neste()).padStart(10, "0").slice(-9);
      return tekst.slice(0, antall);
    },
  };
}
