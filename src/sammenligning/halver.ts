import { minus, NULL, pluss, type Tall } from "../tall/Tall.js";

/** Causes two and two: a cause, or two sides that are each a tree. */
export type Aarsakstre<A extends string> = A | readonly [Aarsakstre<A>, Aarsakstre<A>];

/** What a cause has of the change of each amount: the sum of its effects, to be divided by how many they are. */
export type Virkning = { readonly sum: ReadonlyMap<string, Tall>; readonly antall: number };

/** The amounts when some causes have changed and the others not. */
export type Beloepene = ReadonlyMap<string, Tall>;

const bladene = <A extends string>(tre: Aarsakstre<A>): readonly A[] =>
  typeof tre === "string" ? [tre] : [...bladene(tre[0]), ...bladene(tre[1])];

/** Leaves out the causes that have not changed; a side without any goes with them. */
function beskjaer<A extends string>(tre: Aarsakstre<A>, endret: ReadonlySet<A>): Aarsakstre<A> | undefined {
  if (typeof tre === "string") return endret.has(tre) ? tre : undefined;
  const [venstre, hoeyre] = [beskjaer(tre[0], endret), beskjaer(tre[1], endret)];
  return venstre === undefined || hoeyre === undefined ? (venstre ?? hoeyre) : [venstre, hoeyre];
}

/** Adds to a sum the amounts, or takes them from it. */
function leggTil(sum: Map<string, Tall>, beloepene: Beloepene, regn: (a: Tall, b: Tall) => Tall): void {
  for (const [hvor, beloep] of beloepene) sum.set(hvor, regn(sum.get(hvor) ?? NULL, beloep));
}

/**
 * Splits a change on its causes by halves: where two sides meet, each has half of what comes of both changing, down to the single cause.
 *
 * A cause's part is the mean of its effect with the sides beside it, at each level, as they were and as they became: 2^depth effects. So the parts add up
 * to the change exactly, a cause that changes nothing has nothing, the other way around every part has the other sign, and no denominator is added but
 * powers of two. (The Owen value of a game whose players are joined two and two; of two causes it is Shapley's.)
 *
 * @param tre - The causes.
 * @param endret - Those that may have changed.
 * @param regn - Gives the amounts when just these causes have changed; it must give the same for the same.
 */
export function halver<A extends string>(
  tre: Aarsakstre<A>,
  endret: ReadonlySet<A>,
  regn: (naa: ReadonlySet<A>) => Beloepene,
): ReadonlyMap<A, Virkning> {
  const virkninger = new Map<A, Virkning>();
  const regnet = new Map<string, Beloepene>();
  const alle = bladene(tre);
  const beloepene = (naa: ReadonlySet<A>): Beloepene => {
    const noekkel = alle.map((aarsak) => (naa.has(aarsak) ? "1" : "0")).join("");
    const kjent = regnet.get(noekkel) ?? regn(naa);
    regnet.set(noekkel, kjent);
    return kjent;
  };
  const fordel = (gren: Aarsakstre<A>, rundt: readonly ReadonlySet<A>[]): void => {
    if (typeof gren === "string") {
      const sum = new Map<string, Tall>();
      for (const andre of rundt) {
        leggTil(sum, beloepene(new Set([...andre, gren])), pluss);
        leggTil(sum, beloepene(andre), minus);
      }
      virkninger.set(gren, { sum, antall: rundt.length });
      return;
    }
    const [venstre, hoeyre] = gren;
    const med = (side: Aarsakstre<A>) => rundt.map((andre) => new Set([...andre, ...bladene(side)]));
    fordel(venstre, [...rundt, ...med(hoeyre)]);
    fordel(hoeyre, [...rundt, ...med(venstre)]);
  };
  const levende = beskjaer(tre, endret);
  if (levende !== undefined) fordel(levende, [new Set()]);
  return virkninger;
}
