import { kvotientForVisning } from "../tall/kvotient.js";
import { skrivTall } from "../tall/skrivTall.js";
import { fortegn, minus, NULL, pluss, type Tall } from "../tall/Tall.js";
import type { Aarsak, Aarsaksoppfoering } from "./aarsaker.js";
import type { Celle } from "./Celle.js";
import type { Aarsaksdel, Endringsdel, Endringsrad, Totalendring } from "./typer.js";

/** A change and its parts as decimals. */
type Sum = {
  readonly fra: Tall;
  readonly til: Tall;
  readonly endring: Tall;
  readonly deler: Map<Aarsak, Tall>;
};

/**
 * Adds up cells. The change is between the numbers as they are written; what their and the parts' 20 places leave out, where decimals do not end, is a part of its
 * own, so that the written parts add up to the last decimal.
 */
function summer(celler: readonly Celle<unknown, Aarsak>[], nevner: number): Sum {
  const deler = new Map<Aarsak, Tall>();
  let [foer, etter, rest] = [NULL, NULL, NULL];
  for (const celle of celler) {
    foer = pluss(foer, celle.fra);
    etter = pluss(etter, celle.til);
    for (const [aarsak, beloep] of celle.deler) {
      deler.set(aarsak, pluss(deler.get(aarsak) ?? NULL, beloep));
      rest = pluss(rest, beloep);
    }
  }
  const [fra, til] = [kvotientForVisning(foer, nevner), kvotientForVisning(etter, nevner)];
  const endring = minus(til, fra);
  deler.set("desimaler", minus(endring, rest));
  return { fra, til, endring, deler };
}

const skrevet = ({ fra, til, endring }: Sum) => ({
  fra: skrivTall(fra),
  til: skrivTall(til),
  endring: skrivTall(endring),
});

/** Makes a row of cells: what it was, what it became, and the causes that have a part in the change. */
export function lagRad<A extends Aarsak>(
  celler: readonly Celle<unknown, A>[],
  nevner: number,
  aarsaker: readonly Aarsaksoppfoering<A>[],
): Endringsrad<A> {
  const sum = summer(celler, nevner);
  const deler = aarsaker.flatMap(({ aarsak }): Endringsdel<A>[] => {
    const beloep = sum.deler.get(aarsak) ?? NULL;
    return fortegn(beloep) === 0 ? [] : [{ aarsak, beloep: skrivTall(beloep) }];
  });
  return { ...skrevet(sum), deler };
}

/** Makes the row of all the cells, where every cause stands, with its name and rules, also those without a part. */
export function lagTotal<A extends Aarsak>(
  celler: readonly Celle<unknown, A>[],
  nevner: number,
  aarsaker: readonly Aarsaksoppfoering<A>[],
): Totalendring<A> {
  const sum = summer(celler, nevner);
  const deler = aarsaker.map(
    ({ aarsak, navn, regler }): Aarsaksdel<A> => ({
      aarsak,
      navn,
      regler: [...regler],
      beloep: skrivTall(sum.deler.get(aarsak) ?? NULL),
    }),
  );
  return { ...skrevet(sum), deler };
}
