// The model of the frame against published figures, and by hand.

import { describe, expect, it } from "vitest";
import { desimaltekst, lesBroek } from "./broek.js";
import {
  avrundetTekst,
  type Indeks,
  modellInntektspaaslag,
  modellNedtrapping,
  modellRundsum,
  modellSamletUttrekk,
  modellTak,
  modellTilskudd,
  modellUttrekk,
} from "./ramme.js";

/** The budget deflators of 2019 and 2020, with one demographic rate for both years. */
function indekser(demografi: string): Indeks[] {
  return [
    { aar: 2019, deflator: "0.028", demografi },
    { aar: 2020, deflator: "0.031", demografi },
  ];
}

const fusa = { aar: 2018, beloep: "95191715" };
const hundreMill = { aar: 2018, beloep: "100000000" };
const iMill = (beloep: string) => avrundetTekst(lesBroek(beloep), 1_000_000n);

describe("uttrekk (R-2)", () => {
  it.each([
    ["0.0051795", "101938000"],
    ["0.0051796", "101939000"],
    ["0.00518", "101939000"],
    ["0.0051845", "101939000"],
    ["0.0051846", "101940000"],
    ["0.0052", "101943000"],
  ])("takes Fusa from 2018 to 2020 with the rate %s to %s; 101 939 000 is published", (rate, ventet) => {
    const ut = modellUttrekk({ grunnlag: fusa, tilAar: 2020, indekser: indekser(rate) });
    expect(ut.beloepAvrundet).toBe(ventet);
  });
  it("multiplies the year's factor, or adds the rates (worked by hand)", () => {
    const inn = { grunnlag: hundreMill, tilAar: 2019, indekser: indekser("0.0052") };
    expect(modellUttrekk(inn)).toEqual({
      utvikling: [
        {
          aar: 2019,
          deflator: "0.028",
          demografi: "0.0052",
          faktor: "1.0333456",
          beloep: "103334560",
          beloepAvrundet: "103335000",
        },
      ],
      beloep: "103334560",
      beloepAvrundet: "103335000",
    });
    expect(modellUttrekk({ ...inn, metode: "multiplikativ" })).toEqual(modellUttrekk(inn));
    const additiv = modellUttrekk({ ...inn, metode: "additiv" });
    expect([additiv.utvikling[0]?.faktor, additiv.beloep]).toEqual(["1.0332", "103320000"]);
  });
  it("runs on unrounded amounts, whatever order the indices come in", () => {
    const ut = modellUttrekk({ grunnlag: fusa, tilAar: 2020, indekser: indekser("0.0052").reverse() });
    expect(ut.utvikling.map(({ aar }) => aar)).toEqual([2019, 2020]);
    expect(ut.beloep).toBe("101942643.4638397794848"); // 95 191 715 × 1.028 × 1.031 × 1.0052²
    expect(ut.utvikling[1]?.beloep).toBe(ut.beloep);
  });
  it("stands still when the year is the base year", () => {
    expect(modellUttrekk({ grunnlag: fusa, tilAar: 2018, indekser: [] })).toEqual({
      utvikling: [],
      beloep: "95191715",
      beloepAvrundet: "95192000",
    });
  });
  it("refuses a year without an index, an index given twice and a year before the base", () => {
    const med = (tilAar: number, rader: Indeks[]) => () =>
      modellUttrekk({ grunnlag: fusa, tilAar, indekser: rader });
    expect(med(2021, indekser("0"))).toThrow("2021");
    expect(med(2020, [...indekser("0"), ...indekser("0")])).toThrow("2019");
    expect(med(2017, indekser("0"))).toThrow();
  });
  it("R-7: counts months of the last year, and leaves the year's own row whole", () => {
    // 142.4 mill. for the last eight months of 2019 is 213.6 mill. a year.
    const modellB = { grunnlag: { aar: 2019, beloep: "213600000" }, tilAar: 2019, indekser: [] };
    expect(modellUttrekk({ ...modellB, maaneder: 8 }).beloep).toBe("142400000");
    const ut = modellUttrekk({
      grunnlag: hundreMill,
      tilAar: 2019,
      indekser: indekser("0.0052"),
      maaneder: 1,
    });
    expect(ut.utvikling[0]?.beloep).toBe("103334560");
    expect([ut.beloep, ut.beloepAvrundet]).toEqual(["8611213.33333333333333333333", "8611000"]);
    expect(() => modellUttrekk({ ...modellB, maaneder: 13 })).toThrow();
  });
  it("R-3: adds the exact parts and rounds once", () => {
    const del = (navn: string, beloep: string) => ({
      navn,
      grunnlag: { aar: 2020, beloep },
      tilAar: 2020,
      indekser: [],
    });
    // Os 270 732 000 and Fusa 101 939 000 are shown in thousands; the whole is published as 372 670 000.
    const vist = modellSamletUttrekk({ deler: [del("Os", "270732000"), del("Fusa", "101939000")] });
    expect(vist.beloep).toBe("372671000");
    const skjult = modellSamletUttrekk({ deler: [del("Os", "270731700"), del("Fusa", "101938600")] });
    expect(skjult.deler.map((ut) => ut.beloepAvrundet)).toEqual(["270732000", "101939000"]);
    expect(skjult.beloepAvrundet).toBe("372670000");
  });
  it("R-3: keeps each part's own base year", () => {
    const ut = modellSamletUttrekk({
      deler: [
        { navn: "Fusa", grunnlag: fusa, tilAar: 2020, indekser: indekser("0.00518") },
        {
          navn: "yngre",
          grunnlag: { aar: 2019, beloep: "1000" },
          tilAar: 2020,
          indekser: indekser("0"),
          maaneder: 4,
        },
      ],
    });
    expect(ut.deler.map((del) => [del.navn, del.utvikling.length])).toEqual([
      ["Fusa", 2],
      ["yngre", 1],
    ]);
    // 101 938 586.892836556249 2… and 1 031 / 3.
    expect(ut.beloepAvrundet).toBe("101939000");
    expect(ut.deler[1]?.beloep).toBe("343.66666666666666666667");
  });
});

describe("inntektspaaslag (R-4, R-5, R-7)", () => {
  it("has the published cap of 2016 and grows it unrounded", () => {
    const aarene = [2016, 2017, 2018, 2019, 2020, 2021];
    expect(aarene.map((aar) => desimaltekst(modellTak(aar) ?? lesBroek("0")))).toEqual([
      ...["25000000", "25625000", "26291250", "27027405", "27865254.555", "28617616.427985"],
    ]);
    expect([2015, 2022].map(modellTak)).toEqual([undefined, undefined]);
    expect(iMill("27865254.555")).toBe("28000000"); // published as 28 mill. in 2020
  });
  it.each([
    [2020, "27865255", "28000000"],
    [2021, "28617616", "29000000"],
  ])("caps Indre Østfold in %i, as table 7-2 shows", (aar, ventet, iTabellen) => {
    const ut = modellInntektspaaslag({ uttrekk: "950000000", aar });
    expect(ut).toMatchObject({ beregnet: "38000000", begrenset: true, beloepAvrundet: ventet });
    expect(iMill(ut.beloep)).toBe(iTabellen);
  });
  it.each([
    ["Os", "222445000", "6000000"],
    ["Lillesand", "160200000", "4000000"],
  ])("R-11: gives %s eight months of 2016, as table 7-2 shows", (_navn, beloep, iTabellen) => {
    for (const demografi of ["0", "0.0052", "0.007"]) {
      const uttrekk = modellUttrekk({
        grunnlag: { aar: 2015, beloep },
        tilAar: 2016,
        indekser: [{ aar: 2016, deflator: "0.027", demografi }],
      });
      const ut = modellInntektspaaslag({ uttrekk: uttrekk.beloep, aar: 2016, maaneder: 8 });
      expect(ut.begrenset).toBe(false);
      expect(iMill(ut.beloep)).toBe(iTabellen);
    }
  });
  it("caps the year before it counts the months", () => {
    // 4 % is 30 mill.; 8 months of the cap of 25 mill., not the lesser of 20 and 25 mill.
    const ut = modellInntektspaaslag({ uttrekk: "750000000", aar: 2016, maaneder: 8 });
    expect([ut.beloep, ut.beloepAvrundet]).toEqual(["16666666.66666666666666666667", "16666667"]);
  });
  it("is not limited when it is the cap exactly, and lets the caller's cap and rate win", () => {
    expect(modellInntektspaaslag({ uttrekk: "625000000", aar: 2016 }).begrenset).toBe(false);
    const ut = modellInntektspaaslag({ uttrekk: "1000", aar: 2016, sats: "0.05", tak: "40" });
    expect([ut.beregnet, ut.tak, ut.beloep]).toEqual(["50", "40", "40"]);
  });
  it("R-5: gives the project at most 500 000 kr, and no more than there is", () => {
    const maks = (uttrekk: string) => modellInntektspaaslag({ uttrekk, aar: 2016 }).prosjektmidlerMaks;
    expect([maks("12500000"), maks("100000000"), maks("250000")]).toEqual(["500000", "500000", "10000"]);
  });
  it("refuses a year without a cap", () => {
    expect(() => modellInntektspaaslag({ uttrekk: "1", aar: 2022 })).toThrow();
    expect(() => modellInntektspaaslag({ uttrekk: "1" })).toThrow();
    expect(modellInntektspaaslag({ uttrekk: "100", aar: 2022, tak: "3" }).beloep).toBe("3");
  });
  it("R-6: is phased out with 60 % and 40 %", () => {
    expect(modellNedtrapping({ sisteAar: 2022, beloep: "7500001" })).toEqual({
      aar: [
        { aar: 2023, andel: "0.6", beloep: "4500000.6", beloepAvrundet: "4500001" },
        { aar: 2024, andel: "0.4", beloep: "3000000.4", beloepAvrundet: "3000000" },
      ],
      sum: "7500001",
      sumAvrundet: "7500001",
    });
    const egne = modellNedtrapping({ sisteAar: 2021, beloep: "100", andeler: ["0.5"] });
    expect([egne.aar.map(({ aar }) => aar), egne.sum]).toEqual([[2022], "50"]);
  });
});

describe("rundsum og tilskudd (R-8, R-9)", () => {
  const uten = { navn: "uten vedtak", beloep: "11400000" };
  const med = { navn: "vedtaksrelatert", beloep: "148800000" };
  it("has Lillesand's 160.2 mill. as 11.4 and 148.8 mill., 7.1 % without vedtak", () => {
    expect(modellRundsum({ poster: [uten, med] }).sum).toBe("160200000");
    const ut = modellRundsum({ poster: [uten], nettoUtgifter: "160200000" });
    expect(ut).toEqual({ sum: "11400000", sumAvrundet: "11400000", andel: "0.07116104868913857678" });
  });
  it("stands as it is without an adjustment, and follows the caller's", () => {
    expect(modellRundsum({ poster: [uten], aar: 2018, tilAar: 2020 }).sum).toBe("11400000");
    const inn = { poster: [uten], aar: 2018, tilAar: 2020, indekser: indekser("0") };
    // 11 400 000 × 1.028 × 1.031, and half of it.
    expect(modellRundsum(inn).sum).toBe("12082495.2");
    const halvt = modellRundsum({ ...inn, maaneder: 6, nettoUtgifter: "160200000" });
    expect([halvt.sum, halvt.sumAvrundet, halvt.andel]).toEqual([
      ...["6041247.6", "6041248", "0.07116104868913857678"],
    ]);
    expect(() => modellRundsum({ poster: [uten], tilAar: 2020, indekser: indekser("0") })).toThrow();
  });
  it("R-9: adds the three, with the corrections of the a konto (Os 2019, 1st quarter)", () => {
    const ut = modellTilskudd({
      aar: 2019,
      aktivitet: { aKonto: "403086000", korreksjoner: ["3935425", "-425.5"] },
      rundsum: "17000000",
      inntektspaaslag: "12000000",
    });
    expect(ut).toEqual({
      aktivitetstilskudd: "407020999.5",
      rundsumtilskudd: "17000000",
      inntektspaaslag: "12000000",
      samlet: "436020999.5",
    });
  });
});
