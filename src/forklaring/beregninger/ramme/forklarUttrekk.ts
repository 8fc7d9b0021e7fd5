import type { Sti } from "../../../feil.js";
import type { Uttrekk } from "../../../ramme/beregnUttrekk.js";
import type { Bygger, Stegnr } from "../../Bygger.js";
import type { Forklarer } from "../../Forklarer.js";
import { hentVed } from "../../hentVed.js";
import { AARSTALL } from "../../skrivVerdi.js";
import { avrundet } from "../avrundet.js";
import { delAvAaret } from "../delAvAaret.js";
import { forklarKjede } from "./forklarKjede.js";

/** What an uttrekk is shown in. */
export const TUSEN = "1000";

/** Explains an uttrekk that stands at a place of the input and of the result, and gives the step of its amount. */
export function forklarUttrekksdel(
  b: Bygger,
  { utvikling }: Pick<Uttrekk, "utvikling">,
  sted: Sti,
  hvilket: string,
): Stegnr {
  const grunnlag = b.inndata([...sted, "grunnlag", "beloep"], `grunnlaget${hvilket}`, "kr");
  const ledd = forklarKjede(b, {
    aar: b.inndata([...sted, "grunnlag", "aar"], `grunnlagsåret${hvilket}`, AARSTALL),
    beloep: grunnlag,
    aarene: utvikling.map(({ aar }) => aar),
    indekser: [...sted, "indekser"],
    additiv: hentVed(b.inn, [...sted, "metode"]) === "additiv",
    hva: "uttrekket",
    hvilket,
    regel: "R-2",
  });
  ledd.forEach((steg, i) => {
    const ut = [...sted, "utvikling", i];
    for (const felt of ["aar", "deflator", "demografi", "faktor", "beloep"] as const)
      b.rot([...ut, felt], steg[felt]);
    const navn = `uttrekket i ${utvikling[i]?.aar ?? ""}${hvilket}`;
    b.rot([...ut, "beloepAvrundet"], avrundet(b, steg.beloep, navn, "R-2", TUSEN));
  });
  const navn = `uttrekket${hvilket}`;
  const beloep = delAvAaret(b, ledd.at(-1)?.beloep ?? grunnlag, [...sted, "maaneder"], navn);
  b.rot([...sted, "beloep"], b.vist(beloep));
  b.rot([...sted, "beloepAvrundet"], avrundet(b, beloep, navn, "R-2", TUSEN));
  return beloep;
}

/** Explains an uttrekk. */
export const forklarUttrekk: Forklarer<"uttrekk"> = (b, resultat) => {
  forklarUttrekksdel(b, resultat, [], "");
};
