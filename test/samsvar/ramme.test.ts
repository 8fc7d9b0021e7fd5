// The frame's published numbers from their inputs (domain facts by source), each with the verdict of N-2.

import { describe, expect, it } from "vitest";
import {
  beregnInntektspaaslag,
  beregnUttrekk,
  finnDemografiSomGir,
  indekserTak,
  kontrollerTall,
} from "../../src/index.js";
import { avrundet, produktAv, sumAv } from "../stoette/regnTekst.js";

/** Budget-time deflators (T-3). */
const DEFLATOR: Readonly<Record<number, string>> = {
  2016: "0.027",
  2017: "0.025",
  2018: "0.026",
  2019: "0.028",
  2020: "0.031",
  2021: "0.027",
};

const deflatorer = (fra: number, til: number) =>
  Object.entries(DEFLATOR)
    .map(([aar, deflator]) => ({ aar: Number(aar), deflator }))
    .filter(({ aar }) => aar > fra && aar <= til);
const indekser = (fra: number, til: number, demografi: string) =>
  deflatorer(fra, til).map((rad) => ({ ...rad, demografi }));

const TUSEN = 1000;
const FUSA = { grunnlag: { aar: 2018, beloep: 95_191_715 }, tilAar: 2020 }; // S003, l. 877–891
const OS = { grunnlag: { aar: 2015, beloep: 222_445_000 }, tilAar: 2020 }; // S003, l. 855–865
const uttrekk = (hvem: typeof FUSA, demografi: string) =>
  beregnUttrekk({ ...hvem, indekser: indekser(hvem.grunnlag.aar, hvem.tilAar, demografi) });
const kort = (tekst: string) => avrundet(tekst, 20);
const flytt = (sats: string, plasser: string) => sumAv([sats, plasser]);

describe("taket (R-4)", () => {
  it("er 25 → 25,625 → 26,291 → 27,027 → 27,865 → 28,618 mill., hele tusen", () => {
    const { utvikling } = indekserTak({ tilAar: 2021 });
    expect(utvikling.map(({ takAvrundet }) => takAvrundet)).toEqual([
      ...["25625000", "26291000", "27027000", "27865000", "28618000"],
    ]);
    expect(indekserTak({ tilAar: 2016 })).toMatchObject({
      tak: "25000000",
      status: "publisert",
      utvikling: [],
    });
  });
  it("er publisert som 28 mill. i 2020 (S002, l. 442), og Indre Østfolds påslag er 28 og 29 (l. 3969–3971)", () => {
    for (const [aar, publisert] of [
      [2020, "28000000"],
      [2021, "29000000"],
    ] as const) {
      const { begrenset, beloep } = beregnInntektspaaslag({ aar, uttrekk: 950_000_000 });
      const { dom } = kontrollerTall({
        publisert: { vist: publisert, avrundetTil: 1_000_000 },
        beregnet: { vist: beloep },
      });
      expect([aar, begrenset, dom]).toEqual([aar, true, "avrunding"]);
    }
  });
});

describe("inntektspåslaget i 2016 (R-11)", () => {
  const paaslag = (maaneder: number) =>
    beregnInntektspaaslag({
      aar: 2016,
      uttrekk: kort(beregnUttrekk({ ...OS, tilAar: 2016, indekser: indekser(2015, 2016, "0.007") }).beloep),
      maaneder,
    }).beloep;
  it.each([
    [6, "avvik"],
    [8, "avrunding"],
    [12, "avvik"],
  ])("%i/12 for Os er %s mot tabell 7-2 (6 mill., S002 l. 3942)", (maaneder, ventet) => {
    const beregnet = { vist: kort(paaslag(maaneder)) };
    expect(kontrollerTall({ publisert: { vist: 6_000_000, avrundetTil: 1_000_000 }, beregnet }).dom).toBe(
      ventet,
    );
  });
});

describe("Fusa 2018 → 2020 (R-2; S003 l. 877–914)", () => {
  const publisert = { vist: 101_939_000, avrundetTil: TUSEN };
  it("ligger i det intervallet som 0,51–0,53 % i året gir med 2,8 og 3,1 %", () => {
    const aarlig = { fra: "1.0051", til: "1.0053" };
    const kontroll = kontrollerTall({
      publisert,
      beregnet: { produkt: [{ vist: 95_191_715 }, { vist: "1.028" }, { vist: "1.031" }, aarlig, aarlig] },
    });
    expect(kontroll).toMatchObject({ dom: "avrunding", avstand: "0" });
  });
  it("gir satsene eksakt: begge endene gir det publiserte, og neste sats utenfor gjør det ikke", () => {
    const svar = finnDemografiSomGir({
      ...FUSA,
      indekser: deflatorer(2018, 2020),
      publisert: { beloep: 101_939_000, avrundetTil: TUSEN },
    });
    // √(101 938 500 / 100 890 563,06…) − 1 and √(101 939 500 / …) − 1, worked with 40 digits elsewhere
    expect(svar).toEqual({
      aar: [2019, 2020],
      satser: { fra: "0.00517957159029409393", til: "0.00518450190173893869" },
    });
    const { fra, til } = svar.satser ?? { fra: "", til: "" };
    const steg = "0.00000000000000000001";
    expect(
      [fra, til, flytt(fra, `-${steg}`), flytt(til, steg)].map((s) => uttrekk(FUSA, s).beloepAvrundet),
    ).toEqual([...["101939000", "101939000", "101938000", "101940000"]]);
  });
  it("den avrundede satsen 0,52 % gir 4 000 kr for mye: et avvik, ikke avrunding", () => {
    expect(uttrekk(FUSA, "0.0052").beloepAvrundet).toBe("101943000");
    const { dom } = kontrollerTall({ publisert, beregnet: { vist: kort(uttrekk(FUSA, "0.0052").beloep) } });
    expect(dom).toBe("avvik");
  });
});

describe("Os 2015 → 2020 (R-2; S003 l. 855–908)", () => {
  const publisert = { vist: 270_732_000, avrundetTil: TUSEN };
  const prosentOver = (demografi: string) => {
    const kontroll = kontrollerTall({ publisert, beregnet: { vist: kort(uttrekk(OS, demografi).beloep) } });
    return [kontroll.dom, avrundet(produktAv(kontroll.relativ ?? "", "100"), 1)];
  };
  it("er et avvik: det publiserte er 2,7 % høyere enn med 0,7 %, og 3,6 % høyere enn med 0,52 %", () => {
    expect(prosentOver("0.007")).toEqual(["avvik", "2.7"]);
    expect(prosentOver("0.0052")).toEqual(["avvik", "3.6"]);
  });
  it("ville trengt 1,23 % i året, langt over det publiserte snittet på 0,7 %", () => {
    const { satser } = finnDemografiSomGir({
      ...OS,
      indekser: deflatorer(2015, 2020),
      publisert: { beloep: 270_732_000, avrundetTil: TUSEN },
    });
    expect([satser?.fra, satser?.til].map((s) => avrundet(s ?? "", 4))).toEqual(["0.0123", "0.0123"]);
  });
});

describe("summene", () => {
  const tusen = (vist: number) => ({ vist, avrundetTil: TUSEN });
  const mill = (vist: string) => ({ vist, avrundetTil: "0.1" });
  it("R-3: Os 270 732 + Fusa 101 939 mot Bjørnafjorden 372 670 (S003 l. 894–914) er avrunding", () => {
    const beregnet = { sum: [tusen(270_732_000), tusen(101_939_000)] };
    expect(kontrollerTall({ publisert: tusen(372_670_000), beregnet })).toMatchObject({
      dom: "avrunding",
      differanse: "-1000",
      avstand: "0",
    });
  });
  it("R-8: Lillesand 11,4 + 148,8 = 160,2 (S001 l. 142–144) er eksakt, og andelen 7,1 % avrunding", () => {
    const sum = { sum: [mill("11.4"), mill("148.8")] };
    expect(kontrollerTall({ publisert: mill("160.2"), beregnet: sum }).dom).toBe("eksakt");
    const andel = { kvotient: [mill("11.4"), mill("160.2")] as const };
    expect(kontrollerTall({ publisert: { vist: "0.071", avrundetTil: "0.001" }, beregnet: andel }).dom).toBe(
      "avrunding",
    );
  });
  it("R-2: Bjørnafjorden 2020 → 2021 med 2,7 % og 0,25 % stemmer med tabell 7-3 (461 → 472 med samme refusjon, fotnote 39)", () => {
    const vekst = beregnUttrekk({
      grunnlag: { aar: 2020, beloep: 372_670_000 },
      tilAar: 2021,
      indekser: [{ aar: 2021, deflator: "0.027", demografi: "0.0025" }],
    }).beloep;
    const mill7 = (vist: number) => ({ vist: vist * 1_000_000, avrundetTil: 1_000_000 });
    const { dom } = kontrollerTall({
      publisert: mill7(472),
      beregnet: { sum: [mill7(461), { differanse: [{ vist: kort(vekst) }, tusen(372_670_000)] }] },
    });
    expect(dom).not.toBe("avvik");
  });
});
