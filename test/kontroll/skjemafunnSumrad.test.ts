// Findings in the head's sum row: by K-4, whichever column they are in.

import { expect, it } from "vitest";
import { kontrollerKorreksjonsoppgjoer } from "../../src/index.js";
import { BPAN, TARIFF } from "../stoette/skjemalinjer.js";

const funn = (sumrad: { aKonto: number; korreksjon: number; sum: number }) =>
  kontrollerKorreksjonsoppgjoer({
    noekkel: 0.25,
    tariff: TARIFF,
    linjer: [BPAN],
    netto: -6032,
    aarsbeloep: 1_693_000,
    oppstilling: [
      { termin: "1. kvartal", aKonto: 423_250, korreksjon: -6032, sum: 417_218 },
      { termin: "april–juni", aKonto: 423_250, korreksjon: null, sum: 423_250 },
      { termin: "SUM", ...sumrad },
    ],
  }).funn.map(
    (f) => `${f.regel} ${f.dom} ${f.sti.join(".")}: ${f.melding.replaceAll(/[\u00a0\u202f]/g, " ")}`,
  );

it("K-4: sumraden er summen av radene, i hver kolonne", () => {
  expect(funn({ aKonto: 846_500, korreksjon: -6032, sum: 840_468 })).toEqual([]);
  // 100 too much and 100 too little: the row's sum is what it should be by row and by column
  expect(funn({ aKonto: 846_600, korreksjon: -6132, sum: 840_468 })).toEqual([
    "K-4 avvik oppstilling.2.aKonto: «SUM»: a konto 846 600 kr stemmer ikke; de andre tallene gir 846 500 kr (differanse 100).",
    "K-4 avvik oppstilling.2.korreksjon: «SUM»: korreksjonen −6 132 kr stemmer ikke; de andre tallene gir −6 032 kr (differanse −100).",
  ]);
  expect(funn({ aKonto: 846_500, korreksjon: -6032, sum: 840_478 })).toEqual([
    "K-4 avvik oppstilling.2.sum: «SUM»: summen 840 478 kr stemmer ikke; de andre tallene gir 840 468 kr (differanse 10).",
  ]);
});
