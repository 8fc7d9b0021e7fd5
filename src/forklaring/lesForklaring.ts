import type { Lest } from "../grense/lesInndata.js";
import { krev, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import type { Forklaring, ForklartTall } from "./Forklaring.js";
import { forklaringsskjema } from "./skjema.js";
import { velgTall } from "./velgTall.js";

/** Reads an explanation, and finds the numbers that a path names; all of them where there is none. */
export function lesForklaring(
  inn: unknown,
  sti: unknown,
): { readonly forklaring: Forklaring; readonly tall: readonly ForklartTall[] } {
  return vedGrensen(() => {
    const lest: Lest<unknown> = lesMedSkjema(forklaringsskjema(), inn);
    const forklaring = krev(lest) as Forklaring;
    return { forklaring, tall: velgTall(forklaring, sti) };
  });
}
