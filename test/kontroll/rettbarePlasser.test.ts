// Which numbers are tried when one may be typed wrong: each that is, costs a new judgement of the form, so these are as few as they can be.

import { describe, expect, it } from "vitest";
import { bedoemMedNoekler, medMinne } from "../../src/kontroll/skjema/bedoemMedNoekler.js";
import { lesSkjema } from "../../src/kontroll/skjema/lesSkjema.js";
import { rettbarePlasser } from "../../src/kontroll/skjema/rettbarePlasser.js";
import { skrivBroek } from "../../src/tall/Broek.js";
import { BPAN, LFKJ } from "../stoette/skjemalinjer.js";

const skjema = (resten: object, linjer: readonly object[] = [BPAN, LFKJ]) => ({
  noekkel: "0.25",
  linjer,
  ...resten,
});

function plasser(inn: object) {
  const lest = lesSkjema(inn);
  if (!("verdi" in lest)) throw new Error(JSON.stringify(lest.problemer));
  const { skjema: lestSkjema } = lest.verdi;
  return rettbarePlasser(bedoemMedNoekler(lestSkjema, medMinne(lestSkjema.doegnenhet)));
}

/** Where they stand. */
const stier = (inn: object) => plasser(inn).map(({ sti }) => sti.join("."));

/** What those that must be among some numbers, must be among. */
const rom = (inn: object) =>
  plasser(inn).flatMap(({ sti, rom: r }) =>
    r
      ? [
          `${sti.join(".")}: ${r.fraMed ? "fra" : "over"} ${skrivBroek(r.fra)} ${r.tilMed ? "til" : "under"} ${skrivBroek(r.til)}`,
        ]
      : [],
  );

const felter = (nr: number, ...felt: string[]) => felt.map((f) => `linjer.${nr}.${f}`);
const I_SUMMEN = ["pris", "aKontoVolum", "gjennomfoert", "endring", "netto"];
const I_AARET = ["pris", "aarsvolum", "aKontoVolum"];
const ALLE = ["pris", "aarsvolum", "aKontoVolum", "gjennomfoert", "endring", "netto"];

describe("der linjer ikke stemmer (A-4, K-1, K-2)", () => {
  it("er det tallene i den ene linjen, og ikke summene eller hodet", () => {
    const feil = { ...LFKJ, netto: -3934 };
    const resten = { netto: -9966, oppstilling: [{ termin: "1. kvartal", aKonto: 423_250, sum: 423_250 }] };
    expect(stier(skjema(resten, [BPAN, feil]))).toEqual(felter(1, ...ALLE));
    expect(rom(skjema(resten, [BPAN, feil]))).toEqual([]);
  });

  it("er det ingen når det er to linjer", () => {
    const begge = [
      { ...BPAN, netto: -6320 },
      { ...LFKJ, netto: -3934 },
    ];
    expect(stier(skjema({}, begge))).toEqual([]);
  });
});

describe("der en sum av netto ikke stemmer (K-3)", () => {
  it("er det summen og alt den hviler på, netto bare slik at summen blir rett", () => {
    // the lines give −9 426,5 to −9 425,5 (no døgn but whole hundredths); −9 000 is 425 to 427 more, with halves; and a krone at each end
    expect(stier(skjema({ netto: -9000 }))).toEqual([
      "netto",
      ...felter(0, ...I_SUMMEN),
      ...felter(1, ...I_SUMMEN),
    ]);
    expect(rom(skjema({ netto: -9000 }))).toEqual([
      "linjer.0.netto: fra -5608 til -5604",
      "linjer.1.netto: fra -2970 til -2966",
    ]);
  });

  it("er det bare linjene i gruppen, og alle summene", () => {
    const inn = skjema({
      netto: -9426,
      grupper: [
        { gruppe: "Praktisk bistand - brukerstyrt personlig assistent", netto: -6032 },
        { gruppe: "Langtidsplass i institusjon - forsterket", netto: -3000 },
      ],
    });
    expect(stier(inn)).toEqual(["netto", "grupper.0.netto", "grupper.1.netto", ...felter(1, ...I_SUMMEN)]);
  });

  it("er det gruppens linjer også der skjemaets netto ikke er vist", () => {
    const gruppe = "Langtidsplass i institusjon - forsterket";
    expect(stier(skjema({ grupper: [{ gruppe, netto: -3000 }] }))).toEqual([
      "grupper.0.netto",
      ...felter(1, ...I_SUMMEN),
    ]);
  });

  it("er det ingen linjer når to grupper ikke stemmer", () => {
    const grupper = [
      { gruppe: "Praktisk bistand - brukerstyrt personlig assistent", netto: -6320 },
      { gruppe: "Langtidsplass i institusjon - forsterket", netto: -3000 },
    ];
    expect(stier(skjema({ grupper }))).toEqual(["grupper.0.netto", "grupper.1.netto"]);
  });

  it("er det korreksjonen i hodet som er summen, der netto ikke er vist", () => {
    const oppstilling = [{ termin: "1. kvartal", korreksjon: -9000 }, { termin: "2. kvartal" }];
    const inn = skjema({ termin: "1. kvartal", oppstilling });
    expect(stier(inn)).toEqual([
      "oppstilling.0.korreksjon",
      ...felter(0, ...I_SUMMEN),
      ...felter(1, ...I_SUMMEN),
    ]);
    const senere = { termin: "2. kvartal", korreksjon: -9000 };
    expect(stier(skjema({ termin: "2. kvartal", oppstilling: [{ termin: "1. kvartal" }, senere] }))).toEqual([
      "oppstilling.1.korreksjon",
      ...felter(0, ...I_SUMMEN),
      ...felter(1, ...I_SUMMEN),
    ]);
    // kroner in the head are as they stand: no half at either end of −9 000
    expect(rom(inn)).toEqual([
      "linjer.0.netto: fra -5607.5 til -5604.5",
      "linjer.1.netto: fra -2969.5 til -2966.5",
    ]);
  });
});

describe("der årets a konto ikke stemmer (A-1)", () => {
  it("er det prisene og volumene i året, årsvolumet bare slik at kvartalet blir rett (A-4)", () => {
    // 464 × 3 650 + 3 394 × 365 = 2 932 410; 913 / 0,25 = 3 652 and 91 / 0,25 = 364, a quarter's unit (4) and its own (1) from there
    const inn = skjema({ aarsbeloep: 2_392_000 });
    expect(stier(inn)).toEqual(["aarsbeloep", ...felter(0, ...I_AARET), ...felter(1, ...I_AARET)]);
    expect(rom(inn)).toEqual([
      "linjer.0.aarsvolum: fra 3647 til 3657",
      "linjer.1.aarsvolum: fra 359 til 369",
    ]);
  });
});

describe("der hodet ikke stemmer (K-4)", () => {
  const rad = (endret: object = {}) => ({
    termin: "1. kvartal",
    aKonto: 733_000,
    korreksjon: -9426,
    sum: 723_574,
    ...endret,
  });
  const april = (endret: object = {}) => ({
    termin: "april–juni",
    aKonto: 733_000,
    korreksjon: null,
    sum: 733_000,
    ...endret,
  });
  const sum = { termin: "SUM", aKonto: 1_466_000, korreksjon: -9426, sum: 1_456_574 };
  const hodet = (nr: number) => ["aKonto", "korreksjon", "sum"].map((felt) => `oppstilling.${nr}.${felt}`);
  const hode = (...oppstilling: object[]) =>
    skjema({ termin: "1. kvartal", aarsbeloep: 2_932_000, netto: -9426, oppstilling });
  const summene = ["netto", "aarsbeloep"];

  it("er det tallene i den ene raden som ikke stemmer i seg selv", () => {
    expect(stier(hode(rad({ sum: 732_574 }), april(), sum))).toEqual([...hodet(0), ...summene]);
    expect(stier(hode(rad({ korreksjon: -9246, sum: 723_754 }), april(), sum))).toEqual([
      ...hodet(0),
      ...summene,
    ]);
  });

  it("er det ingen når det er to", () => {
    expect(stier(hode(rad({ sum: 732_574 }), april({ sum: 733_001 }), sum))).toEqual(summene);
  });

  it("er det ellers tallene i summeraden, og i rader uten sum", () => {
    const galSum = { ...sum, korreksjon: -9246 };
    expect(stier(hode(rad(), april(), galSum))).toEqual([...hodet(2), ...summene]);
    expect(stier(hode(rad(), april({ sum: null }), galSum))).toEqual([
      "oppstilling.1.aKonto",
      ...hodet(2),
      ...summene,
    ]);
  });

  it("er skjemaet med et annet tall i en rad, med det overalt der raden er", () => {
    const [foerste] = plasser(hode(rad({ sum: 732_574 }), april(), sum));
    if (foerste === undefined) throw new Error("ingen plasser");
    const ny = foerste.med({ ...foerste.vist, vist: { t: 1n, n: 1n } });
    expect(ny.egenRad?.tall.aKonto?.vist).toEqual({ t: 1n, n: 1n });
    expect(ny.rader.map((r) => r === ny.egenRad)).toEqual([true, false]);
    expect(ny.sumrad?.tall.aKonto?.vist).toEqual({ t: 1_466_000n, n: 1n });
    const [isummen] = plasser(hode(rad(), april(), { ...sum, korreksjon: -9246 }));
    if (isummen === undefined) throw new Error("ingen plasser");
    const annet = isummen.med({ ...isummen.vist, vist: { t: 1n, n: 1n } });
    expect(annet.sumrad?.tall.aKonto?.vist).toEqual({ t: 1n, n: 1n });
    expect(annet.egenRad?.tall.aKonto?.vist).toEqual({ t: 733_000n, n: 1n });
  });
});
