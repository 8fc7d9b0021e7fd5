// A bruker's rows together: the recipient of each code and period, and what is looked for only where there can be something to find.

import { describe, expect, it } from "vitest";
import { type Brukersjekk, nyGang, somTelling } from "../../src/aktivitet/brukergang.js";
import { gaaGjennomBruker } from "../../src/aktivitet/gaaGjennomBruker.js";
import { gaaGjennomBrukere } from "../../src/aktivitet/gaaGjennomBrukere.js";
import { leggInn } from "../../src/aktivitet/leggInn.js";
import { nyttLager, type Radlager } from "../../src/aktivitet/radlager.js";
import type { Vedtakspost } from "../../src/aktivitet/Vedtakspost.js";
import { type Aktivitetsvalg, fullfoerValg } from "../../src/aktivitet/valg.js";
import { lagLager, lagPost, nummer } from "../stoette/vedtaksposter.js";

const [LOKO, UK] = [nummer("LOKO"), nummer("UK")];

/** A store that says how often it was asked how versions are to be counted: once for each bruker whose ids are looked through. */
function medVakt(poster: readonly Vedtakspost[], valg: Aktivitetsvalg = {}) {
  let spurt = 0;
  const regler = {
    ...fullfoerValg(valg),
    get versjoner() {
      spurt += 1;
      return "siste-gjelder" as const;
    },
  };
  const lager = nyttLager([{ fra: 100, til: 199 }], regler, false);
  for (const [nr, post] of poster.entries()) leggInn(lager, post, nr);
  return { lager, spurt: () => spurt };
}

/** Whether a bruker's ids are looked through. */
function idErSettPaa(poster: readonly Vedtakspost[], valg: Aktivitetsvalg = {}): boolean {
  const { lager, spurt } = medVakt(poster, valg);
  gaaGjennomBrukere(lager, undefined);
  return spurt() > 0;
}

/** As many vedtak of different codes, without overlaps, with the ids given. */
const med = (...id: (string | undefined)[]) =>
  id.map((v, i) => lagPost(i % 2 === 0 ? "LOKO" : "UK", 100 + 2 * i, 101 + 2 * i, { id: v }));

describe("en brukers id-er er sett på bare der noen kan være like", () => {
  it.each([
    ["ett vedtak", med("v"), false],
    ["to uten id", med(undefined, undefined), false],
    ["to med hver sin", med("v", "w"), false],
    ["ett med og ett uten", med("v", undefined), false],
    ["ett uten og ett med", med(undefined, "v"), false],
    ["to like", med("v", "v"), true],
    ["den første og den tredje", med("v", undefined, "v"), true],
    ["den andre og den tredje", med("u", "v", "v"), true],
    ["den første og den andre av tre", med("v", "v", undefined), true],
    ["åtte med hver sin", med("1", "2", "3", "4", "5", "6", "7", "8"), false],
    ["åtte uten", med(...new Array<undefined>(8).fill(undefined)), false],
    ["den første og den siste av åtte", med("1", "2", "3", "4", "5", "6", "7", "1"), true],
    ["ni: de slås opp", med("1", "2", "3", "4", "5", "6", "7", "8", "9"), true],
  ])("%s", (_navn, poster, ventet) => {
    expect(idErSettPaa(poster)).toBe(ventet);
  });

  it("eller der etterfølgere trekkes, og det er flere enn ett vedtak", () => {
    expect(idErSettPaa(med("v"), { etterfoelger: "trekkes" })).toBe(false);
    expect(idErSettPaa(med("v", "w"), { etterfoelger: "trekkes" })).toBe(true);
  });
});

describe("mottakerne", () => {
  const perioder = [
    { fra: 100, til: 199 },
    { fra: 150, til: 250 },
  ];

  it("telles én gang for hver kode og i alt, i hver periode og kommune", () => {
    const lager = lagLager(
      [
        lagPost("LOKO", 100, 110, { bruker: "a", kommune: "Os" }),
        lagPost("LOKO", 105, 160, { bruker: "a", kommune: "Os" }),
        lagPost("UK", 240, 250, { bruker: "a", kommune: "Os" }),
        lagPost("UK", 190, 190, { bruker: "a", kommune: "Fusa" }),
        lagPost("UK", 190, 191, { bruker: "c", kommune: "Fusa" }),
        lagPost("LOKO", 100, 120, { bruker: "d", kommune: "Fusa" }),
      ],
      {},
      perioder,
    );
    const { mottakere, iAlt } = gaaGjennomBrukere(lager, undefined);
    expect([...iAlt]).toEqual([1, 1, 3, 2]);
    expect([0, 1, 2, 3].map((rad) => [mottakere[51 * rad + LOKO], mottakere[51 * rad + UK]])).toEqual(
      [
        [1, 1],
        [0, 1],
        [1, 2],
        [0, 2],
      ].map(([a, b], i) => (i === 0 ? [1, 0] : i === 1 ? [1, 1] : [a, b])),
    );
    expect(mottakere.reduce((a, n) => a + n, 0)).toBe(8);
    expect([mottakere.length, iAlt.length]).toEqual([204, 4]);
  });

  it("er ingen uten kommuner og rader", () => {
    const { mottakere, iAlt, merknader, problemer } = gaaGjennomBrukere(lagLager([]), undefined);
    expect([mottakere.length, iAlt.length, merknader, problemer]).toEqual([51, 1, [], []]);
  });

  it("har et tall for hver kommune, også den der ingen rad er holdt", () => {
    const lager = lagLager([lagPost("UK", 100, 101), lagPost("UK", 1, 2, { kommune: "Os" })]);
    expect([...gaaGjennomBrukere(lager, undefined).iAlt]).toEqual([1, 0]);
  });

  it("telles uten dem som ikke har noen dag: en rad bare i de tre dagene etter perioden", () => {
    const lager = lagLager([lagPost("UK", 201, 205), lagPost("LOKO", 199, 205)]);
    const gang = nyGang(lager, undefined);
    gaaGjennomBruker(gang, lager, 1, 0);
    const { mottakere, iAlt } = somTelling(gang);
    expect([mottakere[UK], mottakere[LOKO], iAlt[0], gang.nr]).toEqual([0, 1, 1, 1]);
  });
});

describe("det som er tvilsomt", () => {
  const koder = (lager: Radlager, sjekk?: Brukersjekk) =>
    gaaGjennomBrukere(lager, sjekk).merknader.map((m) => m.kode);

  it("overlapp letes etter hos en bruker som har samme kode to ganger, og bare hos den", () => {
    expect(koder(lagLager([lagPost("LOKO", 100, 110), lagPost("LOKO", 110, 120)]))).toEqual([
      "OVERLAPPENDE_VEDTAK",
    ]);
    expect(koder(lagLager([lagPost("LOKO", 100, 110), lagPost("LOKO", 110, 120, { bruker: "c" })]))).toEqual(
      [],
    );
    expect(koder(lagLager([lagPost("LOKO", 100, 110), lagPost("UK", 110, 120)]))).toEqual([]);
  });

  it("sjekken får hver brukers rader i orden etter kode og dager, også de som er alene", () => {
    const sett: [string | undefined, readonly number[]][] = [];
    const lager = lagLager([
      lagPost("UK", 100, 110, { kommune: "Os" }),
      lagPost("LOKO", 120, 130, { kommune: "Os" }),
      lagPost("LOKO", 100, 110, { kommune: "Os" }),
      lagPost("UK", 100, 110, { kommune: "Fusa" }),
    ]);
    gaaGjennomBrukere(lager, (l, kommune, strekk, doede, merknader) => {
      expect([l, doede, merknader]).toEqual([lager, [], []]);
      sett.push([kommune, strekk.map(({ rad }) => rad)]);
    });
    expect(sett).toEqual([
      ["Os", [2, 1, 0]],
      ["Fusa", [3]],
    ]);
  });

  it("en gjentatt rad er ikke med blant dem som telles og sjekkes", () => {
    const lager = lagLager([
      lagPost("LOKO", 100, 110, { id: "v", kommune: "Os" }),
      lagPost("LOKO", 100, 110, { id: "v", kommune: "Os" }),
    ]);
    const sett: (readonly number[])[] = [];
    const telling = gaaGjennomBrukere(lager, (_l, _k, strekk) => sett.push(strekk.map(({ rad }) => rad)));
    expect(sett).toEqual([[0]]);
    expect(telling.merknader.map(({ kode, kommune }) => [kode, kommune])).toEqual([
      ["VEDTAK_TO_GANGER", "Os"],
    ]);
    expect([lager.akk.tall[2 * LOKO], lager.akk.tall[2 * LOKO + 1], telling.mottakere[LOKO]]).toEqual([
      110_000, 1, 1,
    ]);
  });
});
