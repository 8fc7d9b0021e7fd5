import type { Sti } from "../../../feil.js";
import { type Enhet, lesForloep } from "../../../forloep/lesForloep.js";
import type { Forloepskommune, Ordning } from "../../../forloep/typer.js";
import { krev } from "../../../grense/lesInndata.js";
import type { Forklarer } from "../../Forklarer.js";
import { AARSTALL } from "../../skrivVerdi.js";
import { nesteAar } from "../nesteAar.js";
import { summering } from "../summering.js";
import { aktivitetI, refusjonI, rundsumI } from "./aarsbeloep.js";
import type { Forloepsgrunnlag } from "./Forloepsgrunnlag.js";
import { forklarIForsoeket, type Kommunesteg } from "./forklarIForsoeket.js";
import { erIForsoeket, erINedtrapping, forklarINedtrapping } from "./forklarINedtrapping.js";
import { forklarStroemmer, type Grunnsteg } from "./forklarStroemmer.js";
import { lagForloepsgrunnlag } from "./lagForloepsgrunnlag.js";

/** Explains a municipality in a year. */
function forklarKommune(
  grunnlag: Forloepsgrunnlag,
  enhet: Enhet,
  { ordninger }: Forloepskommune,
  aar: number,
  ut: Sti,
): Kommunesteg {
  const { b, maaneder } = grunnlag;
  const trapper = ordninger.some(({ ordning }) => ordning === "nedtrapping");
  const steg = trapper ? forklarINedtrapping(grunnlag, enhet, aar) : forklarIForsoeket(grunnlag, enhet, aar);
  ordninger.forEach(({ ordning }, i) => {
    const antall = trapper
      ? b.konstant("12", "månedene i året", "R-6", "måneder")
      : maaneder(enhet, [ordning as Ordning], aar);
    b.rot([...ut, "ordninger", i, "maaneder"], antall);
  });
  steg.deler.forEach((del, i) => {
    b.rot([...ut, "deler", i, "uttrekk"], b.vist(del));
  });
  b.rot([...ut, "uttrekk"], b.vist(steg.uttrekk));
  b.rot([...ut, "inntektspaaslag"], b.vist(steg.inntektspaaslag));
  if (steg.tak !== undefined) b.rot([...ut, "tak"], steg.tak);
  return steg;
}

/** Explains a municipality's whole course: each year's municipalities and streams, and their sums. */
export const forklarForloep: Forklarer<"forloep"> = (b, resultat) => {
  const lest = krev(lesForloep(b.inn));
  const grunnlag = lagForloepsgrunnlag(b, lest);
  let aaret = b.inndata(["fraAar"], "forløpets første år", AARSTALL);
  const rader = resultat.aar.map(({ aar, kommuner }, i) => {
    const ut = ["aar", i];
    if (i > 0) aaret = nesteAar(b, aaret, aar, "S-3");
    b.rot([...ut, "aar"], aaret);
    const enhetene = lest.enheter.filter((e) => erIForsoeket(e, aar) || erINedtrapping(lest, e, aar));
    const hver = kommuner.map((k, j) => {
      const enhet = enhetene[j];
      if (enhet === undefined) throw new Error(`forklaringen finner ikke kommune nr. ${j} i ${aar}`);
      return forklarKommune(grunnlag, enhet, k, aar, [...ut, "kommuner", j]);
    });
    const alle = (navn: string, regel: string, felt: "uttrekk" | "oeremerket" | "inntektspaaslag") =>
      summering(
        b,
        `${navn} i ${aar}`,
        regel,
        hver.map((steg, j) => [`${j + 1}. ${kommuner[j]?.navn ?? ""}`, steg[felt]]),
      );
    const stroemmer: Grunnsteg = {
      aktivitetstilskudd: aktivitetI(b, aar),
      rundsumtilskudd: rundsumI(b, aar),
      oeremerketTilskudd: alle("øremerket tilskudd", "R-10", "oeremerket"),
      inntektspaaslag: alle("inntektspåslaget", "R-4", "inntektspaaslag"),
      uttrekk: alle("uttrekket", "R-3", "uttrekk"),
      bortfaltRefusjon: refusjonI(b, aar),
    };
    forklarStroemmer(b, stroemmer, `i ${aar}`, ut);
    return { aar: String(aar), stroemmer };
  });
  const sum = (navn: string, regel: string, felt: keyof Grunnsteg) =>
    summering(
      b,
      `${navn} i alt`,
      regel,
      rader.map((rad) => [rad.aar, rad.stroemmer[felt]]),
    );
  const iAlt: Grunnsteg = {
    aktivitetstilskudd: sum("aktivitetstilskuddet", "R-9", "aktivitetstilskudd"),
    rundsumtilskudd: sum("rundsumtilskuddet", "R-9", "rundsumtilskudd"),
    oeremerketTilskudd: sum("øremerket tilskudd", "R-10", "oeremerketTilskudd"),
    inntektspaaslag: sum("inntektspåslaget", "R-4", "inntektspaaslag"),
    uttrekk: sum("uttrekket", "R-3", "uttrekk"),
    bortfaltRefusjon: sum("bortfalt refusjon", "S-2", "bortfaltRefusjon"),
  };
  forklarStroemmer(b, iAlt, "i alt", ["sum"]);
};
