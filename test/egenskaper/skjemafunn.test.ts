// Every verdict of a form that is not as it should be has a finding that says so, and no finding says more than the verdicts.

import { expect, it } from "vitest";
import { kontrollerKorreksjonsoppgjoer, type Sti } from "../../src/index.js";
import { runder } from "../stoette/runder.js";
import { lagTerning, type Terning } from "../stoette/terning.js";
import { tilfeldigSkjema } from "../stoette/tilfeldigSkjema.js";
import { tilfeldigSkjemafeil } from "../stoette/tilfeldigSkjemafeil.js";

type Funnet = "avvik" | "uvanlig";
/** What a form's part is found to be; an `avvik` may be `uvanlig` as well. */
const funnene = (dom: string | undefined, uvanlig = false): Funnet[] => [
  ...(dom === "avvik" ? (["avvik"] as const) : []),
  ...(uvanlig ? (["uvanlig"] as const) : []),
];
const under = (sti: Sti, sted: Sti) => sted.every((ledd, i) => sti[i] === ledd);

it.each([1, 2, 3, 4])("N-2: hvert avvik og alt uvanlig har et funn på sitt sted (del %i)", (del) => {
  for (let nr = 0; nr < runder(60); nr += 1) {
    const inn = tilfeldigSkjemafeil(lagTerning(1000 * del + nr));
    const svar = kontrollerKorreksjonsoppgjoer(inn);
    const plass = <T>(liste: readonly T[] | undefined, finn: (ledd: T) => boolean) =>
      (liste ?? []).findIndex(finn);
    const ventet: (readonly [Sti, readonly Funnet[]])[] = [
      ...svar.linjer.map((l) => {
        const sted = ["linjer", plass(inn.linjer, ({ kode }) => kode === l.kode)];
        return [sted, funnene(l.dom, l.uvanlig)] as const;
      }),
      ...svar.grupper.map((g) => {
        const sted = ["grupper", plass(inn.grupper, ({ gruppe }) => gruppe === g.gruppe)];
        return [sted, funnene(g.dom, g.uvanlig)] as const;
      }),
      [["netto"], svar.sum ? funnene(svar.sum.dom, svar.sum.uvanlig) : []],
      ...(svar.oppstilling ?? []).map((rad) => {
        const sted = ["oppstilling", plass(inn.oppstilling, ({ termin }) => termin === rad.termin)];
        const ifraAaret =
          svar.aarsbeloep?.kilde === "oppstilling" && svar.aarsbeloep.dom === "avvik"
            ? svar.funn.some(({ regel, sti }) => regel === "A-1" && under(sti, sted))
            : false;
        return [sted, ifraAaret ? (["avvik"] as const) : funnene(rad.dom)] as const;
      }),
      [["aarsbeloep"], svar.aarsbeloep?.kilde === "aarsbeloep" ? funnene(svar.aarsbeloep.dom) : []],
    ];
    for (const [sted, doemt] of ventet) {
      const funnet = new Set(svar.funn.filter(({ sti }) => under(sti, sted)).map(({ dom }) => dom));
      expect([...funnet].sort(), `${sted.join(".")}: ${JSON.stringify(inn)}`).toEqual([...doemt]);
    }
    const steder = svar.funn.filter(({ sti }) => !ventet.some(([sted]) => under(sti, sted)));
    expect(steder).toEqual([]);
    expect(svar.funn.some(({ dom }) => dom === "avvik")).toBe(svar.dom === "avvik");
    expect(svar.funn.some(({ dom }) => dom === "uvanlig")).toBe(svar.uvanlig);
  }
});

/** Moves a number of a form to a half, or by what a text may not show. */
function flytt(t: Terning, rad: object): void {
  for (const [felt, verdi] of Object.entries(rad)) {
    if (typeof verdi !== "string" || !/^-?\d{1,12}$/.test(verdi) || !t.enAv(8)) continue;
    Object.assign(rad, { [felt]: `${verdi}.${t.ett(["5", "00001", "0000000001"])}` });
  }
}

it("N-2: for alle funn i et skjema er tall som ikke er like, skrevet ulikt, og en avstand er aldri 0", () => {
  const t = lagTerning(77);
  const likt =
    /(?:er|endringen|volumet|netto) (\S+)(?: kr)?(?:, | er | som ).*(?:tabellen er|pris er|som er|blir det) \1(?:[ ;.]|, )/;
  let antall = 0;
  for (let nr = 0; nr < runder(150); nr += 1) {
    const inn = structuredClone(tilfeldigSkjema(t, { linjer: 3 }));
    for (const rad of [...inn.linjer, ...(inn.grupper ?? []), ...(inn.oppstilling ?? [])]) flytt(t, rad);
    for (const { melding } of kontrollerKorreksjonsoppgjoer(inn).funn) {
      antall += 1;
      const tekst = melding.replaceAll(/[\u00a0\u202f]/g, "");
      expect(tekst).not.toMatch(/(?:det er|eller) 0 |differanse −?0\)| {2}|undefined/);
      expect(tekst).not.toMatch(likt);
    }
  }
  expect(antall).toBeGreaterThan(50);
});
