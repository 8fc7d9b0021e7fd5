import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { beregnForloep, type ForloepInn, listDeflatorer, sammenlign } from "../../src/index.js";

const les = (sti: string): ForloepInn =>
  JSON.parse(readFileSync(new URL(`../../examples/${sti}`, import.meta.url), "utf8"));
const deler = ({ deler: alle }: { deler: readonly { aarsak: string; beloep: string }[] }) =>
  Object.fromEntries(alle.filter((d) => d.beloep !== "0").map((d) => [d.aarsak, d.beloep]));
const forloep = (inn: ForloepInn) => ({ beregning: "forloep" as const, inn });

const ETT: ForloepInn = {
  kommune: "Eksempel",
  fraAar: 2017,
  tilAar: 2018,
  deler: [
    {
      navn: "Eksempel",
      grunnlag: { aar: 2016, beloep: 100_000_000 },
      perioder: [{ fra: "2017", til: "2018", ordning: "modellA" }],
    },
  ],
  indekser: [
    { aar: 2017, deflator: "0.02", demografi: "0.01" },
    { aar: 2018, deflator: 0, demografi: 0 },
  ],
  aktivitet: [
    { aar: 2017, aKonto: 90_000_000, korreksjoner: [1_000_000] },
    { aar: 2018, beloep: 90_000_000 },
  ],
  rundsum: [2017, 2018].map((aar) => ({ aar, beloep: 5_000_000 })),
  bortfaltRefusjon: [2017, 2018].map((aar) => ({ regnskapsaar: aar, beloep: 7_000_000 })),
};
const endret = (felt: Partial<ForloepInn>) => sammenlign(forloep(ETT), forloep({ ...ETT, ...felt }));
const stroem = (svar: ReturnType<typeof endret>, navn: string, aar = 2017) => {
  const rad = svar.aar.find((a) => a.aar === aar)?.stroemmer.find((s) => s.stroem === navn);
  return rad === undefined ? undefined : deler(rad);
};

describe("R-2: deler av et uttrekk", () => {
  it("deflator og demografi har hver sin halvdel av det begge gir sammen", () => {
    const [, sist] = ETT.indekser;
    const svar = endret({
      indekser: [{ aar: 2017, deflator: "0.03", demografi: "0.02" }, ...(sist === undefined ? [] : [sist])],
    });
    // 1 % av 100 mill. × (1,01 + 1,02) / 2, og × (1,02 + 1,03) / 2
    expect(stroem(svar, "uttrekk")).toEqual({ deflator: "1015000", demografi: "1025000" });
    // 4 % av det er påslag, under taket
    expect(stroem(svar, "inntektspaaslag")).toEqual({ deflator: "40600", demografi: "41000" });
    expect(stroem(svar, "oekteOverfoeringer")).toEqual({ deflator: "-974400", demografi: "-984000" });
    expect(deler(svar)).toEqual({ deflator: "-1948800", demografi: "-1968000" }); // 2018 er lik 2017
  });
  it("additiv mot multiplikativ er et regelvalg", () => {
    expect(stroem(endret({ metode: "additiv" }), "uttrekk")).toEqual({ regelvalg: "-20000" }); // 2 % av 1 %
  });
  it("grunnlaget er for seg; et annet grunnlagsår er en annen del, og hører til tidslinjen", () => {
    const del = ETT.deler[0];
    if (del === undefined) throw new Error("ingen del");
    const med = (grunnlag: { aar: number; beloep: number }) => ({ deler: [{ ...del, grunnlag }] });
    expect(stroem(endret(med({ aar: 2016, beloep: 101_000_000 })), "uttrekk")).toEqual({
      grunnlag: "1030200",
    });
    expect(stroem(endret(med({ aar: 2017, beloep: 101_000_000 })), "uttrekk")).toEqual({
      tidslinje: "-2020000",
    });
  });
});

describe("R-4–R-7: deler av et påslag", () => {
  it("sats og tak er hver for seg; et tak som ikke når, har ingen del", () => {
    const med = (inntektspaaslag: ForloepInn["inntektspaaslag"]) =>
      stroem(endret(inntektspaaslag === undefined ? {} : { inntektspaaslag }), "inntektspaaslag");
    expect(med({ sats: "0.05" })).toEqual({ sats: "1030200" });
    expect(med({ tak: [{ aar: 2017, beloep: 4_000_000 }] })).toEqual({ tak: "-120800" });
    expect(med({ tak: [{ aar: 2017, beloep: 26_000_000 }] })).toEqual({});
    expect(med({ takGjelder: "perioden" })).toEqual({});
    // 4 120 800 → 4 000 000: satsen alene gir 1 030 200, taket alene −120 800, og sammen −120 800
    expect(med({ sats: "0.05", tak: [{ aar: 2017, beloep: 4_000_000 }] })).toEqual({
      sats: "515100",
      tak: "-635900",
    });
  });
});

describe("R-8, R-9, S-2: det inndataene selv gir", () => {
  it("a konto og korreksjoner er hver for seg der begge sier dem, ellers er det aktiviteten", () => {
    const rad = (foerste: object) =>
      stroem(
        endret({ aktivitet: [{ aar: 2017, ...foerste } as never, { aar: 2018, beloep: 90_000_000 }] }),
        "aktivitetstilskudd",
      );
    expect(rad({ aKonto: 91_000_000, korreksjoner: [300_000, 100_000] })).toEqual({
      aKonto: "1000000",
      korreksjoner: "-600000",
    });
    expect(rad({ aKonto: 91_000_000 })).toEqual({ aKonto: "1000000", korreksjoner: "-1000000" });
    expect(rad({ beloep: 92_000_000 })).toEqual({ aktivitet: "1000000" });
  });
  it("rundsum og refusjon er hver for seg, og refusjonen trekkes fra det forsøket ga", () => {
    const svar = endret({
      rundsum: [
        { aar: 2017, beloep: 6_000_000 },
        { aar: 2018, beloep: 5_000_000 },
      ],
      bortfaltRefusjon: [2017, 2018].map((aar) => ({ regnskapsaar: aar, beloep: 7_000_001 })),
    });
    expect(deler(svar)).toEqual({ rundsum: "1000000", refusjon: "-2" });
  });
  it("S-1: hvilket av refusjonens år som gjelder, er et regelvalg", () => {
    const refusjoner = (foerst: number) =>
      [0, 1].map((i) => ({ regnskapsaar: foerst + i, beloep: 7_000_000 + (foerst + i - 2016) }));
    const svar = sammenlign(
      forloep({ ...ETT, bortfaltRefusjon: refusjoner(2017) }),
      forloep({ ...ETT, bortfaltRefusjon: refusjoner(2016), refusjonsaar: "tilskuddsaar" }),
    );
    expect(stroem(svar, "bortfaltRefusjon")).toEqual({ regelvalg: "-1" });
  });
});

describe("R-3, R-7, R-11: tidslinjen", () => {
  it("et år mer er tidslinje, også det året har av beløp", () => {
    const { aktivitet = [], rundsum = [], bortfaltRefusjon = [] } = ETT;
    const kortere = {
      ...ETT,
      tilAar: 2017,
      aktivitet: aktivitet.slice(0, 1),
      rundsum: rundsum.slice(0, 1),
      bortfaltRefusjon: bortfaltRefusjon.slice(0, 1),
    };
    const svar = sammenlign(forloep(kortere), forloep(ETT));
    expect(Object.keys(deler(svar))).toEqual(["tidslinje"]);
    expect(svar.aar.map(({ aar, endring }) => [aar, endring])).toEqual([
      [2017, "0"],
      [2018, beregnForloep(ETT).aar[1]?.oekteOverfoeringer],
    ]);
  });
  it("desimaler som ikke tar slutt, er skrevet med 20, og det de utelater, er en del for seg", () => {
    const [del] = ETT.deler;
    if (del === undefined) throw new Error("ingen del");
    const med = (beloep: number): ForloepInn => ({
      ...ETT,
      tilAar: 2017,
      deler: [
        {
          ...del,
          grunnlag: { aar: 2016, beloep },
          perioder: [{ fra: "2017-01", til: "2017-01", ordning: "inntektspaaslag" }],
        },
      ],
      indekser: [{ aar: 2017, deflator: "0.01", demografi: 0 }],
      aktivitet: [],
      rundsum: [],
      bortfaltRefusjon: [],
    });
    const svar = sammenlign(forloep(med(100)), forloep(med(101)));
    // 4 % av 100 × 1,01 / 12 = 0,336…, av 101 0,340033…; den siste av 20 desimaler rundes hver for seg
    expect([svar.fra, svar.til]).toEqual(["0.33666666666666666667", "0.34003333333333333333"]);
    expect(deler(svar)).toEqual({
      grunnlag: "0.00336666666666666667",
      desimaler: "-0.00000000000000000001",
    });
  });
});

it("R-2: Bjørnafjorden med senere anslag på deflatoren er bare deflator, og anslagene er de som følger med", () => {
  const [fra, til] = [
    les("forloep/bjoernafjorden.json"),
    les("sammenligning/bjoernafjorden-senere-deflator.json"),
  ];
  for (const { aar, deflator } of til.indekser) {
    const anslag = listDeflatorer().filter(
      (d) => d.aar === aar && d.verdi !== undefined && d.slag !== "endelig",
    );
    expect([aar, deflator]).toEqual([aar, (anslag.find((d) => d.slag === "senere") ?? anslag[0])?.verdi]);
  }
  expect({ ...til, indekser: fra.indekser }).toEqual(fra);
  const svar = sammenlign(forloep(fra), forloep(til));
  expect(Object.keys(deler(svar))).toEqual(["deflator", "desimaler"]);
  expect(svar.fra).toBe(beregnForloep(fra).sum.oekteOverfoeringer);
  const i2020 = svar.aar.find(({ aar }) => aar === 2020)?.kommuner;
  expect(i2020?.map((k) => [k.navn, k.uttrekk.map((u) => u.del)])).toEqual([
    ["Bjørnafjorden", ["Os", "Fusa"]],
  ]);
});

it("S-3: lister av forløp deles på kommunene", () => {
  const [os, selbu] = [les("forloep/bjoernafjorden.json"), les("forloep/selbu.json")];
  const svar = sammenlign([forloep(os)], [forloep(selbu), forloep(os)]);
  const iSum = beregnForloep(selbu).sum.oekteOverfoeringer;
  expect(svar.kommuner?.map(({ kommune, endring }) => [kommune, endring])).toEqual([
    [os.kommune, "0"],
    [selbu.kommune, iSum],
  ]);
  expect(deler(svar)["kommune"]).toBeDefined();
  expect(Object.keys(deler(svar)).filter((aarsak) => aarsak !== "desimaler")).toEqual(["kommune"]);
});
