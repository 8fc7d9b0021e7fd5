// The settlement's messages to the letter, the edges of what is accepted, and small settlements worked by hand (A-4, K-1 to K-5).

import { describe, expect, it } from "vitest";
import { beregnAarsoppgjoer, beregnEtterkorreksjon, beregnKorreksjonsoppgjoer } from "../../src/index.js";
import { lesGrundig } from "../../src/korreksjonsoppgjoer/lesGrundig.js";
import { lesHurtig } from "../../src/korreksjonsoppgjoer/lesHurtig.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";
import { skiftende } from "../stoette/skiftende.js";
import { somTekst } from "../stoette/somTekst.js";

const LINJE = { kode: "BPAN", aarsvolum: 3650, gjennomfoert: 900 };
const PRISER = { BPAN: 464, LFKJ: 3394, UK: 4885 };
const grunn = { noekkel: "0.25", priser: PRISER, linjer: [LINJE] };

const feilFra = (kall: () => unknown) =>
  fangSioFeil(kall).map(({ kode, sti, melding }) => [kode, sti.join("."), melding]);
const oppgjoersfeil = (inn: object) => feilFra(() => beregnKorreksjonsoppgjoer(inn as never));
const aarsfeil = (inn: object) => feilFra(() => beregnAarsoppgjoer({ priser: PRISER, ...inn } as never));
const etterfeil = (inn: object) => feilFra(() => beregnEtterkorreksjon({ priser: PRISER, ...inn } as never));
const merknader = (inn: object) =>
  beregnKorreksjonsoppgjoer({ ...grunn, ...inn } as never).merknader.map(({ kode, sti, melding }) => [
    kode,
    sti.join("."),
    melding,
  ]);

const rader = (antall: number) =>
  Array.from({ length: antall }, (_, i) => ({ termin: `t${i + 1}`, beloep: 1 }));

describe("nøkkelen og oppstillingen (A-2, K-4)", () => {
  it.each([
    [
      { noekkel: undefined },
      [
        [
          "MANGLER_FELT",
          "noekkel",
          "Nøkkelen for a konto mangler; oppgi noekkel (0.25 for et kvartal) eller maaneder (3).",
        ],
      ],
    ],
    [{ maaneder: 3 }, [["FLERE_VALG", "", "Både noekkel og maaneder er oppgitt; oppgi bare det ene."]]],
    [
      { termin: "SUM", aKonto: [{ termin: "SUM", beloep: 1 }] },
      [["UGYLDIG_VERDI", "aKonto.0.termin", "«SUM» er summeraden; gi terminen et annet navn."]],
    ],
    [
      { termin: "t1", aKonto: [...rader(2), ...rader(1)] },
      [["DUPLIKAT_TERMIN", "aKonto.2.termin", "Terminen «t1» står to ganger."]],
    ],
    [
      { termin: "t3", aKonto: rader(2) },
      [
        [
          "UKJENT_TERMIN",
          "termin",
          "Korreksjonen hører til en av terminene i aKonto («t1», «t2»): fant teksten «t3».",
        ],
      ],
    ],
    [
      { termin: "x", aKonto: rader(12) },
      [
        [
          "UKJENT_TERMIN",
          "termin",
          `Korreksjonen hører til en av terminene i aKonto (${rader(12)
            .map((r) => `«${r.termin}»`)
            .join(", ")}): fant teksten «x».`,
        ],
      ],
    ],
    [
      { termin: "x", aKonto: rader(13) },
      [
        [
          "UKJENT_TERMIN",
          "termin",
          `Korreksjonen hører til en av terminene i aKonto (${rader(12)
            .map((r) => `«${r.termin}»`)
            .join(", ")} …): fant teksten «x».`,
        ],
      ],
    ],
  ])("%o avvises med hele meldingen", (endret, ventet) => {
    expect(oppgjoersfeil({ ...grunn, ...endret })).toEqual(ventet);
  });

  it.each([
    [{ noekkel: 0 }, "noekkel", /^Nøkkelen .*fant 0; oppgi over 0 og høyst 1/],
    [{ linjer: [{ ...LINJE, aarsvolum: -1 }] }, "linjer.0.aarsvolum", /^Volumet .*fant -1/],
    [{ linjer: [{ ...LINJE, gjennomfoert: -1 }] }, "linjer.0.gjennomfoert", /^Volumet .*fant -1/],
    [{ termin: "t1", aKonto: [{ termin: "t1", beloep: "x" }] }, "aKonto.0.beloep", /«x»/],
    [{ termin: "t1", aKonto: [{ termin: "t1" }] }, "aKonto.0.beloep", /^Tallet mangler/],
    [{ kommune: "" }, "kommune", /^Kommunen /],
    [{ termin: "" }, "termin", /^Terminen /],
    [{ aar: 1899 }, "aar", /fant 1899/],
    [{ aar: 2200 }, "aar", /fant 2200/],
    [{ aar: "2019" }, "aar", /fant teksten «2019»/],
    [{ aar: 2019.5 }, "aar", /2019\.5/],
    [{ linjer: [{ ...LINJE, pris: 1 }] }, "linjer.0.pris", /«pris»/],
    [{ termin: "t1", aKonto: [{ termin: "t1", beloep: 1, sum: 1 }] }, "aKonto.0.sum", /«sum»/],
    [{ linjer: [{ ...LINJE, aarsvolum: "x" }] }, "linjer.0.aarsvolum", /«x»/],
    [{ linjer: [{ ...LINJE, gjennomfoert: "1,5" }] }, "linjer.0.gjennomfoert", /«1,5»/],
    [{ kommune: null }, "kommune", /^Kommunen .*null/],
    [{ kommune: [] }, "kommune", /^Kommunen .*liste/],
    [{ termin: [] }, "termin", /^Terminen .*liste/],
    [{ priser: { BPAN: "x" } }, "priser.BPAN", /«x»/],
    [{ linjer: {} }, "linjer", /liste/],
    [{ termin: "t1", aKonto: {} }, "aKonto", /liste/],
    [{ termin: "t1", aKonto: null }, "aKonto", /null/],
    [{ termin: "t1", aKonto: { ...rader(1), length: 1 } }, "aKonto", /liste/],
    [{ termin: "t1", aKonto: [...rader(1), { termin: "", beloep: 1 }] }, "aKonto.1.termin", /^Terminen /],
    [{ termin: "t1", aKonto: [...rader(1), { termin: 5, beloep: 1 }] }, "aKonto.1.termin", /^Terminen .*5/],
    [{ termin: "t1", aKonto: [...rader(1), { termin: [], beloep: 1 }] }, "aKonto.1.termin", /liste/],
    [{ termin: "t1", aKonto: [...rader(1), { termin: "SUM", beloep: 1 }] }, "aKonto.1.termin", /summeraden/],
    [{ termin: "SUM", aKonto: rader(2) }, "termin", /«t1», «t2»\): fant teksten «SUM»/],
    [{ aKonto: rader(2) }, "termin", /fant ingenting/],
    [{ linjer: [[]] }, "linjer.0", /objekt/],
    [{ linjer: [null] }, "linjer.0", /^Fant null/],
    [{ linjer: [undefined] }, "linjer.0", /^Mangler/],
    [{ linjer: [Object.assign([], LINJE)] }, "linjer.0", /liste/],
    [{ linjer: [Object.assign(() => LINJE, LINJE)] }, "linjer.0", /funksjon/],
    [{ linjer: [LINJE, LINJE] }, "linjer.1.kode", /BPAN/],
    [{ linjer: [{ ...LINJE, kode: "HTK" }] }, "linjer.0.kode", /HTK har ingen pris/],
    [{ ekstra: 1 }, "ekstra", /«ekstra»/],
  ])("%o leses ikke hurtig, og avvises på sitt sted", (endret, sti, melding) => {
    const inn = { ...grunn, ...endret };
    expect(lesHurtig(inn)).toBeUndefined();
    const feil = oppgjoersfeil(inn);
    expect(feil.map(([, hvor]) => hvor)).toEqual([sti]);
    expect(feil[0]?.[2]).toMatch(melding);
  });

  it.each([
    {},
    { kommune: "Os", aar: 1900 },
    { aar: 2199, termin: "t2", aKonto: rader(3) },
    { termin: "uten rader" },
    { noekkel: 1 },
    { noekkel: "0.00000000000000000001" },
    { priser: { BPAN: 464 } },
    { priser: undefined, tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 } },
    { linjer: [] },
    { linjer: [{ ...LINJE, kode: "UK" }, { ...LINJE, kode: "LFKJ" }, LINJE] },
    { termin: "t1", aKonto: [{ termin: "t1", beloep: -1 }] },
    { linjer: [{ ...LINJE, aarsvolum: 0, gjennomfoert: "0.0" }] },
  ])("%o leses hurtig, og likt med den grundige lesningen", (endret) => {
    const inn = { ...grunn, ...endret };
    const grundig = lesGrundig(inn);
    expect(grundig.problemer).toEqual([]);
    const hurtig = lesHurtig(inn);
    expect(hurtig).toBeDefined();
    expect(somTekst(hurtig)).toEqual(somTekst("verdi" in grundig ? grundig.verdi : undefined));
  });

  it.each([[{ maaneder: 3, noekkel: undefined }], [{ termin: "SUM" }]])("%o er lov", (endret) => {
    expect(beregnKorreksjonsoppgjoer({ ...grunn, ...endret } as never).netto).toBe("-6032");
  });
  it("det som ikke er et objekt, leses ikke hurtig", () => {
    for (const inn of [null, undefined, [], [grunn], "x", 1]) {
      expect(lesHurtig(inn)).toBeUndefined();
      for (const beregn of [beregnKorreksjonsoppgjoer, beregnAarsoppgjoer, beregnEtterkorreksjon]) {
        expect(feilFra(() => beregn(inn as never))).toEqual([
          [inn === undefined ? "MANGLER_FELT" : "UGYLDIG_TYPE", "", expect.stringMatching(/et objekt/)],
        ]);
      }
    }
  });
  it("det som ble lest, gjelder, om feltet så sier noe annet neste gang", () => {
    const ett = { maaneder: 3, priser: PRISER, termin: "t1", linjer: [LINJE], aKonto: rader(1) };
    const svar = beregnKorreksjonsoppgjoer(ett as never);
    expect(beregnKorreksjonsoppgjoer(skiftende(ett, "termin", "t2") as never)).toEqual(svar);
    const aaret = { priser: PRISER, terminer: [{ termin: "a", maaneder: 3, linjer: [LINJE] }] };
    const aarssvar = beregnAarsoppgjoer(aaret as never);
    expect(beregnAarsoppgjoer(skiftende(aaret, "terminer", []) as never)).toEqual(aarssvar);
    const nytt = { maaneder: 3, priser: PRISER, rapporter: [{ linjer: [] }, { linjer: [LINJE] }] };
    const ettersvar = beregnEtterkorreksjon(nytt as never);
    expect(beregnEtterkorreksjon(skiftende(nytt, "rapporter", []) as never)).toEqual(ettersvar);
  });
  it("måneder i en arvet egenskap leses ikke hurtig", () => {
    class MedMaaneder {
      get maaneder() {
        return 3;
      }
    }
    expect(lesHurtig(Object.assign(new MedMaaneder(), grunn))).toBeUndefined();
  });
});

describe("oppgjøret for hånd (A-4, K-1 til K-3)", () => {
  it("BPAN i Os: 3650 timer i året er 913 i kvartalet, 900 gjennomført er −6 032 kr, og gruppene summerer", () => {
    const svar = beregnKorreksjonsoppgjoer({
      ...grunn,
      termin: "t2",
      linjer: [
        { kode: "UK", aarsvolum: "36.5", gjennomfoert: 110 },
        { kode: "BPADK", aarsvolum: 4, gjennomfoert: "1.5" },
        LINJE,
      ],
      priser: { ...PRISER, BPADK: "0.5" },
      aKonto: rader(3),
    } as never);
    expect(
      svar.linjer.map((l) => [l.kode, l.enhet, l.aKontoVolum, l.endring, l.netto, l.nettoAvrundet]),
    ).toEqual([
      ["BPADK", "time", "1", "0.5", "0.25", "0"],
      ["BPAN", "time", "913", "-13", "-6032", "-6032"],
      ["UK", "doegn", "9", "101", "493385", "493385"],
    ]);
    expect(svar.grupper.map(({ netto, nettoAvrundet }) => [netto, nettoAvrundet])).toEqual([
      ["-6031.75", "-6032"],
      ["493385", "493385"],
    ]);
    expect([svar.netto, svar.nettoAvrundet]).toEqual(["487353.25", "487353"]);
    expect(svar.oppstilling).toEqual([
      { termin: "t1", aKonto: "1", korreksjon: "0", sum: "1" },
      { termin: "t2", aKonto: "1", korreksjon: "487353", sum: "487354" },
      { termin: "t3", aKonto: "1", korreksjon: "0", sum: "1" },
      { termin: "SUM", aKonto: "3", korreksjon: "487353", sum: "487356" },
    ]);
    expect(svar.merknader).toEqual([]);
    expect("tariff" in svar).toBe(false);
    for (const del of [
      svar,
      svar.linjer,
      svar.linjer[0],
      svar.grupper,
      svar.grupper[0],
      svar.oppstilling?.[0],
    ]) {
      expect(Object.isFrozen(del)).toBe(true);
    }
  });
  it("uten aKonto er det ingen oppstilling, og tabellen er nevnt når prisene er fra den", () => {
    const svar = beregnKorreksjonsoppgjoer({
      noekkel: 1,
      tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
      linjer: [{ kode: "BPAN", aarsvolum: 1, gjennomfoert: 2 }],
    });
    expect("oppstilling" in svar).toBe(false);
    expect(svar.tariff).toMatchObject({ aar: 2019, sone: "1", reisetidsgruppe: 1 });
    expect(svar.netto).toBe("464");
  });
});

describe("merknadene", () => {
  const volum = (...par: [string, number | string][]) =>
    par.map(([kode, aarsvolum]) => ({ kode, aarsvolum, gjennomfoert: 0 }));
  it("A-4: en avkortet tolvdel nevner kodene i skjemaets rekkefølge, og bare dem det gjelder", () => {
    const linjer = volum(["UK", 6], ["LFKJ", 7], ["BPAN", 18]);
    expect(merknader({ noekkel: "0.08333333333333333333", linjer })).toEqual([
      [
        "NOEKKEL_AVKORTET",
        "noekkel",
        "Nøkkelen er 1/12 avkortet, og a konto-volumet for BPAN, UK blir et annet enn med 1/12; oppgi maaneder: 1.",
      ],
    ]);
  });
  it("A-4: en nøkkel over tolvdelen regnes også som avkortet, fem tolvdeler som fem", () => {
    // 5/12 rounded up takes 6 × 5/12 = 2.5 the same way, but 1/12 × 5 = … so try from below as well
    expect(merknader({ noekkel: "0.41666666666666666666", linjer: volum(["UK", 6]) })[0]?.[2]).toBe(
      "Nøkkelen er 5/12 avkortet, og a konto-volumet for UK blir et annet enn med 5/12; oppgi maaneder: 5.",
    );
    expect(merknader({ noekkel: "0.41666666666666666667", linjer: volum(["UK", 6]) })).toEqual([]);
  });
  const avkortet = (noekkel: string | number, aarsvolum: number | string) =>
    merknader({ noekkel, linjer: volum(["UK", aarsvolum]) }).map(([kode]) => kode);
  const SAGT = ["NOEKKEL_AVKORTET"];

  it("A-4: en nøkkel mindre enn sin egen siste desimal fra en tolvdel er avkortet eller avrundet", () => {
    // April 2019 of 52 601.714 hours: 4 383.48 by 1/12, and 4 365.94 by 0.083
    for (const noekkel of [0.083, "0.083", "0.0830", "0.084", "0.08", "0.09", 0.0833, "0.0834"])
      expect(avkortet(noekkel, "52601.714"), String(noekkel)).toEqual(SAGT);
    for (const noekkel of [0.16, 0.17, 0.167, 0.333, 0.34, 0.41, 0.417, 0.58, 0.67, 0.833, 0.91, 0.917])
      expect(avkortet(noekkel, 10_000), String(noekkel)).toEqual(SAGT);
    // a whole last decimal or more away, and 0.24 and 0.26 are just that from 3/12
    for (const noekkel of ["0.07", "0.10", "0.082", "0.085", "0.24", "0.26", "0.251", "0.74", "0.99"])
      expect(avkortet(noekkel, 10_000), noekkel).toEqual([]);
    // one decimal says too little, and no month at all is no month cut off
    for (const noekkel of [0.1, 0.3, 0.4, 0.8, 0.9, "0.00000000000000000001"])
      expect(avkortet(noekkel, "9".repeat(30)), String(noekkel)).toEqual([]);
    expect(avkortet(0.083, 12)).toEqual([]); // 0.996 and 1: the same whole hour
    expect(avkortet(0.08333, "52601.714")).toEqual([]); // 4 383.30 and 4 383.48
  });
  it("A-4: grensen er ellers en hundremilliondel av en måned, fra begge sider", () => {
    // 12 × key = 1 − 12 × 10⁻¹⁰ and 1 − 12 × 10⁻⁹: the first is nearer than 10⁻⁸, the second is not
    expect(avkortet("0.0833333332", 6)).toEqual(SAGT); // 1.6 × 10⁻⁹ months short
    expect(avkortet("0.08333333249999999999", 6)).toEqual([]); // just over 10⁻⁸
    expect(avkortet("0.08333333250000000001", 6)).toEqual(SAGT); // just under
    expect(avkortet("0.0833333325", 6)).toEqual([]); // 10⁻⁸ to the point: not nearer
    expect(avkortet("0.083333325", 6)).toEqual([]); // 10⁻⁷
    expect(avkortet("0.35", 100)).toEqual([]); // 4.2 months: no twelfth, on the other side
    expect(avkortet("0.25", 6)).toEqual([]); // exact: 3 months
    expect(avkortet("0.08333333333333333333", 12)).toEqual([]); // the same either way
  });
  it("T-5: utledede priser sies om kodene i bruk, og bare dem", () => {
    const tariff = { aar: 2020, sone: "1", reisetidsgruppe: 1 };
    const utledet = (...koder: string[]) =>
      merknader({
        priser: undefined,
        tariff,
        linjer: volum(...koder.map((kode): [string, number] => [kode, 1])),
      })
        .filter(([kode]) => kode === "UTLEDET_PRIS")
        .map(([, sti, melding]) => [sti, /^Prisene for (.*?) i /.exec(String(melding))?.[1]]);
    expect(utledet("LFKJ", "BPAN")).toEqual([["tariff", "BPAN, LFKJ"]]);
    expect(utledet("BPAN")).toEqual([["tariff", "BPAN"]]);
    expect(utledet("UK")).toEqual([]); // its own national series is published (T-4)
  });
  it("N-3, K-4: ingen linjer og negative a konto-beløp sies, 0 er ikke negativt", () => {
    expect(
      merknader({
        linjer: [],
        termin: "a",
        aKonto: [
          { termin: "a", beloep: 0 },
          { termin: "b", beloep: "-0.5" },
        ],
      }),
    ).toEqual([
      ["INGEN_LINJER", "linjer", "Oppgjøret har ingen linjer; summen er 0 fordi ingenting er oppgitt."],
      ["NEGATIV_A_KONTO", "aKonto.1.beloep", "A konto for «b» er negativ: fant −0,5 kr."],
    ]);
  });
});

describe("flere terminer (K-4)", () => {
  const t = (termin: string, endret: object = {}) => ({ termin, maaneder: 3, linjer: [LINJE], ...endret });
  it.each([
    [{ terminer: [] }, [["MANGLER_FELT", "terminer", "Ingen terminer; oppgi minst én som er gjort opp."]]],
    [
      { terminer: [t("a"), t("b"), t("a")] },
      [
        [
          "DUPLIKAT_TERMIN",
          "terminer.2.termin",
          "Terminen «a» er gjort opp to ganger; bruk beregnEtterkorreksjon når en termin rapporteres på nytt.",
        ],
      ],
    ],
    [
      { terminer: [t("a", { maaneder: 12 }), t("b", { maaneder: 1 })] },
      [["FOR_MANGE_MAANEDER", "terminer", "Terminene er 13 måneder til sammen; et år har 12."]],
    ],
    [
      { terminer: [t("a", { maaneder: 12 }), t("b", { maaneder: undefined, noekkel: "0.000000001" })] },
      [["FOR_MANGE_MAANEDER", "terminer", "Terminene er 12.00000001 måneder til sammen; et år har 12."]],
    ],
    [
      { terminer: [t("a", { termin: "" })] },
      [["UGYLDIG_VERDI", "terminer.0.termin", expect.stringMatching(/^Terminen /)]],
    ],
    [
      { terminer: [t("a"), null] },
      [
        ["MANGLER_FELT", "terminer.1.noekkel", expect.stringMatching(/mangler/)],
        ["UGYLDIG_TYPE", "terminer.1", expect.stringMatching(/null/)],
      ],
    ],
    [{ terminer: {} }, [["UGYLDIG_TYPE", "terminer", expect.stringMatching(/liste/)]]],
    [
      { terminer: [t("a", { linjer: [LINJE, LINJE] }), t("b", { linjer: [{ ...LINJE, kode: "HTK" }] })] },
      [
        ["DUPLIKAT_TJENESTEKODE", "terminer.0.linjer.1.kode", expect.stringMatching(/BPAN/)],
        ["MANGLER_PRIS", "terminer.1.linjer.0.kode", expect.stringMatching(/HTK har ingen pris/)],
      ],
    ],
    // two terms without a name are not the same term
    [
      { terminer: [t("a", { termin: undefined }), t("a", { termin: undefined })] },
      [0, 1].map((i) => ["MANGLER_FELT", `terminer.${i}.termin`, expect.stringMatching(/^Terminen mangler/)]),
    ],
    [
      { terminer: [t("b")], aKonto: rader(1) },
      [
        [
          "UKJENT_TERMIN",
          "terminer.0.termin",
          "Korreksjonen hører til en av terminene i aKonto («t1»): fant teksten «b».",
        ],
      ],
    ],
  ])("%o avvises med hele meldingen", (inn, ventet) => {
    const sortert = (feil: readonly (readonly unknown[])[]) =>
      [...feil].sort((a, b) => (String(a[1]) < String(b[1]) ? 1 : -1));
    expect(sortert(aarsfeil(inn))).toEqual(sortert(ventet));
  });
  it("12 måneder er lov, også som tolv avkortede tolvdeler eller JSON-tall, og det som er mindre enn en hundremilliondel for mye", () => {
    const tolv = (noekkel: unknown) =>
      Array.from({ length: 12 }, (_, i) => t(`t${i}`, { maaneder: undefined, noekkel }));
    for (const terminer of [
      tolv("0.08333333333333333333"),
      tolv("0.08333333333333333334"),
      tolv(1 / 12),
      [t("a", { maaneder: 12 }), t("b", { maaneder: undefined, noekkel: "0.0000000004" })],
    ]) {
      expect(() => beregnAarsoppgjoer({ priser: PRISER, terminer } as never)).not.toThrow();
    }
  });
  it("årets linjer er i skjemaets rekkefølge, hver kode én gang, og korreksjonen er terminenes egne hele kroner", () => {
    const med = (kode: string, gjennomfoert: string) => ({ kode, aarsvolum: 0, gjennomfoert });
    const svar = beregnAarsoppgjoer({
      priser: { UK: 1, BPAN: 1 },
      terminer: [
        t("t1", { linjer: [med("UK", "0.5"), med("BPAN", "0")] }),
        t("t2", { linjer: [med("UK", "0.5")] }),
      ],
      aKonto: rader(2),
    } as never);
    expect(svar.linjer).toEqual([
      { kode: "BPAN", aKontoVolum: "0", gjennomfoert: "0", endring: "0", netto: "0", nettoAvrundet: "0" },
      { kode: "UK", aKontoVolum: "0", gjennomfoert: "1", endring: "1", netto: "1", nettoAvrundet: "1" },
    ]);
    expect([svar.netto, svar.nettoAvrundet, svar.korreksjon]).toEqual(["1", "1", "2"]); // 0.5 → 1, twice
    expect(svar.oppstilling?.map((rad) => rad.korreksjon)).toEqual(["1", "1", "2"]);
    expect(svar.terminer.map(({ termin, nettoAvrundet }) => [termin, nettoAvrundet])).toEqual([
      ["t1", "1"],
      ["t2", "1"],
    ]);
    expect(["tariff" in svar, svar.merknader]).toEqual([false, []]);
  });
  it("merknadene står på terminens plass, og tabellen er nevnt", () => {
    const svar = beregnAarsoppgjoer({
      tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
      terminer: [t("a"), t("b", { linjer: [] })],
    } as never);
    expect(svar.merknader.map(({ kode, sti }) => [kode, sti.join(".")])).toEqual([
      ["INGEN_LINJER", "terminer.1.linjer"],
    ]);
    expect(svar.tariff).toMatchObject({ aar: 2019 });
    expect("oppstilling" in svar).toBe(false);
  });
});

describe("etterkorreksjon (K-5)", () => {
  const UK = { kode: "UK", aarsvolum: 0, gjennomfoert: "0.5" };
  it.each([
    [
      { noekkel: 1, rapporter: [{ linjer: [LINJE] }] },
      [
        [
          "MANGLER_FELT",
          "rapporter",
          "Fant 1 rapport(er); en etterkorreksjon trenger minst to, den første først.",
        ],
      ],
    ],
    [
      { noekkel: 1, rapporter: [] },
      [
        [
          "MANGLER_FELT",
          "rapporter",
          "Fant 0 rapport(er); en etterkorreksjon trenger minst to, den første først.",
        ],
      ],
    ],
    [
      { noekkel: 1, rapporter: [{ linjer: [LINJE, UK] }, { linjer: [LINJE] }] },
      [
        [
          "MANGLER_LINJE",
          "rapporter.1.linjer",
          "UK sto i en tidligere rapport, men mangler i denne; oppgi linjen, med 0 om ingenting ble gjennomført.",
        ],
      ],
    ],
    [
      { noekkel: 1, rapporter: [{ linjer: [] }, { linjer: [UK] }, { linjer: [] }] },
      [["MANGLER_LINJE", "rapporter.2.linjer", expect.stringMatching(/^UK sto i en tidligere/)]],
    ],
    [{ noekkel: 1, rapporter: "x" }, [["UGYLDIG_TYPE", "rapporter", expect.stringMatching(/liste/)]]],
    // a code that is none, is none that a later report lacks
    [
      { noekkel: 1, rapporter: [{ linjer: [{ ...LINJE, kode: "BPAX" }] }, { linjer: [] }] },
      [["UKJENT_TJENESTEKODE", "rapporter.0.linjer.0.kode", expect.stringMatching(/«BPAX»/)]],
    ],
    [
      { noekkel: 1, rapporter: [{ linjer: [] }, { linjer: [], navn: "" }] },
      [["UGYLDIG_VERDI", "rapporter.1.navn", expect.stringMatching(/^Rapportens navn /)]],
    ],
    [
      { noekkel: 1, termin: "", rapporter: [{ linjer: [] }, { linjer: [] }] },
      [["UGYLDIG_VERDI", "termin", expect.stringMatching(/^Terminen /)]],
    ],
    [
      { noekkel: 1, rapporter: [{ linjer: "x" }, { linjer: [] }] },
      [["UGYLDIG_TYPE", "rapporter.0.linjer", expect.stringMatching(/liste/)]],
    ],
  ])("%o avvises med hele meldingen", (inn, ventet) => {
    expect(etterfeil(inn)).toEqual(ventet);
  });
  it("det nye er forskjellen, en ny kode hadde ikke noe før, og kronene summerer til den siste", () => {
    const svar = beregnEtterkorreksjon({
      noekkel: "0.25",
      priser: { BPAN: 464, UK: 1 },
      rapporter: [
        { linjer: [LINJE] },
        { linjer: [UK, { ...LINJE, gjennomfoert: 901 }] },
        {
          navn: "siste",
          linjer: [
            { ...UK, gjennomfoert: "0.4" },
            { ...LINJE, gjennomfoert: 901 },
          ],
        },
      ],
    } as never);
    expect(svar.etterkorreksjoner).toEqual([
      {
        linjer: [
          {
            kode: "BPAN",
            gjennomfoertFoer: "900",
            gjennomfoert: "901",
            nettoFoer: "-6032",
            nettoNaa: "-5568",
            netto: "464",
            nettoAvrundet: "464",
          },
          {
            kode: "UK",
            gjennomfoertFoer: null,
            gjennomfoert: "0.5",
            nettoFoer: null,
            nettoNaa: "0.5",
            netto: "0.5",
            nettoAvrundet: "1",
          },
        ],
        netto: "464.5",
        nettoAvrundet: "465",
        beloep: "464", // −5567.5 is −5568 in whole kroner
      },
      {
        linjer: [
          expect.objectContaining({ kode: "BPAN", netto: "0", nettoAvrundet: "0" }),
          expect.objectContaining({ kode: "UK", gjennomfoertFoer: "0.5", nettoFoer: "0.5", netto: "-0.1" }),
        ],
        netto: "-0.1",
        nettoAvrundet: "0",
        beloep: "0",
      },
    ]);
    expect([svar.foerste.netto, svar.siste.netto, svar.siste.nettoAvrundet]).toEqual([
      "-6032",
      "-5567.6",
      "-5568",
    ]);
    expect(["tariff" in svar, svar.merknader]).toEqual([false, []]);
  });
  it("merknadene står på rapportens plass, og tabellen er nevnt", () => {
    const svar = beregnEtterkorreksjon({
      noekkel: 1,
      tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
      rapporter: [{ linjer: [] }, { linjer: [] }, { linjer: [LINJE] }],
    } as never);
    expect(svar.merknader.map(({ kode, sti }) => [kode, sti.join(".")])).toEqual([
      ["INGEN_LINJER", "rapporter.0.linjer"],
      ["INGEN_LINJER", "rapporter.1.linjer"],
    ]);
    expect(svar.tariff).toMatchObject({ aar: 2019 });
  });
});
