import type { Bygger, Stegnr } from "../../Bygger.js";
import type { Forklarer } from "../../Forklarer.js";
import { delt, ganger, minus } from "../../uttrykk.js";
import { summering } from "../summering.js";

/** S-5: explains a deviation of cost from what was paid. */
function avvik(b: Bygger, navn: string, kostnad: Stegnr, betalt: Stegnr): Stegnr {
  const steg = b.regn({
    navn,
    regel: "S-5",
    operander: [
      ["kostnad", kostnad],
      ["betalt", betalt],
    ],
    uttrykk: delt(minus("kostnad", "betalt"), "betalt"),
  });
  return b.vist(steg);
}

/** Explains the deviation of unit costs, line by line and together (S-5). */
export const forklarEnhetskostnad: Forklarer<"enhetskostnad"> = (b, { linjer }) => {
  const hver = linjer.map((linje, i) => {
    const hvem = "kode" in linje ? linje.kode : linje.gruppe;
    const sted = ["linjer", i];
    const kostnad = b.inndata([...sted, "kostnad"], `kostnaden for ${hvem}`, "kr");
    const betalt = b.regn({
      navn: `betalt for ${hvem}`,
      enhet: "kr",
      regel: "S-5",
      operander: [
        ["volum", b.inndata([...sted, "volum"], `volumet for ${hvem}`)],
        ["pris", b.inndata([...sted, "pris"], `prisen for ${hvem}`, "kr")],
      ],
      uttrykk: ganger("volum", "pris"),
    });
    b.rot([...sted, "avvik"], avvik(b, `avviket for ${hvem}`, kostnad, betalt));
    return { hvem, kostnad, betalt };
  });
  const alt = (navn: string, felt: "kostnad" | "betalt") =>
    summering(
      b,
      navn,
      "S-5",
      hver.map((linje) => [linje.hvem, linje[felt]]),
    );
  b.rot(
    ["avvik"],
    avvik(b, "avviket i alt", alt("kostnaden i alt", "kostnad"), alt("betalt i alt", "betalt")),
  );
};
