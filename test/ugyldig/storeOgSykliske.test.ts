import { describe, expect, it } from "vitest";
import { kall } from "../stoette/beregninger.js";
import { fangSioFeil, forventVelformede } from "../stoette/fangSioFeil.js";
import { LINJE, medLinje, oppgjoer } from "./tilfeller/tilfelle.js";

const MEGABYTE = 2 ** 20;
const SIFRE = "1".repeat(MEGABYTE);
const BOKSTAVER = "x".repeat(MEGABYTE);
const april = { termin: "april", beloep: 1 };
const lang = { termin: BOKSTAVER, beloep: 1 };
const medHode = (aKonto: object[], termin: string) => oppgjoer({ aKonto, termin });

/** Where a megabyte of text may stand. */
const STORE: readonly (readonly [string, string, unknown])[] = [
  ["N-1: sifre som volum", "beregnKorreksjonsoppgjoer", medLinje({ gjennomfoert: SIFRE })],
  ["N-1: desimaler som volum", "beregnKorreksjonsoppgjoer", medLinje({ aarsvolum: `0.${SIFRE}` })],
  ["N-1: bokstaver som volum", "beregnKorreksjonsoppgjoer", medLinje({ aarsvolum: BOKSTAVER })],
  ["N-1: sifre som nøkkel", "beregnKorreksjonsoppgjoer", oppgjoer({ noekkel: SIFRE })],
  ["N-1: sifre som pris", "beregnKorreksjonsoppgjoer", oppgjoer({ priser: { BPAN: SIFRE } })],
  ["N-1: mellomrom som volum", "beregnKorreksjonsoppgjoer", medLinje({ gjennomfoert: " ".repeat(MEGABYTE) })],
  [
    "N-1: et stort heltall",
    "fordelAKonto",
    { aarsbeloep: 10n ** 100_000n, terminer: [{ navn: "a", maaneder: 1 }] },
  ],
  ["N-1: norske tall", "lesNorskTall", SIFRE],
  ["N-1: mellomrom som norske tall", "lesNorskTall", ` ${"1 ".repeat(MEGABYTE / 2)}`],
  ["N-1: tall å skrive", "skrivNorskTall", SIFRE],
  ["T-1: en kode", "beregnKorreksjonsoppgjoer", medLinje({ kode: BOKSTAVER })],
  ["T-1: en kode i priser", "beregnKorreksjonsoppgjoer", oppgjoer({ priser: { BPAN: 1, [BOKSTAVER]: 1 } })],
  ["T-2: en sone", "hentTariff", { aar: 2019, sone: BOKSTAVER, reisetidsgruppe: 1 }],
  ["kontrakten: et navn", "beregnKorreksjonsoppgjoer", oppgjoer({ kommune: BOKSTAVER })],
  ["kontrakten: et felt", "beregnKorreksjonsoppgjoer", oppgjoer({ [BOKSTAVER]: 1 })],
  ["K-4: en termin", "beregnKorreksjonsoppgjoer", medHode([april], BOKSTAVER)],
  ["K-4: en termin i aKonto", "beregnKorreksjonsoppgjoer", medHode([lang], "april")],
  ["K-4: samme termin to ganger", "beregnKorreksjonsoppgjoer", medHode([lang, lang], BOKSTAVER)],
  [
    "A-2: samme termin to ganger",
    "fordelAKonto",
    { aarsbeloep: 1, terminer: [lang, lang].map(({ termin: navn }) => ({ navn, maaneder: 1 })) },
  ],
];

const syklisk = (felt: string): object => {
  const objekt: Record<string, unknown> = { ...LINJE };
  objekt[felt] = objekt;
  return objekt;
};

const sykliskListe = (): unknown[] => {
  const liste: unknown[] = [];
  liste.push(liste);
  return liste;
};

const SYKLISKE: readonly (readonly [string, string, unknown])[] = [
  ["et objekt i seg selv", "beregnKorreksjonsoppgjoer", syklisk("linjer")],
  ["en linje i seg selv", "beregnKorreksjonsoppgjoer", oppgjoer({ linjer: [syklisk("aarsvolum")] })],
  ["en liste i seg selv", "beregnKorreksjonsoppgjoer", oppgjoer({ linjer: sykliskListe() })],
  ["priser i seg selv", "beregnAKonto", { priser: syklisk("BPAN"), linjer: [] }],
  ["en tabell i seg selv", "lesTariff", syklisk("priser")],
  ["en tariff i seg selv", "indekserTariff", syklisk("tariff")],
  ["en termin i seg selv", "fordelAKonto", { aarsbeloep: 1, terminer: sykliskListe() }],
  [
    "en rapport i seg selv",
    "beregnEtterkorreksjon",
    { ...oppgjoer({}), rapporter: [syklisk("linjer"), sykliskListe()] },
  ],
  ["et år i seg selv", "beregnAarsoppgjoer", { priser: {}, terminer: [syklisk("linjer")] }],
];

describe("store og sykliske inndata", () => {
  it.each(STORE)("%s på en megabyte avvises fort, med korte meldinger (%s)", (_navn, beregning, inndata) => {
    const start = performance.now();
    const feil = fangSioFeil(() => kall(beregning, inndata));
    expect(performance.now() - start).toBeLessThan(1000);
    forventVelformede(feil);
    for (const { melding } of feil) expect(melding.length).toBeLessThan(500);
  });

  it.each(SYKLISKE)("kontrakten: %s avvises (%s)", (_navn, beregning, inndata) => {
    forventVelformede(fangSioFeil(() => kall(beregning, inndata)));
  });
});
