import { describe, expect, it } from "vitest";
import { beregnDemografigevinst, beregnUttrekk, type DemografigevinstInn } from "../../src/index.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";

/** Fusa's base and deflators (S003, l. 877–891; 5.3 of the rates); its own growth is made up. */
const FUSA: DemografigevinstInn = {
  grunnlag: { aar: 2018, beloep: 95_191_715 },
  indekser: [
    { aar: 2019, deflator: "0.028", demografi: "0.00518" },
    { aar: 2020, deflator: "0.031", demografi: "0.00518" },
  ],
  lokalDemografi: [
    { aar: 2019, demografi: "0.01" },
    { aar: 2020, demografi: "0.01" },
  ],
};

const feilFra = (endret: Partial<DemografigevinstInn>) =>
  fangSioFeil(() => beregnDemografigevinst({ ...FUSA, ...endret })).map((f) => [f.kode, f.sti, f.melding]);

describe("demografigevinsten", () => {
  it("S-4, R-2: det nasjonale uttrekket er Fusas publiserte, 101 939 000 kr i 2020 (S003)", () => {
    const { aar } = beregnDemografigevinst(FUSA);
    const uttrekk = beregnUttrekk({ grunnlag: FUSA.grunnlag, indekser: FUSA.indekser, tilAar: 2020 });
    expect(aar.map((rad) => rad.nasjonal)).toEqual(uttrekk.utvikling.map((rad) => rad.beloep));
    expect(uttrekk.beloepAvrundet).toBe("101939000");
  });

  it("S-4: gevinsten er uttrekket etter egen vekst minus uttrekket slik det var, år for år", () => {
    // 100 mill.: × 1.028 × 1.0052 = 103 334 560 and × 1.028 × 1.02 = 104 856 000; then × 1.031 × 1.0052 and × 1.031.
    const svar = beregnDemografigevinst({
      grunnlag: { aar: 2018, beloep: 100_000_000 },
      indekser: [
        { aar: 2019, deflator: 0.028, demografi: 0.0052 },
        { aar: 2020, deflator: 0.031, demografi: 0.0052 },
      ],
      lokalDemografi: [
        { aar: 2020, demografi: 0 },
        { aar: 2019, demografi: 0.02 },
      ],
    });
    expect(svar).toEqual({
      aar: [
        {
          aar: 2019,
          nasjonal: "103334560",
          lokal: "104856000",
          gevinst: "1521440",
          gevinstAvrundet: "1521440",
        },
        {
          aar: 2020,
          nasjonal: "107091928.603072",
          lokal: "108106536",
          gevinst: "1014607.396928",
          gevinstAvrundet: "1014607",
        },
      ],
      sum: "2536047.396928",
      sumAvrundet: "2536047",
    });
  });

  it("S-4: vokste behovet mindre enn det nasjonale, er gevinsten negativ", () => {
    const lokalDemografi = [2019, 2020].map((aar) => ({ aar, demografi: "-0.01" }));
    for (const rad of beregnDemografigevinst({ ...FUSA, lokalDemografi }).aar)
      expect(rad.gevinst.startsWith("-")).toBe(true);
  });

  it("R-2: additivt er gevinsten første år grunnlaget × forskjellen i vekst", () => {
    const svar = beregnDemografigevinst({
      ...FUSA,
      grunnlag: { aar: 2018, beloep: 1_000_000 },
      metode: "additiv",
    });
    expect(svar.aar[0]?.gevinst).toBe("4820");
  });

  it("S-4: år før og i grunnlagsåret gjør ingen forskjell", () => {
    const med = {
      ...FUSA,
      indekser: [{ aar: 2018, deflator: 0.5, demografi: 0.5 }, ...FUSA.indekser],
      lokalDemografi: [...FUSA.lokalDemografi, { aar: 2017, demografi: 0.1 }],
    };
    const { merknader: _, ...svar } = beregnDemografigevinst(med);
    expect(svar).toEqual(beregnDemografigevinst(FUSA));
  });

  it("S-4: et år som mangler i den ene serien, blir nevnt", () => {
    expect(feilFra({ indekser: FUSA.indekser.slice(1) })).toEqual([
      ["MANGLER_INDEKS", ["indekser"], expect.stringMatching(/Indeksen for 2019 mangler/)],
    ]);
    expect(feilFra({ lokalDemografi: FUSA.lokalDemografi.slice(1) })).toEqual([
      ["MANGLER_INDEKS", ["lokalDemografi"], expect.stringMatching(/lokale veksten for 2019 mangler/)],
    ]);
  });

  it("S-4: serier som ikke slutter likt, avvises i begge retninger", () => {
    expect(feilFra({ lokalDemografi: FUSA.lokalDemografi.slice(0, 1) })).toEqual([
      ["AAR_STEMMER_IKKE", ["lokalDemografi"], expect.stringMatching(/slutter i 2020, men .* i 2019/)],
    ]);
    expect(feilFra({ indekser: FUSA.indekser.slice(0, 1) })).toEqual([
      ["AAR_STEMMER_IKKE", ["lokalDemografi"], expect.stringMatching(/slutter i 2019, men .* i 2020/)],
    ]);
  });

  it("S-4: et grunnlagsår etter årene avvises, og en tom serie", () => {
    expect(feilFra({ grunnlag: { aar: 2020, beloep: 1 } }).map(([kode, sti]) => [kode, sti])).toEqual([
      ["AAR_FOER_GRUNNLAG", ["indekser"]],
      ["AAR_FOER_GRUNNLAG", ["lokalDemografi"]],
    ]);
    expect(feilFra({ indekser: [], lokalDemografi: [] }).map(([kode, sti]) => [kode, sti])).toEqual([
      ["MANGLER_INDEKS", ["indekser"]],
      ["MANGLER_INDEKS", ["lokalDemografi"]],
    ]);
  });
});
