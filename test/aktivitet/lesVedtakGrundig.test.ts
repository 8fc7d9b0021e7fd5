// The thorough reading of a vedtak: what is wrong with its code, its amount and its days, word for word, and where.

import { describe, expect, it } from "vitest";
import type { Kodeoversetter } from "../../src/aktivitet/kodeoversetter.js";
import { lesVedtakGrundig } from "../../src/aktivitet/lesVedtakGrundig.js";
import { nyPost } from "../../src/aktivitet/Vedtakspost.js";
import { fullfoerValg } from "../../src/aktivitet/valg.js";
import { skiftende } from "../stoette/skiftende.js";
import { dag, nummer } from "../stoette/vedtaksposter.js";

const oppsett = (oversetter?: Kodeoversetter) => ({
  regler: fullfoerValg({}),
  oversetter,
  spenn: { fra: dag("2019-01-01"), til: dag("2019-03-31") },
});
/** What is wrong with a vedtak, field by field. */
const feil = (inn: unknown, oversetter?: Kodeoversetter) =>
  lesVedtakGrundig(inn, nyPost(), oppsett(oversetter)).map(({ kode, sti, melding }) => [
    kode,
    sti.join("."),
    melding,
  ]);
const TIME = { bruker: "b", kode: "HTAMDK", fra: "2019-01-01" };
const DOEGN = { bruker: "b", kode: "UK", fra: "2019-01-01" };

describe("en id eller et pseudonym er en tekst eller et helt tall, og vises aldri", () => {
  it.each([
    [{ bruker: undefined }, "MANGLER_FELT", "bruker", "Bruker mangler; oppgi en tekst eller et helt tall."],
    [{ bruker: "" }, "UGYLDIG_VERDI", "bruker", "Bruker skal ha 1–200 tegn."],
    [{ bruker: "b".repeat(201) }, "UGYLDIG_VERDI", "bruker", "Bruker skal ha 1–200 tegn."],
    [{ bruker: 1.5 }, "UGYLDIG_TYPE", "bruker", "Bruker skal være en tekst eller et helt tall."],
    [{ bruker: null }, "UGYLDIG_TYPE", "bruker", "Bruker skal være en tekst eller et helt tall."],
    [{ id: "" }, "UGYLDIG_VERDI", "id", "Vedtakets id skal ha 1–200 tegn."],
    [{ id: true }, "UGYLDIG_TYPE", "id", "Vedtakets id skal være en tekst eller et helt tall."],
  ])("%j", (felt, ...ventet) => {
    expect(feil({ ...DOEGN, ...felt })).toEqual([ventet]);
  });
});

describe("feltene ett for ett", () => {
  const dato = (hva: string, fant: string) =>
    `${hva} skal være en dato som finnes, "ÅÅÅÅ-MM-DD" fra 1900 til 2199: fant ${fant}.`;
  it.each([
    [{ kommune: 1 }, "UGYLDIG_TYPE", "kommune", "Kommunen skal være en tekst: fant tallet 1."],
    [
      { tjenestested: 1 },
      "UGYLDIG_TYPE",
      "tjenestested",
      "Tjenestestedet skal være en tekst: fant tallet 1.",
    ],
    [{ fra: "2019" }, "UGYLDIG_DATO", "fra", dato("Vedtakets første dag", "teksten «2019»")],
    [{ til: 1 }, "UGYLDIG_DATO", "til", dato("Vedtakets siste dag", "tallet 1")],
    [
      { plasser: 0 },
      "UTENFOR_OMRAADE",
      "plasser",
      "Antall plasser er utenfor området: fant 0; oppgi over 0.",
    ],
    [
      { avslutning: "" },
      "UGYLDIG_VERDI",
      "avslutning",
      'Avslutningen skal være "flytting" eller "doed" eller "annet": fant en tom tekst.',
    ],
    [
      { foedselsaar: 1899 },
      "UTENFOR_OMRAADE",
      "foedselsaar",
      "Fødselsåret er utenfor området: fant 1899; oppgi minst 1900 og høyst 2199.",
    ],
    [{ opphoer: "abc" }, "UGYLDIG_TYPE", "opphoer", "Fant teksten «abc»; her skal det stå en liste."],
    [
      { opphoer: [{ fra: "x", til: "2019-01-02" }] },
      "UGYLDIG_DATO",
      "opphoer.0.fra",
      dato("Opphørets første dag", "teksten «x»"),
    ],
    [
      { opphoer: [{ fra: "2019-01-02", til: "x" }] },
      "UGYLDIG_DATO",
      "opphoer.0.til",
      dato("Opphørets siste dag", "teksten «x»"),
    ],
    [
      { opphoer: [{ fra: "2019-01-02", til: "2019-01-02", kode: 1 }] },
      "UKJENT_FELT",
      "opphoer.0.kode",
      "Ukjent felt: fant teksten «kode»; tillatt er fra, til",
    ],
  ])("%j", (felt, ...ventet) => {
    expect(feil({ ...DOEGN, ...felt })).toEqual([ventet]);
  });

  it.each([
    [
      { timerPerUke: "168.0001" },
      "UTENFOR_OMRAADE",
      "timerPerUke",
      "Timer per uke er utenfor området: fant 168.0001; oppgi minst 0 og høyst 168.",
    ],
    [
      { timerPerUke: -1 },
      "NEGATIVT_TALL",
      "timerPerUke",
      "Timer per uke kan ikke være under null: fant -1; oppgi 0 eller mer.",
    ],
    [
      { mengde: { verdi: -1, enhet: "time", per: "dag" } },
      "NEGATIVT_TALL",
      "mengde.verdi",
      "Mengden kan ikke være under null: fant -1; oppgi 0 eller mer.",
    ],
    [
      { mengde: { verdi: 1, enhet: "timer", per: "dag" } },
      "UGYLDIG_VERDI",
      "mengde.enhet",
      'Enheten skal være "time" eller "doegn": fant teksten «timer».',
    ],
    [
      { mengde: { verdi: 1, enhet: "time", per: "døgn" } },
      "UGYLDIG_VERDI",
      "mengde.per",
      'Mengden er per skal være "uke" eller "maaned" eller "dag" eller "aar" eller "vedtak": fant teksten «døgn».',
    ],
    [{ mengde: null }, "UGYLDIG_TYPE", "mengde", "Fant null; her skal det stå et objekt."],
  ])("V-5: %j", (felt, ...ventet) => {
    expect(feil({ ...TIME, ...felt })).toEqual([ventet]);
  });

  it("det som ikke er et objekt, har bare én feil", () => {
    for (const inn of [null, 1, "vedtak", undefined]) expect(feil(inn)).toHaveLength(1);
    expect(feil([TIME])).toEqual([
      ["UGYLDIG_TYPE", "", "Fant en liste med 1 ledd; her skal det stå et objekt."],
    ]);
  });

  it("alle feil er med: felter, dager, og mengden til slutt", () => {
    const inn = {
      bruker: "",
      kode: "HTAMDK",
      fra: "2019-02-01",
      til: "2019-01-01",
      plasser: 1,
      farge: "rød",
    };
    expect(feil(inn).map(([kode, sti]) => `${kode} ${sti}`)).toEqual([
      "UGYLDIG_VERDI bruker",
      "UKJENT_FELT farge",
      "UGYLDIG_DATO til",
      "FEIL_ENHET plasser",
    ]);
  });
});

describe("dager som slutter før de begynner", () => {
  const hale = "; begge dagene teller med, så slutten må være lik starten eller senere.";
  it("vedtakets, og hvert opphørs, med sin plass", () => {
    const opphoer = [
      { fra: "2019-01-05", til: "2019-01-05" },
      { fra: "2019-01-05", til: "2019-01-04" },
    ];
    expect(feil({ ...DOEGN, til: "2018-12-31", opphoer })).toEqual([
      ["UGYLDIG_DATO", "til", `Vedtaket slutter «2018-12-31», før starten «2019-01-01»${hale}`],
      ["UGYLDIG_DATO", "opphoer.1.til", `Opphøret slutter «2019-01-04», før starten «2019-01-05»${hale}`],
    ]);
  });
});

describe("T-7: koder uten betydning", () => {
  const delvis: Kodeoversetter = new Map([
    ["L", [{ kode: nummer("UK"), fra: dag("2019-02-01"), til: dag("2019-02-28") }]],
  ]);
  const dekket =
    "Den lokale koden teksten «L» er oversatt, men ikke for alle vedtakets dager i perioden; oppgi hva den betyr på dem.";

  it("uten oversettelser er det skjemaets koder som gjelder", () => {
    expect(feil({ ...DOEGN, kode: "UKK" })).toEqual([
      ["UKJENT_TJENESTEKODE", "kode", "Ukjent tjenestekode: fant teksten «UKK»; mente du UK?"],
    ]);
    expect(feil({ ...DOEGN, kode: undefined })).toEqual([
      ["MANGLER_FELT", "kode", "Tjenestekoden mangler, for eksempel HTAMDK."],
    ]);
  });

  it("med oversettelser er den på ingen av stedene, eller den mangler", () => {
    expect(feil({ ...DOEGN, kode: "UKK" }, delvis)).toEqual([
      [
        "UKJENT_TJENESTEKODE",
        "kode",
        "Koden er verken oversatt i lokaleKoder eller på skjemaet: fant teksten «UKK».",
      ],
    ]);
    expect(feil({ ...DOEGN, kode: undefined }, delvis)).toEqual([
      ["MANGLER_FELT", "kode", "Tjenestekoden mangler, for eksempel HTAMDK."],
    ]);
  });

  it("den er oversatt på noen av dagene: alle vedtakets dager i perioden må være med", () => {
    const vedtak = (fra: string, til?: string) => ({ bruker: "b", kode: "L", fra, til });
    expect(feil(vedtak("2019-02-01", "2019-02-28"), delvis)).toEqual([]);
    for (const inn of [
      vedtak("2019-01-31", "2019-02-28"),
      vedtak("2019-02-01", "2019-03-01"),
      vedtak("2019-02-01"),
    ])
      expect(feil(inn, delvis)).toEqual([["UKJENT_TJENESTEKODE", "kode", dekket]]);
  });

  it("dagene er de som lar seg lese også når et annet felt er galt; ellers hele perioden", () => {
    const kodene = (fra: unknown, til?: unknown) =>
      feil({ bruker: "", kode: "L", fra, til }, delvis).map(([kode]) => kode);
    expect(kodene("2019-02-01", "2019-02-28")).toEqual(["UGYLDIG_VERDI"]);
    expect(kodene("2019-02-01")).toEqual(["UGYLDIG_VERDI", "UKJENT_TJENESTEKODE"]);
    expect(kodene("2019-02-01", "x")).toEqual(["UGYLDIG_VERDI", "UGYLDIG_DATO", "UKJENT_TJENESTEKODE"]);
    expect(kodene("x", "2019-02-28")).toEqual(["UGYLDIG_VERDI", "UGYLDIG_DATO", "UKJENT_TJENESTEKODE"]);
  });

  it("timer på noen dager og døgn på andre er ingen enhet", () => {
    const blandet: Kodeoversetter = new Map([
      [
        "L",
        [
          { kode: nummer("UK"), fra: 0, til: dag("2019-01-31") },
          { kode: nummer("OL"), fra: dag("2019-02-01"), til: 99_999 },
        ],
      ],
    ]);
    expect(feil({ ...DOEGN, kode: "L" }, blandet)).toEqual([
      [
        "FEIL_ENHET",
        "kode",
        "Den lokale koden teksten «L» betyr timer på noen av vedtakets dager og døgn på andre; del vedtaket der den skifter.",
      ],
    ]);
  });

  it("det som skjemaet leste, gjelder: felter som skifter, leses ikke om igjen", () => {
    expect(feil(skiftende(DOEGN, "kode", "HTAMDK"))).toEqual([]);
    const vedtak = { bruker: "b", kode: "L", fra: "2019-02-01", til: "2019-02-28" };
    expect(feil(skiftende(vedtak, "til", "2019-03-31"), delvis)).toEqual([]);
    expect(feil(skiftende(vedtak, "fra", "2019-01-01"), delvis)).toEqual([]);
  });
});
