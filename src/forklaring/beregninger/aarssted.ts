import type { Sti } from "../../feil.js";
import { hentVed } from "../hentVed.js";

/** Finds the place of a year's row in a list of the input. */
export function aarssted(inn: unknown, liste: Sti, aar: number): Sti {
  const rader = hentVed(inn, liste);
  const nr = Array.isArray(rader) ? rader.findIndex((rad: unknown) => hentVed(rad, ["aar"]) === aar) : -1;
  return [...liste, nr];
}
