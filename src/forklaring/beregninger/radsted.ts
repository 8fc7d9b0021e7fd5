import type { Sti } from "../../feil.js";
import { hentVed } from "../hentVed.js";

/** Finds the place of the row of a list of the input that has a value in a field: a code's line, a year's row. */
export function radsted(inn: unknown, liste: Sti, felt: string, verdi: string | number): Sti {
  const rader = hentVed(inn, liste);
  const nr = Array.isArray(rader) ? rader.findIndex((rad: unknown) => hentVed(rad, [felt]) === verdi) : -1;
  return [...liste, nr];
}
