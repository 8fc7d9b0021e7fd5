// Runs the library and the model on the same random inputs, in chunks with a seed each.

import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { lagTerning, type Terning } from "./terning.js";

/** Seed of the run: FC_SEED replays one that failed. */
const FROE = Number(process.env["FC_SEED"] ?? 20190331);

/** Whether this is a long run: FC_RUNS of a thousand or more. It gives a chunk all its inputs (ten chunks of 10 000 in most files). */
const LANG = Number(process.env["FC_RUNS"] ?? 0) >= 1000;

/** How many inputs a chunk has at most: MODELL_ANTALL, where a thousand runs of the tests must each be short. */
const HOEYST = Number(process.env["MODELL_ANTALL"] ?? (LANG ? Number.POSITIVE_INFINITY : 1500));

/** Ten chunks, each with a seed of its own. */
export const DELER = Array.from({ length: 10 }, (_, i) => ({ del: i + 1, froe: FROE + i }));

/** Takes away what the model does not speak of: merknader and the like. */
export function uten<T extends object>(svar: T, ...felt: (keyof T)[]): Partial<T> {
  const resten: Partial<T> = { ...svar };
  for (const navn of felt) delete resten[navn];
  return resten;
}

/** Compares whole outputs; the first difference fails with the input and the seed that gives it again. */
export function sammenlignMedModellen<I>(valg: {
  froe: number;
  antall: number;
  lag: (t: Terning) => I;
  fasit: (inn: I) => unknown;
  svar: (inn: I) => unknown;
}): void {
  const terning = lagTerning(valg.froe);
  for (let nr = 0; nr < Math.min(valg.antall, HOEYST); nr += 1) {
    const inn = valg.lag(terning);
    const ventet = valg.fasit(inn);
    const faktisk = valg.svar(inn);
    if (isDeepStrictEqual(faktisk, ventet)) continue;
    const hvor = `FC_SEED=${FROE}, inndata nr. ${nr} av frø ${valg.froe}: ${JSON.stringify(inn)}`;
    expect(faktisk, hvor).toEqual(ventet);
  }
}
