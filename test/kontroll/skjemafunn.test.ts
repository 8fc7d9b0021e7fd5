// What a form's findings say, word for word: which number, what it should have been, and by how much it is off. The numbers are worked out by
// hand from S003, l. 1056 (BPAN) and l. 1122 (LFKJ).

import { describe, expect, it } from "vitest";
import { kontrollerKorreksjonsoppgjoer, type SkjemaInn, type SkjemalinjeInn } from "../../src/index.js";
import { BPAN, LFKJ, TARIFF } from "../stoette/skjemalinjer.js";

/** The findings of a form of some lines: rule, verdict, place and words. */
const funn = (linjer: readonly SkjemalinjeInn[], resten: Partial<SkjemaInn> = {}, tariff = true) =>
  kontrollerKorreksjonsoppgjoer({
    noekkel: 0.25,
    linjer,
    ...(tariff && { tariff: TARIFF }),
    ...resten,
  }).funn.map(
    (f) => `${f.regel} ${f.dom} ${f.sti.join(".")}: ${f.melding.replaceAll(/[\u00a0\u202f]/g, " ")}`,
  );
const bpan = (endret: Partial<SkjemalinjeInn>, resten: Partial<SkjemaInn> = {}, tariff = true) =>
  funn([{ ...BPAN, ...endret }], resten, tariff);

describe("funnene i en linje sier", () => {
  it("T-2, T-3, N-3: hvilken pris som står der, og hvilken som skulle", () => {
    expect(bpan({ pris: 465, netto: -6045 })).toEqual([
      "T-2 avvik linjer.0.pris: BPAN: prisen er 465 kr, men prisen i tabellen er 464 kr.",
    ]);
    // 2020's price is derived: 464 × 1,031, in whole kroner (T-3)
    expect(bpan({ pris: 479, netto: -6227 }, { tariff: { ...TARIFF, aar: 2020 } })).toEqual([
      "T-3 uvanlig linjer.0.pris: BPAN: prisen er 479 kr, men tabellens utledede pris er 478 kr.",
    ]);
    expect(bpan({ pris: null }, {}, false)).toEqual([
      "N-3 avvik linjer.0.pris: BPAN har tall, men ingen pris; en manglende pris er aldri null.",
    ]);
  });

  it("T-1: om stjernen mangler eller ikke skal være der", () => {
    expect(bpan({ stjerne: false })).toEqual([
      "T-1 avvik linjer.0.stjerne: BPAN mangler stjerne her, men skal ha den (skjemaet for 2019).",
    ]);
    expect(funn([{ kode: "OL", pris: 247, stjerne: true }])).toEqual([
      "T-1 avvik linjer.0.stjerne: OL har stjerne her, men skal ikke ha den (skjemaet for 2019).",
    ]);
  });

  it("A-4, K-1, K-2: tallet, det som kom ut av de andre, og hvor langt det er fra det mulige", () => {
    // 914 begins at 913,5; 0,25 × 3 650,5 is 912,625: 0,875 hours, × 464 = 406
    expect(bpan({ aKontoVolum: 914, endring: -14, netto: -6496 })).toEqual([
      "A-4 avvik linjer.0.aKontoVolum: BPAN: a konto-volumet 914 er ikke nøkkelen ganger noe årsvolum som vises 3 650; med det viste blir det 913; det er 0,875 timer eller 406 kr mer enn avrunding kan forklare.",
    ]);
    // 899,5 − 913 is −13,5, and −15 begins at −14,5
    expect(bpan({ endring: -15, netto: null })).toEqual([
      "K-1 avvik linjer.0.endring: BPAN: endringen −15 er ikke gjennomført minus a konto, som er −13; det er 1 timer eller 464 kr mer enn avrunding kan forklare.",
    ]);
    // −13,5 × 464 is −6 264, and −7 032 ends at −7 031,5: 767,5 kr, 1,6541 hours
    expect(bpan({ endring: null, netto: -7032 })).toEqual([
      "K-2 avvik linjer.0.netto: BPAN: netto −7 032 kr er ikke endringen ganger prisen, som er −6 032 kr med de viste tallene; det er 1,6541 timer eller 767,5 kr mer enn avrunding kan forklare.",
    ]);
    // places are whole hundredths of a døgn: −3 394 is one, and 0,5 kr from −3 394,5; 0,5 / 3 394 is 0,0001
    expect(funn([{ ...LFKJ, netto: -3395 }])).toEqual([
      "K-2 avvik linjer.0.netto: LFKJ: netto −3 395 kr er ikke endringen ganger prisen, som er −3 394 kr med de viste tallene; det er 0,0001 døgn eller 0,5 kr mer enn avrunding kan forklare.",
    ]);
  });

  it("N-2: tall som ikke er like, med så mange desimaler at de ikke ser like ut", () => {
    expect(bpan({ pris: "464.00001" })[0]).toBe(
      "T-2 avvik linjer.0.pris: BPAN: prisen er 464,00001 kr, men prisen i tabellen er 464 kr.",
    );
    expect(bpan({ aKontoVolum: "913.00001" })[0]).toMatch(
      /^A-4 .* a konto-volumet 913,00001 er ikke .*; med det viste blir det 913;/,
    );
  });

  it("N-2: at tallet ligger på en grense som ikke er med, eller nesten", () => {
    // 899,5 to 900,5 less 913 is from −13,5 to −12,5, without the upper; −12 is from −12,5
    expect(bpan({ gjennomfoert: 900, endring: -12, netto: null })).toEqual([
      "K-1 avvik linjer.0.endring: BPAN: endringen −12 er ikke gjennomført minus a konto, som er −13; det ligger akkurat på grensen for hva avrunding kan forklare, og grensen er ikke med.",
    ]);
    // a hundred-thousandth of an hour from it: 0,00464 kr
    expect(bpan({ gjennomfoert: "900,00000", endring: "-12,99998", netto: null })).toEqual([
      "K-1 avvik linjer.0.endring: BPAN: endringen −12,99998 er ikke gjennomført minus a konto, som er −13; det er 0,00001 timer eller 0,0046 kr mer enn avrunding kan forklare.",
    ]);
    // 4 døgn a year are below 4,5, and the whole of them is settled; 4,5 is no whole number of døgn either
    expect(funn([{ kode: "LFKJ", pris: 3394, aarsvolum: 4, aKontoVolum: 4.5 }], { noekkel: 1 })).toEqual([
      "A-4 avvik linjer.0.aKontoVolum: LFKJ: a konto-volumet 4,5 er ikke nøkkelen ganger noe årsvolum som vises 4; med det viste blir det 4; det ligger akkurat på grensen for hva avrunding kan forklare, og grensen er ikke med.",
    ]);
  });

  it("V-4: hvilke timer som gir et netto som ingen hundredeler gir", () => {
    // −6 034,5 and −6 033,5 over 464, from 913
    expect(bpan({ netto: -6034 })).toEqual([
      "V-4 uvanlig linjer.0.gjennomfoert: BPAN: netto er bare mulig med flere enn to desimaler i gjennomførte timer (899,9946 til 899,9968).",
    ]);
    // without what was settled and the quarter's the delivered hours are not known, only that −6 034 / 464 is no hundredth
    expect(bpan({ netto: -6034, aKontoVolum: null, gjennomfoert: null })).toEqual([
      "V-4 uvanlig linjer.0.gjennomfoert: BPAN: netto er bare mulig med flere enn to desimaler i gjennomførte timer.",
    ]);
  });
});

describe("funnene i summene og hodet sier", () => {
  const BPADK = {
    kode: "BPADK",
    pris: 378,
    aarsvolum: 40632,
    aKontoVolum: 10158,
    gjennomfoert: 4702,
  } as const;
  const to = (netto: number, resten: Partial<SkjemaInn> = {}) =>
    funn([BPAN, { ...BPADK, netto: -2_062_323 }], { netto, ...resten });
  const gruppe = "Praktisk bistand - brukerstyrt personlig assistent";

  it("K-3, V-4: hva linjene kan gi til sammen", () => {
    // two nets of ±0,5
    expect(to(-2_068_358)).toEqual([
      "K-3 avvik netto: Summen er −2 068 358 kr, men linjene gir fra −2 068 356 til −2 068 354 kr.",
    ]);
    expect(to(-2_068_356)).toEqual([
      "V-4 uvanlig netto: Summen på −2 068 356 kr er bare mulig med flere enn to desimaler i gjennomførte timer.",
    ]);
    expect(to(-2_068_355, { grupper: [{ gruppe, netto: -2_068_455 }] })[0]).toBe(
      `K-3 avvik grupper.0.netto: Summen av «${gruppe}» er −2 068 455 kr, men linjene gir fra −2 068 356 til −2 068 354 kr.`,
    );
  });

  it("K-3: der en gruppes sum er gal og rommer summen, hva linjene viser til sammen", () => {
    const alle = bpan({}, { netto: -6033, grupper: [{ gruppe, netto: -6033 }] });
    expect(alle).toEqual([
      `K-3 avvik grupper.0.netto: Summen av «${gruppe}» er −6 033 kr, men linjene gir fra −6 032,5 til −6 031,5 kr; det ligger akkurat på grensen for hva avrunding kan forklare, og grensen er ikke med.`,
      "K-3 avvik netto: Summen er −6 033 kr, men linjenes netto, som vist, er −6 032 kr til sammen; det ligger akkurat på grensen for hva avrunding kan forklare, og grensen er ikke med.",
    ]);
    expect(bpan({}, { netto: -6035, grupper: [{ gruppe, netto: -6035 }] })[1]).toBe(
      "K-3 avvik netto: Summen er −6 035 kr, men linjenes netto, som vist, er −6 032 kr til sammen; det er 2 kr mer enn avrunding kan forklare.",
    );
  });

  it("A-1: hva linjene gir i året, der de gir noe", () => {
    // 464 × 3 650,005 at the most, and 3 650 at the least, since a quarter of it is shown 913
    expect(bpan({ aarsvolum: "3650,00" }, { aarsbeloep: 1_695_000 })).toEqual([
      "A-1 avvik aarsbeloep: Årets a konto er 1 695 000 kr, men linjene gir fra 1 693 600 til 1 693 602,32 kr; den skal være i hele 1000 kr.",
    ]);
    const uten = bpan({ pris: null }, { aarsbeloep: 1_693_500 }, false);
    expect(uten[1]).toBe(
      "A-1 avvik aarsbeloep: Årets a konto er 1 693 500 kr; den skal være i hele 1000 kr.",
    );
    // the head's: 424 000 is a quarter of 1 696 000
    const oppstilling = [
      { termin: "1. kvartal", aKonto: 424_000, korreksjon: -6032, sum: 417_968 },
      { termin: "SUM", aKonto: 424_000, korreksjon: -6032, sum: 417_968 },
    ];
    const hode = bpan({ aarsvolum: "3650,00" }, { oppstilling });
    expect(hode).toEqual([
      "A-1 avvik oppstilling.1.aKonto: Årets a konto er 1 696 000 kr, men linjene gir fra 1 693 600 til 1 693 602,32 kr; den skal være i hele 1000 kr.",
    ]);
  });

  it("A-2, K-3, K-4: hvilken rad og kolonne, og hva de andre tallene gir", () => {
    const rader = (endret: object) => [
      { termin: "1. kvartal", aKonto: 423_250, korreksjon: -6032, sum: 417_218, ...endret },
      { termin: "april–juni", aKonto: 423_350, korreksjon: null, sum: 423_350 },
      { termin: "SUM", aKonto: 846_600, korreksjon: -6032, sum: 840_568 },
    ];
    expect(bpan({}, { netto: -6032, oppstilling: rader({}) })).toEqual([
      "A-2 avvik oppstilling.1.aKonto: «april–juni»: a konto 423 350 kr stemmer ikke; de andre tallene gir 423 250 kr (differanse 100).",
    ]);
    // one wrong sum is one finding: the column is held against what the rows come to, not against what they say
    expect(bpan({}, { netto: -6032, oppstilling: rader({ sum: 417_281 }) })).toEqual([
      "K-4 avvik oppstilling.0.sum: «1. kvartal»: summen 417 281 kr stemmer ikke; de andre tallene gir 417 218 kr (differanse 63).",
      "A-2 avvik oppstilling.1.aKonto: «april–juni»: a konto 423 350 kr stemmer ikke; de andre tallene gir 423 250 kr (differanse 100).",
    ]);
    // without the form's net the lines leave a stretch, −6 032,5 to −6 031,5: −6 132 ends at −6 131,5, 99 kr away
    expect(bpan({}, { oppstilling: rader({ korreksjon: -6132, sum: 417_118 }) })).toContain(
      "K-3 avvik oppstilling.0.korreksjon: «1. kvartal»: korreksjonen −6 132 kr stemmer ikke; det er 99 kr mer enn avrunding kan forklare.",
    );
  });
});
