import type { Enhet, LestForloep } from "../../../forloep/lesForloep.js";
import type { Bygger, Stegnr } from "../../Bygger.js";
import { hentVed } from "../../hentVed.js";
import { aaretEtter, forklarFaktor } from "../ramme/forklarKjede.js";
import { type Forloepsgrunnlag, husk } from "./Forloepsgrunnlag.js";

/** Makes what the explanation of a course goes by. */
export function lagForloepsgrunnlag(b: Bygger, lest: LestForloep): Forloepsgrunnlag {
  const additiv = hentVed(b.inn, ["metode"]) === "additiv";
  const faktor = husk((aar: number) => forklarFaktor(b, ["indekser"], aar, additiv, "").faktor);
  const uttrekk = husk((nr: number, aar: number): Stegnr => {
    const { navn = "", grunnlag } = lest.deler[nr] ?? {};
    let beloep = b.inndata(["deler", nr, "grunnlag", "beloep"], `grunnlaget for ${navn}`, "kr");
    for (let her = (grunnlag?.aar ?? aar) + 1; her <= aar; her += 1) {
      beloep = aaretEtter(b, beloep, faktor(her), `uttrekket for ${navn} i hele ${her}`, "R-2");
    }
    return beloep;
  });
  const maaneder = (enhet: Enhet, ordninger: readonly string[], aar: number): Stegnr => {
    const perioder = enhet.perioder.flatMap(({ ordning }, i) =>
      ordninger.includes(ordning) ? [[...enhet.sti, "perioder", i]] : [],
    );
    return b.maaneder(perioder, aar, `måneder for ${enhet.navn} i ${aar} (${ordninger.join(", ")})`);
  };
  return { b, lest, uttrekk, maaneder };
}
