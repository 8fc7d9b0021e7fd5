import type { AKontoTermin } from "../../akonto/fordelAKonto.js";
import type { Sti } from "../../feil.js";
import type { Bygger, Stegnr } from "../Bygger.js";
import { delt, ganger, sum } from "../uttrykk.js";

/** The months of the year as a step. */
export const maanederIAaret = (b: Bygger): Stegnr => b.konstant("12", "månedene i året", "A-2", "måneder");

/** Explains how a year's amount is shared on its terms. */
export function forklarFordeling(
  b: Bygger,
  aarsbeloep: Stegnr,
  terminer: readonly AKontoTermin[],
  maanederI: (nr: number) => Stegnr,
): void {
  const tolv = maanederIAaret(b);
  const maaneder = terminer.map((_, nr) => maanederI(nr));
  const ledd = terminer.map(({ navn }, nr) => [navn, maaneder[nr] ?? tolv] as const);
  const samlet = b.regn({
    navn: "måneder i alt",
    enhet: "måneder",
    regel: "A-2",
    operander: ledd,
    uttrykk: sum(...ledd.map(([navn]) => navn)),
  });
  const andel = (navn: string, m: Stegnr) => ({
    navn,
    enhet: "kr",
    operander: [
      ["årets a konto", aarsbeloep],
      ["måneder", m],
      ["månedene i året", tolv],
    ] as const,
    uttrykk: delt(ganger("årets a konto", "måneder"), "månedene i året"),
  });
  const total = b.regn({ ...andel("a konto i alt", samlet), regel: "A-5", avrunding: { enhet: "1" } });
  b.rot(["sum"], total);
  const deler = ledd.map(
    ([navn, m]) => [navn, b.regn({ ...andel(`uavrundet andel for ${navn}`, m), regel: "A-2" })] as const,
  );
  let alt = "a konto i alt"; // a term may bear that name too
  while (ledd.some(([navn]) => navn === alt)) alt += " *";
  terminer.forEach(({ navn }, nr) => {
    const sti: Sti = ["terminer", nr];
    const m = maaneder[nr] ?? tolv;
    const noekkel = b.regn({
      navn: `nøkkelen for ${navn}`,
      regel: "A-2",
      operander: [
        ["måneder", m],
        ["månedene i året", tolv],
      ],
      uttrykk: delt("måneder", "månedene i året"),
    });
    const beloep = b.regn({
      navn: `a konto for ${navn}`,
      enhet: "kr",
      regel: "A-5",
      operander: [[alt, total], ...deler],
      uttrykk: { op: "stoersteRest", ledd: [alt, ...deler.map(([n]) => n)], nr },
    });
    b.rot([...sti, "maaneder"], m);
    b.rot([...sti, "noekkel"], b.vist(noekkel));
    b.rot([...sti, "beloep"], beloep);
  });
}
