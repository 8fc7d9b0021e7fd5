import type { Bygger, Stegnr } from "../../Bygger.js";
import type { Forklarer } from "../../Forklarer.js";
import { hentVed } from "../../hentVed.js";
import { AARSTALL } from "../../skrivVerdi.js";
import { delt } from "../../uttrykk.js";
import { avrundet } from "../avrundet.js";
import { delAvAaret } from "../delAvAaret.js";
import { summering } from "../summering.js";
import { forklarKjede } from "./forklarKjede.js";

/** Gives the years that the sum is carried over, none where it stands as it is. */
function aarene(inn: unknown): number[] {
  const [fra, til] = [hentVed(inn, ["aar"]), hentVed(inn, ["tilAar"])];
  if (typeof fra !== "number" || typeof til !== "number") return [];
  return Array.from({ length: til - fra }, (_, i) => fra + 1 + i);
}

/** Gives the accounts' sum in the year that it is for. */
function framskrevet(b: Bygger, regnskap: Stegnr): Stegnr {
  const ledd = aarene(b.inn);
  if (ledd.length === 0) return regnskap;
  const kjede = forklarKjede(b, {
    aar: b.inndata(["aar"], "regnskapsåret", AARSTALL),
    beloep: regnskap,
    aarene: ledd,
    indekser: ["indekser"],
    additiv: false,
    hva: "rundsummen",
    hvilket: "",
    regel: "R-8",
  });
  return kjede.at(-1)?.beloep ?? regnskap;
}

/** Explains the rundsum and its share of net expenditure. */
export const forklarRundsum: Forklarer<"rundsum"> = (b, resultat) => {
  const poster = hentVed(b.inn, ["poster"]);
  const ledd = (Array.isArray(poster) ? poster : []).map((post: unknown, i) => {
    const navn = String(hentVed(post, ["navn"]));
    return [navn, b.inndata(["poster", i, "beloep"], navn, "kr")] as const;
  });
  const regnskap = summering(b, "postene uten vedtak i alt", "R-8", ledd);
  const sum = delAvAaret(b, framskrevet(b, regnskap), ["maaneder"], "rundsummen");
  b.rot(["sum"], b.vist(sum));
  b.rot(["sumAvrundet"], avrundet(b, sum, "rundsummen", "R-8"));
  if (resultat.andel === undefined) return;
  const andel = b.regn({
    navn: "andelen av netto utgifter",
    regel: "R-8",
    operander: [
      ["postene", regnskap],
      ["netto utgifter", b.inndata(["nettoUtgifter"], "netto utgifter", "kr")],
    ],
    uttrykk: delt("postene", "netto utgifter"),
  });
  b.rot(["andel"], b.vist(andel));
};
