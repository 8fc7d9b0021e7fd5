// The input of a count, all but the vedtak: periods, settings, limits, and what is wrong with them.

import { describe, expect, it } from "vitest";
import { kanGjennomgaas, lesAktivitet, vedtaksproblem } from "../../src/aktivitet/lesAktivitet.js";
import { STANDARDVALG } from "../../src/aktivitet/valg.js";
import { skiftende } from "../stoette/skiftende.js";
import { dag, nummer } from "../stoette/vedtaksposter.js";

const PERIODE = { fra: "2019-01-01", til: "2019-03-31" };
const GODT = { periode: PERIODE, vedtak: [] };
const Q1 = { fra: dag("2019-01-01"), til: dag("2019-03-31") };

const feil = (inn: unknown) =>
  lesAktivitet(inn).problemer.map(({ kode, sti, melding }) => [kode, sti.join("."), melding]);
const verdi = (inn: unknown) => {
  const lest = lesAktivitet(inn);
  return "verdi" in lest ? lest.verdi : lest.problemer;
};

describe("det som er lest", () => {
  const STANDARD = {
    perioder: [Q1],
    enPeriode: true,
    regler: STANDARDVALG,
    oversetter: undefined,
    kvalitet: undefined,
    maksMerknader: undefined,
  };

  it("er en periode, og ellers reglenes valg", () => {
    expect(lesAktivitet(GODT)).toEqual({ verdi: STANDARD, problemer: [] });
  });

  it("er perioder i den orden de står, også når det bare er én", () => {
    const februar = { fra: "2019-02-01", til: "2019-02-28" };
    const lestFebruar = { fra: dag("2019-02-01"), til: dag("2019-02-28") };
    const flere = { ...STANDARD, enPeriode: false };
    expect(verdi({ perioder: [februar, PERIODE], vedtak: [] })).toEqual({
      ...flere,
      perioder: [lestFebruar, Q1],
    });
    expect(verdi({ perioder: [PERIODE], vedtak: new Set() })).toEqual(flere);
  });

  it("er valg, koder og grenser som er gitt", () => {
    const inn = {
      ...GODT,
      lokaleKoder: { L: "UK" },
      valg: { sisteDag: "telles-ikke" },
      kvalitet: true,
      maksMerknader: 0,
    };
    expect(verdi(inn)).toEqual({
      perioder: [Q1],
      enPeriode: true,
      regler: { ...STANDARDVALG, sisteDag: "telles-ikke" },
      oversetter: new Map([["L", nummer("UK")]]),
      kvalitet: { hullDager: 31, uendretDager: 730 },
      maksMerknader: 0,
    });
  });

  it("er det skjemaet leste: felter som skifter, leses ikke om igjen", () => {
    const inn = { ...GODT, lokaleKoder: undefined };
    expect(feil(skiftende(inn, "lokaleKoder", 1))).toEqual([]);
    expect(feil(skiftende(GODT, "vedtak", 1))).toEqual([]);
  });
});

describe("periodene", () => {
  const hale = "; begge dagene teller med, så slutten må være lik starten eller senere.";
  it.each([
    [
      { vedtak: [] },
      "MANGLER_FELT",
      "periode",
      'Perioden mangler; oppgi periode, for eksempel { "fra": "2019-01-01", "til": "2019-03-31" }.',
    ],
    [
      { ...GODT, perioder: [PERIODE] },
      "FLERE_VALG",
      "",
      "Inndata har både periode og perioder; oppgi bare den ene.",
    ],
    [{ perioder: [], vedtak: [] }, "MANGLER_FELT", "perioder", "Ingen perioder; oppgi minst én."],
    [
      { periode: { fra: "2019-01-02", til: "2019-01-01" }, vedtak: [] },
      "UGYLDIG_DATO",
      "periode.til",
      `Perioden slutter «2019-01-01», før starten «2019-01-02»${hale}`,
    ],
    [
      { perioder: [PERIODE, { fra: "2019-01-02", til: "2019-01-01" }], vedtak: [] },
      "UGYLDIG_DATO",
      "perioder.1.til",
      `Perioden slutter «2019-01-01», før starten «2019-01-02»${hale}`,
    ],
    [
      { perioder: "abc", vedtak: [] },
      "UGYLDIG_TYPE",
      "perioder",
      "Fant teksten «abc»; her skal det stå en liste.",
    ],
    [
      { perioder: "", vedtak: [] },
      "UGYLDIG_TYPE",
      "perioder",
      "Fant en tom tekst; her skal det stå en liste.",
    ],
    [
      { periode: { til: "2019-01-01" }, vedtak: [] },
      "MANGLER_FELT",
      "periode.fra",
      'Periodens første dag mangler; oppgi en dato, for eksempel "2019-01-31".',
    ],
    [
      { periode: { fra: "2019-01-01" }, vedtak: [] },
      "MANGLER_FELT",
      "periode.til",
      'Periodens siste dag mangler; oppgi en dato, for eksempel "2019-01-31".',
    ],
    [
      { periode: { ...PERIODE, maaned: 1 }, vedtak: [] },
      "UKJENT_FELT",
      "periode.maaned",
      "Ukjent felt: fant teksten «maaned»; tillatt er fra, til",
    ],
  ])("%j", (inn, ...ventet) => {
    expect(feil(inn)).toEqual([ventet]);
  });
});

describe("de andre feltene", () => {
  it.each([
    [
      { maksMerknader: -1 },
      "NEGATIVT_TALL",
      "maksMerknader",
      "Merknader av hver kode kan ikke være under null: fant -1; oppgi 0 eller mer.",
    ],
    [
      { maksMerknader: 1_000_000_001 },
      "UTENFOR_OMRAADE",
      "maksMerknader",
      "Merknader av hver kode er utenfor området: fant 1000000001; oppgi minst 0 og høyst 1000000000.",
    ],
    [{ vedtakk: [] }, "UKJENT_FELT", "vedtakk", "Ukjent felt: fant teksten «vedtakk»; mente du «vedtak»?"],
    [{ lokaleKoder: null }, "UGYLDIG_TYPE", "lokaleKoder", expect.any(String)],
    [{ lokaleKoder: { L: "X" } }, "UKJENT_TJENESTEKODE", "lokaleKoder.L", expect.any(String)],
    [{ vedtak: undefined }, "MANGLER_FELT", "vedtak", "Mangler; oppgi en liste."],
    [{ vedtak: "abc" }, "UGYLDIG_TYPE", "vedtak", "Fant teksten «abc»; her skal det stå en liste."],
  ])("%j", (felt, ...ventet) => {
    expect(feil({ ...GODT, ...felt })).toEqual([ventet]);
  });

  it("alle feil er med: felter, perioder, lokale koder og vedtak", () => {
    const inn = { farge: "rød", lokaleKoder: { L: "X" }, vedtak: 1 };
    expect(feil(inn).map(([kode, sti]) => `${kode} ${sti}`)).toEqual([
      "UKJENT_FELT farge",
      "MANGLER_FELT periode",
      "UKJENT_TJENESTEKODE lokaleKoder.L",
      "UGYLDIG_TYPE vedtak",
    ]);
  });

  it("det som ikke er et objekt, har bare én feil", () => {
    for (const inn of [null, undefined, 1, "inn"]) expect(feil(inn)).toHaveLength(1);
    expect(feil([1])).toEqual([
      ["UGYLDIG_TYPE", "", "Fant en liste med 1 ledd; her skal det stå et objekt."],
    ]);
  });
});

describe("vedtak er noe som kan gjennomgås", () => {
  function* en() {
    yield 1;
  }
  it.each([
    [[], true],
    [new Set(), true],
    [new Map(), true],
    [en(), true],
    [{ [Symbol.iterator]: () => en() }, true],
    [{ [Symbol.iterator]: 1 }, false],
    [{}, false],
    [null, false],
    [undefined, false],
    ["vedtak", false],
    [1, false],
    [en, false],
    [Object.assign(() => 1, { [Symbol.iterator]: en }), false],
  ])("nr. %#", (inn, ventet) => {
    expect(kanGjennomgaas(inn)).toBe(ventet);
    expect(vedtaksproblem(inn)).toHaveLength(ventet ? 0 : 1);
  });

  it("ellers er det sagt hva som ble funnet", () => {
    const sti = ["vedtak"];
    expect(vedtaksproblem(undefined)).toEqual([
      { kode: "MANGLER_FELT", sti, melding: "Mangler; oppgi en liste." },
    ]);
    expect(vedtaksproblem({})).toEqual([
      { kode: "UGYLDIG_TYPE", sti, melding: "Fant et objekt; her skal det stå en liste." },
    ]);
  });
});
