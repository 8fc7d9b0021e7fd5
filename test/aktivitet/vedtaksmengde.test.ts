// The amount of a vedtak by the thorough reading: said once and in the code's unit, at most a week's hours, and what the post then holds.

import { describe, expect, it } from "vitest";
import type { Kodeoversetter } from "../../src/aktivitet/kodeoversetter.js";
import { lesVedtakGrundig, medSti } from "../../src/aktivitet/lesVedtakGrundig.js";
import { nyPost, type Vedtakspost } from "../../src/aktivitet/Vedtakspost.js";
import { type Aktivitetsvalg, fullfoerValg } from "../../src/aktivitet/valg.js";
import { dag, nummer } from "../stoette/vedtaksposter.js";

const oppsett = (valg: Aktivitetsvalg = {}, oversetter?: Kodeoversetter) => ({
  regler: fullfoerValg(valg),
  oversetter,
  spenn: { fra: dag("2019-01-01"), til: dag("2019-03-31") },
});
const vedtak = (kode: string, resten: object) => ({ bruker: "b", kode, fra: "2019-01-01", ...resten });
const feil = (kode: string, resten: object) =>
  lesVedtakGrundig(vedtak(kode, resten), nyPost(), oppsett()).map((p) => [p.kode, p.sti, p.melding]);
const mengde = (verdi: number | string, enhet: string, per: string) => ({ mengde: { verdi, enhet, per } });

describe("mengden er sagt én gang, i kodens enhet", () => {
  it.each([
    [
      "HTAMDK",
      { timerPerUke: 1, plasser: 1 },
      "FLERE_VALG",
      [],
      "Vedtaket har både timerPerUke og plasser; oppgi bare det ene.",
    ],
    [
      "UK",
      { plasser: 1, timerPerUke: 1, ...mengde(1, "doegn", "dag") },
      "FLERE_VALG",
      [],
      "Vedtaket har både timerPerUke og plasser og mengde; oppgi bare det ene.",
    ],
    [
      "HTAMDK",
      { plasser: 1 },
      "FEIL_ENHET",
      ["plasser"],
      "Koden telles i timer: fant plasser for «HTAMDK»; oppgi timerPerUke.",
    ],
    [
      "UK",
      { timerPerUke: 1 },
      "FEIL_ENHET",
      ["timerPerUke"],
      "Koden telles i døgn: fant timerPerUke for «UK»; oppgi plasser.",
    ],
    [
      "HTAMDK",
      {},
      "MANGLER_FELT",
      ["timerPerUke"],
      'Vedtaket mangler timer: «HTAMDK» telles i timer; oppgi timerPerUke, eller mengde med enhet "time".',
    ],
    [
      "HTAMDK",
      mengde(1, "doegn", "dag"),
      "FEIL_ENHET",
      ["mengde", "enhet"],
      'Koden telles i timer: fant enhet "doegn" for «HTAMDK»; oppgi "time".',
    ],
    [
      "UK",
      mengde(1, "time", "dag"),
      "FEIL_ENHET",
      ["mengde", "enhet"],
      'Koden telles i døgn: fant enhet "time" for «UK»; oppgi "doegn".',
    ],
    [
      "UK",
      mengde(0, "doegn", "dag"),
      "UTENFOR_OMRAADE",
      ["mengde", "verdi"],
      "Mengden er utenfor området: fant 0; oppgi over 0.",
    ],
    [
      "UK",
      mengde(10, "doegn", "vedtak"),
      "MANGLER_FELT",
      ["til"],
      "Vedtakets siste dag mangler: en mengde for hele vedtaket fordeles på dagene, og trenger til.",
    ],
    [
      "HTAMDK",
      mengde("168.0001", "time", "uke"),
      "UTENFOR_OMRAADE",
      ["mengde", "verdi"],
      "Mengden er mer enn 168 timer i uken (V-5), som er alle ukens timer.",
    ],
    [
      "HTAMDK",
      mengde("24.0001", "time", "dag"),
      "UTENFOR_OMRAADE",
      ["mengde", "verdi"],
      "Mengden er mer enn 168 timer i uken (V-5), som er alle ukens timer.",
    ],
  ])("%s %j", (kode, resten, ...ventet) => {
    expect(feil(kode, resten)).toEqual([ventet]);
  });

  it.each([
    ["HTAMDK", { timerPerUke: 0 }],
    ["HTAMDK", { timerPerUke: 168 }],
    ["HTAMDK", mengde(168, "time", "uke")],
    ["HTAMDK", mengde(0, "time", "uke")],
    ["HTAMDK", mengde(672, "time", "maaned")],
    ["HTAMDK", { til: "2019-01-02", ...mengde(48, "time", "vedtak") }],
    ["UK", {}],
    ["UK", mengde(169, "doegn", "dag")],
  ])("V-5: %s %j er i orden", (kode, resten) => {
    expect(feil(kode, resten)).toEqual([]);
  });
});

/** Reads a vedtak into a post that was used before. */
function lest(inn: unknown, valg: Aktivitetsvalg = {}, oversetter?: Kodeoversetter): Vedtakspost {
  const post = nyPost();
  Object.assign(post, { id: "x", kommune: "x", foedselsaar: 1, tjenestested: "x", avslutning: 3 });
  post.antallOpphoer = 1;
  post.avkortet.push({ nr: 7, hvordan: "utenfor" });
  expect(lesVedtakGrundig(inn, post, oppsett(valg, oversetter))).toEqual([]);
  return post;
}

describe("posten etterpå", () => {
  it("har alt det vedtaket sier", () => {
    const opphoer = [
      { fra: "2018-12-30", til: "2019-01-02" },
      { fra: "2019-01-05", til: "2019-01-06" },
    ];
    const resten = { til: "2019-01-10", plasser: 2, opphoer, foedselsaar: 1940, tjenestested: "Tunet" };
    const inn = { ...vedtak("UK", resten), id: 12, kommune: "Os", avslutning: "doed" };
    expect(lest(inn)).toMatchObject({
      id: "12",
      bruker: "b",
      kommune: "Os",
      kode: nummer("UK"),
      fra: 17_897,
      til: 17_906,
      mengde: { hel: 20_000, stor: 0n, dager: 1 },
      avslutning: 2,
      antallOpphoer: 2,
      opphoer: [17_897, 17_898, 17_901, 17_902],
      avkortet: [{ nr: 0, hvordan: "delvis" }],
      foedselsaar: 1940,
      tjenestested: "Tunet",
    });
  });

  it("har ingenting fra vedtaket før", () => {
    expect(lest(vedtak("UK", {}))).toMatchObject({
      id: undefined,
      kommune: undefined,
      til: 1_000_000,
      mengde: { hel: 10_000, stor: 0n, dager: 1 },
      avslutning: 0,
      antallOpphoer: 0,
      avkortet: [],
      foedselsaar: undefined,
      tjenestested: undefined,
    });
  });

  it.each([
    ["flytting", 1],
    ["doed", 2],
    ["annet", 3],
  ])("avslutningen %s er nr. %d", (avslutning, nr) => {
    expect(lest(vedtak("UK", { til: "2019-01-01", avslutning })).avslutning).toBe(nr);
  });

  it.each([
    ["timer i uken", "HTAMDK", { timerPerUke: "3.5" }, {}, { hel: 35_000, dager: 7 }],
    ["timer om dagen", "HTAMDK", mengde(2, "time", "dag"), {}, { hel: 140_000, dager: 7 }],
    ["ingen timer", "HTAMDK", mengde(0, "time", "uke"), {}, { hel: 0, dager: 7 }],
    ["døgn i uken", "UK", mengde(2, "doegn", "uke"), {}, { hel: 20_000, dager: 7 }],
    [
      "V-5: årets tolvdel",
      "HTAMDK",
      mengde(10, "time", "maaned"),
      { maaned: "aarets-tolvdel" },
      { hel: 1_200_000, dager: 365 },
    ],
    [
      "V-1: på vedtakets dager",
      "UK",
      { til: "2019-01-11", ...mengde(22, "doegn", "vedtak") },
      {},
      { hel: 220_000, dager: 11 },
    ],
  ] as const)("%s", (_navn, kode, resten, valg, ventet) => {
    expect(lest(vedtak(kode, resten), valg).mengde).toEqual({ ...ventet, stor: 0n });
  });

  it("V-2: et opphørs siste dag tapes ikke der det er valgt", () => {
    const inn = vedtak("UK", { opphoer: [{ fra: "2019-01-05", til: "2019-01-06" }] });
    expect(lest(inn, { opphoersSisteDag: "tapes-ikke" }).opphoer).toEqual([17_901, 17_901]);
  });

  it("T-7: utenfor periodene kan en kode være uten betydning: da er det ingen stykker, og enheten er vedtakets egen", () => {
    const kart: Kodeoversetter = new Map([["L", [{ kode: nummer("UK"), fra: 17_897, til: 99_999 }]]]);
    const foer = { til: "2018-12-31" };
    for (const resten of [
      {},
      { plasser: 2 },
      { timerPerUke: 2 },
      mengde(1, "time", "uke"),
      mengde(1, "doegn", "uke"),
    ]) {
      const post = lest({ ...vedtak("L", resten), ...foer, fra: "2018-01-01" }, {}, kart);
      expect([post.kode, post.segmenter]).toEqual([-1, []]);
    }
    const begge = { ...vedtak("L", { timerPerUke: 1, plasser: 1 }), ...foer, fra: "2018-01-01" };
    expect(lesVedtakGrundig(begge, nyPost(), oppsett({}, kart)).map((p) => p.kode)).toEqual(["FLERE_VALG"]);
  });

  it("T-7: en kode som skifter, er flere stykker, hver med sin kode", () => {
    const stykker = [
      { kode: nummer("UK"), fra: 0, til: 17_899 },
      { kode: nummer("LOKO"), fra: 17_900, til: 99_999 },
    ];
    const post = lest(vedtak("L", { til: "2019-01-10" }), {}, new Map([["L", stykker]]));
    expect([post.kode, post.segmenter]).toEqual([
      -1,
      [
        { kode: nummer("UK"), fra: 17_897, til: 17_899 },
        { kode: nummer("LOKO"), fra: 17_900, til: 17_906 },
      ],
    ]);
  });
});

it("vedtakets sti står foran hver feils egen", () => {
  const problem = { kode: "MANGLER_FELT", melding: "Mangler." } as const;
  expect(
    medSti(
      [
        { ...problem, sti: [] },
        { ...problem, sti: ["opphoer", 1] },
      ],
      ["vedtak", 3],
    ),
  ).toEqual([
    { ...problem, sti: ["vedtak", 3] },
    { ...problem, sti: ["vedtak", 3, "opphoer", 1] },
  ]);
});
