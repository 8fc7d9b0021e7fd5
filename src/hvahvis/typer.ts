import type { Oppdrag } from "../beregninger/beregn.js";
import type { Beregningsnavn } from "../beregninger/beregninger.js";
import type { Desimal } from "../tall/lesTall.js";

/**
 * One change of an input. `sti` is the place: `"linjer.BPAN.aarsvolum"` or `["linjer", "BPAN", "aarsvolum"]`; entries of lists are named by
 * what names them (kode, navn, aar, termin, gruppe …) or by their number from 0. Exactly one of `til`, `ganger` and `pluss`.
 */
export type Endring = {
  readonly sti: string | readonly (string | number)[];
  /** The value there instead: a number, or anything that JSON can say. */
  readonly til?: unknown;
  /** What the number there is multiplied by. */
  readonly ganger?: Desimal;
  /** What is added to the number there. */
  readonly pluss?: Desimal;
  /** Why, for those who read the answer. */
  readonly hvorfor?: string;
};

/** What {@link hvaHvis} takes. */
export type HvaHvisInn = Oppdrag & { readonly endre: readonly Endring[] };

/** A change that was made: the place by names, what stood there (null for nothing) and what stands there now; numbers as decimal texts. */
export type GjortEndring = {
  readonly sti: readonly (string | number)[];
  readonly fra: unknown;
  readonly til: unknown;
  readonly hvorfor?: string;
};

/** A number of the result that changed; null where one of the results has no such number, and then there is no difference. */
export type Forskjell = {
  readonly sti: readonly (string | number)[];
  readonly grunnlag: string | null;
  readonly endret: string | null;
  /** The changed number less the base's, exact. */
  readonly differanse: string | null;
};

/** What {@link hvaHvis} gives. */
export type HvaHvis = {
  readonly hypotetisk: true;
  readonly beregning: Beregningsnavn;
  readonly endringer: readonly GjortEndring[];
  /** The changed calculation, marked as hypothetical: what to explain, receipt or change further. */
  readonly oppdrag: Oppdrag & { readonly hypotetisk: true };
  /** The result of the input as it is. */
  readonly grunnlag: unknown;
  /** The result of the changed input. */
  readonly endret: unknown;
  /** Every number that differs between the two, in the order of the result. */
  readonly forskjeller: readonly Forskjell[];
};
