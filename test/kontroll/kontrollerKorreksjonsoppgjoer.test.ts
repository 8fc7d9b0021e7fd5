// Forms of a line or two, judged by hand.

import { describe, expect, it } from "vitest";
import { kontrollerKorreksjonsoppgjoer, type SkjemaInn, type SkjemalinjeInn } from "../../src/index.js";
import { OS, osMed } from "../stoette/osSkjema.js";
import { LFKJ } from "../stoette/skjemalinjer.js";

const TARIFF = { aar: 2019, sone: "1", reisetidsgruppe: 1 } as const;

/** BPA by night, 70 hours a week: 3 650 hours a year, 913 a konto, 900 delivered, −13 × 464 = −6 032 kr (S003, l. 1056). */
const BPAN = {
  kode: "BPAN",
  pris: "464",
  aarsvolum: "3 650",
  aKontoVolum: "913",
  gjennomfoert: "900",
  endring: "-13",
  netto: "-6 032",
} as const;

const skjema = (linje: Partial<SkjemalinjeInn> = {}, resten: Partial<SkjemaInn> = {}): SkjemaInn => ({
  noekkel: "0,250",
  tariff: TARIFF,
  linjer: [{ ...BPAN, ...linje }],
  ...resten,
});

const kontroller = (linje: Partial<SkjemalinjeInn> = {}, resten: Partial<SkjemaInn> = {}) =>
  kontrollerKorreksjonsoppgjoer(skjema(linje, resten));
/** The same without a price table: a price of one's own is then no finding. */
const utenTabell = (linje: Partial<SkjemalinjeInn>, resten: Partial<SkjemaInn> = {}) => {
  const { tariff: _, ...inn } = skjema(linje, resten);
  return kontrollerKorreksjonsoppgjoer(inn);
};
const linjen = (linje: Partial<SkjemalinjeInn> = {}, resten: Partial<SkjemaInn> = {}) =>
  kontroller(linje, resten).linjer[0];
const regler = (linje: Partial<SkjemalinjeInn> = {}, resten: Partial<SkjemaInn> = {}) =>
  kontroller(linje, resten).funn.map((f) => `${f.regel} ${f.dom}`);

describe("en linje", () => {
  it("A-4, K-1, K-2: eksakt når de viste tallene stemmer som de står", () => {
    expect(linjen()?.dom).toBe("eksakt");
    expect(kontroller().dom).toBe("eksakt");
  });

  it("A-4: kvartalet er nøkkelen ganger et årsvolum i intervallet, ellers sier avviket hvor langt unna", () => {
    // 0,25 × [3 649,5 ; 3 650,5⟩ is up to 912,625, and 914 begins at 913,5: 0,875 hours, 406 kr
    const { aKontoVolum } = linjen({ aKontoVolum: "914", endring: "-14", netto: "-6 496" }) ?? {};
    expect(aKontoVolum).toMatchObject({
      dom: "avvik",
      beregnet: "913",
      differanse: "1",
      volum: "0.875",
      kroner: "406",
    });
    expect(regler({ aKontoVolum: "914", endring: "-14", netto: "-6 496" })).toEqual(["A-4 avvik"]);
    // 912 is given by volumes below 3 650: possible, though 3 650 itself gives 913
    expect(linjen({ aKontoVolum: 912, endring: -12, netto: -5568 })?.aKontoVolum?.dom).toBe("avrunding");
  });

  it("A-4: et a konto-volum med desimaler er ikke rundet til hele timer", () => {
    const deler = { aKontoVolum: "912.5", endring: "-12.5", netto: "-5800" };
    expect(regler(deler)).toEqual(["A-4 avvik"]);
  });

  it("K-1: endringen er gjennomført minus a konto, innenfor det avrunding kan forklare", () => {
    // 899,5 − 913 = −13,5, which is shown −14 (halves away from zero)
    expect(linjen({ gjennomfoert: "900", endring: "-14", netto: "-6 264" })?.endring?.dom).toBe("avrunding");
    // [899,5 ; 900,5⟩ and ⟨897,5 ; 898,5]: 1 hour apart, 464 kr
    expect(linjen({ endring: "-15" })?.endring).toMatchObject({ dom: "avvik", volum: "1", kroner: "464" });
  });

  it("K-2: netto er endringen ganger prisen, og avviket har størrelse i kroner og timer", () => {
    // 464 × [−13,5 ; −12,5⟩ is −6 264 to −5 800; −7 032 ends at −7 031,5: 767,5 kr
    const { netto } = linjen({ endring: null, netto: "-7 032" }) ?? {};
    expect(netto).toMatchObject({ dom: "avvik", beregnet: "-6032", differanse: "-1000", kroner: "767.5" });
    // the exact hours do not end: 767,5 / 464
    expect(netto?.volum).toBe("1.65409482758620689655");
  });

  it("V-4: timer med flere enn to desimaler er uvanlige, ikke avvik", () => {
    // −6 034 / 464 is −13,0043…: between 899,99 and 900,00
    const { dom, uvanlig, funn } = kontroller({ netto: "-6 034" });
    expect([dom, uvanlig, funn[0]?.regel, funn[0]?.sti]).toEqual([
      "avrunding",
      true,
      "V-4",
      ["linjer", 0, "gjennomfoert"],
    ]);
    // −6 028 is 900,01 hours (−6 027,36 is shown −6 027): 12,99 × 464
    expect(kontroller({ netto: "-6 027" })).toMatchObject({ dom: "avrunding", uvanlig: false });
  });

  it("døgn er hele hundredeler, eller så fine som det er sagt", () => {
    const med = (netto: number, resten: Partial<SkjemaInn> = {}) =>
      kontrollerKorreksjonsoppgjoer({ maaneder: 3, linjer: [{ ...LFKJ, netto }], ...resten }).linjer[0];
    expect(med(-3394)?.dom).toBe("eksakt");
    expect(med(-3395)?.netto).toMatchObject({ dom: "avvik", kroner: "0.5" });
    expect(med(-3428)?.dom).toBe("avrunding"); // 89,99 døgn: −1,01 × 3 394 = −3 427,94
    expect(med(-3395, { doegnenhet: "0.0001" })?.dom).toBe("avrunding");
    expect(med(-3428, { doegnenhet: 1 })?.dom).toBe("avvik");
  });

  it("K-2: med pris 0 er netto 0, hva endringen enn er, og et avvik er i kroner", () => {
    const med = (netto: number) => utenTabell({ pris: 0, netto }).linjer[0]?.netto;
    expect(med(0)).toMatchObject({ dom: "eksakt", beregnet: "0", kroner: "0" });
    // ±0,5 around 464: 463,5 kr from zero, and no number of hours is that
    expect(med(464)).toMatchObject({ dom: "avvik", kroner: "463.5" });
    expect(med(464)?.volum).toBeUndefined();
    const uten = utenTabell({ pris: 0, netto: null }).linjer[0];
    expect(uten?.underliggende.netto).toEqual({ fra: "0", til: "0", fraMed: true, tilMed: true });
  });

  it("K-1: uten gjennomført sier endringen hva det var, men aldri under null", () => {
    const uten = (endring: string) =>
      linjen({ gjennomfoert: null, endring, netto: null })?.underliggende.gjennomfoert;
    // 913 − 13, ±0,5, halves away from zero
    expect(uten("-13")).toEqual({ fra: "899.5", til: "900.5", fraMed: false, tilMed: true });
    expect(uten("-913")).toEqual({ fra: "0", til: "0.5", fraMed: true, tilMed: true });
    expect(uten("-914")).toBeUndefined();
  });

  it("K-2: endringen ganger prisen er netto, også der a konto-cellen er tom", () => {
    expect(linjen({ aKontoVolum: null })?.netto).toMatchObject({ dom: "eksakt", beregnet: "-6032" });
    // 464 × [−13,5 ; −12,5⟩ ends at −5 800, and −5 000 begins at −5 000,5
    expect(linjen({ aKontoVolum: null, netto: "-5 000" })?.netto).toMatchObject({
      dom: "avvik",
      kroner: "799.5",
    });
    expect(linjen({ aKontoVolum: null, netto: "-6 034" })?.uvanlig).toBe(true);
    // without a net it is what the change gives
    expect(linjen({ aKontoVolum: null, netto: null })?.underliggende.netto).toEqual({
      ...{ fra: "-6264", til: "-5800", fraMed: false, tilMed: true },
    });
  });

  it("døgn er hele hundredeler også i K-1, i det som ligger under, og i størrelsen på et avvik", () => {
    const lfkj = { kode: "LFKJ", pris: 3394, aarsvolum: 365, aKontoVolum: 91, gjennomfoert: 90 } as const;
    const med = (resten: Partial<SkjemalinjeInn>) =>
      kontrollerKorreksjonsoppgjoer({ maaneder: 3, linjer: [{ ...lfkj, ...resten }] }).linjer[0];
    // −1,495 is 89,5045 to 89,5055 døgn: no whole hundredth; 89,50 is nearest, 0,0045 døgn away
    expect(med({ endring: "-1.495" })?.endring).toMatchObject({ dom: "avvik", volum: "0.0045" });
    expect(med({ endring: "-1.49" })?.endring?.dom).toBe("avrunding");
    const hele = { fra: "89.5", til: "90.49", fraMed: true, tilMed: true };
    expect(med({})?.underliggende.gjennomfoert).toEqual(hele);
    // 90,49 døgn is −1 730,94 kr, and −1 000 begins at −1 000,5
    const feil = med({ netto: -1000 });
    expect(feil?.netto).toMatchObject({ dom: "avvik", kroner: "730.44" });
    expect(feil?.underliggende.gjennomfoert).toEqual(hele);
    expect(med({ aKontoVolum: null })?.underliggende.gjennomfoert).toEqual(hele);
  });

  it("T-2: en pris ulik den publiserte er avvik; ulik en utledet er uvanlig", () => {
    expect(regler({ pris: 465, netto: -6045 })).toEqual(["T-2 avvik"]);
    const i2020 = { tariff: { ...TARIFF, aar: 2020 } };
    expect(regler({ pris: 479, netto: -6227 }, i2020)).toEqual(["T-3 uvanlig"]);
    expect(kontroller({ pris: 479, netto: -6227 }, i2020).dom).toBe("eksakt");
  });

  it("T-2: uten trykt pris brukes tabellens, uten begge er linjen avvik (N-3)", () => {
    expect(linjen({ pris: null })?.netto?.dom).toBe("eksakt");
    const uten = kontrollerKorreksjonsoppgjoer({ noekkel: 0.25, linjer: [{ ...BPAN, pris: null }] });
    expect(uten.funn.map((f) => f.regel)).toEqual(["N-3"]);
    expect(uten.dom).toBe("avvik");
    const uten2016 = { priser: { SK1: 251 }, linjer: [{ ...BPAN, pris: null }] };
    expect(kontrollerKorreksjonsoppgjoer({ noekkel: 0.25, ...uten2016 }).linjer[0]?.pris?.dom).toBe("avvik");
  });

  it("T-1: en stjerne som ikke er skjemaets, er avvik", () => {
    expect(linjen({ stjerne: true })?.stjerne).toEqual({ dom: "eksakt", vist: true, katalog: true });
    expect(regler({ stjerne: false })).toEqual(["T-1 avvik"]);
    const ol = kontrollerKorreksjonsoppgjoer({
      maaneder: 3,
      linjer: [{ kode: "OL", pris: 247, stjerne: true }],
    });
    expect(ol.funn[0]?.melding).toBe("OL har stjerne her, men skal ikke ha den (skjemaet for 2019).");
  });

  it("N-3: et skjema uten tall i linjene sier at ingenting er holdt mot reglene", () => {
    const tom = { noekkel: "0,250", linjer: [{ kode: "BPAN", aarsvolum: null, netto: null }] } as const;
    const { dom, merknader } = kontrollerKorreksjonsoppgjoer(tom);
    expect([dom, ...merknader.map((m) => `${m.kode} ${m.sti.join(".")}`)]).toEqual([
      "eksakt",
      "INGEN_LINJER linjer",
    ]);
    expect(kontroller().merknader).toEqual([]);
  });

  it("N-3: tomme celler er ikke null; det som trenger dem, er ikke kontrollert", () => {
    const { aKontoVolum, netto, endring, underliggende } =
      linjen({ gjennomfoert: null, aarsvolum: null }) ?? {};
    expect([aKontoVolum, endring, netto?.dom]).toEqual([undefined, undefined, "eksakt"]);
    // the year's volume from the quarter: [912,5 ; 913,5⟩ × 4
    expect(underliggende?.aarsvolum).toEqual({ fra: "3650", til: "3654", fraMed: true, tilMed: false });
    expect(linjen({ aKontoVolum: null, endring: null })?.netto).toBeUndefined();
    const { antall, sum } = kontroller({ netto: null, endring: null, gjennomfoert: null }, { netto: 0 });
    expect([antall.avvik, sum?.motViste]).toEqual([0, undefined]);
  });

  it("N-1, N-2: trykte nuller etter kommaet er desimaler som vises; et desimaltall er det samme med og uten dem", () => {
    const volum = (gjennomfoert: string) =>
      linjen({ gjennomfoert, netto: null, endring: null })?.underliggende.gjennomfoert?.fra;
    expect(["900,00", "900.00", "900"].map(volum)).toEqual(["899.995", "899.5", "899.5"]);
  });

  it("N-2: et volum på 0 er fra 0 til en halv, aldri under", () => {
    const null0 = { aarsvolum: 0, aKontoVolum: 0, gjennomfoert: 0, endring: 0, netto: 0 };
    expect(linjen(null0)?.dom).toBe("eksakt");
    expect(linjen({ ...null0, endring: null, netto: -1 })?.dom).toBe("avvik");
  });
});

describe("nøkkelen", () => {
  const april = {
    aarsvolum: "3 650",
    aKontoVolum: "304",
    gjennomfoert: "300",
    endring: "-4",
    netto: "-1 856",
  };

  it("er månedene der den er disse avrundet (0,083 er 1/12), ellers det den sier", () => {
    // 0,083 × 3 650 = 302,95, so 303; a twelfth is 304,17
    expect(kontroller(april, { noekkel: "0,083" })).toMatchObject({
      dom: "eksakt",
      noekkel: "0.08333333333333333333",
    });
    const etter = { aKontoVolum: "303", endring: "-3", netto: "-1 392" };
    expect(kontroller({ ...april, ...etter }, { noekkel: "0,083" })).toMatchObject({
      dom: "eksakt",
      noekkel: "0.083",
    });
  });

  it.each([
    // 5/12 is 0,41666…: cut it is 0,41, rounded 0,42; 5/12 × 3 650 is 1 520,83
    ["0,41", "1521", "eksakt"],
    ["0,42", "1521", "eksakt"],
    ["0,43", "1521", "avvik"],
    ["0,40", "1521", "avvik"],
    // 0,42 × 3 650 is 1 533: the key may also be what it says
    ["0,42", "1533", "eksakt"],
    // 7/12 is 0,58333…, 1/12 0,08333…; one decimal is too few to be a twelfth cut short
    ["0,58", "2129", "eksakt"],
    ["0,08", "304", "eksakt"],
    ["0,6", "2129", "avvik"],
    ["0,6", "2190", "eksakt"],
    // 12/12 is 1, and 0,99 is neither that nor any other twelfth
    ["0,99", "3650", "avvik"],
    ["1,00", "3650", "eksakt"],
  ])("A-4: nøkkelen %s og %s timer er %s", (noekkel, aKontoVolum, dom) => {
    const bare = { aKontoVolum, gjennomfoert: null, endring: null, netto: null };
    expect(kontroller(bare, { noekkel }).dom).toBe(dom);
  });

  it.each([
    [1, "304", "-4", "-1856"],
    [2, "608", "-308", "-142912"],
    [6, "1825", "-1525", "-707600"],
    [12, "3650", "-3350", "-1554400"],
  ])("A-4: %i måneder", (maaneder, aKontoVolum, endring, netto) => {
    const { noekkel: _, ...inn } = skjema({ aKontoVolum, gjennomfoert: 300, endring, netto });
    expect(kontrollerKorreksjonsoppgjoer({ ...inn, maaneder }).dom).toBe("eksakt");
  });
});

describe("summene", () => {
  const to = (netto: string, grupper?: SkjemaInn["grupper"]) =>
    kontrollerKorreksjonsoppgjoer({
      ...skjema(),
      linjer: [
        BPAN,
        {
          kode: "BPADK",
          pris: 378,
          aarsvolum: 40632,
          aKontoVolum: 10158,
          gjennomfoert: 4702,
          netto: -2062323,
        },
      ],
      netto,
      ...(grupper && { grupper }),
    });

  it("K-3: summen er summen av det som ligger under linjene", () => {
    expect(to("-2 068 355").sum).toMatchObject({ dom: "eksakt", motViste: { differanse: "0" } });
    // two lines of ±0,5: −2 068 356 can be, −2 068 358 can't
    expect(to("-2 068 356").sum).toMatchObject({ dom: "avrunding", motViste: { differanse: "-1" } });
    expect(to("-2 068 358").sum).toMatchObject({ dom: "avvik", motUnderliggende: { dom: "avvik" } });
  });

  it("V-4: to desimaler i hver linje snevrer summen inn", () => {
    // BPAN is −6 032 exactly; BPADK 4 702,12 hours is −2 062 322,64
    expect(to("-2 068 356").sum?.uvanlig).toBe(true);
    expect(to("-2 068 355").sum?.uvanlig).toBe(false);
  });

  it("K-3: gruppesummene, og totalen av gruppene", () => {
    const gruppe = "Praktisk bistand - brukerstyrt personlig assistent";
    expect(to("-2 068 355", [{ gruppe, netto: "-2 068 355" }]).grupper[0]).toMatchObject({
      gruppe,
      dom: "eksakt",
    });
    const feil = to("-2 068 355", [{ gruppe, netto: "-2 068 455" }]);
    expect(feil.grupper[0]?.dom).toBe("avvik");
    expect(feil.forslag).toMatchObject({ sti: ["grupper", 0, "netto"], foreslaatt: "-2068355" });
  });

  it("A-1: hele 1000 kr, rundet en av tre veier, og hvilke som kan være brukt", () => {
    // 464 × 3 650,00 is 1 693 600 exactly as the volume has two decimals: ±0,005 × 464 = 2,32 kr
    const med = (aarsbeloep: number) => kontroller({ aarsvolum: "3650,00" }, { aarsbeloep }).aarsbeloep;
    expect(med(1_693_000)).toMatchObject({ dom: "eksakt", retninger: ["ned"] });
    expect(med(1_694_000)).toMatchObject({ dom: "avrunding", retninger: ["opp", "naermeste"] });
    expect(med(1_695_000)).toMatchObject({ dom: "avvik", retninger: [], avstand: "397.68" });
    expect(med(1_693_500)).toMatchObject({ dom: "avvik" });
  });
});

describe("summer som ikke er kjent", () => {
  const gruppe = "Praktisk bistand - brukerstyrt personlig assistent";
  const andre = {
    kode: "OL",
    pris: 247,
    aarsvolum: 400,
    aKontoVolum: 100,
    gjennomfoert: 90,
    endring: -10,
    netto: -2470,
  } as const;

  it("K-3: uten en linjes netto er summen holdt mot det som kan ligge under, og uten volumene ikke mot noe", () => {
    // −13 × 464 ± 232 for the delivered hour's half: the net is between −6 264 and −5 800
    const sum = (netto: number, linje: Partial<SkjemalinjeInn> = {}) =>
      kontroller({ netto: null, endring: null, ...linje }, { netto }).sum;
    expect(sum(-6032)).toMatchObject({ dom: "eksakt", motUnderliggende: { dom: "eksakt" } });
    expect(sum(-6032)?.motViste).toBeUndefined();
    expect(sum(-6264)?.dom).toBe("eksakt");
    expect(sum(-6266)?.dom).toBe("avvik");
    const ukjent = sum(-6266, { aKontoVolum: null });
    expect([ukjent?.dom, ukjent?.motViste, ukjent?.motUnderliggende]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("K-3: gruppens trykte sum snevrer totalen inn, og linjer uten gruppesum står for seg", () => {
    // the group may be −6 032 ± 0,5 where its line may be 464 kr wide; OL is −10 × 247 ± 123,5
    const med = (netto: number, gruppesum: number | null) =>
      kontrollerKorreksjonsoppgjoer({
        noekkel: 0.25,
        tariff: TARIFF,
        linjer: [
          { ...BPAN, netto: null, endring: null },
          { ...andre, netto: -2470 },
        ],
        ...(gruppesum !== null && { grupper: [{ gruppe, netto: gruppesum }] }),
        netto,
      });
    expect(med(-8502, -6032).sum?.dom).toBe("eksakt");
    expect(med(-8402, -6032).sum?.dom).toBe("avvik");
    expect(med(-8402, null).sum?.dom).toBe("eksakt"); // the line alone leaves room for it
    expect(med(-8602, -6132).sum?.dom).toBe("eksakt");
    expect(med(-8502, -6232).grupper[0]).toMatchObject({ dom: "eksakt", gruppe });
    expect(med(-8502, -7032).grupper[0]?.dom).toBe("avvik");
  });

  it("V-4, T-3: uvanlige linjer og priser er telt sammen, og avvik for seg", () => {
    const i2020 = { tariff: { ...TARIFF, aar: 2020 } };
    const uvanligPris = { pris: 479, netto: -6227 };
    expect(kontroller(uvanligPris, i2020).antall).toMatchObject({ uvanlig: 1, avvik: 0 });
    expect(kontroller({ netto: "-6 034" }).antall).toMatchObject({ uvanlig: 1, avvik: 0, avrunding: 1 });
    // both, in one line: a net of −6 229 at 479 kr is 13,004… hours; it is one line, and two findings
    const begge = kontroller({ pris: 479, netto: -6229 }, i2020);
    expect([begge.antall.uvanlig, begge.funn.map((f) => f.regel)]).toEqual([1, ["T-3", "V-4"]]);
  });
});

describe("årets a konto", () => {
  /** A line with a year's volume alone: with whole hours it is price × [volume − 0,5 ; volume + 0,5⟩. */
  const med = (pris: number | null, aarsvolum: number, aarsbeloep: number) => {
    const bare = { pris, aarsvolum, aKontoVolum: null, gjennomfoert: null, endring: null, netto: null };
    return utenTabell(bare, { aarsbeloep }).aarsbeloep;
  };

  it.each([
    // 2 000 × [9,5 ; 10,5⟩ is [19 000 ; 21 000⟩
    [2000, 18_000, []],
    [2000, 19_000, ["ned", "opp", "naermeste"]],
    [2000, 20_000, ["ned", "opp", "naermeste"]],
    [2000, 21_000, ["opp", "naermeste"]],
    [2000, 22_000, []],
    // 1 000 × is [9 500 ; 10 500⟩: the nearest thousand to 9 500 is 10 000
    [1000, 9000, ["ned"]],
    [1000, 10_000, ["ned", "opp", "naermeste"]],
    [1000, 11_000, ["opp"]],
    [1000, 12_000, []],
  ])("A-1: med pris %i og ti timer kan %i være rundet %j", (pris, aarsbeloep, retninger) => {
    const svar = med(pris, 10, aarsbeloep);
    expect([svar?.retninger, svar?.kilde]).toEqual([retninger, "aarsbeloep"]);
    expect(svar?.dom).toBe(
      retninger.length === 0 ? "avvik" : aarsbeloep === pris * 10 ? "eksakt" : "avrunding",
    );
  });

  it("A-1: er ikke dømt når en pris mangler, men er avvik når det ikke er hele 1000 kr; gratis er ingenting", () => {
    expect(med(null, 10, 1_693_000)).toMatchObject({ vist: "1693000" });
    expect(med(null, 10, 1_693_000)?.dom).toBeUndefined();
    expect(med(null, 10, 1_693_500)?.dom).toBe("avvik");
    expect(med(0, 10, 0)).toMatchObject({ dom: "eksakt", sum: { fra: "0", til: "0" } });
    // nothing rounded up is nothing: 1 000 is the first that can't be, by no distance at all
    expect(med(0, 10, 1000)).toMatchObject({ dom: "avvik", avstand: "0" });
    expect(med(0, 10, 2000)).toMatchObject({ dom: "avvik", avstand: "1000" });
  });

  it("A-2: er det oppgjorte terminens, men summens når flere av radene er deler av den", () => {
    const aaret = (egen: number, andre: number, noekkel = "0,250") => {
      const rader = Array.from({ length: andre }, (_, i) => ({
        termin: `${i + 2}. kvartal`,
        aKonto: 423_250,
      }));
      const oppstilling = [
        { termin: "1. kvartal", aKonto: egen },
        ...rader,
        { termin: "SUM", aKonto: 1_693_000 },
      ];
      return kontroller({}, { noekkel, termin: "1. kvartal", oppstilling }).aarsbeloep;
    };
    expect(aaret(423_250, 3)).toMatchObject({ vist: "1693000", kilde: "oppstilling" });
    // 424 250 is a quarter of 1 697 000: one row (and it is the settled one) against three, two, one
    expect(aaret(424_250, 3)?.vist).toBe("1693000");
    expect(aaret(424_250, 2)?.vist).toBe("1697000");
    expect(aaret(424_250, 1)?.vist).toBe("1697000");
    // a key below a hundredth leaves it open
    expect(aaret(423_250, 3, "0,009")).toBeUndefined();
  });
});

describe("hodet", () => {
  const rader = (endret: object = {}) => [
    { termin: "1. kvartal", aKonto: 423_250, korreksjon: -6032, sum: 417_218, ...endret },
    { termin: "april–juni", aKonto: 423_250, korreksjon: null, sum: 423_250 },
    { termin: "SUM", aKonto: 846_500, korreksjon: -6032, sum: 840_468 },
  ];
  const med = (oppstilling: SkjemaInn["oppstilling"] = rader(), resten: Partial<SkjemaInn> = {}) =>
    kontroller({}, { netto: -6032, oppstilling, ...resten });

  it("A-1, A-2: årsbeløpet leses av terminen, også når radene ikke er hele året", () => {
    const { aarsbeloep, oppstilling, dom } = med();
    expect(aarsbeloep).toMatchObject({ vist: "1693000", kilde: "oppstilling", retninger: ["ned"] });
    expect(oppstilling?.map((r) => r.maaneder)).toEqual([3, 3, undefined]);
    expect(dom).toBe("eksakt");
  });

  it("A-2: en termin som ikke er noen tolvdeler av året", () => {
    const feil = rader().map((r, i) => (i === 1 ? { ...r, aKonto: 423_350, sum: 423_350 } : r));
    const funn = med(feil).funn.map((f) => `${f.regel} ${f.sti.join(".")}`);
    expect(funn).toEqual(["A-2 oppstilling.1.aKonto", "K-4 oppstilling.2.aKonto", "K-4 oppstilling.2.sum"]);
  });

  it("A-5: kroner som ikke går opp, er fordelt med en krone fra eller til", () => {
    // 1 000 / 12 is 83,33: 84 and 83 are both shares, 85 is none
    const deler = (ene: number) =>
      kontrollerKorreksjonsoppgjoer({
        maaneder: 1,
        termin: "a",
        linjer: [{ kode: "OL", pris: 247 }],
        aarsbeloep: 1000,
        oppstilling: [
          { termin: "a", aKonto: ene },
          { termin: "b", aKonto: 83 },
        ],
      }).oppstilling?.[0]?.aKonto?.dom;
    expect([83, 84, 85, 82].map(deler)).toEqual(["eksakt", "avrunding", "avvik", "avvik"]);
  });

  it("A-5, K-4: tolv terminer i hele kroner kan være 1 000 kr, men ikke mer enn de kan ha vært til sammen", () => {
    const tolv = (aKonto: number, sum: number) =>
      kontrollerKorreksjonsoppgjoer({
        maaneder: 1,
        termin: "1",
        linjer: [{ kode: "OL", pris: 247 }],
        aarsbeloep: 1000,
        oppstilling: [
          ...Array.from({ length: 12 }, (_, i) => ({ termin: `${i + 1}`, aKonto })),
          { termin: "SUM", aKonto: sum },
        ],
      }).oppstilling?.at(-1)?.aKonto;
    // a twelfth is 83,33: shown 83 it is up to 83,33, shown 84 it is from there
    expect(tolv(83, 996)).toMatchObject({ dom: "eksakt", beregnet: "996" });
    expect(tolv(83, 1000)).toMatchObject({ dom: "avrunding", differanse: "4", kroner: "0" });
    expect(tolv(83, 1001)).toMatchObject({ dom: "avvik", kroner: "0.5" });
    expect(tolv(84, 1000)).toMatchObject({ dom: "avrunding", differanse: "-8" });
    expect(tolv(84, 999)).toMatchObject({ dom: "avvik", kroner: "0.5" });
    // 90 is no share of the year: it stands for itself
    expect(tolv(90, 1080)?.dom).toBe("eksakt");
    expect(tolv(90, 1079)?.dom).toBe("avvik");
  });

  it("A-2: måneder som ikke står der, er de nærmeste; en nøkkel som ikke er tolvdeler, har ingen", () => {
    const rad = (termin: string, aKonto: number, maaneder?: number) => ({
      termin,
      aKonto,
      ...(maaneder && { maaneder }),
    });
    const maanedene = (noekkel: string, egen: number) =>
      kontrollerKorreksjonsoppgjoer({
        noekkel,
        termin: "a",
        linjer: [{ kode: "OL", pris: 247 }],
        aarsbeloep: 1_200_000,
        oppstilling: [
          rad("a", egen),
          rad("b", 200_000),
          rad("c", 200_000, 3),
          rad("d", 40_000),
          rad("e", 1_260_000),
        ],
      }).oppstilling?.map((r) => [r.maaneder, r.aKonto?.dom]);
    expect(maanedene("0,25", 300_000)).toEqual([
      [3, "eksakt"],
      [2, "eksakt"],
      [3, "avvik"], // three months are 300 000
      [undefined, "avvik"], // 0,4 months is none
      [undefined, "avvik"], // 12,6 months is more than a year
    ]);
    expect(maanedene("0,30", 360_000)?.[0]).toEqual([undefined, "eksakt"]);
    expect(maanedene("0,30", 300_000)?.[0]).toEqual([undefined, "avvik"]);
  });

  it("K-4: i summen teller det verste av raden og kolonnen", () => {
    const sumrad = (endret: object) =>
      med(rader().map((r, i) => (i === 2 ? { ...r, ...endret } : r))).oppstilling?.[2];
    expect(sumrad({})?.sum?.dom).toBe("eksakt");
    // the column adds up, and the row does not; and the other way round
    expect(sumrad({ aKonto: 846_600 })).toMatchObject({ aKonto: { dom: "avvik" }, sum: { dom: "avvik" } });
    expect(sumrad({ aKonto: 846_600, sum: 840_568 })?.sum).toMatchObject({
      dom: "avvik",
      beregnet: "840468",
    });
    // without its parts the sum is held against the column alone
    expect(sumrad({ aKonto: null })?.aKonto).toBeUndefined();
    expect(sumrad({ aKonto: null })?.sum?.dom).toBe("eksakt");
    // the correction may be −6 031,5, so that the sum is 840 468,5 and shown 840 469
    expect(sumrad({ aKonto: null, sum: 840_469 })?.sum?.dom).toBe("avrunding");
    expect(sumrad({ aKonto: null, sum: 840_470 })?.sum?.dom).toBe("avvik");
  });

  it("K-4: det som mangler tall, er ikke kontrollert; en tom korreksjon er ingen", () => {
    const andre = (endret: object) =>
      med(rader().map((r, i) => (i === 1 ? { ...r, ...endret } : r))).oppstilling;
    const utenAKonto = andre({ aKonto: null });
    expect(utenAKonto?.[1]).toEqual({
      termin: "april–juni",
      dom: "eksakt",
      sum: { vist: "423250" },
    });
    // a column with a hole has no sum, but the correction's has
    expect(utenAKonto?.[2]?.aKonto).toEqual({ vist: "846500" });
    expect(utenAKonto?.[2]?.korreksjon?.dom).toBe("eksakt");
    expect(andre({ sum: null })?.[2]?.sum?.dom).toBe("eksakt"); // by its own row
    // the settled term's correction can't be held against lines that do not give a net
    const ukjent = kontroller({ aKontoVolum: null, endring: null, netto: null }, { oppstilling: rader() });
    expect(ukjent.oppstilling?.[0]?.korreksjon).toEqual({ vist: "-6032" });
  });

  it("A-2: sagte måneder gjelder også terminen som er gjort opp", () => {
    const { oppstilling, dom } = med(rader({ maaneder: 4 }), { aarsbeloep: 1_693_000 });
    // 4/12 of 1 693 000 is 564 333,33
    expect(oppstilling?.[0]?.aKonto).toMatchObject({ dom: "avvik", beregnet: "564333" });
    expect(dom).toBe("avvik");
  });

  it("K-4, N-3: en tom korreksjon i sumraden er kolonnens, ikke null", () => {
    const tom = rader().map((r) => (r.termin === "SUM" ? { ...r, korreksjon: null } : r));
    expect(med(tom).oppstilling?.[2]?.sum).toMatchObject({ dom: "eksakt", beregnet: "840468" });
    // a wrong correction in the last row is not what its sum follows from elsewhere
    const feil = rader().map((r) => (r.termin === "SUM" ? { ...r, korreksjon: -6042 } : r));
    expect(med(feil).oppstilling?.[2]?.sum).toMatchObject({ dom: "avvik", kroner: "9" });
  });

  it("K-3, K-4: korreksjonen er summen, og raden og kolonnen går opp", () => {
    const feil = med(rader({ korreksjon: -6033 }));
    expect(feil.dom).toBe("avvik");
    expect(feil.forslag).toMatchObject({ termin: "1. kvartal", felt: "korreksjon", foreslaatt: "-6032" });
    expect(med(rader({ sum: 417_281 })).forslag).toMatchObject({
      felt: "sum",
      foreslaatt: "417218",
      endring: "ombytting",
    });
  });

  it("K-4: uten netto på skjemaet er korreksjonen det linjene kan gi", () => {
    const uten = kontroller({}, { oppstilling: rader() });
    expect(uten.oppstilling?.[0]?.korreksjon).toMatchObject({ dom: "avrunding" });
    const feil = kontroller({}, { oppstilling: rader({ korreksjon: -6132 }) });
    expect(feil.oppstilling?.[0]?.korreksjon?.dom).toBe("avvik");
    const linje = kontroller({ netto: -6132, endring: null }, { oppstilling: rader() });
    expect(linje.forslag).toMatchObject({ sti: ["linjer", 0, "netto"], foreslaatt: "-6032" });
  });

  it("uten termin og med to korreksjoner er ingen av dem skjemaets", () => {
    const to = rader().map((r, i) =>
      i === 1
        ? { ...r, korreksjon: 10, sum: 423_260 }
        : i === 2
          ? { ...r, korreksjon: -6022, sum: 840_478 }
          : r,
    );
    expect(med(to).aarsbeloep).toBeUndefined();
    expect(med(to).oppstilling?.map((r) => r.korreksjon?.dom)).toEqual([undefined, undefined, "eksakt"]);
    // a later term has none yet, and an earlier one's is not the form's
    expect(med(to, { termin: "1. kvartal" }).oppstilling?.[1]?.korreksjon?.dom).toBe("avvik");
    expect(med(to, { termin: "april–juni" }).oppstilling?.[0]?.korreksjon).toEqual({ vist: "-6032" });
  });
});

describe("forslag", () => {
  it.each([
    [["linjer", 0, "endring"], "4 156", "4165", "ombytting"],
    [["linjer", 0, "pris"], "746", "764", "ombytting"],
    [["linjer", 0, "netto"], "3 182 397", "3182297", "siffer"],
    [["linjer", 15, "aarsvolum"], "3 560", "3650", "ombytting"],
    [["linjer", 33, "gjennomfoert"], "1 674", "1647", "ombytting"],
    [["oppstilling", 5, "aKonto"], "403 806 000", "403086000", "ombytting"],
    [["netto"], "3 935 525", "3935425", "siffer"],
  ])("N-2: %s med %s foreslås som %s", (sti, tekst, foreslaatt, endring) => {
    const { dom, forslag } = kontrollerKorreksjonsoppgjoer(osMed(sti, tekst));
    expect([dom, forslag?.sti, forslag?.foreslaatt, forslag?.endring]).toEqual([
      "avvik",
      sti,
      foreslaatt,
      endring,
    ]);
  });

  it("K-3: når nettoene mangler, kan feilen like gjerne stå i et av linjens volumer, og da er det ikke bare ett forslag", () => {
    // 905 − 913 timer til 1 kr er −8, trykt −6: summen er −8, a konto er 911 timer, eller 907 er gjennomført
    const linje = { kode: "BPAN", pris: "1", aKontoVolum: "913", gjennomfoert: "905,00" } as const;
    const svar = kontrollerKorreksjonsoppgjoer({ noekkel: "0,250", linjer: [linje], netto: "-6" });
    expect(svar.forslag).toBeUndefined();
    expect(svar.muligeForslag?.map((f) => [f.sti.join("."), f.foreslaatt])).toEqual([
      ["netto", "-8"],
      ["linjer.0.aKontoVolum", "911"],
      ["linjer.0.gjennomfoert", "907"],
    ]);
  });

  it("A-1: når årsvolumet mangler, kan årets a konto være feil i kvartalets volum eller i prisen", () => {
    // 3 652 ± 2 timer til 464 kr er om lag 1 694 000; 431 × 464 er 800 000, og 913 til 964 kr er 3 520 000
    const linje = { kode: "BPAN", pris: "464", aKontoVolum: "931" } as const;
    const svar = (aarsbeloep: string, pris = "464", aKontoVolum = "913") =>
      kontrollerKorreksjonsoppgjoer({
        noekkel: "0,250",
        linjer: [{ ...linje, pris, aKontoVolum }],
        aarsbeloep,
      });
    expect(svar("1 694 000").dom).toBe("avrunding");
    expect(svar("1 694 000", "464", "931").forslag).toMatchObject({ felt: "aKontoVolum", foreslaatt: "913" });
    expect(svar("1 694 000", "264").forslag).toMatchObject({ felt: "pris", foreslaatt: "464" });
  });

  it("N-2: to feil har ikke noe enkelt forslag", () => {
    const to = { ...osMed(["linjer", 0, "endring"], "4 156"), netto: "3 935 435" };
    const svar = kontrollerKorreksjonsoppgjoer(to);
    expect([svar.dom, svar.forslag, svar.muligeForslag]).toEqual(["avvik", undefined, undefined]);
  });

  it("letes ikke etter når det ikke er bedt om", () => {
    const svar = kontrollerKorreksjonsoppgjoer({
      ...osMed(["linjer", 0, "endring"], "4 156"),
      forslag: false,
    });
    expect([svar.dom, svar.forslag]).toEqual(["avvik", undefined]);
  });

  it("linjene kommer i skjemaets rekkefølge, og stiene peker der de sto", () => {
    const inn = osMed(["linjer", 0, "endring"], "4 156");
    const snudd = kontrollerKorreksjonsoppgjoer({ ...inn, linjer: [...inn.linjer].reverse() });
    expect(snudd.linjer.map((l) => l.kode)).toEqual(OS.linjer.map((l) => l.kode));
    expect(snudd.forslag?.sti).toEqual(["linjer", 50, "endring"]);
  });
});
