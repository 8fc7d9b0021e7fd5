// S-6 against the percentages of tables 5-2 to 5-4 (S002, l. 1513–1527, 2539–2592, 2612–2630 and 2674–2691).

import { describe, expect, it } from "vitest";
import { beregnFastePriser, type Tjenestekode } from "../../src/index.js";
import { broek, desimaltekst, lesBroek, rundHalvtBortFraNull } from "../modell/broek.js";

/** What the table calls it, the code that stands for it here, from, to, and the printed per cent. */
type Rad = readonly [string, Tjenestekode, number, number, string];

const TABELL_5_2: readonly Rad[] = [
  ["BPA Lillesand", "BPADK", 2559, 3037, "19"],
  ["BPA Bjørnafjorden/Os", "BPADK", 4551, 10476, "130"],
  ["BPA Stjørdal", "BPADK", 1189, 10319, "768"],
  ["BPA samlet", "BPADK", 8299, 23832, "187"],
  ["omsorgslønn Lillesand", "OL", 1423, 2456, "73"],
  ["omsorgslønn Bjørnafjorden/Os", "OL", 5250, 6237, "19"],
  ["omsorgslønn Stjørdal", "OL", 3753, 7063, "88"],
  ["omsorgslønn samlet", "OL", 10426, 15756, "51"],
  ["støttekontakt Lillesand", "SK1", 1909, 2462, "29"],
  ["støttekontakt Bjørnafjorden/Os", "SK1", 4870, 6920, "42"],
  ["støttekontakt Stjørdal", "SK1", 3368, 5942, "76"],
  ["støttekontakt samlet", "SK1", 10147, 15324, "51"],
  ["avlastning Lillesand", "AUI", 1456, 3387, "133"],
  ["avlastning Bjørnafjorden/Os", "AUI", 4322, 5191, "20"],
  ["avlastning Stjørdal", "AUI", 2525, 2184, "-14"],
  ["avlastning samlet", "AUI", 8304, 10762, "30"],
  ["dagaktivitet Lillesand", "DA1", 13687, 11442, "-16"],
  ["dagaktivitet Bjørnafjorden/Os", "DA1", 15719, 25776, "64"],
  ["dagaktivitet Stjørdal", "DA1", 13738, 8685, "-37"],
  ["dagaktivitet samlet", "DA1", 43144, 45902, "6"],
];

const TABELL_5_3_OG_5_4: readonly Rad[] = [
  ["BPA landet", "BPADK", 3512, 4164, "19"],
  ["avlastning landet", "AUI", 9780, 9658, "-1"],
  ["støttekontakt landet", "SK1", 36635, 38361, "5"],
  ["omsorgsstønad landet", "OL", 11151, 11655, "5"],
  // 18.4989…: 18 to the whole per cent, 18.5 with one decimal.
  ["dagaktivitet landet", "DA1", 3411, 4042, "18"],
  ["BPA Hobøl", "BPADK", 4433, 4835, "9"],
  ["omsorgslønn Selbu", "OL", 416, 456, "10"],
  ["støttekontakt Selbu", "SK1", 1544, 1495, "-3"],
  ["avlastning Selbu", "AUI", 1399, 1306, "-7"],
  ["dagaktivitet Selbu", "DA1", 5455, 4605, "-16"],
];

const TARIFF = { aar: 2019, sone: "1", reisetidsgruppe: 1 } as const;
const periode = (navn: string, kode: Tjenestekode, volum: number | string) => ({
  navn,
  linjer: [{ kode, volum }],
});

describe("endringen mot de trykte prosentene", () => {
  it.each([...TABELL_5_2, ...TABELL_5_3_OG_5_4])(
    "S-6: %s (%s) fra %i til %i er %s prosent",
    (_navn, kode, fra, til, trykt) => {
      const eksakt = broek(BigInt(til - fra) * 100n, BigInt(fra));
      expect(desimaltekst(rundHalvtBortFraNull(eksakt))).toBe(trykt);
      const enDesimal = desimaltekst(rundHalvtBortFraNull(eksakt, 1));
      for (const priser of [{ [kode]: 1 }, { [kode]: "2409.75" }]) {
        const perioder = [periode("først", kode, fra), periode("sist", kode, til)];
        const { endring } = beregnFastePriser({ priser, perioder });
        expect(endring).toEqual({
          linjer: [{ kode, prosent: enDesimal }],
          grupper: [{ gruppe: expect.any(String), prosent: enDesimal }],
          prosent: enDesimal,
        });
      }
    },
  );

  it("S-6: BPA i Selbu hadde ingen timer i første kvartal, og har ingen prosent (tabell 5-4)", () => {
    const perioder = [{ navn: "først", linjer: [] }, periode("sist", "BPADK", 532)];
    const { endring, merknader } = beregnFastePriser({ tariff: TARIFF, perioder });
    expect(endring).toEqual({
      linjer: [{ kode: "BPADK" }],
      grupper: [{ gruppe: "Praktisk bistand - brukerstyrt personlig assistent" }],
    });
    expect(merknader.map((m) => [m.kode, m.sti])).toEqual([["INGEN_LINJER", ["perioder", 0, "linjer"]]]);
  });
});

describe("aktivitet i faste priser", () => {
  it("S-6: hver periode i skjemaets rekkefølge, per kode, gruppe og i alt, med tabellen prisene kom fra", () => {
    const svar = beregnFastePriser({
      tariff: TARIFF,
      perioder: [
        {
          navn: "2019",
          linjer: [
            { kode: "OL", volum: "10.5" },
            { kode: "BPAN", volum: 1 },
            { kode: "BPADK", volum: 2 },
          ],
        },
      ],
    });
    expect(svar).toEqual({
      perioder: [
        {
          navn: "2019",
          linjer: [
            { kode: "BPADK", volum: "2", beloep: "756" },
            { kode: "BPAN", volum: "1", beloep: "464" },
            { kode: "OL", volum: "10.5", beloep: "2593.5" },
          ],
          grupper: [
            { gruppe: "Praktisk bistand - brukerstyrt personlig assistent", beloep: "1220" },
            { gruppe: "Omsorgslønn", beloep: "2593.5" },
          ],
          beloep: "3813.5",
        },
      ],
      tariff: {
        id: "enhetspriser-2019-sone-1-gruppe-1",
        ...TARIFF,
        status: "publisert",
        kilder: [{ id: "S003", sted: "l. 1001–1126" }],
      },
      merknader: [],
    });
  });

  it("S-6: endringen er fra første til siste periode, også når det er flere imellom", () => {
    const perioder = [periode("a", "OL", 100), periode("b", "OL", 900), periode("c", "OL", 75)];
    expect(beregnFastePriser({ priser: { OL: 247 }, perioder }).endring?.prosent).toBe("-25");
  });

  it("N-3: uten prosent der en ende mangler eller den første er 0; til 0 er det −100 prosent", () => {
    const linje = (kode: Tjenestekode, volum: number) => ({ kode, volum });
    const perioder = [
      { navn: "a", linjer: [linje("OL", 0), linje("AUI", 1), linje("EBI", 3)] },
      { navn: "b", linjer: [linje("OL", 5), linje("AUI", 0), linje("UK", 1)] },
    ];
    const { endring } = beregnFastePriser({ priser: { OL: 1, AUI: 1, EBI: 1, UK: 1 }, perioder });
    expect(endring?.linjer).toEqual([
      { kode: "OL" },
      { kode: "AUI", prosent: "-100" },
      { kode: "EBI" },
      { kode: "UK" },
    ]);
    expect(endring?.prosent).toBe("50");
    const tilIngenting = beregnFastePriser({
      priser: { OL: 1 },
      perioder: [periode("a", "OL", 1), { navn: "b", linjer: [] }],
    });
    expect(tilIngenting.endring).not.toHaveProperty("prosent");
  });

  it("S-6: halve tideler rundes bort fra null", () => {
    const prosent = (fra: number, til: number) =>
      beregnFastePriser({ priser: { OL: 3 }, perioder: [periode("a", "OL", fra), periode("b", "OL", til)] })
        .endring?.prosent;
    expect([prosent(2000, 2001), prosent(2000, 1999), prosent(2000, 2003)]).toEqual(["0.1", "-0.1", "0.2"]);
    expect([prosent(10000, 10004), prosent(10000, 9996)]).toEqual(["0", "0"]);
  });

  it("T-5: utledede priser sies fra om, som i oppgjøret", () => {
    const svar = beregnFastePriser({ tariff: { ...TARIFF, aar: 2021 }, perioder: [periode("a", "OL", 1)] });
    expect(svar.merknader.map((m) => m.kode)).toContain("UTLEDET_PRIS");
    expect(lesBroek(svar.perioder[0]?.beloep ?? "")).toEqual(broek(262n)); // 247 → 255 → 262 (T-3)
  });
});
