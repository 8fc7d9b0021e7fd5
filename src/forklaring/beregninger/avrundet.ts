import type { Bygger, Stegnr } from "../Bygger.js";

/** Explains an amount in whole kroner, or in another whole unit. */
export function avrundet(b: Bygger, steg: Stegnr, navn: string, regel: string, enhet = "1"): Stegnr {
  return b.regn({
    navn: `${navn}, avrundet`,
    enhet: "kr",
    regel,
    operander: [[navn, steg]],
    uttrykk: navn,
    avrunding: { enhet },
  });
}
