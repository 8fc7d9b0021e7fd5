import type { Dagnummer } from "../dato/dato.js";
import { leggTil } from "./akkumulator.js";
import { paaslagFor } from "./paaslag.js";
import { mengdeI, type Radlager } from "./radlager.js";
import { sisteGyldige } from "./slutt.js";

/** Gives the last day on which a row is valid. */
export const gyldigTil = ({ akk, til }: Radlager, rad: number): Dagnummer =>
  sisteGyldige(akk.regler, til[rad] ?? 0);

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
