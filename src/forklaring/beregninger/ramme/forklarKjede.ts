import type { Sti } from "../../../feil.js";
import type { Bygger, Stegnr } from "../../Bygger.js";
import { ganger, pluss } from "../../uttrykk.js";
import { aarssted } from "../aarssted.js";
import { nesteAar } from "../nesteAar.js";

/** The steps of a year of a chain. */
export type Kjedesteg = {
  readonly aar: Stegnr;
  readonly deflator: Stegnr;
  readonly demografi: Stegnr;
  readonly faktor: Stegnr;
  readonly beloep: Stegnr;
};

/** Where a chain starts, and what it goes by. */
export type Kjedegrunnlag = {
  readonly aar: Stegnr;
  readonly beloep: Stegnr;
  /** The years after the base year. */
  readonly aarene: readonly number[];
  /** The list of indices in the input. */
  readonly indekser: Sti;
  readonly additiv: boolean;
  /** Gives another demographic rate than the indices' own. */
  readonly demografi?: (aar: number) => Stegnr;
  /** What is carried, and which of several: `uttrekket`, ` for Os`. */
  readonly hva: string;
  readonly hvilket: string;
  readonly regel: string;
};

/** explains what a year's amount is multiplied by, by its index in the input. */
export function forklarFaktor(
  b: Bygger,
  indekser: Sti,
  aar: number,
  additiv: boolean,
  hvilket: string,
  egen?: (aar: number) => Stegnr,
): Pick<Kjedesteg, "deflator" | "demografi" | "faktor"> {
  const sted = aarssted(b.inn, indekser, aar);
  const deflator = b.inndata([...sted, "deflator"], `deflator for ${aar}${hvilket}`);
  const demografi = egen?.(aar) ?? b.inndata([...sted, "demografi"], `demografi for ${aar}${hvilket}`);
  const faktor = b.regn({
    navn: `faktor for ${aar}${hvilket}`,
    regel: "R-2",
    operander: [
      ["1", b.konstant("1", "hele beløpet", "R-2")],
      ["deflator", deflator],
      ["demografi", demografi],
    ],
    uttrykk: additiv
      ? pluss("1", "deflator", "demografi")
      : ganger(pluss("1", "deflator"), pluss("1", "demografi")),
  });
  return { deflator, demografi, faktor };
}

/** explains a year's amount by that of the year before. */
export const aaretEtter = (b: Bygger, beloep: Stegnr, faktor: Stegnr, navn: string, regel: string): Stegnr =>
  b.regn({
    navn,
    enhet: "kr",
    regel,
    operander: [
      ["beløpet året før", beloep],
      ["faktor", faktor],
    ],
    uttrykk: ganger("beløpet året før", "faktor"),
  });

/** explains an amount that is carried from year to year by deflator and demography, unrounded. */
export function forklarKjede(b: Bygger, grunnlag: Kjedegrunnlag): Kjedesteg[] {
  const { indekser, additiv, hva, hvilket, regel } = grunnlag;
  let { aar, beloep } = grunnlag;
  return grunnlag.aarene.map((aaret) => {
    const indeks = forklarFaktor(b, indekser, aaret, additiv, hvilket, grunnlag.demografi);
    aar = nesteAar(b, aar, aaret, "R-2");
    beloep = aaretEtter(b, beloep, indeks.faktor, `${hva} i ${aaret}${hvilket}`, regel);
    return { aar, ...indeks, beloep };
  });
}
