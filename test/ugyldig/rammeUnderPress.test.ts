// Inputs that are far larger than any municipality, years beyond all bounds, and objects that change while they are read.

import { describe, expect, it } from "vitest";
import { kall } from "../stoette/beregninger.js";
import { fangSioFeil, forventVelformede, svarEllerSioFeil } from "../stoette/fangSioFeil.js";
import { forloep, MODELL_A, OS } from "./tilfeller/forloepsgrunn.js";

const FOR_LANG_TID = 15_000;

function paaTid<T>(gjoer: () => T): T {
  const start = performance.now();
  const svar = gjoer();
  expect(performance.now() - start).toBeLessThan(FOR_LANG_TID);
  return svar;
}

const aarFra = (fra: number, til: number) => Array.from({ length: til - fra + 1 }, (_, i) => fra + i);
const indekserFra = (fra: number, til: number) =>
  aarFra(fra, til).map((aar) => ({ aar, deflator: "0.028", demografi: "0.0052" }));

/** A course of bare påslag, with no amounts to give. */
const bare = (endret: object) => forloep({ aktivitet: [], rundsum: [], bortfaltRefusjon: [], ...endret });
const deler = (antall: number, fra: string, til: string) =>
  Array.from({ length: antall }, (_, i) => ({
    ...OS,
    navn: `del ${i}`,
    perioder: [{ fra, til, ordning: "inntektspaaslag" }],
  }));

describe("rammen og forløpet under press", () => {
  it.each([
    ["uendelig langt tilbake", Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
    ["uendelig langt fram", Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    ["der heltallene slutter", 2 ** 53, 2 ** 53 + 2],
    ["uten tall", Number.NaN, Number.NaN],
  ])("kontrakten: år %s avvises, og ingenting teller til dem", (_navn, aar, tilAar) => {
    const grunnlag = { aar, beloep: 1 };
    for (const [beregning, inn] of [
      ["beregnUttrekk", { grunnlag, tilAar, indekser: [] }],
      ["beregnSamletUttrekk", { deler: [{ navn: "Os", grunnlag, tilAar, indekser: [] }] }],
      ["finnDemografiSomGir", { grunnlag, tilAar, indekser: [], publisert: { beloep: 1, avrundetTil: 1 } }],
      ["beregnRundsum", { poster: [{ navn: "a", beloep: 1 }], aar, tilAar, indekser: [] }],
      ["indekserTak", { tilAar, fra: { aar, tak: 1 } }],
      ["beregnForloep", forloep({ fraAar: aar, tilAar, deler: [{ ...OS, grunnlag }] })],
    ] as const)
      forventVelformede(paaTid(() => fangSioFeil(() => kall(beregning, inn))));
  });

  it("R-3: 3000 deler som slås sammen, regnes på kort tid", () => {
    const alle = deler(3000, "2016", "2018");
    const sammenslaainger = [
      {
        navn: "ny",
        deler: alle.map(({ navn }) => navn),
        perioder: [{ ...MODELL_A, fra: "2019", ordning: "inntektspaaslag" }],
      },
    ];
    const inn = bare({ tilAar: 2021, deler: alle, sammenslaainger, indekser: indekserFra(2016, 2021) });
    expect(svarEllerSioFeil(() => paaTid(() => kall("beregnForloep", inn))).feil).toBeUndefined();
  });

  it("R-2: 300 år med 50 deler regnes på kort tid", () => {
    const inn = bare({
      fraAar: 1901,
      tilAar: 2199,
      deler: deler(50, "1901", "2199").map((del) => ({ ...del, grunnlag: { aar: 1900, beloep: 1 } })),
      indekser: indekserFra(1901, 2199),
      inntektspaaslag: { tak: aarFra(1901, 2199).map((aar) => ({ aar, beloep: 1 })) },
    });
    expect(svarEllerSioFeil(() => paaTid(() => kall("beregnForloep", inn))).feil).toBeUndefined();
  });

  it("R-7: 150 000 perioder oppå hverandre avvises, hver på sitt sted", () => {
    const perioder = Array.from({ length: 150_000 }, () => ({ ...MODELL_A, ordning: "utenfor" }));
    const feil = paaTid(() =>
      fangSioFeil(() => kall("beregnForloep", bare({ deler: [{ ...OS, perioder }] }))),
    );
    expect(new Set(feil.map(({ kode }) => kode))).toEqual(new Set(["OVERLAPPENDE_PERIODER"]));
    expect(feil).toHaveLength(149_999);
  });

  it("R-3: 5000 ukjente deler blant 5000 avvises på kort tid, med korte meldinger", () => {
    const navn = Array.from({ length: 5000 }, (_, i) => `led ${i}`);
    const sammenslaainger = [
      { navn: "ny", deler: navn, perioder: [{ ...MODELL_A, fra: "2022", til: "2022" }] },
    ];
    const inn = bare({ deler: deler(5000, "2016", "2017"), sammenslaainger });
    const feil = paaTid(() => fangSioFeil(() => kall("beregnForloep", inn)));
    expect(feil.map(({ kode }) => kode)).toEqual(navn.map(() => "UKJENT_DEL"));
    for (const { melding } of feil) expect(melding.length).toBeLessThan(500);
  });

  it("kontrakten: et år som er et annet én gang det leses, gir et svar eller en SioFeil", () => {
    for (let skifte = 1; skifte < 40; skifte += 1) {
      let lesninger = 0;
      const skiftende = (aar: number) => ({
        deflator: 0,
        demografi: 0,
        get aar() {
          lesninger += 1;
          return lesninger === skifte ? 1900 : aar;
        },
      });
      const indekser = () => [skiftende(2016), skiftende(2017)];
      svarEllerSioFeil(() => kall("beregnForloep", forloep({ indekser: indekser() })));
      lesninger = 0;
      const uttrekk = { grunnlag: { aar: 2015, beloep: 1 }, tilAar: 2017 };
      svarEllerSioFeil(() => kall("beregnUttrekk", { ...uttrekk, indekser: indekser() }));
      lesninger = 0;
      const inn = { poster: [{ navn: "a", beloep: 1 }], aar: 2015, tilAar: 2017, indekser: indekser() };
      svarEllerSioFeil(() => kall("beregnRundsum", inn));
    }
  });

  it("R-1: måneder utenfor krever verken grunnlag, indeks, tak eller beløp", () => {
    const fusa = {
      navn: "Fusa",
      grunnlag: { aar: 2030, beloep: 1 },
      perioder: [{ fra: "1950", til: "2199", ordning: "utenfor" }],
    };
    const [uten, med] = [[OS], [OS, fusa]].map((d) => kall("beregnForloep", forloep({ deler: d })));
    expect(med).toEqual(uten);
  });
});
