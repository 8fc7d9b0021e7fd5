import type { Sti } from "../../feil.js";
import { hentVed } from "../hentVed.js";

/** Finds the place of a code's line in the input. */
export function linjested(inn: unknown, linjer: Sti, kode: string): Sti {
  const liste = hentVed(inn, linjer);
  const nr = Array.isArray(liste) ? liste.findIndex((l: unknown) => hentVed(l, ["kode"]) === kode) : -1;
  return [...linjer, nr];
}
