import type { Forklarer } from "../../Forklarer.js";
import { hentVed } from "../../hentVed.js";
import { avrundet } from "../avrundet.js";
import { delAvAaret } from "../delAvAaret.js";
import { summering } from "../summering.js";
import { forklarPaaslag } from "./forklarInntektspaaslag.js";

/** Explains a year of Modell B: the earmarked grant, the påslag, and both. */
export const forklarModellB: Forklarer<"modell-b"> = (b) => {
  const uttrekk = b.inndata(["uttrekk"], "årets uttrekk", "kr");
  const tilskudd = delAvAaret(b, uttrekk, ["maaneder"], "øremerket tilskudd");
  const egneMaaneder = ["inntektspaaslag", "maaneder"];
  const paaslag = forklarPaaslag(b, uttrekk, hentVed(b.inn, ["aar"]), {
    valg: ["inntektspaaslag"],
    maaneder: hentVed(b.inn, egneMaaneder) === undefined ? ["maaneder"] : egneMaaneder,
    ut: ["inntektspaaslag"],
  });
  const samlet = summering(b, "samlet", "R-10", [
    ["øremerket tilskudd", tilskudd],
    ["inntektspåslag", paaslag],
  ]);
  b.rot(["oeremerketTilskudd"], b.vist(tilskudd));
  b.rot(["oeremerketTilskuddAvrundet"], avrundet(b, tilskudd, "øremerket tilskudd", "R-10"));
  b.rot(["samlet"], b.vist(samlet));
  b.rot(["samletAvrundet"], avrundet(b, samlet, "samlet", "R-10"));
};
