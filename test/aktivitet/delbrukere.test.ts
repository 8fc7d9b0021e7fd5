// How a partial carries its brukere must be said, in one way, and a key is never shown.

import { describe, expect, it } from "vitest";
import { type AktivitetsdelInn, aktivitetsdel, type VedtakInn } from "../../src/index.js";
import { feiltekster } from "../stoette/feiltekster.js";

const Q1 = { fra: "2019-01-01", til: "2019-03-31" };
const NOEKKEL = "en nøkkel på 16+";
const OL: VedtakInn = { bruker: "b", kode: "OL", fra: "2019-01-01", timerPerUke: 7 };

describe("hvordan brukerne bæres", () => {
  const feil = (inn: unknown) =>
    feiltekster(() => aktivitetsdel(inn as AktivitetsdelInn & { periode: never }));
  const MANGLER =
    'MANGLER_VALG : Det mangler hvordan delen skal bære brukerne: oppgi brukernoekkel (en hemmelig tekst; delene kan da deles hvordan som helst), eller brukere: "adskilt" når ingen bruker er i flere deler.';
  const KORT = "UGYLDIG_VERDI brukernoekkel: Brukernøkkelen skal være en hemmelig tekst på minst 16 tegn.";

  it("må sies på én måte; en nøkkel vises aldri", () => {
    expect(feil({ periode: Q1, vedtak: [] })).toEqual([MANGLER]);
    expect(feil({ vedtak: [] })).toEqual([
      'MANGLER_FELT periode: Perioden mangler; oppgi periode, for eksempel { "fra": "2019-01-01", "til": "2019-03-31" }.',
      MANGLER,
    ]);
    expect(feil({ periode: Q1, vedtak: [], brukernoekkel: NOEKKEL, brukere: "adskilt" })).toEqual([
      "FLERE_VALG : Inndata har både brukernoekkel og brukere; oppgi bare det ene.",
    ]);
    expect(feil({ periode: Q1, vedtak: [], brukernoekkel: "x".repeat(15) })).toEqual([KORT]);
    expect(feil({ periode: Q1, vedtak: [], brukernoekkel: new Array(16).fill("x") })).toEqual([KORT]);
    expect(aktivitetsdel({ periode: Q1, vedtak: [], brukernoekkel: "x".repeat(16) }).brukere).toBe("noeklet");
    expect(feil({ periode: Q1, vedtak: [], brukere: "ingen" })).toEqual([
      'UGYLDIG_VERDI brukere: Brukere skal være "adskilt": fant teksten «ingen».',
    ]);
    expect(feil(null)).toEqual(["UGYLDIG_TYPE : Fant null; her skal det stå et objekt."]);
    expect(feil({ periode: Q1, vedtak: [{ ...OL, fra: "x" }], brukere: "adskilt" })).toEqual([
      expect.stringMatching(/^UGYLDIG_DATO vedtak\.0\.fra: /),
    ]);
  });
});
