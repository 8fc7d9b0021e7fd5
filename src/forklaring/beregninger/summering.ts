import type { Bygger, Stegnr } from "../Bygger.js";
import { sum } from "../uttrykk.js";

/** Explains a sum of kroner; the terms have names of their own. */
export function summering(
  b: Bygger,
  navn: string,
  regel: string,
  ledd: readonly (readonly [navn: string, steg: Stegnr])[],
): Stegnr {
  return b.regn({ navn, enhet: "kr", regel, operander: ledd, uttrykk: sum(...ledd.map(([n]) => n)) });
}
