import type { Forklarer } from "../../Forklarer.js";
import { hentVed } from "../../hentVed.js";
import { summering } from "../summering.js";

/** Explains a year's tilskudd. */
export const forklarTilskudd: Forklarer<"tilskudd"> = (b) => {
  const gitte = hentVed(b.inn, ["aktivitet", "korreksjoner"]);
  const korreksjoner = (Array.isArray(gitte) ? gitte : []).map((_, i) => {
    const navn = `korreksjon nr. ${i + 1}`;
    return [navn, b.inndata(["aktivitet", "korreksjoner", i], navn, "kr")] as const;
  });
  const aktivitet = summering(b, "aktivitetstilskuddet", "R-9", [
    ["a konto", b.inndata(["aktivitet", "aKonto"], "årets a konto", "kr")],
    ...korreksjoner,
  ]);
  const rundsum = b.inndata(["rundsum"], "rundsumtilskuddet", "kr");
  const paaslag = b.inndata(["inntektspaaslag"], "inntektspåslaget", "kr");
  b.rot(["aktivitetstilskudd"], aktivitet);
  b.rot(["rundsumtilskudd"], rundsum);
  b.rot(["inntektspaaslag"], paaslag);
  const samlet = summering(b, "årets tilskudd", "R-9", [
    ["aktivitetstilskudd", aktivitet],
    ["rundsumtilskudd", rundsum],
    ["inntektspåslag", paaslag],
  ]);
  b.rot(["samlet"], samlet);
};
