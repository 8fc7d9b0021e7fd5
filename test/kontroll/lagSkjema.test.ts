// What a form's fields become: the keys that a printed one may be, and which row of the head is the settled one.

import { describe, expect, it } from "vitest";
import { kontrollerKorreksjonsoppgjoer, type SkjemaInn, type SkjemaradInn } from "../../src/index.js";
import { BPAN } from "../stoette/skjemalinjer.js";

describe("nøkkelen", () => {
  const kvartalet = (noekkel: string, aKontoVolum: number) => {
    const linje = { kode: "BPAN", pris: 464, aarsvolum: "1 200,00", aKontoVolum } as const;
    return kontrollerKorreksjonsoppgjoer({ noekkel, linjer: [linje] }).linjer[0]?.aKontoVolum?.dom;
  };

  it("A-2, A-4: er hele måneder avrundet eller kuttet, også elleve", () => {
    // 11/12 is 0.9166…; of 1 200 it is 1 100, and 0,92 of it is 1 104
    expect([kvartalet("0,92", 1100), kvartalet("0,91", 1100), kvartalet("0,917", 1100)]).toEqual([
      "eksakt",
      "eksakt",
      "eksakt",
    ]);
    expect([kvartalet("0,92", 1104), kvartalet("0,92", 1102)]).toEqual(["eksakt", "avvik"]);
    // 1/12 is 0,083; nothing is 0,01 of a year but 0,01
    expect([kvartalet("0,08", 100), kvartalet("0,01", 12), kvartalet("0,01", 0)]).toEqual([
      "eksakt",
      "eksakt",
      "avvik",
    ]);
  });
});

describe("terminen som er gjort opp", () => {
  const dom = (oppstilling: readonly SkjemaradInn[], resten: Partial<SkjemaInn> = {}) =>
    kontrollerKorreksjonsoppgjoer({ noekkel: 0.25, linjer: [BPAN], netto: -6032, oppstilling, ...resten })
      .dom;
  const foer = { termin: "1. kvartal", korreksjon: -100 };
  const naa = { termin: "2. kvartal" };

  it("K-4: er den skjemaet sier, ikke den som har en korreksjon", () => {
    expect(dom([foer, naa], { termin: "2. kvartal" })).toBe("eksakt");
    expect(dom([foer, naa], { termin: "1. kvartal" })).toBe("avvik");
  });

  it("K-4: er ellers den ene som har en korreksjon, og ingen der flere har det", () => {
    expect(dom([naa, foer])).toBe("avvik");
    expect(dom([foer, { ...naa, korreksjon: -6032 }])).toBe("eksakt");
  });
});
