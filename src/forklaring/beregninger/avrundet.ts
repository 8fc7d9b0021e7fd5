import type { Bygger, Stegnr } from "../Bygger.js";

/** Explains an amount in whole kroner, or in another whole unit of them. */
export function avrundet(b: Bygger, steg: Stegnr, navn: string, regel: string, enhet = "1"): Stegnr {
  return b.regn({
    navn: `${navn} i hele ${enhet === "1" ? "kroner" : `${enhet} kroner`}`,
    enhet: "kr",
    regel,
    operander: [["beløpet", steg]],
    uttrykk: "beløpet",
    formel: navn,
    avrunding: { enhet },
  });
}
