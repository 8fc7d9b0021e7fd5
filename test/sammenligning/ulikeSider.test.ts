import { describe, expect, it } from "vitest";
import { sammenlign } from "../../src/index.js";

const LINJE = { kode: "BPAN", aarsvolum: 3650, gjennomfoert: 900 } as const;
const oppgjoer = (hode: { kommune?: string; termin?: string; aar?: number }) => ({
  beregning: "korreksjonsoppgjoer" as const,
  inn: { noekkel: "0.25", priser: { BPAN: 464 }, linjer: [LINJE], ...hode },
});
const aar = (kommune: string, termin: string) => ({
  beregning: "aarsoppgjoer" as const,
  inn: { kommune, priser: { BPAN: 464 }, terminer: [{ termin, maaneder: 3, linjer: [LINJE] }] },
});
const forloep = (kommune: string) => ({
  beregning: "forloep" as const,
  inn: {
    kommune,
    fraAar: 2017,
    tilAar: 2017,
    deler: [
      {
        navn: kommune,
        grunnlag: { aar: 2016, beloep: 100000000 },
        perioder: [{ fra: "2017", til: "2017", ordning: "modellA" }],
      },
    ],
    indekser: [{ aar: 2017, deflator: "0.02", demografi: "0.01" }],
    aktivitet: [{ aar: 2017, beloep: 90000000 }],
    rundsum: [{ aar: 2017, beloep: 5000000 }],
    bortfaltRefusjon: [{ regnskapsaar: 2017, beloep: 7000000 }],
  },
});

const ULIKE_KOMMUNER = (sti: (string | number)[]) => ({
  kode: "ULIKE_KOMMUNER",
  sti,
  melding: "De to er av hver sine kommuner, «Os» og «Fusa»; endringen er forskjellen på dem.",
});
const ULIKE_TERMINER = (sti: (string | number)[]) => ({
  kode: "ULIKE_TERMINER",
  sti,
  melding: "De to er av hver sine terminer, «1. kvartal» og «2. kvartal»; endringen er forskjellen på dem.",
});

describe("to som ikke er av det samme", () => {
  it("K-3: hver sin kommune og hver sin termin sies, kommunen først", () => {
    const [fra, til] = [
      oppgjoer({ kommune: "Os", termin: "1. kvartal" }),
      oppgjoer({ kommune: "Fusa", termin: "2. kvartal" }),
    ];
    expect(sammenlign(fra, til).merknader).toEqual([
      ULIKE_KOMMUNER(["til", "inn", "kommune"]),
      ULIKE_TERMINER(["til", "inn", "termin"]),
    ]);
  });
  it.each([
    ["likt", { kommune: "Os", termin: "1. kvartal" }, { kommune: "Os", termin: "1. kvartal" }],
    ["bare det ene sier", {}, { kommune: "Os", termin: "1. kvartal" }],
    ["bare det andre sier", { kommune: "Os", termin: "1. kvartal" }, {}],
    ["et annet år", { kommune: "Os", aar: 2018 }, { kommune: "Os", aar: 2019 }],
  ])("K-3: %s, og ingenting er sagt", (_hva, fra, til) => {
    expect(sammenlign(oppgjoer(fra), oppgjoer(til)).merknader).toEqual([]);
  });
  it("K-4: år med oppgjør sier kommunen; terminene har sin egen årsak", () => {
    expect(sammenlign(aar("Os", "1. kvartal"), aar("Fusa", "2. kvartal")).merknader).toEqual([
      ULIKE_KOMMUNER(["til", "inn", "kommune"]),
    ]);
  });
  it("S-3: forløp av hver sin kommune", () => {
    const svar = sammenlign(forloep("Os"), forloep("Fusa")).merknader;
    expect(svar[0]).toEqual(ULIKE_KOMMUNER(["til", "inn", "kommune"]));
    expect(svar.filter(({ kode }) => kode.startsWith("ULIKE"))).toHaveLength(1);
  });
  it("K-3: i lister holdes kommunen mot sin egen, hvor den enn står; nye og bortfalte har ingen å holdes mot", () => {
    const fra = [
      oppgjoer({ kommune: "Selbu", termin: "1. kvartal" }),
      oppgjoer({ kommune: "Os", termin: "1. kvartal" }),
    ];
    const til = [
      oppgjoer({ kommune: "Lillesand", termin: "2. kvartal" }),
      oppgjoer({ kommune: "Os", termin: "2. kvartal" }),
    ];
    expect(sammenlign(fra, til).merknader).toEqual([ULIKE_TERMINER(["til", 1, "inn", "termin"])]);
  });
  it("merknadene til hver av dem kommer etter", () => {
    const tom = { ...oppgjoer({ kommune: "Fusa" }) };
    const svar = sammenlign(oppgjoer({ kommune: "Os" }), { ...tom, inn: { ...tom.inn, linjer: [] } });
    expect(svar.merknader.map(({ kode, sti }) => [kode, ...sti])).toEqual([
      ["ULIKE_KOMMUNER", "til", "inn", "kommune"],
      ["INGEN_LINJER", "til", "inn", "linjer"],
    ]);
  });
});
