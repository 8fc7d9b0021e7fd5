// Every verdict of a form that is not as it should be has a finding that says so, and no finding says more than the verdicts.

import { expect, it } from "vitest";
import { kontrollerKorreksjonsoppgjoer, type Sti } from "../../src/index.js";
import { runder } from "../stoette/runder.js";
import { lagTerning } from "../stoette/terning.js";
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
