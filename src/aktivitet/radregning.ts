import type { Dagnummer } from "../dato/dato.js";
import { leggTil, UTEN_SLUTT } from "./akkumulator.js";
import { mengdeI, paaslagFor, type Radlager } from "./radlager.js";

/**
 * Gives the last day on which a row is valid: the day before its end where the last day doesn't count (V-1), and UTEN_SLUTT where it has
 * no end.
 */
export function gyldigTil(lager: Radlager, rad: number): Dagnummer {
  const til = lager.til[rad] ?? 0;
  return lager.akk.regler.sisteDag === "telles" || til === UTEN_SLUTT ? til : til - 1;
}

/** Gives a row's days without service as pairs. */
export function fravaerI(lager: Radlager, rad: number): number[] {
  return Array.from(lager.fravaer.subarray(lager.fravaerStart[rad] ?? 0, lager.fravaerStart[rad + 1] ?? 0));
}

/** Gives the three days that a row has at its end. */
export const paaslagI = (lager: Radlager, rad: number): number =>
  paaslagFor(lager.akk.regler, lager.kode[rad] ?? 0, lager.til[rad] ?? 0, lager.avslutning[rad] ?? 0);

/** Adds a row to the sums or takes it back, with the given days without service and of the three at its end. */
export function regn(
  lager: Radlager,
  kommune: number,
  rad: number,
  fravaer: readonly number[],
  paaslag: number,
  fortegn: 1 | -1,
): void {
  const { akk } = lager;
  leggTil(
    akk,
    kommune,
    lager.kode[rad] ?? 0,
    lager.fra[rad] ?? 0,
    lager.til[rad] ?? 0,
    paaslag,
    mengdeI(lager, rad),
    fravaer,
    0,
    fravaer.length / 2,
    fortegn,
  );
  for (let p = 0; p < akk.telte.length; p += 1) {
    lager.telte[rad * akk.telte.length + p] = fortegn === 1 ? (akk.telte[p] ?? 0) : 0;
  }
}
