// Distinct recipients: who is counted where, at the edges of the age groups, and what is refused in which words.

import { describe, expect, it } from "vitest";
import { beregnMottakere, type MottakereInn, type VedtakInn } from "../../src/index.js";
import { feiltekster } from "../stoette/feiltekster.js";

const AAR = { fra: "2019-01-01", til: "2019-12-31" };
const OL: VedtakInn = { bruker: "b", kode: "OL", fra: "2019-01-01", timerPerUke: 7 };
const tell = (inn: Partial<MottakereInn>) => beregnMottakere({ periode: AAR, vedtak: [], ...inn });
const feil = (inn: unknown) => feiltekster(() => beregnMottakere(inn as MottakereInn));

/** The group of a person of an age at the end of 2101, or `undefined`. */
const gruppeFor = (alder: number, periode = { fra: "2101-01-01", til: "2101-12-31" }) => {
  const vedtak = [{ ...OL, fra: "2019-01-01", foedselsaar: Number.parseInt(periode.til, 10) - alder }];
  const { aldersgrupper, utenAldersgruppe } = tell({ periode, vedtak });
  const treff = aldersgrupper.filter((a) => a.mottakere > 0);
  expect(treff.length + utenAldersgruppe).toBe(1);
  return treff[0]?.navn;
};

describe("aldersgruppene", () => {
  it.each([
    [0, 17, "0–17 år"],
    [18, 49, "18–49 år"],
    [50, 66, "50–66 år"],
    [67, 79, "67–79 år"],
    [80, 89, "80–89 år"],
    [90, 200, "90 år og over"],
  ])("fra %d til %d år er begge i «%s»", (fra, til, navn) => {
    expect(gruppeFor(fra)).toBe(navn);
    expect(gruppeFor(til)).toBe(navn);
  });

  it("den som blir født etter perioden, eller er over 200 år, er i ingen av dem", () => {
    expect(gruppeFor(-1)).toBeUndefined();
    expect(gruppeFor(201)).toBeUndefined();
  });

  it("alderen er ved utgangen av periodens siste år", () => {
    expect(gruppeFor(67, { fra: "2019-12-01", til: "2020-01-31" })).toBe("67–79 år");
  });

  it("alle gruppene er med, i rekkefølge, også de tomme, og de uten kjent alder står for seg", () => {
    const svar = tell({ vedtak: [OL, { ...OL, bruker: "c", foedselsaar: 1929 }] });
    expect(svar.aldersgrupper).toEqual([
      { navn: "0–17 år", mottakere: 0 },
      { navn: "18–49 år", mottakere: 0 },
      { navn: "50–66 år", mottakere: 0 },
      { navn: "67–79 år", mottakere: 0 },
      { navn: "80–89 år", mottakere: 0 },
      { navn: "90 år og over", mottakere: 1 },
    ]);
    expect(svar.utenAldersgruppe).toBe(1);
  });

  it("egne grupper brukes som de står; den første som passer, teller", () => {
    const aldersgrupper = [
      { navn: "ung", fra: 0, til: 29 },
      { navn: "voksen", fra: 29, til: 31 },
      { navn: "alle andre", fra: 0 },
    ];
    const vedtak = [28, 29, 30, 31, 32].map((alder) => ({
      ...OL,
      bruker: `p${alder}`,
      foedselsaar: 2019 - alder,
    }));
    const svar = tell({ aldersgrupper, vedtak });
    expect(svar.aldersgrupper).toEqual([
      { navn: "ung", mottakere: 2 },
      { navn: "voksen", mottakere: 2 },
      { navn: "alle andre", mottakere: 1 },
    ]);
    expect(svar.utenAldersgruppe).toBe(0);
    expect(tell({ aldersgrupper: [], vedtak }).aldersgrupper).toEqual([]);
  });
});

describe("mottakerne", () => {
  it("S01: telles én gang i alt, per kode og per gruppe, i skjemaets rekkefølge, om vedtakene står spredt", () => {
    const svar = tell({
      vedtak: [
        { ...OL, kode: "SK05", bruker: "a" },
        { ...OL, bruker: "c" },
        { ...OL, kode: "SK1", bruker: "a" },
        { ...OL, kode: "SK1", bruker: "a", fra: "2019-05-01" },
        { ...OL, kode: "HTAMDK", bruker: "c" },
      ],
    });
    expect(svar).toEqual({
      periode: AAR,
      mottakere: 2,
      koder: [
        { kode: "HTAMDK", mottakere: 1 },
        { kode: "OL", mottakere: 1 },
        { kode: "SK1", mottakere: 1 },
        { kode: "SK05", mottakere: 1 },
      ],
      grupper: [
        { gruppe: "Helsetjenester i hjemmet", mottakere: 1 },
        { gruppe: "Omsorgslønn", mottakere: 1 },
        { gruppe: "Støttekontakt/Støttekontakt i gruppe", mottakere: 1 },
      ],
      aldersgrupper: expect.any(Array),
      utenAldersgruppe: 2,
    });
    for (const del of [svar, svar.periode, svar.koder, svar.koder[0], svar.grupper, svar.aldersgrupper])
      expect(Object.isFrozen(del)).toBe(true);
  });

  it("et pseudonym hører til en kommune, og den uten en talt dag i perioden er ingen mottaker", () => {
    const svar = tell({
      vedtak: [
        { ...OL, kommune: "4624", foedselsaar: 1950 },
        { ...OL, kommune: "5035" },
        { ...OL, bruker: "c", til: "2018-12-31", fra: "2018-01-01" },
        { ...OL, bruker: "d", kode: "HTAMDK", opphoer: [{ fra: "2019-01-01", til: "2020-12-31" }] },
      ],
    });
    expect([svar.mottakere, svar.utenAldersgruppe]).toEqual([2, 1]);
    expect(svar.koder).toEqual([{ kode: "OL", mottakere: 2 }]);
  });

  it("V-1: dagene er de i inndataenes egen periode, lest etter inndataenes egne valg", () => {
    const periode = { fra: "2020-01-01", til: "2020-03-31" };
    const mottakere = (til: string, valg = {}) => tell({ periode, valg, vedtak: [{ ...OL, til }] }).mottakere;
    expect([mottakere("2019-12-31"), mottakere("2020-01-01")]).toEqual([0, 1]);
    expect(mottakere("2020-01-01", { sisteDag: "telles-ikke" })).toBe(0);
  });

  it("uten vedtak er svaret tomt", () => {
    const svar = tell({});
    expect([svar.mottakere, svar.koder, svar.grupper, svar.utenAldersgruppe]).toEqual([0, [], [], 0]);
  });
});

describe("det som avvises", () => {
  it("felt som mangler eller er gale, sier alt på én gang", () => {
    expect(feil({ vedtak: [] })).toEqual([
      'MANGLER_FELT periode: Perioden mangler; oppgi periode, for eksempel { "fra": "2019-01-01", "til": "2019-03-31" }.',
    ]);
    expect(feil({ perioder: [AAR], periode: AAR, vedtak: [] })[0]).toMatch(
      /^UKJENT_FELT perioder: Ukjent felt: fant teksten «perioder»; mente du «periode»\?/,
    );
    expect(feil(null)).toEqual(["UGYLDIG_TYPE : Fant null; her skal det stå et objekt."]);
    const aldersgrupper = [
      { navn: "a", fra: -1 },
      { navn: "a", fra: 0, til: 201 },
      { navn: "", fra: 1.5, over: 3 },
    ];
    expect(feil({ periode: AAR, vedtak: [], aldersgrupper })).toEqual([
      "NEGATIVT_TALL aldersgrupper.0.fra: Alderen kan ikke være under null: fant -1; oppgi 0 eller mer.",
      "UTENFOR_OMRAADE aldersgrupper.1.til: Alderen er utenfor området: fant 201; oppgi minst 0 og høyst 200.",
      "UGYLDIG_VERDI aldersgrupper.2.navn: Aldersgruppen skal ha 1–200 synlige tegn: fant en tom tekst.",
      "IKKE_HELTALL aldersgrupper.2.fra: Alderen skal være et helt tall, minst 0 og høyst 200: fant tallet 1.5.",
      "UKJENT_FELT aldersgrupper.2.over: Ukjent felt: fant teksten «over»; tillatt er navn, fra, til",
      "DUPLIKAT_NAVN aldersgrupper.1.navn: Aldersgruppen «a» står to ganger; behold én.",
    ]);
  });

  it("en gruppe to ganger og et galt vedtak, hver på sitt sted", () => {
    const aldersgrupper = [
      { navn: "a", fra: 0 },
      { navn: "a", fra: 1 },
    ];
    expect(feil({ periode: AAR, vedtak: [OL], aldersgrupper })).toEqual([
      "DUPLIKAT_NAVN aldersgrupper.1.navn: Aldersgruppen «a» står to ganger; behold én.",
    ]);
    expect(feil({ periode: AAR, vedtak: [{ ...OL, bruker: "" }], aldersgrupper })).toEqual([
      "DUPLIKAT_NAVN aldersgrupper.1.navn: Aldersgruppen «a» står to ganger; behold én.",
      expect.stringMatching(/^UGYLDIG_VERDI vedtak\.0\.bruker: /),
    ]);
  });
});
