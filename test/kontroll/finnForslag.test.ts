// Which single change is proposed where one may be typed wrong: the likeliest, or all that are as likely, as the contract writes them.

import { describe, expect, it } from "vitest";
import { kontrollerKorreksjonsoppgjoer, type SkjemaInn } from "../../src/index.js";
import { BPAN, TARIFF } from "../stoette/skjemalinjer.js";

const BPA = "Praktisk bistand - brukerstyrt personlig assistent";
const kontroller = (linje: object, resten: Partial<SkjemaInn> = {}) =>
  kontrollerKorreksjonsoppgjoer({ noekkel: 0.25, linjer: [{ ...BPAN, ...linje }], ...resten });
/** A line of which only the price and the change are known. */
const BARE_ENDRING = { aarsvolum: null, aKontoVolum: null, gjennomfoert: null, netto: null };

describe("forslaget", () => {
  it("T-3, V-4: er bare det som er minst uvanlig, ikke det som kommer først", () => {
    // 13 × 478 = 6 214; 13,002 × 471 is 6 124 too, but 471 is not the derived price, and 13,002 has three decimals
    const svar = kontroller(
      { pris: 478, gjennomfoert: "900,00", endring: "-13,00", netto: -6124 },
      { tariff: { ...TARIFF, aar: 2020 } },
    );
    expect(svar.forslag).toStrictEqual({
      sti: ["linjer", 0, "netto"],
      kode: "BPAN",
      felt: "netto",
      vist: "-6124",
      foreslaatt: "-6214",
      endring: "ombytting",
    });
    expect("muligeForslag" in svar).toBe(false);
  });

  it("K-3: finnes også der bare en gruppes sum er feil, og har verken kode eller termin", () => {
    const svar = kontroller({}, { grupper: [{ gruppe: BPA, netto: -6132 }] });
    expect(svar.dom).toBe("avvik");
    expect(svar.forslag).toStrictEqual({
      sti: ["grupper", 0, "netto"],
      felt: "netto",
      vist: "-6132",
      foreslaatt: "-6032",
      endring: "siffer",
    });
  });

  it("K-4: har terminen til raden det står i", () => {
    const rad = { termin: "1. kvartal", aKonto: 423_250, korreksjon: -6032, sum: 417_281 };
    const { forslag } = kontroller({}, { netto: -6032, aarsbeloep: 1_693_000, oppstilling: [rad] });
    expect(forslag).toStrictEqual({
      sti: ["oppstilling", 0, "sum"],
      termin: "1. kvartal",
      felt: "sum",
      vist: "417281",
      foreslaatt: "417218",
      endring: "ombytting",
    });
  });

  it("N-2: er høyst tjue der mange er like gode", () => {
    // 5 000 to 15 000 hours fewer for 1 kr: any second digit of 10 000 but 0 reaches 15 001, and so does any third, fourth and fifth
    const linje = { ...BARE_ENDRING, pris: 1, endring: -10_000 };
    const { muligeForslag } = kontroller(linje, { netto: -15_001, avrundetTil: { endring: 10_000 } });
    expect(muligeForslag).toHaveLength(20);
    expect(muligeForslag?.[0]).toMatchObject({ felt: "netto", foreslaatt: "-10501" });
  });

  it("N-2: letes ikke etter der alt stemmer, og nevnes ikke der ingen enkelt endring hjelper", () => {
    const felt = (svar: object) => ["forslag", "muligeForslag"].filter((navn) => navn in svar);
    // 12,5 to 13,5 hours fewer: many other sums would agree as well
    const stemmer = kontroller(BARE_ENDRING, { netto: -6032 });
    expect([stemmer.dom, ...felt(stemmer)]).toEqual(["eksakt"]);
    const toFeil = kontroller({ gjennomfoert: "950", netto: -9999 });
    expect([toFeil.dom, ...felt(toFeil)]).toEqual(["avvik"]);
  });
});
