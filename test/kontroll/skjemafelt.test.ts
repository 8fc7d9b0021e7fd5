// The form's fields: which one a message is about, what may be thousands, and the whole of what is said of a line and its sums.

import { describe, expect, it } from "vitest";
import { kontrollerKorreksjonsoppgjoer } from "../../src/index.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";
import { BPAN, TARIFF } from "../stoette/skjemalinjer.js";

const GRUPPE = "Praktisk bistand - brukerstyrt personlig assistent";
const RAD = { termin: "1. kvartal", aKonto: 423_250, korreksjon: -6032, sum: 417_218 } as const;
const skjema = (endret: object = {}) => ({
  noekkel: 0.25,
  tariff: TARIFF,
  linjer: [BPAN],
  grupper: [{ gruppe: GRUPPE, netto: -6032 }],
  netto: -6032,
  aarsbeloep: 1_693_000,
  oppstilling: [RAD],
  ...endret,
});
const feil = (endret: object) =>
  fangSioFeil(() => kontrollerKorreksjonsoppgjoer(skjema(endret) as never)).map(
    (p) => `${p.kode} ${p.sti.join(".")}: ${p.melding}`,
  );
const iLinjen = (felt: string, verdi: unknown) => feil({ linjer: [{ ...BPAN, [felt]: verdi }] });

describe("en melding nevner feltet", () => {
  it.each([
    ["pris", "Prisen"],
    ["aarsvolum", "Årsvolumet"],
    ["aKontoVolum", "A konto-volumet"],
    ["gjennomfoert", "Det gjennomførte volumet"],
  ])("%s er ikke under null", (felt, navn) => {
    const [melding, ...flere] = iLinjen(felt, -1);
    expect(melding).toMatch(new RegExp(`^NEGATIVT_TALL linjer\\.0\\.${felt}: ${navn} `));
    expect(flere).toEqual([]);
  });

  it.each([
    ["linjer.0.endring", (verdi: string) => iLinjen("endring", verdi)],
    ["linjer.0.netto", (verdi: string) => iLinjen("netto", verdi)],
    ["grupper.0.netto", (netto: string) => feil({ grupper: [{ gruppe: GRUPPE, netto }] })],
    ["netto", (netto: string) => feil({ netto })],
    ["aarsbeloep", (aarsbeloep: string) => feil({ aarsbeloep })],
    ["oppstilling.0.aKonto", (aKonto: string) => feil({ oppstilling: [{ ...RAD, aKonto }] })],
    ["oppstilling.0.korreksjon", (korreksjon: string) => feil({ oppstilling: [{ ...RAD, korreksjon }] })],
    ["oppstilling.0.sum", (sum: string) => feil({ oppstilling: [{ ...RAD, sum }] })],
  ])("%s som ikke er et tall, sier hvordan det skrives", (sti, med) => {
    expect(med("x")).toEqual([
      `UGYLDIG_TALL ${sti}: Fant teksten «x»; skriv tallet som det er trykt, «17 315,31» eller «−6 032» (mellomrom mellom tusener, komma foran desimaler), eller som 17315.31; en tom celle er null eller utelatt.`,
    ]);
    // a text that is too long is no number either, and is not shown whole
    expect(med("1".repeat(101))[0]).toMatch(new RegExp(`^FOR_MANGE_SIFRE ${sti.replaceAll(".", "\\.")}: `));
  });

  it("en stjerne og et forslag er ja eller nei, og en termin en tekst", () => {
    expect(iLinjen("stjerne", "ja")[0]).toMatch(/^UGYLDIG_TYPE linjer\.0\.stjerne: .*stjerne/);
    expect(feil({ forslag: 1 })[0]).toMatch(/^UGYLDIG_TYPE forslag: .*forslag/);
    expect(feil({ termin: "" })[0]).toMatch(/^UGYLDIG_VERDI termin: Terminen /);
    expect(feil({ oppstilling: [{ ...RAD, termin: "" }] })[0]).toMatch(
      /^UGYLDIG_VERDI oppstilling\.0\.termin: Terminen /,
    );
  });

  it("N-1: flere sifre enn feltets enhet, i linjene, gruppene og summen", () => {
    const netto = { avrundetTil: { netto: 100 } };
    expect(feil(netto).map((m) => m.split(":")[0])).toEqual([
      "UGYLDIG_VERDI linjer.0.netto",
      "UGYLDIG_VERDI grupper.0.netto",
      "UGYLDIG_VERDI netto",
    ]);
    expect(feil({ avrundetTil: { gjennomfoert: 1000 } }).map((m) => m.split(":")[0])).toEqual([
      "UGYLDIG_VERDI linjer.0.gjennomfoert",
    ]);
  });
});

describe("et punktum foran tre sifre", () => {
  const tusen = (felt: object) =>
    kontrollerKorreksjonsoppgjoer(skjema({ linjer: [{ ...BPAN, ...felt }] }) as never).merknader.map(
      (m) => `${m.kode} ${m.sti.join(".")}: ${m.melding}`,
    );

  it("N-1: er desimaltegn, men sagt fra om når linjen ikke stemmer", () => {
    expect(tusen({ aarsvolum: "3.650" })).toEqual([
      "MULIG_TUSENSKILLE linjer.0.aarsvolum: «3.650» er lest med punktum som desimaltegn, og linjen stemmer ikke; er det tusener, skriv «3 650».",
    ]);
    expect(tusen({ netto: "-6.032" })[0]).toMatch(/^MULIG_TUSENSKILLE linjer\.0\.netto: «-6\.032» /);
  });

  it.each(["0.650", "3.65", "3.6500", "3650.000", "13650.5"])("%s er ikke tusener", (aarsvolum) => {
    expect(tusen({ aarsvolum })).toEqual([]);
  });

  it("er ikke noe å si fra om i en linje som stemmer", () => {
    expect(tusen({ aarsvolum: "3650", gjennomfoert: "900.000" })).toEqual([]);
    // 3,650 hours a year, 1 a quarter (0,9125), nothing else said: it may be so
    expect(
      tusen({ aarsvolum: "3.650", aKontoVolum: 1, gjennomfoert: null, endring: null, netto: null }),
    ).toEqual([]);
  });
});

describe("alt som er sagt", () => {
  const svar = kontrollerKorreksjonsoppgjoer(skjema() as never);

  it("om en linje som stemmer: hver del, og hva som kan ligge under", () => {
    expect(svar.linjer).toEqual([
      {
        kode: "BPAN",
        enhet: "time",
        aktiv: true,
        dom: "eksakt",
        uvanlig: false,
        pris: { dom: "eksakt", vist: "464", tabell: "464" },
        aKontoVolum: {
          dom: "eksakt",
          vist: "913",
          beregnet: "913",
          differanse: "0",
          volum: "0",
          kroner: "0",
        },
        endring: { dom: "eksakt", vist: "-13", beregnet: "-13", differanse: "0", volum: "0", kroner: "0" },
        netto: { dom: "eksakt", vist: "-6032", beregnet: "-6032", differanse: "0", volum: "0", kroner: "0" },
        underliggende: {
          // 0,25 × the year is shown 913 from 3 650 on
          aarsvolum: { fra: "3650", til: "3650.5", fraMed: true, tilMed: false },
          // 913 − 6 032,5 / 464 and 913 − 6 031,5 / 464
          gjennomfoert: {
            fra: "899.99892241379310344828",
            til: "900.00107758620689655172",
            fraMed: false,
            tilMed: true,
          },
          netto: { fra: "-6032.5", til: "-6031.5", fraMed: false, tilMed: true },
        },
      },
    ]);
  });

  it("om summen, gruppen, året og hodet", () => {
    const lik = {
      dom: "eksakt",
      uvanlig: false,
      vist: "-6032",
      motViste: { dom: "eksakt", beregnet: "-6032", differanse: "0", avstand: "0" },
      motUnderliggende: {
        dom: "eksakt",
        avstand: "0",
        sum: { fra: "-6032.5", til: "-6031.5", fraMed: false, tilMed: true },
      },
    };
    expect(svar.sum).toEqual(lik);
    expect(svar.grupper).toEqual([{ gruppe: GRUPPE, ...lik }]);
    // 464 × [3 650 ; 3 650,5⟩, cut to whole 1000 kr
    const summen = { fra: "1693600", til: "1693832", fraMed: true, tilMed: false };
    expect(svar.aarsbeloep).toEqual({
      dom: "eksakt",
      vist: "1693000",
      kilde: "aarsbeloep",
      beregnet: "1693000",
      avstand: "0",
      sum: summen,
      mulig: summen,
      retninger: ["ned"],
    });
    const del = (tall: string) => ({
      dom: "eksakt",
      vist: tall,
      beregnet: tall,
      differanse: "0",
      kroner: "0",
    });
    expect(svar.oppstilling).toEqual([
      {
        termin: "1. kvartal",
        dom: "eksakt",
        maaneder: 3,
        aKonto: del("423250"),
        korreksjon: del("-6032"),
        sum: del("417218"),
      },
    ]);
    expect(svar.antall).toEqual({ eksakt: 1, avrunding: 0, avvik: 0, uvanlig: 0, tomme: 0 });
    expect([svar.dom, svar.uvanlig, svar.noekkel, svar.funn, svar.merknader]).toEqual([
      "eksakt",
      false,
      "0.25",
      [],
      [],
    ]);
  });

  it("et feil årsbeløp, en feil gruppesum og et feil årsvolum har hvert sitt forslag", () => {
    const forslag = (endret: object) => {
      const { forslag: ett, muligeForslag } = kontrollerKorreksjonsoppgjoer(skjema(endret) as never);
      return ett && [ett.sti.join("."), ett.vist, ett.foreslaatt, ett.endring, muligeForslag];
    };
    expect(forslag({ aarsbeloep: 1_963_000 })).toEqual([
      "aarsbeloep",
      "1963000",
      "1693000",
      "ombytting",
      undefined,
    ]);
    expect(forslag({ grupper: [{ gruppe: GRUPPE, netto: -6302 }] })).toEqual([
      "grupper.0.netto",
      "-6302",
      "-6032",
      "ombytting",
      undefined,
    ]);
  });
});
