import type { BEREGNINGER, Beregningsnavn } from "../beregninger/beregninger.js";
import type { Bygger } from "./Bygger.js";

/** What the calculation of a name gives. */
type Resultat<N extends Beregningsnavn> = ReturnType<
  Extract<(typeof BEREGNINGER)[number], { readonly navn: N }>["beregn"]
>;

/**
 * Explains a result: writes the steps from the input to every number of it. The result says what there is to explain (its lines, years,
 * terms), and the numbers are computed anew; `forklar` holds them against the result.
 */
export type Forklarer<N extends Beregningsnavn> = (bygger: Bygger, resultat: Resultat<N>) => void;
