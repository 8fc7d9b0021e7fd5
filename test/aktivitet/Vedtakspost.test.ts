// A vedtak in numbers: its opphør cut and joined, and its amount as ten-thousandths on a number of days, or as a bigint of 20 decimals.

import { describe, expect, it } from "vitest";
import { overUken, type Per, settDager, settTall } from "../../src/aktivitet/mengder.js";
import {
  AVSLUTNINGER,
  DOED,
  foeyInn,
  girPaaslag,
  leggTilOpphoer,
  nyPost,
  toemOpphoer,
} from "../../src/aktivitet/Vedtakspost.js";
import { type Aktivitetsvalg, fullfoerValg } from "../../src/aktivitet/valg.js";
import { lesTall } from "../../src/tall/lesTall.js";

/** Pairs after one stretch more. */
function medEn(par: readonly number[], fra: number, til: number): number[] {
  const ut = [...par];
  return ut.slice(0, 2 * foeyInn(ut, par.length / 2, fra, til));
}

describe("dager som føyes inn blant andre", () => {
  it.each([
    ["de første", [], 5, 9, [5, 9]],
    ["før 1970", [], -9, -5, [-9, -5]],
    ["én dag", [], 7, 7, [7, 7]],
    ["ingen dager", [1, 2], 9, 8, [1, 2]],
    ["etter alle", [1, 2], 4, 6, [1, 2, 4, 6]],
    ["dagen etter den siste", [1, 2, 4, 6], 7, 9, [1, 2, 4, 9]],
    ["før alle", [10, 12], 1, 8, [1, 8, 10, 12]],
    ["før alle, før 1970", [10, 12], -5, -3, [-5, -3, 10, 12]],
    ["dagen før den første", [10, 12], 5, 9, [5, 12]],
    ["mellom to", [1, 2, 8, 9], 4, 6, [1, 2, 4, 6, 8, 9]],
    ["mellom to, og møter begge", [1, 2, 6, 9], 3, 5, [1, 9]],
    ["mellom to, og møter den første", [1, 2, 8, 9], 3, 6, [1, 6, 8, 9]],
    ["mellom to, og møter den andre", [1, 2, 8, 9], 4, 7, [1, 2, 4, 9]],
    ["inne i en", [1, 9, 20, 29], 3, 5, [1, 9, 20, 29]],
    ["rundt to av fire", [1, 2, 10, 12, 14, 16, 20, 22], 9, 17, [1, 2, 9, 17, 20, 22]],
    ["foran to", [10, 12, 20, 22], 4, 6, [4, 6, 10, 12, 20, 22]],
    ["fra inne i den første til inne i den siste", [1, 5, 7, 8, 10, 20], 4, 12, [1, 20]],
  ])("%s", (_navn, par, fra, til, ventet) => {
    expect(medEn(par, fra, til)).toEqual(ventet);
  });

  it("det som står bak parene, betyr ingenting, og de fire siste stedene skrives over", () => {
    const par = [1, 2, 50, 60];
    expect(foeyInn(par, 1, 4, 6)).toBe(2);
    expect(par).toEqual([1, 2, 4, 6]);
    expect(foeyInn(par, 0, 3, 3)).toBe(1);
    expect(par).toEqual([3, 3, 4, 6]);
  });
});

/** The opphør of a vedtak from day 10 to day 20, and how they were cut. */
function medOpphoer(opphoer: readonly (readonly [number, number])[], valg: Aktivitetsvalg = {}) {
  const post = { ...nyPost(), fra: 10, til: 20 };
  for (const [nr, [fra, til]] of opphoer.entries()) leggTilOpphoer(post, nr, fra, til, fullfoerValg(valg));
  return { par: post.opphoer.slice(0, 2 * post.antallOpphoer), avkortet: post.avkortet };
}

describe("V-2: opphør i et vedtak", () => {
  it.each([
    ["hele vedtaket", 10, 20, undefined, [10, 20]],
    ["den første dagen", 10, 10, undefined, [10, 10]],
    ["den siste dagen", 20, 20, undefined, [20, 20]],
    ["til dagen før", 5, 9, "utenfor", []],
    ["fra dagen etter", 21, 25, "utenfor", []],
    ["til den første dagen", 5, 10, "delvis", [10, 10]],
    ["fra den siste dagen", 20, 25, "delvis", [20, 20]],
    ["nesten alt, fra før", 9, 19, "delvis", [10, 19]],
    ["nesten alt, til etter", 11, 21, "delvis", [11, 20]],
    ["alt, fra før", 9, 20, "lengre", [10, 20]],
    ["alt, til etter", 10, 21, "lengre", [10, 20]],
    ["alt, fra før til etter", 5, 25, "lengre", [10, 20]],
  ])("%s", (_navn, fra, til, hvordan, par) => {
    expect(medOpphoer([[fra, til]])).toEqual({
      par,
      avkortet: hvordan === undefined ? [] : [{ nr: 0, hvordan }],
    });
  });

  it("hver som er kuttet, er nevnt med sin plass, og en dag er tapt én gang", () => {
    const ventet = [
      { nr: 1, hvordan: "delvis" },
      { nr: 2, hvordan: "utenfor" },
    ];
    expect(
      medOpphoer([
        [12, 14],
        [18, 30],
        [1, 2],
        [14, 17],
      ]),
    ).toEqual({
      par: [12, 20],
      avkortet: ventet,
    });
  });

  it("V-2: opphørets siste dag tapes, eller ikke, etter valget", () => {
    const par: [number, number][] = [
      [12, 14],
      [16, 16],
      [18, 21],
    ];
    expect(medOpphoer(par).par).toEqual([12, 14, 16, 16, 18, 20]);
    expect(medOpphoer(par, { opphoersSisteDag: "tapes-ikke" }).par).toEqual([12, 13, 18, 20]);
  });

  it("et nytt vedtak i den samme posten begynner uten opphør", () => {
    const post = { ...nyPost(), fra: 10, til: 20 };
    leggTilOpphoer(post, 0, 1, 12, fullfoerValg({}));
    toemOpphoer(post);
    expect([post.antallOpphoer, post.avkortet]).toEqual([0, []]);
    toemOpphoer(post);
    leggTilOpphoer(post, 4, 15, 30, fullfoerValg({}));
    expect([post.opphoer.slice(0, 2), post.avkortet]).toEqual([[15, 20], [{ nr: 4, hvordan: "delvis" }]]);
  });
});

const EN = 10n ** 20n;

/** The amount of a vedtak from day 10 to day 20. */
function mengde(verdi: string | number, per: Per, time: boolean, valg: Aktivitetsvalg = {}) {
  const post = { ...nyPost(), fra: 10, til: 20 };
  const t = lesTall(verdi);
  if (typeof t === "string") throw new Error(t);
  settTall(post, t, per, time, fullfoerValg(valg));
  const { hel, stor, dager } = post.mengde;
  return [hel, stor, dager];
}

describe("mengden som tideler av tusendeler, eller med 20 desimaler", () => {
  it.each([
    ["V-1: timer i uken er på 7 dager", "3.5", "uke", true, [35_000, 0n, 7]],
    ["V-1: plasser er på 1 dag", 2, "dag", false, [20_000, 0n, 1]],
    ["V-1: timer om dagen er sju ganger så mange i uken", 2, "dag", true, [140_000, 0n, 7]],
    ["ingen timer om dagen", 0, "dag", true, [0, 0n, 7]],
    ["V-5: en måned er fire uker", 10, "maaned", true, [25_000, 0n, 7]],
    [
      "V-5: en måned som ikke kan deles på fire, er på 28 dager",
      "10.0001",
      "maaned",
      true,
      [100_001, 0n, 28],
    ],
    ["ingen timer i måneden", 0, "maaned", true, [0, 0n, 7]],
    ["A-3: et år er 365 dager", 730, "aar", false, [7_300_000, 0n, 365]],
    ["fire desimaler", "0.0001", "uke", true, [1, 0n, 7]],
    ["fem desimaler", "0.00001", "uke", true, [-1, EN / 100_000n, 7]],
    ["tjue desimaler", "0.00000000000000000001", "dag", false, [-1, 1n, 1]],
    ["fem desimaler om dagen", "0.00001", "dag", true, [-1, (7n * EN) / 100_000n, 7]],
    ["fem desimaler i måneden", "0.00004", "maaned", true, [-1, (4n * EN) / 100_000n, 28]],
    ["det største heltallet", "214748.3647", "dag", false, [2_147_483_647, 0n, 1]],
    ["én tidel av en tusendel mer", "214748.3648", "dag", false, [-1, 2_147_483_648n * 10n ** 16n, 1]],
    ["for mange om dagen", 100_000, "dag", true, [-1, 700_000n * EN, 7]],
    ["den største uken om dagen", "30678.3378", "dag", true, [2_147_483_646, 0n, 7]],
    [
      "mer enn et dobbelt tall rommer",
      "9007199254740991",
      "dag",
      false,
      [-1, 9_007_199_254_740_991n * EN, 1],
    ],
    ["mer enn et trygt heltall", "90071992547409921", "dag", false, [-1, 90_071_992_547_409_921n * EN, 1]],
    ["V-1: hele vedtaket er på vedtakets dager", 22, "vedtak", true, [220_000, 0n, 11]],
  ] as const)("%s", (_navn, verdi, per, time, ventet) => {
    expect(mengde(verdi, per, time)).toEqual(ventet);
  });

  it("V-5: en måned som årets tolvdel er tolv ganger så mye på 365 dager", () => {
    const valg = { maaned: "aarets-tolvdel" } as const;
    expect(mengde(10, "maaned", true, valg)).toEqual([1_200_000, 0n, 365]);
    expect(mengde("0.00001", "maaned", true, valg)).toEqual([-1, (12n * EN) / 100_000n, 365]);
    expect(mengde(200_000, "maaned", false, valg)).toEqual([-1, 2_400_000n * EN, 365]);
    expect(mengde(10, "uke", true, valg)).toEqual([100_000, 0n, 7]);
    expect(mengde(365, "aar", true, valg)).toEqual([3_650_000, 0n, 365]);
  });

  it("V-1: når siste dag ikke teller, er hele vedtaket på én dag mindre, men aldri på ingen", () => {
    expect(mengde(22, "vedtak", true, { sisteDag: "telles-ikke" })).toEqual([220_000, 0n, 10]);
    const post = { ...nyPost(), fra: 10, til: 10 };
    const ti = { m: 10, s: 0, b: undefined };
    settTall(post, ti, "vedtak", true, fullfoerValg({ sisteDag: "telles-ikke" }));
    expect(post.mengde).toEqual({ hel: 100_000, stor: 0n, dager: 1 });
  });

  it("en mengde som er på et gitt antall dager, er like eksakt", () => {
    const post = nyPost();
    const sett = (verdi: string, dager: number) => {
      const t = lesTall(verdi);
      if (typeof t === "string") throw new Error(t);
      settDager(post, t, dager);
      return Object.values(post.mengde);
    };
    expect(sett("2.5", 28)).toEqual([25_000, 0n, 28]);
    expect(sett("2.0001", 28)).toEqual([20_001, 0n, 28]);
    expect(sett("0.00001", 11)).toEqual([-1, EN / 100_000n, 11]);
    expect(sett("214748.3647", 7)).toEqual([2_147_483_647, 0n, 7]);
    expect(sett("214748.3648", 7)).toEqual([-1, 2_147_483_648n * 10n ** 16n, 7]);
    expect(sett("9007199254740991", 7)).toEqual([-1, 9_007_199_254_740_991n * EN, 7]);
    expect(sett("90071992547409921", 7)).toEqual([-1, 90_071_992_547_409_921n * EN, 7]);
  });
});

describe("et vedtak", () => {
  it("V-5: 168 timer i uken er ikke over uken, og det minste mer er det", () => {
    expect(overUken({ hel: 1_680_000, stor: 0n, dager: 7 })).toBe(false);
    expect(overUken({ hel: 1_680_001, stor: 0n, dager: 7 })).toBe(true);
    expect(overUken({ hel: -1, stor: 168n * EN, dager: 7 })).toBe(false);
    expect(overUken({ hel: -1, stor: 168n * EN + 1n, dager: 7 })).toBe(true);
    expect(overUken({ hel: 6_720_000, stor: 0n, dager: 28 })).toBe(false);
    // the bigint is read only where there is no whole number
    expect(overUken({ hel: 0, stor: 169n * EN, dager: 7 })).toBe(false);
  });

  it("V-2: bare flytting og død gir de tre døgnene", () => {
    expect(AVSLUTNINGER.map((_, nr) => girPaaslag(nr))).toEqual([false, true, true, false]);
    expect(AVSLUTNINGER).toEqual(["", "flytting", "doed", "annet"]);
    expect(DOED).toBe(2);
  });

  it("en ny post har ingenting: den løper, og mengden er null", () => {
    expect(nyPost()).toEqual({
      kommune: undefined,
      id: undefined,
      bruker: "",
      kode: 0,
      segmenter: [],
      fra: 0,
      til: 1_000_000,
      mengde: { hel: 0, stor: 0n, dager: 1 },
      avslutning: 0,
      opphoer: [],
      antallOpphoer: 0,
      avkortet: [],
      foedselsaar: undefined,
      tjenestested: undefined,
    });
  });
});
