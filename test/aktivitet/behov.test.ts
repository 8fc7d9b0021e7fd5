// Decided hours a week against what årsverk can give: exact sums worked out by hand, and what is refused in which words.

import { describe, expect, it } from "vitest";
import { type BehovInn, beregnBehov, type VedtakInn } from "../../src/index.js";
import { feiltekster } from "../stoette/feiltekster.js";

const DATO = "2019-02-15";
const OL: VedtakInn = { bruker: "b", kode: "OL", fra: "2019-01-01", timerPerUke: 7 };
const FELLES = { dato: DATO, timerPerAarsverk: "35.5", aarsverk: [], vedtak: [] };
const behov = (inn: Partial<BehovInn>) => beregnBehov({ ...FELLES, ...inn });
const feil = (inn: unknown) => feiltekster(() => beregnBehov(inn as BehovInn));

/** Hours a week of one vedtak with an amount. */
const timer = (mengde: VedtakInn["mengde"], resten: Partial<VedtakInn> = {}) => {
  const { timerPerUke: _, ...uten } = OL;
  return behov({ vedtak: [{ ...uten, mengde, ...resten } as VedtakInn] }).linjer[0]?.timerPerUke;
};

describe("timene i uken", () => {
  it("V-1, V-5, A-3: er mengden på sju dager, hva den enn er per", () => {
    expect(timer({ verdi: "7.5", enhet: "time", per: "uke" })).toBe("7.5");
    expect(timer({ verdi: 2, enhet: "time", per: "dag" })).toBe("14");
    expect(timer({ verdi: 10, enhet: "time", per: "maaned" })).toBe("2.5"); // / 4
    expect(timer({ verdi: 730, enhet: "time", per: "aar" })).toBe("14"); // × 7 / 365
    // 20 hours on ten days
    expect(timer({ verdi: 20, enhet: "time", per: "vedtak" }, { fra: DATO, til: "2019-02-24" })).toBe("14");
    // 100 × 7 / 365 does not end
    expect(timer({ verdi: 100, enhet: "time", per: "aar" })).toBe("1.91780821917808219178");
  });

  it("V-7: summeres eksakt på hvert sted, også med mange desimaler og på ulikt mange dager", () => {
    const { timerPerUke: _, ...uten } = { ...OL, tjenestested: "Nord" };
    const { linjer } = behov({
      vedtak: [
        { ...uten, bruker: "a", timerPerUke: "1.00001" },
        { ...uten, bruker: "c", timerPerUke: "2.5" },
        { ...uten, bruker: "c", kode: "BPAN", timerPerUke: "0.00000000000000000001" },
        { ...uten, bruker: "d", mengde: { verdi: 730, enhet: "time", per: "aar" } },
        { ...uten, bruker: "e", mengde: { verdi: 365, enhet: "time", per: "aar" } },
      ],
      aarsverk: [{ tjenestested: "Nord", aarsverk: "0.5" }],
    });
    // 3,50001 + 10⁻²⁰ + 14 + 7; 0,5 × 35,5 is 17,75
    expect(linjer).toEqual([
      {
        tjenestested: "Nord",
        timerPerUke: "24.50001000000000000001",
        vedtak: 5,
        aarsverk: "0.5",
        tilgjengelig: "17.75",
        differanse: "-6.75001000000000000001",
      },
    ]);
  });

  it("en versjon som er avløst, teller ikke, og heller ikke vedtak som begynner dagen etter", () => {
    const { linjer } = behov({
      vedtak: [
        { ...OL, id: "1", timerPerUke: 100 },
        { ...OL, id: "1", timerPerUke: 1, fra: DATO },
        { ...OL, bruker: "c", fra: "2019-02-16" },
        { ...OL, bruker: "d", timerPerUke: 2, til: DATO },
      ],
    });
    expect(linjer.map((l) => [l.timerPerUke, l.vedtak])).toEqual([["3", 2]]);
  });
});

describe("linjene", () => {
  it("står etter stedets navn, de med årsverk uten vedtak også, og til sist de uten sted", () => {
    const svar = behov({
      aarsverk: [
        { tjenestested: "Øst", aarsverk: 0 },
        { tjenestested: "Aust", aarsverk: 1 },
      ],
      vedtak: [OL, { ...OL, tjenestested: "Vest" }, { ...OL, bruker: "c", tjenestested: "Aust" }],
    });
    const linje = (
      tjenestested: string | null,
      timerPerUke: string,
      vedtak: number,
      [aarsverk = null, tilgjengelig = null, differanse = null]: (string | null)[],
    ) => ({ tjenestested, timerPerUke, vedtak, aarsverk, tilgjengelig, differanse });
    expect(svar).toEqual({
      dato: DATO,
      linjer: [
        linje("Aust", "7", 1, ["1", "35.5", "28.5"]),
        linje("Vest", "7", 1, []),
        linje("Øst", "0", 0, ["0", "0", "0"]),
        linje(null, "7", 1, []),
      ],
    });
    for (const del of [svar, svar.linjer, svar.linjer[0]]) expect(Object.isFrozen(del)).toBe(true);
  });

  it("uten vedtak og årsverk er det ingen", () => {
    expect(behov({}).linjer).toEqual([]);
    expect(behov({ vedtak: [{ ...OL, til: "2019-02-14" }] }).linjer).toEqual([]);
  });
});

describe("det som avvises", () => {
  it("felt som mangler eller er gale, sier alt på én gang", () => {
    expect(feil({})).toEqual([
      'MANGLER_FELT dato: Datoen mangler; oppgi en dato, for eksempel "2019-01-31".',
      "MANGLER_FELT aarsverk: Mangler; oppgi en liste.",
      'MANGLER_FELT timerPerAarsverk: Tallet mangler: oppgi et desimaltall, for eksempel 17315.31 eller "17315.31".',
    ]);
    expect(feil([])).toEqual(["UGYLDIG_TYPE : Fant en liste med 0 ledd; her skal det stå et objekt."]);
    const aarsverk = [
      { tjenestested: 1, aarsverk: -1 },
      { tjenestested: "Nord", aarsverk: 1, timer: 3 },
    ];
    expect(feil({ ...FELLES, timerPerAarsverk: 0, aarsverk })).toEqual([
      "UGYLDIG_TYPE aarsverk.0.tjenestested: Tjenestestedet skal være en tekst: fant tallet 1.",
      "NEGATIVT_TALL aarsverk.0.aarsverk: Årsverkene kan ikke være under null: fant -1; oppgi 0 eller mer.",
      "UKJENT_FELT aarsverk.1.timer: Ukjent felt: fant teksten «timer»; tillatt er tjenestested, aarsverk",
      "UTENFOR_OMRAADE timerPerAarsverk: Timer per årsverk er utenfor området: fant 0; oppgi over 0.",
    ]);
  });

  it.each(["periode", "perioder", "kvalitet", "maksMerknader"])("%s er ukjent her", (felt) => {
    expect(feil({ ...FELLES, [felt]: undefined })).toEqual([
      expect.stringMatching(new RegExp(`^UKJENT_FELT ${felt}: Ukjent felt: fant teksten «${felt}»; `)),
    ]);
  });

  it("et sted to ganger, vedtak som ikke er en liste, og et galt vedtak", () => {
    const aarsverk = [
      { tjenestested: "Nord", aarsverk: 1 },
      { tjenestested: "Nord", aarsverk: 1 },
    ];
    const toGanger =
      "DUPLIKAT_NAVN aarsverk.1.tjenestested: Tjenestestedet «Nord» står to ganger; behold én.";
    expect(feil({ ...FELLES, aarsverk })).toEqual([toGanger]);
    expect(feil({ ...FELLES, aarsverk, vedtak: undefined })).toEqual([
      "MANGLER_FELT vedtak: Mangler; oppgi en liste.",
      toGanger,
    ]);
    expect(feil({ ...FELLES, vedtak: [{ ...OL, kode: "LOKAL" }] })[0]).toMatch(
      /^UKJENT_TJENESTEKODE vedtak\.0\.kode: /,
    );
    expect(
      feil({
        ...FELLES,
        vedtak: [
          { ...OL, id: "1" },
          { ...OL, id: "1", timerPerUke: 8 },
        ],
      })[0],
    ).toMatch(/^DUPLIKAT_VEDTAK /);
  });

  it("V-5: lokale koder og regler leses som ellers", () => {
    const svar = behov({
      lokaleKoder: { HJ: "OL" },
      valg: { maaned: "aarets-tolvdel" },
      vedtak: [
        { bruker: "b", kode: "HJ", fra: "2019-01-01", mengde: { verdi: 365, enhet: "time", per: "maaned" } },
      ],
    });
    expect(svar.linjer[0]?.timerPerUke).toBe("84"); // 365 × 12 / 365 × 7
  });
});
