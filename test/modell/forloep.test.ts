// The models of the course, of modell B and of the search for a rate, by hand and against published figures.

import { describe, expect, it } from "vitest";
import { desimaltekst, lesBroek } from "./broek.js";
import { modellDemografiSomGir } from "./demografisoek.js";
import { type ForloepInn, modellForloep } from "./forloep.js";
import { avrundetTekst, modellIndekserTak, modellInntektspaaslag, modellModellB } from "./ramme.js";

const stille = (...aarene: number[]) => aarene.map((aar) => ({ aar, deflator: "0", demografi: "0" }));
const beloep = (kroner: string, ...aarene: number[]) => aarene.map((aar) => ({ aar, beloep: kroner }));
const refusjon = (kroner: string, ...aarene: number[]) =>
  aarene.map((regnskapsaar) => ({ regnskapsaar, beloep: kroner }));

describe("inntektspaaslag og modell B (R-7, R-10)", () => {
  it("R-7: has the cap on the year or on the part that the months give", () => {
    // 4 % is 30 mill.; eight months of it are 20 mill., below the cap of 25 mill.; ten months are 25 mill. exactly.
    const inn = { uttrekk: "750000000", aar: 2016 };
    const del = (maaneder: number) => {
      const ut = modellInntektspaaslag({ ...inn, maaneder, takGjelder: "perioden" });
      return [ut.beloep, ut.begrenset];
    };
    expect([del(8), del(10), del(11)]).toEqual([
      ["20000000", false],
      ["25000000", false],
      ["25000000", true],
    ]);
    expect(modellInntektspaaslag({ ...inn, maaneder: 9, takGjelder: "aaret" }).beloep).toBe("18750000");
  });
  it("R-10, R-11: gives the uttrekk by its months and the påslag by its own", () => {
    const ut = modellModellB({
      aar: 2016,
      uttrekk: "120000000",
      maaneder: 6,
      inntektspaaslag: { maaneder: 8 },
    });
    expect([ut.oeremerketTilskudd, ut.inntektspaaslag.beloep, ut.samlet]).toEqual([
      "60000000",
      "3200000",
      "63200000",
    ]);
    expect(modellModellB({ aar: 2016, uttrekk: "120000000", maaneder: 6 }).inntektspaaslag.beloep).toBe(
      "2400000",
    );
    // 142.4 mill. for the last eight months of 2019 is 213.6 mill. a year.
    expect(modellModellB({ aar: 2019, uttrekk: "213600000", maaneder: 8 }).oeremerketTilskudd).toBe(
      "142400000",
    );
  });
  it("R-4: carries the published cap, or another, by the budget's rates or by the caller's", () => {
    const ut = modellIndekserTak({ tilAar: 2021 });
    expect(ut.utvikling.map((rad) => rad.takAvrundet)).toEqual([
      ...["25625000", "26291000", "27027000", "27865000", "28618000"],
    ]);
    expect(avrundetTekst(lesBroek(ut.utvikling[3]?.tak ?? ""), 1_000_000n)).toBe("28000000"); // published in 2020
    expect([modellIndekserTak({ tilAar: 2016 }).status, ut.status]).toEqual(["publisert", "utledet"]);
    const egen = {
      fra: { aar: 2017, tak: "1000" },
      tilAar: 2019,
      deflatorer: [{ aar: 2018, deflator: "0.5" }],
    };
    expect(modellIndekserTak(egen).tak).toBe("1542");
    expect(() => modellIndekserTak({ tilAar: 2030 })).toThrow("2025");
  });
});

describe("satsen som gir et publisert uttrekk (R-2, N-2)", () => {
  const fusa = {
    grunnlag: { aar: 2018, beloep: "95191715" },
    tilAar: 2020,
    indekser: [
      { aar: 2019, deflator: "0.028" },
      { aar: 2020, deflator: "0.031" },
    ],
    publisert: { beloep: "101939000", avrundetTil: "1000" },
  };
  it("has Fusa's between the rates that ramme.test.ts tries: 0.0051795 is too low, 0.0051846 too high", () => {
    const { aar, satser } = modellDemografiSomGir(fusa);
    expect(aar).toEqual([2019, 2020]);
    const [fra, til] = [satser?.fra ?? "", satser?.til ?? ""];
    expect(["0.0051795" < fra, fra < "0.0051796", "0.0051845" < til, til < "0.0051846"]).toEqual(
      Array.from({ length: 4 }, () => true),
    );
  });
  it("finds whole 10^-20, by hand", () => {
    const inn = {
      grunnlag: { aar: 2018, beloep: "100" },
      tilAar: 2019,
      indekser: [{ aar: 2019, deflator: "0" }],
      publisert: { beloep: "100", avrundetTil: "1" },
    };
    // 99.5 is shown as 100, and so is all that is below 100.5
    const ventet = { fra: "-0.005", til: "0.00499999999999999999" };
    expect(modellDemografiSomGir(inn).satser).toEqual(ventet);
    expect(modellDemografiSomGir({ ...inn, metode: "additiv" }).satser).toEqual(ventet);
    const femti = { ...inn, indekser: [{ aar: 2019, deflator: "-0.5" }] };
    expect(modellDemografiSomGir({ ...femti, metode: "additiv" }).satser?.fra).toBe("0.495");
    expect(modellDemografiSomGir(femti).satser?.fra).toBe("0.99");
    const ingenting = { ...inn, grunnlag: { aar: 2018, beloep: "0" } };
    expect(modellDemografiSomGir(ingenting).satser).toBeNull();
  });
  it("has none between two of the finest rates", () => {
    const inn = {
      grunnlag: { aar: 2018, beloep: "300000000000000000000" },
      tilAar: 2019,
      indekser: [{ aar: 2019, deflator: "0" }],
      publisert: { beloep: "300000000000000000001", avrundetTil: "1" },
    };
    expect(modellDemografiSomGir(inn).satser).toBeNull(); // each rate is 3 kroner more
  });
});

describe("forløpet", () => {
  const enkel: ForloepInn = {
    kommune: "Eksempel",
    fraAar: 2016,
    tilAar: 2016,
    deler: [
      {
        navn: "Eksempel",
        grunnlag: { aar: 2015, beloep: "120000000" },
        perioder: [
          { fra: "2016-05-01", til: "2016-06-30", ordning: "inntektspaaslag" },
          { fra: "2016-07", til: "2021", ordning: "modellA" },
        ],
      },
    ],
    indekser: stille(2016, 2017, 2018, 2019, 2020, 2021),
    aktivitet: [{ aar: 2016, aKonto: "55000000", korreksjoner: ["1000000", "-250000"] }],
    rundsum: beloep("4500000", 2016),
    bortfaltRefusjon: refusjon("2000000", 2016),
  };
  it("R-11: has eight months of påslag and six of financing in 2016 (worked by hand)", () => {
    expect(modellForloep(enkel).aar).toEqual([
      {
        aar: 2016,
        kommuner: [
          {
            navn: "Eksempel",
            ordninger: [
              { ordning: "inntektspaaslag", maaneder: 2 },
              { ordning: "modellA", maaneder: 6 },
            ],
            deler: [{ navn: "Eksempel", uttrekk: "60000000" }],
            uttrekk: "60000000",
            inntektspaaslag: "3200000", // 120 mill. × 4 % × 8/12
            tak: "25000000",
            begrenset: false,
          },
        ],
        aktivitetstilskudd: "55750000",
        rundsumtilskudd: "4500000",
        oeremerketTilskudd: "0",
        inntektspaaslag: "3200000",
        tilskudd: "63450000",
        uttrekk: "60000000",
        bortfaltRefusjon: "2000000",
        utenForsoeket: "62000000",
        oekteOverfoeringer: "1450000",
        oekteOverfoeringerAvrundet: "1450000",
      },
    ]);
  });
  it("R-6: phases out 60 and 40 % after 2021, other shares when given, and none when told so", () => {
    const etter = (nedtrapping?: ForloepInn["nedtrapping"]) =>
      modellForloep({
        ...enkel,
        ...{ fraAar: 2022, tilAar: 2024, aktivitet: [], rundsum: [], bortfaltRefusjon: [] },
        ...(nedtrapping === undefined ? {} : { nedtrapping }),
      }).aar.map((rad) => [rad.inntektspaaslag, rad.kommuner.length]);
    // 4 % of 120 mill. in 2021
    expect(etter()).toEqual([
      ["2880000", 1],
      ["1920000", 1],
      ["0", 0],
    ]);
    expect(etter({ andeler: ["0.5"] })[0]).toEqual(["2400000", 1]);
    expect(etter("ingen")[0]).toEqual(["0", 0]);
  });
  it("R-3, R-4: has a cap for each municipality until they merge, then one (worked by hand)", () => {
    const inn: ForloepInn = {
      kommune: "AB",
      fraAar: 2019,
      tilAar: 2019,
      deler: [
        {
          navn: "A",
          grunnlag: { aar: 2019, beloep: "1200" },
          perioder: [{ fra: "2019-01", til: "2019-03", ordning: "modellA" }],
        },
        {
          navn: "B",
          grunnlag: { aar: 2018, beloep: "2400" },
          perioder: [{ fra: "2019", til: "2019-03-31", ordning: "modellB" }],
        },
      ],
      sammenslaainger: [
        { navn: "AB", deler: ["B", "A"], perioder: [{ fra: "2019-04", til: "2019", ordning: "modellA" }] },
      ],
      indekser: [{ aar: 2019, deflator: "0.5", demografi: "0" }],
      aktivitet: beloep("10", 2019),
      rundsum: beloep("1", 2019),
      bortfaltRefusjon: [{ tilskuddsaar: 2020, beloep: "7" }],
      inntektspaaslag: { sats: "0.1", tak: beloep("240", 2019) },
    };
    const [rad] = modellForloep(inn).aar;
    // A: 10 % of 1200 is 120, 3/12 of it 30; B: 10 % of 3600 is 360, capped to 240, 60; AB: 10 % of 4800, capped to 240, 9/12 of it 180
    expect(rad?.kommuner.map((k) => [k.navn, k.uttrekk, k.inntektspaaslag, k.begrenset])).toEqual([
      ["A", "300", "30", false],
      ["B", "900", "60", true],
      ["AB", "3600", "180", true],
    ]);
    expect(rad?.kommuner[2]?.deler).toEqual([
      { navn: "A", uttrekk: "900" },
      { navn: "B", uttrekk: "2700" },
    ]);
    expect([rad?.oeremerketTilskudd, rad?.tilskudd, rad?.utenForsoeket, rad?.oekteOverfoeringer]).toEqual([
      ...["900", "1181", "4807", "-3626"],
    ]);
    const perioden = modellForloep({
      ...inn,
      inntektspaaslag: { ...inn.inntektspaaslag, takGjelder: "perioden" },
    });
    // 30, 90, and 360 capped to 240
    expect(perioden.sum.inntektspaaslag).toBe("360");
    expect(modellForloep({ ...inn, refusjonsaar: "tilskuddsaar" }).sum.bortfaltRefusjon).toBe("0");
  });
  it("adds exact years, and shows them at 20 places", () => {
    const inn: ForloepInn = {
      ...enkel,
      tilAar: 2017,
      deler: [
        {
          navn: "Eksempel",
          grunnlag: { aar: 2015, beloep: "1" },
          perioder: [{ fra: "2016-09", til: "2017-04", ordning: "modellB" }],
        },
      ],
      aktivitet: [],
      rundsum: [],
      bortfaltRefusjon: refusjon("0", 2016, 2017),
      inntektspaaslag: { sats: "0" },
    };
    const { aar, sum } = modellForloep(inn);
    const tredel = "0.33333333333333333333";
    expect([...aar.map((rad) => rad.uttrekk), sum.uttrekk]).toEqual([
      tredel,
      tredel,
      "0.66666666666666666667",
    ]);
    expect(sum.oekteOverfoeringer).toBe(desimaltekst(lesBroek("0")));
  });
});
