// The a konto's messages to the letter, and what the random inputs seldom reach: worked by hand.

import { describe, expect, it } from "vitest";
import { aarsvolum } from "../../src/akonto/aarsvolum.js";
import { beregnAKonto, fordelAKonto } from "../../src/index.js";
import { skrivTall } from "../../src/tall/skrivTall.js";
import { heltall } from "../../src/tall/Tall.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";

type Inn = Parameters<typeof beregnAKonto>[0];

const PRISER = { BPAN: 464, LFKJ: 3394 };
const feilI = (inn: object) =>
  fangSioFeil(() => beregnAKonto(inn as Inn)).map(({ kode, sti, melding }) => [kode, sti.join("."), melding]);
const plan = (linje: object) => ({ priser: PRISER, linjer: [linje] });
const fordelingsfeil = (inn: object) =>
  fangSioFeil(() => fordelAKonto(inn as Parameters<typeof fordelAKonto>[0])).map(({ kode, sti, melding }) => [
    kode,
    sti.join("."),
    melding,
  ]);

describe("volumet en linje oppgir (A-3)", () => {
  it.each([
    [
      { kode: "BPAN" },
      [["MANGLER_VALG", "linjer.0", "BPAN har ikke noe volum; oppgi timerPerUke eller aarsvolum."]],
    ],
    [
      { kode: "LFKJ" },
      [["MANGLER_VALG", "linjer.0", "LFKJ har ikke noe volum; oppgi plasser eller aarsvolum."]],
    ],
    [
      { kode: "LFKJ", plasser: 1, aarsvolum: 365 },
      [["FLERE_VALG", "linjer.0", "LFKJ har både plasser og aarsvolum; oppgi bare det ene."]],
    ],
    [
      { kode: "BPAN", plasser: 1 },
      [
        [
          "FEIL_ENHET",
          "linjer.0.plasser",
          "BPAN telles i timer: plasser passer ikke; oppgi timerPerUke eller aarsvolum.",
        ],
      ],
    ],
    [
      { kode: "LFKJ", timerPerUke: 7, plasser: 1, aarsvolum: 3 },
      [
        ["FLERE_VALG", "linjer.0", "LFKJ har både timerPerUke og plasser og aarsvolum; oppgi bare det ene."],
        [
          "FEIL_ENHET",
          "linjer.0.timerPerUke",
          "LFKJ telles i døgn: timerPerUke passer ikke; oppgi plasser eller aarsvolum.",
        ],
      ],
    ],
  ])("%o avvises med hele meldingen", (linje, ventet) => {
    expect(feilI(plan(linje))).toEqual(ventet);
  });

  it.each([
    ["timerPerUke", "BPAN", /^Timer per uke .*fant -1/],
    ["plasser", "LFKJ", /^Antall plasser .*fant -1/],
    ["aarsvolum", "BPAN", /^Årsvolumet .*fant -1/],
  ])("et negativt tall i %s navngis", (felt, kode, melding) => {
    const [feil, ...flere] = feilI(plan({ kode, [felt]: -1 }));
    expect([feil?.[0], feil?.[1], flere]).toEqual(["NEGATIVT_TALL", `linjer.0.${felt}`, []]);
    expect(feil?.[2]).toMatch(melding);
  });

  it("N-3: 0 er et volum, og 0 timer gir en linje", () => {
    for (const linje of [
      { kode: "BPAN", timerPerUke: 0 },
      { kode: "LFKJ", plasser: 0 },
      { kode: "BPAN", aarsvolum: 0 },
    ] as const) {
      const { linjer } = beregnAKonto({ priser: PRISER, linjer: [linje] });
      expect(linjer.map((l) => [l.kode, l.aarsvolum, l.beloep])).toEqual([[linje.kode, "0", "0"]]);
    }
  });

  it("A-3: timer er ukene i året, plasser er 365 døgn, og et oppgitt årsvolum er seg selv", () => {
    const brudd = (grunnlag: Parameters<typeof aarsvolum>[0]) => {
      const volum = aarsvolum(grunnlag);
      return volum && [skrivTall(volum.teller), volum.nevner];
    };
    expect(brudd({ timerPerUke: heltall(70) })).toEqual(["25550", 7]);
    expect(brudd({ plasser: heltall(2) })).toEqual(["730", 1]);
    expect(brudd({ aarsvolum: heltall(3650) })).toEqual(["3650", 1]);
    expect(brudd({})).toBeUndefined();
  });
});

describe("terminene (A-2, A-5)", () => {
  const t = (navn: string, maaneder: number) => ({ navn, maaneder });
  it("er fire kvartaler når ingen er oppgitt", () => {
    const { terminer, sum } = beregnAKonto({
      priser: { LFKJ: 1000 },
      linjer: [{ kode: "LFKJ", aarsvolum: 4 }],
    });
    expect(terminer.map(({ navn, maaneder, beloep }) => [navn, maaneder, beloep])).toEqual([
      ["1. kvartal", 3, "1000"],
      ["2. kvartal", 3, "1000"],
      ["3. kvartal", 3, "1000"],
      ["4. kvartal", 3, "1000"],
    ]);
    expect(sum).toBe("4000");
  });
  it("A-5: den største resten får kronen, den tidligere der de er like, og ingen får to", () => {
    const beloep = (aarsbeloep: number, ...maaneder: number[]) =>
      fordelAKonto({ aarsbeloep, terminer: maaneder.map((m, i) => t(`t${i}`, m)) }).terminer.map(
        (x) => x.beloep,
      );
    expect(beloep(1000, 1, 1, 1)).toEqual(["84", "83", "83"]);
    expect(beloep(1001, 5, 1)).toEqual(["417", "84"]); // 417 1/12 and 83 5/12: sum 500.5 → 501
    expect(beloep(7, 1, 2, 3, 6)).toEqual(["1", "1", "2", "3"]); // 7/12, 14/12, 21/12, 42/12
    expect(beloep(12, 12)).toEqual(["12"]);
    expect(beloep(0, 6, 6)).toEqual(["0", "0"]);
  });
  it.each([
    [
      [],
      [
        [
          "MANGLER_FELT",
          "terminer",
          "Ingen terminer; oppgi minst én, for eksempel 1. kvartal med 3 måneder.",
        ],
      ],
    ],
    [
      [t("april", 1), t("mai", 1), t("april", 2)],
      [["DUPLIKAT_TERMIN", "terminer.2.navn", "Terminen «april» står to ganger."]],
    ],
    [
      [t("a", 6), t("b", 7)],
      [["FOR_MANGE_MAANEDER", "terminer", "Terminene har 13 måneder til sammen; et år har 12."]],
    ],
  ])("%o avvises med hele meldingen", (terminer, ventet) => {
    expect(fordelingsfeil({ aarsbeloep: 1000, terminer })).toEqual(ventet);
  });
  it("12 måneder er lov, halve måneder teller ikke med i summen, og noe som ikke er en termin, er sin egen feil", () => {
    expect(fordelAKonto({ aarsbeloep: 12, terminer: [t("a", 6), t("b", 6)] }).sum).toBe("12");
    const koder = (terminer: unknown) =>
      fordelingsfeil({ aarsbeloep: 1, terminer }).map(([kode, sti]) => `${kode} ${sti}`);
    expect(koder([t("a", 12), t("b", 0.5)])).toEqual(["IKKE_HELTALL terminer.1.maaneder"]);
    expect(koder([t("a", 12), null])).toEqual(["UGYLDIG_TYPE terminer.1"]);
    expect(koder([t("a", 12), "b"])).toEqual(["UGYLDIG_TYPE terminer.1"]);
    expect(koder([undefined, t("a", 13)])).toEqual([
      ...["MANGLER_FELT terminer.0", "UTENFOR_OMRAADE terminer.1.maaneder", "FOR_MANGE_MAANEDER terminer"],
    ]);
    expect(
      koder([
        { navn: 5, maaneder: 1 },
        { navn: 5, maaneder: 1 },
      ]),
    ).toEqual([...["UGYLDIG_TYPE terminer.0.navn", "UGYLDIG_TYPE terminer.1.navn"]]);
    expect(koder("a")).toEqual(["UGYLDIG_TYPE terminer"]);
  });
  it.each([
    [{ aarsbeloep: -1, terminer: [t("a", 1)] }, "NEGATIVT_TALL", /^Årsbeløpet .*fant -1/],
    [
      { aarsbeloep: "0.5", terminer: [t("a", 1)] },
      "IKKE_HELTALL",
      /^Årsbeløpet skal være et helt tall: fant 0\.5/,
    ],
    [
      { aarsbeloep: 1, terminer: [t("a", 13)] },
      "UTENFOR_OMRAADE",
      /^Antall måneder .*fant 13.*minst 1 og høyst 12/,
    ],
    [{ aarsbeloep: 1, terminer: [{ navn: "", maaneder: 1 }] }, "UGYLDIG_VERDI", /^Terminens navn /],
    [{ aarsbeloep: 1, terminer: [{ ...t("a", 1), belop: 1 }] }, "UKJENT_FELT", /«belop»/],
    [{ aarsbeloep: 1, terminer: [t("a", 1)], sum: 1 }, "UKJENT_FELT", /«sum»/],
  ])("%o er %s, og feltet navngis", (inn, kode, melding) => {
    const feil = fordelingsfeil(inn).find(([k]) => k === kode);
    expect(feil?.[2]).toMatch(melding);
  });
});

describe("årets a konto (A-1)", () => {
  const inn = (aarsvolum: string, avrunding?: "ned" | "opp" | "naermeste") => ({
    priser: { UK: 1 },
    linjer: [{ kode: "UK", aarsvolum }] as const,
    ...(avrunding && { avrunding }),
  });
  it.each([
    ["1500", undefined, "1000", "ned"],
    ["1999.99", "ned", "1000", "ned"],
    ["1500", "naermeste", "2000", "naermeste"],
    ["1499.99", "naermeste", "1000", "naermeste"],
    ["1000.01", "opp", "2000", "opp"],
    ["1000", "opp", "1000", "opp"],
    ["999", undefined, "0", "ned"],
  ] as const)("%s kr rundet %s er %s kr", (volum, avrunding, aarsbeloep, brukt) => {
    const svar = beregnAKonto(inn(volum, avrunding));
    expect([svar.aarsbeloep, svar.avrunding, svar.beloep]).toEqual([
      aarsbeloep,
      brukt,
      String(Number(volum)),
    ]);
  });
  it("summen er av uavrundede linjer, med sjuendedeler av en krone", () => {
    const svar = beregnAKonto({
      priser: { BPAN: 1, OL: 1, LFKJ: 1 },
      linjer: [
        { kode: "LFKJ", plasser: "0.5" },
        { kode: "OL", timerPerUke: 1 },
        { kode: "BPAN", timerPerUke: 6 },
      ],
    });
    // 365/7 and 2190/7 make 365 whole, and half a place 182.5
    expect(
      svar.linjer.map(({ kode, enhet, aarsvolum: volum, beloep }) => [kode, enhet, volum, beloep]),
    ).toEqual([
      ["BPAN", "time", "312.85714285714285714286", "312.85714285714285714286"],
      ["OL", "time", "52.14285714285714285714", "52.14285714285714285714"],
      ["LFKJ", "doegn", "182.5", "182.5"],
    ]);
    expect(svar.beloep).toBe("547.5");
    expect(svar.linjer.map((l) => l.terminer.map(({ navn, volum }) => `${navn} ${volum}`))).toEqual([
      ["1. kvartal 78", "2. kvartal 78", "3. kvartal 78", "4. kvartal 78"], // 78.21…
      ["1. kvartal 13", "2. kvartal 13", "3. kvartal 13", "4. kvartal 13"], // 13.04
      ["1. kvartal 46", "2. kvartal 46", "3. kvartal 46", "4. kvartal 46"], // 45.625
    ]);
    expect(svar.merknader).toEqual([]);
    expect("tariff" in svar).toBe(false);
  });
  it("sier hvilken tabell prisene er fra, og at de er utledet, bare for kodene som er i bruk", () => {
    const med = (aar: number, kode: "BPAN" | "UK") =>
      beregnAKonto({
        tariff: { aar, sone: "1", reisetidsgruppe: 1 },
        linjer: [{ kode, aarsvolum: 1 }],
      });
    expect(med(2019, "BPAN").tariff).toMatchObject({ aar: 2019, sone: "1", reisetidsgruppe: 1 });
    expect(med(2019, "BPAN").merknader).toEqual([]);
    expect(med(2018, "BPAN").merknader.map(({ kode }) => kode)).toContain("UTLEDET_PRIS");
    expect(med(2018, "UK").merknader.map(({ kode }) => kode)).not.toContain("UTLEDET_PRIS");
  });
  it("et annet år enn tabellens gir en merknad, samme år ingen", () => {
    const med = (aar: number) =>
      beregnAKonto({
        aar,
        tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
        linjer: [{ kode: "BPAN", aarsvolum: 1 }],
      }).merknader.length;
    expect([med(2019), med(2020)]).toEqual([0, 1]);
  });
  it.each([
    [
      { priser: PRISER, linjer: [], avrunding: "nede" },
      "avrunding",
      /^Avrundingen .*"naermeste" eller "ned" eller "opp"/,
    ],
    [{ priser: PRISER, linjer: [], kommune: "" }, "kommune", /^Kommunen /],
    [{ priser: PRISER, linjer: [], aar: 2019.5 }, "aar", /2019\.5/],
    [{ priser: PRISER, linjer: [{ kode: "BPAN", timer: 1, aarsvolum: 1 }] }, "linjer.0.timer", /«timer»/],
    [{ priser: PRISER, linjer: [], terminar: [] }, "terminar", /«terminar»; mente du «terminer»\?/],
    [{ priser: PRISER, linjer: "BPAN" }, "linjer", /liste/],
    [[], "", /Fant en liste med 0 ledd; her skal det stå et objekt/],
    [{ linjer: [] }, "", /tariff|priser/],
  ])("%o avvises på sitt sted", (inn, sti, melding) => {
    const feil = feilI(inn);
    expect(feil.map(([, hvor]) => hvor)).toEqual([sti]);
    expect(feil[0]?.[2]).toMatch(melding);
  });
  it.each([null, "x", 5])("%o er ikke et objekt, og det er alt som sies", (inn) => {
    const feil = feilI(inn as unknown as object);
    expect(feil.map(([kode, sti]) => [kode, sti])).toEqual([["UGYLDIG_TYPE", ""]]);
  });
  it("samler feil i linjene også når hodet er galt", () => {
    expect(
      feilI({ kommune: "", priser: PRISER, linjer: [{ kode: "UK", plasser: 1 }] }).map(([kode]) => kode),
    ).toEqual(["UGYLDIG_VERDI", "MANGLER_PRIS"]);
  });
});
