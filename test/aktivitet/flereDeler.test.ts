// One, three and more partials merged in one call, and what reduce gives beside the two.

import { describe, expect, it } from "vitest";
import {
  type Aktivitetsdel,
  aktivitetsdel,
  type BrukereInn,
  ferdigstillAktivitet,
  slaaSammenAktivitet,
  type TaltDel,
} from "../../src/index.js";
import { feiltekster } from "../stoette/feiltekster.js";

const Q1 = { fra: "2019-01-01", til: "2019-03-31" };
const MAATER: readonly BrukereInn[] = [{ brukere: "adskilt" }, { brukernoekkel: "en nøkkel på 16+" }];

/** A partial of one vedtak of OL: 90 days of so many hours a week. */
const del = (bruker: string, timerPerUke: number, maate: BrukereInn = { brukere: "adskilt" }, til = Q1.til) =>
  aktivitetsdel({
    periode: { ...Q1, til },
    ...maate,
    vedtak: [{ bruker, kode: "OL", fra: "2019-01-01", timerPerUke }],
  });

/** Calls it as from JavaScript. */
const feil = (...deler: unknown[]) => feiltekster(() => slaaSammenAktivitet(...(deler as Aktivitetsdel[])));

describe.each(MAATER)("deler med %j", (maate) => {
  const deler: readonly TaltDel<true>[] = [
    del("a", 7, maate),
    del("b", 14, maate),
    del("c", 21, maate),
    del("d", 28, maate),
  ];
  const parvis = deler.reduce((a, b) => slaaSammenAktivitet(a, b));

  it("V-7: alle i ett kall er det samme som to og to, til siste byte", () => {
    const svar = slaaSammenAktivitet(...deler);
    expect(JSON.stringify(svar)).toBe(JSON.stringify(parvis));
    expect(JSON.stringify(slaaSammenAktivitet(...[...deler].reverse()))).toBe(JSON.stringify(parvis));
    // 90 days of 1 + 2 + 3 + 4 hours
    expect(ferdigstillAktivitet(svar).linjer[0]).toMatchObject({ volum: "900", vedtak: 4, mottakere: 4 });
  });
  it("V-7: reduce legger sammen to og to, med plassen og listen bak", () => {
    expect(JSON.stringify(deler.reduce(slaaSammenAktivitet))).toBe(JSON.stringify(parvis));
  });
  it("V-7: én del er seg selv, i en kopi som er frosset", () => {
    const [alene = del("a", 7)] = deler;
    const innsendt: TaltDel<true> = JSON.parse(JSON.stringify(alene));
    const svar = slaaSammenAktivitet(innsendt);
    expect(svar).toEqual(innsendt);
    expect([Object.isFrozen(svar), Object.isFrozen(innsendt)]).toEqual([true, false]);
  });
});

describe("flere enn to som ikke går", () => {
  const [a, b] = [del("a", 7), del("b", 14)];

  it("den tredje og fjerde leses også, og alt galt er sagt med delens nummer", () => {
    expect(feil(a, { ...a, versjon: 2 }, b, 7).map((f) => f.split(":")[0])).toEqual([
      "UTENFOR_OMRAADE 1.versjon",
      "UGYLDIG_TYPE 3",
    ]);
    expect(feil(a, b, undefined).map((f) => f.split(":")[0])).toEqual(["MANGLER_FELT 2"]);
  });
  it("den tredje må passe med de to første", () => {
    expect(feil(a, b, del("c", 21, undefined, "2019-04-01"))).toEqual([
      "DELER_PASSER_IKKE perioder: Delene har ulike perioder (perioder), og kan ikke slås sammen.",
    ]);
  });
  it("ingen deler avvises", () => {
    expect(feil()).toEqual(["MANGLER_FELT : Ingen deler; oppgi minst én."]);
  });
});
