// The fast reading takes every ordinary vedtak, and leaves all else: what it takes is not read again by the schema.

import { describe, expect, it } from "vitest";
import { erEnkel } from "../../src/aktivitet/erEnkel.js";
import { lesIdent } from "../../src/aktivitet/lesIdent.js";
import { lesTideler } from "../../src/aktivitet/lesTideler.js";
import { lesVedtak } from "../../src/aktivitet/lesVedtak.js";
import { lesVedtakHurtig } from "../../src/aktivitet/lesVedtakHurtig.js";
import { nyPost } from "../../src/aktivitet/Vedtakspost.js";
import { STANDARDVALG } from "../../src/aktivitet/valg.js";
import { nummer } from "../stoette/vedtaksposter.js";

const skifter = [
  { kode: nummer("LOKO"), fra: 17_000, til: 17_900 },
  { kode: nummer("LSKO"), fra: 17_901, til: 19_000 },
];
const OPPSETT = {
  regler: STANDARDVALG,
  oversetter: undefined,
  spenn: { fra: 17_897, til: 17_986 },
};
const MED_KODER = {
  ...OPPSETT,
  oversetter: new Map<unknown, number | typeof skifter>([
    ["lokal", nummer("OL")],
    ["skifter", skifter],
    ["blandet", [...skifter, { kode: nummer("OL"), fra: 19_001, til: 20_000 }]],
  ]),
};
const LOKO = { bruker: "b", kode: "LOKO", fra: "2019-01-01" };
const OL = { bruker: "b", kode: "OL", fra: "2019-01-01", timerPerUke: 7 };

/** What the fast reading makes of a vedtak, in a post that another has filled; `undefined` where it leaves it. */
function les(inn: unknown, oppsett: typeof OPPSETT | typeof MED_KODER = OPPSETT) {
  const post = nyPost();
  const brukt = {
    ...{
      id: "x",
      bruker: "x",
      kommune: "X",
      kode: "TANKO",
      fra: "2018-01-01",
      til: "2018-12-31",
      plasser: 9,
    },
    ...{ foedselsaar: 1900, tjenestested: "X", avslutning: "annet" },
    opphoer: [{ fra: "2017-01-01", til: "2018-01-02" }],
  };
  expect(lesVedtakHurtig(brukt, post, OPPSETT)).toBe(true);
  return lesVedtakHurtig(inn, post, oppsett) ? post : undefined;
}
const mengde = (inn: unknown) => {
  const post = les(inn);
  return post && [post.mengde.hel, post.mengde.stor, post.mengde.dager];
};

describe("hurtiglesningen tar", () => {
  it("et vedtak med alle felter, og ett med så få som mulig; ingenting av det forrige er igjen", () => {
    const alt = {
      id: "v1",
      bruker: "b",
      kode: "HTAMDK",
      kommune: "Os",
      fra: "2019-01-01",
      til: "2019-01-31",
      timerPerUke: "3.5",
      opphoer: [
        { fra: "2019-01-05", til: "2019-01-06" },
        { til: "2019-01-10", fra: "2019-01-10" },
      ],
      avslutning: "doed",
      foedselsaar: 1931,
      tjenestested: "Nord",
    };
    expect(les(alt)).toMatchObject({
      id: "v1",
      bruker: "b",
      kode: 0,
      kommune: "Os",
      fra: 17_897,
      til: 17_927,
      mengde: { hel: 35_000, stor: 0n, dager: 7 },
      avslutning: 2,
      antallOpphoer: 2,
      avkortet: [],
      foedselsaar: 1931,
      tjenestested: "Nord",
    });
    expect(les(alt)?.opphoer.slice(0, 4)).toEqual([17_901, 17_902, 17_906, 17_906]);
    const lite = les(LOKO);
    expect(lite).toMatchObject({ id: undefined, bruker: "b", kode: 41, kommune: undefined, til: 1_000_000 });
    expect(lite).toMatchObject({ avslutning: 0, antallOpphoer: 0, avkortet: [] });
    expect([lite?.foedselsaar, lite?.tjenestested]).toEqual([undefined, undefined]);
    expect(mengde(LOKO)).toEqual([10_000, 0n, 1]);
  });

  it("felter som står der uten verdi", () => {
    const felter = [
      "id",
      "til",
      "timerPerUke",
      "plasser",
      "opphoer",
      "avslutning",
      "kommune",
      "foedselsaar",
      "tjenestested",
    ];
    const tomme = Object.fromEntries(felter.map((felt) => [felt, undefined]));
    expect(les({ ...tomme, ...LOKO })).toMatchObject({
      id: undefined,
      til: 1_000_000,
      kommune: undefined,
      avslutning: 0,
    });
  });

  it.each([
    ["en dag", { ...LOKO, til: "2019-01-01" }, [10_000, 0n, 1]],
    ["en halv plass", { ...LOKO, plasser: "0.5" }, [5000, 0n, 1]],
    ["fem desimaler", { ...LOKO, plasser: "0.00001" }, [-1, 10n ** 15n, 1]],
    ["en bigint", { ...LOKO, plasser: 100_000_000n }, [-1, 10n ** 28n, 1]],
    ["ingen timer", { ...OL, timerPerUke: 0 }, [0, 0n, 7]],
    ["ingen timer, langt skrevet", { ...OL, timerPerUke: "0.00000" }, [-1, 0n, 7]],
    ["hele uken", { ...OL, timerPerUke: 168 }, [1_680_000, 0n, 7]],
    ["hele uken, langt skrevet", { ...OL, timerPerUke: "168.00000" }, [-1, 168n * 10n ** 20n, 7]],
    ["seks desimaler", { ...OL, timerPerUke: "0.000001" }, [-1, 10n ** 14n, 7]],
  ] as const)("V-1, V-5: mengden: %s", (_navn, inn, ventet) => {
    expect(mengde(inn)).toEqual(ventet);
  });

  it.each([
    ["en bruker som tall", { ...LOKO, bruker: 7 }],
    ["en id som tall", { ...LOKO, id: 0 }],
    ["flytting", { ...LOKO, avslutning: "flytting" }],
    ["død", { ...LOKO, avslutning: "doed" }],
    ["annet", { ...LOKO, avslutning: "annet" }],
    ["ingen opphør", { ...LOKO, opphoer: [] }],
    ["de første årene", { ...LOKO, foedselsaar: 1900 }],
    ["de siste årene", { ...LOKO, foedselsaar: 2199 }],
  ])("%s", (_navn, inn) => {
    expect(les(inn)).toBeDefined();
  });

  it("avslutningen som sitt nummer", () => {
    expect(
      ["flytting", "doed", "annet"].map((avslutning) => les({ ...LOKO, avslutning })?.avslutning),
    ).toEqual([1, 2, 3]);
  });

  it("T-7: lokale koder, også en som skifter, og skjemaets egne ved siden av", () => {
    expect(les({ ...OL, kode: "lokal" }, MED_KODER)?.kode).toBe(16);
    expect(les(LOKO, MED_KODER)?.kode).toBe(41);
    const post = les({ ...LOKO, kode: "skifter", til: "2019-01-31" }, MED_KODER);
    expect([post?.kode, post?.segmenter]).toEqual([
      -1,
      [
        { kode: 41, fra: 17_897, til: 17_900 },
        { kode: 45, fra: 17_901, til: 17_927 },
      ],
    ]);
    expect(les({ ...LOKO, kode: "skifter", til: "2019-01-02" }, MED_KODER)?.kode).toBe(41);
  });

  it("opphør som må kuttes, med sin plass", () => {
    const opphoer = [
      { fra: "2019-01-02", til: "2019-01-03" },
      { fra: "2018-12-01", til: "2019-01-01" },
    ];
    expect(les({ ...LOKO, opphoer })?.avkortet).toEqual([{ nr: 1, hvordan: "delvis" }]);
  });
});

describe("hurtiglesningen lar skjemaet se på", () => {
  class Vedtak {
    readonly bruker = "b";
    readonly kode = "LOKO";
    readonly fra = "2019-01-01";
  }
  class Liste extends Array<unknown> {}
  const opphoer = { fra: "2019-01-02", til: "2019-01-03" };
  it.each<[string, unknown]>([
    ["det som ikke er et objekt", 7],
    ["null", null],
    ["en liste", [LOKO]],
    ["et objekt av en klasse", new Vedtak()],
    ["et objekt uten opphav", Object.assign(Object.create(null), LOKO)],
    ["en mengde", { ...LOKO, mengde: { verdi: 1, enhet: "doegn", per: "dag" } }],
    ["et ukjent felt", { ...LOKO, x: undefined }],
    ["ingen bruker", { ...LOKO, bruker: undefined }],
    ["en tom bruker", { ...LOKO, bruker: "" }],
    ["en tom id", { ...LOKO, id: "" }],
    ["en id som ikke er noe", { ...LOKO, id: null }],
    ["ingen kode", { ...LOKO, kode: undefined }],
    ["en ukjent kode", { ...LOKO, kode: "LOK" }],
    ["ingen første dag", { ...LOKO, fra: undefined }],
    ["en dag som ikke finnes", { ...LOKO, til: "2019-02-29" }],
    ["en siste dag før den første", { ...LOKO, til: "2018-12-31" }],
    ["timer på en kode i døgn", { ...LOKO, timerPerUke: 7 }],
    ["plasser på en kode i timer", { ...OL, plasser: 1 }],
    ["ingen timer", { ...OL, timerPerUke: undefined }],
    ["ingen plasser", { ...LOKO, plasser: 0 }],
    ["ingen plasser, langt skrevet", { ...LOKO, plasser: "0.00000" }],
    ["under null plasser", { ...LOKO, plasser: -1 }],
    ["under null timer", { ...OL, timerPerUke: -1 }],
    ["V-5: det minste over 168 timer", { ...OL, timerPerUke: "168.0001" }],
    ["V-5: mindre enn det over 168 timer", { ...OL, timerPerUke: "168.00001" }],
    ["timer som ikke er et tall", { ...OL, timerPerUke: "sju" }],
    ["plasser som ikke er et tall", { ...LOKO, plasser: null }],
    ["en ukjent avslutning", { ...LOKO, avslutning: "dod" }],
    ["en tom avslutning", { ...LOKO, avslutning: "" }],
    ["en avslutning som ikke er noe", { ...LOKO, avslutning: null }],
    ["opphør som ikke er en liste", { ...LOKO, opphoer: {} }],
    ["opphør i en liste av en klasse", { ...LOKO, opphoer: Liste.from([opphoer]) }],
    ["et opphør som ikke er et objekt", { ...LOKO, opphoer: ["2019-01-02"] }],
    ["et hull i opphørene", { ...LOKO, opphoer: [opphoer, undefined] }],
    ["et opphør med et felt til", { ...LOKO, opphoer: [{ ...opphoer, x: 1 }] }],
    ["et opphør uten første dag", { ...LOKO, opphoer: [{ til: "2019-01-03" }] }],
    ["et opphør uten siste dag", { ...LOKO, opphoer: [{ fra: "2019-01-03" }] }],
    [
      "et opphør som slutter før det begynner",
      { ...LOKO, opphoer: [{ fra: "2019-01-03", til: "2019-01-02" }] },
    ],
    ["det andre opphøret", { ...LOKO, opphoer: [opphoer, { fra: "2019-01-03", til: "x" }] }],
    ["en tom kommune", { ...LOKO, kommune: " " }],
    ["en kommune som ikke er tekst", { ...LOKO, kommune: 4624 }],
    ["et tomt tjenestested", { ...LOKO, tjenestested: "" }],
    ["et tjenestested som ikke er tekst", { ...LOKO, tjenestested: 1 }],
    ["et år for tidlig", { ...LOKO, foedselsaar: 1899 }],
    ["et år for sent", { ...LOKO, foedselsaar: 2200 }],
    ["et halvt år", { ...LOKO, foedselsaar: 1931.5 }],
    ["et år som tekst", { ...LOKO, foedselsaar: "1931" }],
  ])("%s", (_navn, inn) => {
    expect(les(inn)).toBeUndefined();
  });

  it("T-7: en kode uten betydning på en dag, og en som er timer og døgn", () => {
    expect(les({ ...LOKO, kode: "skifter", fra: "2015-01-01" }, MED_KODER)).toBeDefined();
    const smal = { ...MED_KODER, spenn: { fra: 16_999, til: 17_986 } };
    expect(les({ ...LOKO, kode: "skifter", fra: "2015-01-01" }, smal)).toBeUndefined();
    expect(les({ ...LOKO, kode: "blandet" }, MED_KODER)).toBeUndefined();
    expect(les({ ...OL, kode: "ukjent" }, MED_KODER)).toBeUndefined();
  });

  it("en kommune er god også når den er nevnt før, og en som ikke er det, er aldri god", () => {
    for (let i = 0; i < 2; i += 1) {
      expect(les({ ...LOKO, kommune: "Os" })?.kommune).toBe("Os");
      expect(les({ ...LOKO, kommune: "\u0007" })).toBeUndefined();
    }
  });
});

describe("et vedtak leses", () => {
  it("hurtig der det går, og grundig ellers", () => {
    const post = nyPost();
    expect(lesVedtak(LOKO, post, OPPSETT)).toEqual([]);
    expect(lesVedtak({ ...LOKO, mengde: { verdi: 2, enhet: "doegn", per: "dag" } }, post, OPPSETT)).toEqual(
      [],
    );
    expect(post.mengde.hel).toBe(20_000);
    expect(lesVedtak({ ...LOKO, kode: "LOK" }, post, OPPSETT).map((p) => p.kode)).toEqual([
      "UKJENT_TJENESTEKODE",
    ]);
  });

  it("grundig når det kaster første gang det leses", () => {
    let kast = true;
    const inn = {
      ...LOKO,
      get til() {
        if (kast) {
          kast = false;
          throw new Error("ikke ennå");
        }
        return "2019-01-31";
      },
    };
    const post = nyPost();
    expect([lesVedtak(inn, post, OPPSETT), post.til]).toEqual([[], 17_927]);
  });

  it("et enkelt objekt er ett med Object som opphav", () => {
    expect([{}, { a: 1 }].map(erEnkel)).toEqual([true, true]);
    const andre = [
      null,
      undefined,
      7,
      "x",
      [],
      Object.create(null),
      new Vedtak(),
      () => 1,
      { constructor: 1 },
    ];
    expect(andre.map(erEnkel)).toEqual(andre.map(() => false));
    const funksjon = Object.assign(() => 1, { constructor: Object });
    expect(erEnkel(funksjon)).toBe(false);
  });
  class Vedtak {}

  it("en bruker eller id er 1 til 200 tegn, eller et helt tall, som tekst", () => {
    const svar = [
      "a",
      "",
      "x".repeat(200),
      "x".repeat(201),
      0,
      -7,
      1.5,
      2 ** 53,
      Number.NaN,
      null,
      undefined,
      {},
    ].map(lesIdent);
    const u = undefined;
    expect(svar).toEqual(["a", u, "x".repeat(200), u, "0", "-7", u, u, u, u, u, u]);
  });
});

describe("en kort mengde i tideler av tusendeler", () => {
  it.each([
    ["heltall", ["0", "7", "12", "007", 0, 7], [0, 70_000, 120_000, 70_000, 0, 70_000]],
    ["desimaler", ["3.5", "0.25", "0.125", "0.0625", 3.5, 0.0625], [35_000, 2500, 1250, 625, 35_000, 625]],
    ["det største", ["214748", "214748.3", 214748.3647], [2_147_480_000, 2_147_483_000, 2_147_483_647]],
    ["mer enn det største", ["214749", 214748.3648, "214748.4", "9999999999"], [-1, -1, -1, -1]],
    [
      "ti tegn, og elleve",
      ["00000000.5", "000000000.5", "0000000001", "00000000001"],
      [5000, -1, 10_000, -1],
    ],
    ["fem desimaler", ["0.00001", 0.00001, "1.23456"], [-1, -1, -1]],
    ["halvt skrevet", ["", ".", ".5", "5.", "1.2.3", "1,5"], [-1, -1, -1, -1, -1, -1]],
    [
      "annet enn sifre",
      ["-1", "+1", " 1", "1 ", "1e3", "1.x", "1./", "1.:", "/1", ":1", "1/5"],
      new Array(11).fill(-1),
    ],
    ["under null, og ikke tall", [-1, -0.0001, Number.NaN, Number.POSITIVE_INFINITY], [-1, -1, -1, -1]],
    ["annet", [null, undefined, 5n, {}, true], [-1, -1, -1, -1, -1]],
  ] as [string, unknown[], number[]][])("%s", (_navn, inn, ventet) => {
    expect(inn.map(lesTideler)).toEqual(ventet);
  });

  it("null har aldri fortegn", () => {
    expect(Object.is(lesTideler(-0), 0)).toBe(true);
    expect(Object.is(lesTideler("0"), 0)).toBe(true);
  });
});
