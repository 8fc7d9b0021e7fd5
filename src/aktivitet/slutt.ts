import type { Dagnummer } from "../dato/dato.js";
import type { Regelvalg } from "./valg.js";

/** The last day of a vedtak that has none: later than every period. */
export const UTEN_SLUTT: Dagnummer = 1_000_000;

/**
 * Gives the last day on which a vedtak with that end is valid: the day before where the last day doesn't count (V-1), and UTEN_SLUTT where
 * it has no end.
 */
export const sisteGyldige = ({ sisteDag }: Regelvalg, til: Dagnummer): Dagnummer =>
  sisteDag === "telles" || til === UTEN_SLUTT ? til : til - 1;
