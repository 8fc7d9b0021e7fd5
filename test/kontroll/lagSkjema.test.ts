// What a form's fields become: the keys that a printed one may be, and which row of the head is the settled one.

import { describe, expect, it } from "vitest";
import { kontrollerKorreksjonsoppgjoer, type SkjemaInn, type SkjemaradInn } from "../../src/index.js";
import type { Vist } from "../../src/kontroll/skjema/LestSkjema.js";
import { lesSkjema } from "../../src/kontroll/skjema/lesSkjema.js";
import { skrivBroek } from "../../src/tall/Broek.js";
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
    // 1/12 is neither cut nor rounded to 0,084, nor is 3/12 to 0,251
    expect([kvartalet("0,084", 100), kvartalet("0,251", 300)]).toEqual(["avvik", "avvik"]);
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

it("N-2: prisen, a konto-volumet og kronene i hodet er som de står; resten er avrundet til siste siffer", () => {
  const lest = lesSkjema({
    noekkel: 0.25,
    linjer: [BPAN],
    netto: -6032,
    grupper: [{ gruppe: "Praktisk bistand - brukerstyrt personlig assistent", netto: -6032 }],
    aarsbeloep: 1_693_000,
    oppstilling: [
      { termin: "1. kvartal", aKonto: 423_250, korreksjon: -6032, sum: 417_218 },
      { termin: "SUM", aKonto: 423_250, korreksjon: -6032, sum: 417_218 },
    ],
  });
  if (!("verdi" in lest)) throw new Error(JSON.stringify(lest.problemer));
  const { linjer, grupper, sum, aarsbeloep, rader, sumrad } = lest.verdi.skjema;
  const enheter = (tall: object) =>
    Object.entries(tall as Record<string, Vist | undefined>).map(
      ([felt, vist]) => `${felt} ${vist && skrivBroek(vist.enhet)}`,
    );
  expect(linjer.flatMap(({ tall }) => enheter(tall))).toEqual([
    ...["pris 0", "aarsvolum 1", "aKontoVolum 0", "gjennomfoert 1", "endring 1", "netto 1"],
  ]);
  expect(enheter({ sum, aarsbeloep, gruppe: grupper[0]?.netto })).toEqual([
    "sum 1",
    "aarsbeloep 0",
    "gruppe 1",
  ]);
  for (const rad of [rader[0], sumrad]) {
    expect(enheter(rad?.tall ?? {})).toEqual(["aKonto 0", "korreksjon 0", "sum 0"]);
  }
});
