import { TJENESTEKODER } from "./koder.js";

let numre: ReadonlyMap<unknown, number> | undefined;

/** Gives a code's place on the form, from 0 to 50, or `undefined` for what is no code. */
export function kodenummer(kode: unknown): number | undefined {
  numre ??= new Map(TJENESTEKODER.map((k, nr) => [k, nr]));
  return numre.get(kode);
}
