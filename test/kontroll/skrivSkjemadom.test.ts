// What the verdict on a form says beside the findings: the numbers of lines by verdict, and what is left out where nothing can be said.

import { describe, expect, it } from "vitest";
import { kontrollerKorreksjonsoppgjoer, type SkjemaInn } from "../../src/index.js";
import { BPAN, LFKJ, TARIFF } from "../stoette/skjemalinjer.js";

const BPA = "Praktisk bistand - brukerstyrt personlig assistent";
const kontroller = (linjer: SkjemaInn["linjer"], resten: Partial<SkjemaInn> = {}) =>
  kontrollerKorreksjonsoppgjoer({ noekkel: 0.25, linjer, ...resten });
const linjen = (linje: object, resten: Partial<SkjemaInn> = {}) =>
  kontroller([{ ...BPAN, ...linje }], resten).linjer[0];

describe("dommen over skjemaet", () => {
  it("N-2: teller linjene etter dom, de uvanlige og de tomme", () => {
    const linjer = [{ ...BPAN, netto: -7032 }, LFKJ, { kode: "OL", pris: 247 }] as const;
    expect(kontroller(linjer).antall).toEqual({ eksakt: 1, avrunding: 0, avvik: 1, uvanlig: 0, tomme: 1 });
    expect(kontroller([{ ...BPAN, netto: -6034 }]).antall).toEqual({
      ...{ eksakt: 0, avrunding: 1, avvik: 0, uvanlig: 1, tomme: 0 },
    });
  });

  it("N-3: har ikke en gruppesum som ingenting er holdt mot, eller som ikke står der", () => {
    const uten = { kode: "BPAN", pris: 464, aarsvolum: 3650 } as const;
    expect(kontroller([uten], { grupper: [{ gruppe: BPA, netto: -6032 }] }).grupper).toEqual([]);
    expect(kontroller([BPAN], { grupper: [{ gruppe: BPA, netto: null }] }).grupper).toEqual([]);
  });

  it("N-3: en gruppesum som ikke står der, er heller ikke noe å rette", () => {
    const { forslag } = kontroller([BPAN], { netto: -6132, grupper: [{ gruppe: BPA, netto: null }] });
    expect(forslag).toMatchObject({ sti: ["netto"], foreslaatt: "-6032" });
  });

  it("har ikke felt som skjemaet ikke har noe av", () => {
    const svar = kontroller([BPAN]);
    expect(["sum", "aarsbeloep", "oppstilling", "tariff"].filter((felt) => felt in svar)).toEqual([]);
  });

  it("T-2, T-5: nevner tabellen prisene er holdt mot, og det den tar forbehold om", () => {
    const svar = kontroller([BPAN], { tariff: TARIFF });
    expect(svar.tariff).toMatchObject({ ...TARIFF, status: "publisert" });
    const utledet = kontroller([{ kode: "BPAN", pris: 478 }], {
      aar: 2020,
      tariff: { ...TARIFF, aar: 2020 },
    });
    expect(utledet.tariff?.status).not.toBe("publisert");
    expect(svar.merknader).toEqual([]);
    // the year is not the table's
    const annet = kontroller([BPAN], { aar: 2020, tariff: TARIFF });
    expect(annet.merknader).toHaveLength(1);
  });

  it("T-2: holder priser av ens egne mot de trykte", () => {
    expect(kontroller([BPAN], { priser: { BPAN: 465 } }).linjer[0]?.pris).toEqual({
      ...{ dom: "avvik", vist: "464", tabell: "465" },
    });
    // nothing is a price too, and not a derived one
    expect(kontroller([BPAN], { priser: { BPAN: 0 } }).linjer[0]?.pris?.dom).toBe("avvik");
  });

  it("N-3: sier fra når ingen av linjene har tall, og bare da", () => {
    const tom = { kode: "OL", pris: 247 } as const;
    expect(kontroller([tom]).merknader).toEqual([
      {
        kode: "INGEN_LINJER",
        sti: ["linjer"],
        melding:
          "Ingen av linjene har tall å holde mot reglene; dommen sier bare at ingenting er funnet galt i resten av skjemaet.",
      },
    ]);
    expect(kontroller([tom, BPAN]).merknader).toEqual([]);
  });
});

describe("dommen over en linje", () => {
  it("T-3: er uvanlig der prisen ikke er den utledede", () => {
    const tariff = { ...TARIFF, aar: 2020 };
    const uvanlig = (pris: number) =>
      kontroller([{ kode: "BPAN", pris }], { tariff }).linjer.map((linje) => linje.uvanlig);
    expect([uvanlig(479), uvanlig(478)]).toEqual([[true], [false]]);
    expect(kontroller([{ kode: "BPAN", pris: 479 }], { tariff }).uvanlig).toBe(true);
  });

  it("T-1: sier om stjernen står der, og om den skal", () => {
    expect(linjen({ stjerne: false })?.stjerne).toEqual({ dom: "avvik", vist: false, katalog: true });
    expect(linjen({ stjerne: true })?.stjerne).toEqual({ dom: "eksakt", vist: true, katalog: true });
  });
});

describe("dommen over hodet", () => {
  const rad = (felter: object, resten: Partial<SkjemaInn> = {}) =>
    kontroller([BPAN], { oppstilling: [{ termin: "en termin", ...felter }], ...resten });

  it.each([1, 11, 12])("A-2: nevner månedene, fra én til tolv (%i)", (maaneder) => {
    const svar = rad({ maaneder, aKonto: 141_083 }, { aarsbeloep: 1_693_000 });
    expect(svar.oppstilling?.map((r) => r.maaneder)).toEqual([maaneder]);
  });

  it("A-5: en termin er i hele kroner", () => {
    const dom = (aKonto: string) =>
      rad({ maaneder: 1, aKonto }, { aarsbeloep: 1_693_000 }).oppstilling?.[0]?.dom;
    // 1 693 000 / 12 = 141 083,33
    expect([dom("141 083"), dom("141 084"), dom("141 083,50")]).toEqual(["eksakt", "avrunding", "avvik"]);
  });
});
