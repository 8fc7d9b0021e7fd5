import { felt } from "./data.js";

/** A year, a quarter or a month of it, or a day. */
const TID = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-\d{2})?)?$/;

/** Gives the first and last month that a text stands for, counted from year 0. */
function maaneder(tekst: unknown): readonly [number, number] | undefined {
  const funnet = typeof tekst === "string" ? TID.exec(tekst) : null;
  if (funnet === null) return undefined;
  const [, aar = "", kvartal, maaned] = funnet;
  const januar = 12 * Number.parseInt(aar, 10);
  if (kvartal !== undefined) {
    const foerste = januar + 3 * (Number.parseInt(kvartal, 10) - 1);
    return [foerste, foerste + 2];
  }
  if (maaned === undefined) return [januar, januar + 11];
  const denne = januar + Number.parseInt(maaned, 10) - 1;
  return [denne, denne];
}

/** Counts the months of a year from the first of `fra` to the last of `til`; `undefined` for what is no period. */
export function maanederI(periode: unknown, aar: number): number | undefined {
  const fra = maaneder(felt(periode, "fra"))?.[0];
  const til = maaneder(felt(periode, "til"))?.[1];
  if (fra === undefined || til === undefined) return undefined;
  let antall = 0;
  for (let maaned = 12 * aar; maaned < 12 * aar + 12; maaned += 1)
    if (maaned >= fra && maaned <= til) antall += 1;
  return antall;
}
