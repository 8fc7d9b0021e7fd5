import { kvotientForVisning } from "../tall/kvotient.js";
import { minus, NULL, type Tall } from "../tall/Tall.js";
import type { Aarsak } from "./aarsaker.js";

/**
 * The smallest amount whose change is split: what it was and became, exact, in parts of a krone, and what of the change each cause has, in kroner.
 *
 * A cause's amount is a decimal with an end: what does not end is given with 20 places. So amounts may be added up in any way, and every sum is as exact.
 */
export type Celle<S, A extends Aarsak> = {
  /** Where it belongs: the keys it is added up by. */
  readonly sted: S;
  readonly fra: Tall;
  readonly til: Tall;
  readonly deler: ReadonlyMap<A, Tall>;
};

/** Makes a cell that is on one side only: the whole of it has one cause. `nevner` is the parts of a krone that it is counted in. */
export function ensidig<S, A extends Aarsak>(
  sted: S,
  hel: Tall,
  erNy: boolean,
  aarsak: A,
  nevner: number,
): Celle<S, A> {
  const beloep = erNy ? hel : minus(NULL, hel);
  return {
    sted,
    fra: erNy ? NULL : hel,
    til: erNy ? hel : NULL,
    deler: new Map([[aarsak, kvotientForVisning(beloep, nevner)]]),
  };
}

/** Turns the sign of all that is in a cell. */
export const motsattCelle = <S, A extends Aarsak>({ sted, fra, til, deler }: Celle<S, A>): Celle<S, A> => ({
  sted,
  fra: minus(NULL, fra),
  til: minus(NULL, til),
  deler: new Map([...deler].map(([aarsak, beloep]) => [aarsak, minus(NULL, beloep)])),
});
