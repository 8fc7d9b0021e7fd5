// Maps of local codes (T-7): how they are read, what is wrong with them in which words, and what a code means on a vedtak's days.

import { describe, expect, it } from "vitest";
import { lesKodekart, lesLokaleKoder, lesOrdbok } from "../../src/aktivitet/kodekart.js";
import { erTime, oversett, settKode } from "../../src/aktivitet/kodeoversetter.js";
import { nyPost } from "../../src/aktivitet/Vedtakspost.js";
import { dag, nummer } from "../stoette/vedtaksposter.js";

const [LOKO, LSKO, OL] = [nummer("LOKO"), nummer("LSKO"), nummer("OL")];
const rad = (lokal: string, kode: string, fra?: string, til?: string) => ({
  lokal,
  kode,
  ...(fra === undefined ? {} : { fra: `2019-${fra}` }),
  ...(til === undefined ? {} : { til: `2019-${til}` }),
});
const problemer = (...koder: readonly unknown[]) => lesKodekart({ koder }).problemer;

describe("et kodekart leses", () => {
  it("med dagene som nummer, og bare de feltene som er gitt", () => {
    expect(lesKodekart({ koder: [rad("a", "LOKO"), rad("b", "OL", "01-01", "01-31")] })).toStrictEqual({
      verdi: [
        { lokal: "a", kode: "LOKO" },
        { lokal: "b", kode: "OL", fra: 17_897, til: 17_927 },
      ],
      problemer: [],
    });
    expect(lesKodekart({ koder: [] })).toStrictEqual({ verdi: [], problemer: [] });
  });

  it.each([
    [{ kode: "LOKO" }, "MANGLER_FELT", "lokal", "Den lokale koden mangler; oppgi en tekst."],
    [{ lokal: "a" }, "MANGLER_FELT", "kode", "Tjenestekoden mangler, for eksempel HTAMDK."],
    [
      { lokal: "a", kode: "LOKO", fra: "i går" },
      "UGYLDIG_DATO",
      "fra",
      'Første dag skal være en dato som finnes, "ÅÅÅÅ-MM-DD" fra 1900 til 2199: fant teksten «i går».',
    ],
    [
      { lokal: "a", kode: "LOKO", til: 3 },
      "UGYLDIG_DATO",
      "til",
      'Siste dag skal være en dato som finnes, "ÅÅÅÅ-MM-DD" fra 1900 til 2199: fant tallet 3.',
    ],
    [
      rad("a", "LOKO", "01-02", "01-01"),
      "UGYLDIG_DATO",
      "til",
      "Gyldigheten slutter «2019-01-01», før starten «2019-01-02»; begge dagene teller med, så slutten må være lik starten eller senere.",
    ],
  ])("med feil i en rad: %j", (feil, kode, felt, melding) => {
    expect(problemer(rad("x", "LOKO"), feil)).toEqual([{ kode, sti: ["koder", 1, felt], melding }]);
  });

  it("med alle feil på en gang, også rader som slutter før de begynner", () => {
    const feil = problemer({ lokal: "a" }, rad("b", "LOKO", "01-02", "01-01"));
    expect(feil.map((p) => [p.kode, p.sti.join()])).toEqual([
      ["MANGLER_FELT", "koder,0,kode"],
      ["UGYLDIG_DATO", "koder,1,til"],
    ]);
    expect([lesKodekart({ koder: "x" }).problemer, lesKodekart(null).problemer.length]).toEqual([
      [{ kode: "UGYLDIG_TYPE", sti: ["koder"], melding: "Fant teksten «x»; her skal det stå en liste." }],
      1,
    ]);
  });

  it.each([
    ["alltid og alltid", rad("a", "LOKO"), rad("a", "OL")],
    ["alltid og noen dager", rad("a", "LOKO"), rad("a", "OL", "01-01", "01-31")],
    ["til og fra den samme dagen", rad("a", "LOKO", undefined, "01-31"), rad("a", "OL", "01-31")],
    ["fra og til den samme dagen", rad("a", "LOKO", "01-31"), rad("a", "OL", undefined, "01-31")],
    ["uten start, og noen dager", rad("a", "LOKO", undefined, "01-31"), rad("a", "OL", "01-15", "02-15")],
    ["noen dager, og uten start", rad("a", "LOKO", "01-15", "02-15"), rad("a", "OL", undefined, "01-31")],
    ["uten slutt, og noen dager", rad("a", "LOKO", "01-31"), rad("a", "OL", "01-15", "02-15")],
    ["noen dager, og uten slutt", rad("a", "LOKO", "01-15", "02-15"), rad("a", "OL", "02-15")],
    ["inne i", rad("a", "LOKO", "01-01", "01-31"), rad("a", "OL", "01-10", "01-12")],
  ])("T-7: samme kode to ganger på samme dag er en feil: %s", (_navn, en, annen) => {
    const melding =
      "Den lokale koden «a» er oversatt to ganger på samme dag, til LOKO og OL; behold én, eller gi dem hver sine dager.";
    expect(problemer(en, rad("b", "UK"), annen)).toEqual([
      { kode: "DUPLIKAT_LOKAL_KODE", sti: ["koder", 2, "lokal"], melding },
    ]);
  });

  it("T-7: dager etter hverandre, eller med hull imellom, er ingen feil, i hvilken rekkefølge de enn står", () => {
    const koder = [
      rad("a", "LOKO", undefined, "01-31"),
      rad("a", "OL", "02-01", "02-10"),
      rad("b", "UK"),
      rad("a", "UK", "03-01"),
    ];
    expect([problemer(...koder), problemer(...koder.reverse())]).toEqual([[], []]);
  });

  it("hver feil nevner den av de tidligere som den faller sammen med", () => {
    const feil = problemer(
      rad("a", "LOKO", undefined, "01-31"),
      rad("a", "OL", "02-01"),
      rad("a", "UK", "02-10", "02-11"),
      rad("a", "LSKO", "01-10", "01-11"),
    );
    expect(feil.map((p) => [p.sti[1], p.melding.replace(/;.*/, "")])).toEqual([
      [2, "Den lokale koden «a» er oversatt to ganger på samme dag, til OL og UK"],
      [3, "Den lokale koden «a» er oversatt to ganger på samme dag, til LOKO og LSKO"],
    ]);
  });

  it("som et vanlig objekt: feilene står ved koden selv", () => {
    expect(lesOrdbok({ a: "LOKO", b: "OL" })).toEqual({
      verdi: [rad("a", "LOKO"), rad("b", "OL")],
      problemer: [],
    });
    expect(lesOrdbok({ a: "LOKO", b: "XX", "": "OL" }).problemer.map((p) => [p.kode, p.sti])).toEqual([
      ["UKJENT_TJENESTEKODE", ["b"]],
      ["UGYLDIG_VERDI", [""]],
    ]);
  });
});

describe("T-7: en lokal kode betyr", () => {
  const kart = (...koder: readonly unknown[]) => {
    const lest = lesLokaleKoder({ koder });
    if (!("verdi" in lest)) throw new Error(JSON.stringify(lest.problemer));
    return lest.verdi;
  };

  it("én kode alltid, eller en kode på noen dager", () => {
    expect([...kart(rad("a", "LOKO"), rad("b", "HTAMDK"))]).toEqual([
      ["a", LOKO],
      ["b", 0],
    ]);
    const [jan31, feb1] = [dag("2019-01-31"), dag("2019-02-01")];
    expect(kart(rad("a", "LSKO", "02-01"), rad("a", "LOKO", undefined, "01-31")).get("a")).toEqual([
      { kode: LOKO, fra: -1_000_000, til: jan31 },
      { kode: LSKO, fra: feb1, til: 1_000_000 },
    ]);
    expect(kart(rad("a", "LSKO", "02-01")).get("a")).toEqual([{ kode: LSKO, fra: feb1, til: 1_000_000 }]);
    expect(kart(rad("a", "LSKO", undefined, "01-31")).get("a")).toEqual([
      { kode: LSKO, fra: -1_000_000, til: jan31 },
    ]);
  });

  it("én kode når den er den samme dagen etter, men ikke over et hull eller en annen kode", () => {
    const tre = [
      rad("a", "LOKO", "02-11"),
      rad("a", "LOKO", undefined, "01-31"),
      rad("a", "LOKO", "02-01", "02-10"),
    ];
    expect(kart(...tre).get("a")).toBe(LOKO);
    const hull = [rad("a", "LOKO", undefined, "01-31"), rad("a", "LOKO", "02-02", "02-10")];
    expect(kart(...hull).get("a")).toEqual([
      { kode: LOKO, fra: -1_000_000, til: dag("2019-01-31") },
      { kode: LOKO, fra: dag("2019-02-02"), til: dag("2019-02-10") },
    ]);
    const annen = [
      rad("a", "LOKO", undefined, "01-31"),
      rad("a", "LSKO", "02-01", "02-10"),
      rad("a", "LSKO", "02-11"),
    ];
    expect(kart(...annen).get("a")).toEqual([
      { kode: LOKO, fra: -1_000_000, til: dag("2019-01-31") },
      { kode: LSKO, fra: dag("2019-02-01"), til: 1_000_000 },
    ]);
  });

  it("det et kart eller et objekt sier; en kode kan hete koder", () => {
    expect(lesLokaleKoder({ koder: "LOKO" })).toEqual({ verdi: new Map([["koder", LOKO]]), problemer: [] });
    expect(lesLokaleKoder({ "HJ-1": "OL" })).toEqual({ verdi: new Map([["HJ-1", OL]]), problemer: [] });
    expect(lesLokaleKoder({ "HJ-1": "O" }).problemer.map((p) => p.sti)).toEqual([["HJ-1"]]);
    expect(lesLokaleKoder({ koder: [rad("a", "O")] }).problemer.map((p) => p.sti)).toEqual([
      ["koder", 0, "kode"],
    ]);
    expect(lesLokaleKoder(7).problemer.map((p) => p.kode)).toEqual(["UGYLDIG_TYPE"]);
  });
});

describe("T-7: på et vedtaks dager", () => {
  const kart = new Map<unknown, number | readonly { kode: number; fra: number; til: number }[]>([
    ["alltid", OL],
    [
      "skifter",
      [
        { kode: LOKO, fra: 10, til: 20 },
        { kode: LSKO, fra: 22, til: 30 },
      ],
    ],
  ]);
  const paa = (fra: number, til: number, spenn = { fra: 0, til: 100 }) =>
    oversett(kart, "skifter", fra, til, spenn, true);

  it("betyr koden det den er oversatt til, ellers sin egen på skjemaet", () => {
    const spenn = { fra: 0, til: 9 };
    expect(["alltid", "LOKO", "ukjent"].map((k) => oversett(kart, k, 1, 2, spenn, true))).toEqual([
      OL,
      LOKO,
      undefined,
    ]);
    expect(["alltid", "LOKO"].map((k) => oversett(undefined, k, 1, 2, spenn, true))).toEqual([
      undefined,
      LOKO,
    ]);
    expect(oversett(new Map([["LOKO", OL]]), "LOKO", 1, 2, spenn, true)).toBe(OL);
  });

  it.each([
    [12, 18, [[LOKO, 12, 18]]],
    [10, 20, [[LOKO, 10, 20]]],
    [20, 20, [[LOKO, 20, 20]]],
    [22, 22, [[LSKO, 22, 22]]],
    [25, 28, [[LSKO, 25, 28]]],
    [22, 30, [[LSKO, 22, 30]]],
    [9, 12, undefined],
    [12, 21, undefined],
    [21, 21, undefined],
    [20, 22, undefined],
    [21, 25, undefined],
    [25, 31, undefined],
    [31, 40, undefined],
  ])("fra %i til %i", (fra, til, ventet) => {
    expect(paa(fra, til)).toEqual(ventet?.map(([kode, f, t]) => ({ kode, fra: f, til: t })));
  });

  it("dager uten betydning er tillatt utenfor periodene", () => {
    const [begge, foerste] = [
      [
        { kode: LOKO, fra: 10, til: 20 },
        { kode: LSKO, fra: 22, til: 30 },
      ],
      [{ kode: LOKO, fra: 10, til: 12 }],
    ];
    expect(paa(1, 40, { fra: 15, til: 18 })).toEqual(begge);
    expect(paa(1, 40, { fra: 10, til: 20 })).toEqual(begge);
    expect(paa(1, 40, { fra: 9, til: 20 })).toBeUndefined();
    expect(paa(1, 40, { fra: 10, til: 21 })).toBeUndefined();
    expect(paa(1, 12, { fra: 15, til: 18 })).toEqual(foerste);
    expect(paa(1, 21, { fra: 50, til: 60 })).toEqual([{ kode: LOKO, fra: 10, til: 20 }]);
  });

  it("er en betydning timer, døgn, eller begge deler", () => {
    const segmenter = (...koder: number[]) => koder.map((kode, i) => ({ kode, fra: i, til: i }));
    expect([erTime(OL), erTime(LOKO)]).toEqual([true, false]);
    expect([erTime(segmenter(OL, 0)), erTime(segmenter(LOKO, LSKO)), erTime(segmenter(OL))]).toEqual([
      true,
      false,
      true,
    ]);
    expect([segmenter(OL, LOKO), segmenter(LOKO, OL), segmenter(OL, 0, LOKO)].map(erTime)).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });

  it("en post får én kode når den er én hele vedtaket, ellers strekkene", () => {
    const sett = (betydning: Parameters<typeof settKode>[1]) => {
      const post = { ...nyPost(), fra: 10, til: 20 };
      settKode(post, betydning);
      return [post.kode, post.segmenter];
    };
    const strekk = (fra: number, til: number, kode = LOKO) => ({ kode, fra, til });
    expect(sett(LSKO)).toEqual([LSKO, []]);
    expect(sett([strekk(10, 20)])[0]).toBe(LOKO);
    for (const flere of [
      [strekk(11, 20)],
      [strekk(10, 19)],
      [strekk(10, 14), strekk(15, 20, LSKO)],
      [strekk(10, 20), strekk(10, 20)],
      [],
    ])
      expect(sett(flere)).toEqual([-1, flere]);
  });
});
