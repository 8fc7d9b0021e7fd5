import type { Forklarer } from "../../Forklarer.js";
import { hentVed } from "../../hentVed.js";
import { AARSTALL } from "../../skrivVerdi.js";
import { minus } from "../../uttrykk.js";
import { aarssted } from "../aarssted.js";
import { avrundet } from "../avrundet.js";
import { forklarKjede } from "../ramme/forklarKjede.js";
import { summering } from "../summering.js";

/** Explains what the municipality gained by its own growth not counting (S-4). */
export const forklarDemografigevinst: Forklarer<"demografigevinst"> = (b, { aar }) => {
  const felles = {
    aar: b.inndata(["grunnlag", "aar"], "grunnlagsåret", AARSTALL),
    beloep: b.inndata(["grunnlag", "beloep"], "grunnlaget", "kr"),
    aarene: aar.map((rad) => rad.aar),
    indekser: ["indekser"],
    additiv: hentVed(b.inn, ["metode"]) === "additiv",
    regel: "S-4",
  };
  const nasjonal = forklarKjede(b, { ...felles, hva: "uttrekket", hvilket: "" });
  const lokal = forklarKjede(b, {
    ...felles,
    hva: "uttrekket",
    hvilket: " etter kommunens egen vekst",
    demografi: (aaret) =>
      b.inndata([...aarssted(b.inn, ["lokalDemografi"], aaret), "demografi"], `egen vekst i ${aaret}`),
  });
  const ledd = nasjonal.map(({ aar: aaret, beloep }, i) => {
    const eget = lokal[i]?.beloep ?? beloep;
    const navn = `demografigevinsten i ${aar[i]?.aar ?? ""}`;
    const gevinst = b.regn({
      navn,
      enhet: "kr",
      regel: "S-4",
      operander: [
        ["uttrekk etter egen vekst", eget],
        ["uttrekk", beloep],
      ],
      uttrykk: minus("uttrekk etter egen vekst", "uttrekk"),
    });
    b.rot(["aar", i, "aar"], aaret);
    b.rot(["aar", i, "nasjonal"], beloep);
    b.rot(["aar", i, "lokal"], eget);
    b.rot(["aar", i, "gevinst"], gevinst);
    b.rot(["aar", i, "gevinstAvrundet"], avrundet(b, gevinst, navn, "S-4"));
    return [String(aar[i]?.aar), gevinst] as const;
  });
  const sum = summering(b, "demografigevinsten i alt", "S-4", ledd);
  b.rot(["sum"], sum);
  b.rot(["sumAvrundet"], avrundet(b, sum, "demografigevinsten i alt", "S-4"));
};
