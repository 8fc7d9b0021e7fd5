import type { Forklarer } from "../../Forklarer.js";
import { AARSTALL } from "../../skrivVerdi.js";
import { minus, pluss } from "../../uttrykk.js";
import { avrundet } from "../avrundet.js";
import { summering } from "../summering.js";

/** Explains what a municipality was transferred beyond what it would have had (S-3). */
export const forklarOekteOverfoeringer: Forklarer<"oekte-overfoeringer"> = (b, { aar }) => {
  const ledd = aar.map((rad, i) => {
    const sted = ["aar", i];
    const navn = `økte overføringer i ${rad.aar}`;
    const beloep = b.regn({
      navn,
      enhet: "kr",
      regel: "S-3",
      operander: [
        ["tilskudd", b.inndata([...sted, "tilskudd"], `tilskuddet i ${rad.aar}`, "kr")],
        ["uttrekk", b.inndata([...sted, "uttrekk"], `uttrekket i ${rad.aar}`, "kr")],
        [
          "bortfalt refusjon",
          b.inndata([...sted, "bortfaltRefusjon"], `bortfalt refusjon i ${rad.aar}`, "kr"),
        ],
      ],
      uttrykk: minus("tilskudd", pluss("uttrekk", "bortfalt refusjon")),
    });
    b.rot([...sted, "aar"], b.inndata([...sted, "aar"], "året", AARSTALL));
    b.rot([...sted, "beloep"], beloep);
    b.rot([...sted, "beloepAvrundet"], avrundet(b, beloep, navn, "S-3"));
    return [String(rad.aar), beloep] as const;
  });
  const sum = summering(b, "økte overføringer i alt", "S-3", ledd);
  b.rot(["sum"], sum);
  b.rot(["sumAvrundet"], avrundet(b, sum, "økte overføringer i alt", "S-3"));
};
