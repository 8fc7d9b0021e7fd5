// The runs of each bruker joined to one: numbered as they came first, with one chain of rows, whatever the hashes are.

import { describe, expect, it } from "vitest";
import type { Radlager } from "../../src/aktivitet/radlager.js";
import { samleBrukere } from "../../src/aktivitet/samleBrukere.js";
import { lagTerning } from "../stoette/terning.js";
import { lagLager, lagPost } from "../stoette/vedtaksposter.js";

type Loep = { bruker: string; kommune?: string | undefined; foedselsaar?: number };

/** A store of one vedtak a run. */
const lagerAv = (loep: readonly Loep[]): Radlager =>
  lagLager(loep.map((resten) => lagPost("UK", 100, 101, resten)));

/** Each bruker: whose rows, and which, from the last to the first. */
function brukerne(lager: Radlager) {
  return Array.from({ length: lager.antallBrukere }, (_, nr) => {
    const rader: number[] = [];
    for (let rad = lager.siste[nr] ?? -1; rad >= 0; rad = lager.forrige[rad] ?? -1) rader.push(rad);
    const kommune = lager.akk.kommuner[lager.brukerkommune[nr] ?? -1];
    return { bruker: lager.brukernavn[nr], kommune, rader };
  });
}
function samlet(loep: readonly Loep[]) {
  const lager = lagerAv(loep);
  samleBrukere(lager);
  return brukerne(lager);
}

/** The same with a map by name. */
function fasit(loep: readonly Loep[]) {
  const ut = new Map<string, { bruker: string; kommune: string | undefined; rader: number[] }>();
  for (const [rad, { bruker, kommune }] of loep.entries()) {
    const noekkel = JSON.stringify([bruker, kommune]);
    const sett = ut.get(noekkel) ?? { bruker, kommune, rader: [] };
    ut.set(noekkel, sett);
    sett.rader.unshift(rad);
  }
  return [...ut.values()];
}

describe("løpene til hver bruker", () => {
  it("er ett, i den orden brukerne først kom, og radene er lenket fra den siste til den første", () => {
    const loep = ["c", "a", "c", "b", "a", "c"].map((bruker) => ({ bruker, kommune: "Os" }));
    expect(samlet(loep)).toEqual([
      { bruker: "c", kommune: "Os", rader: [5, 2, 0] },
      { bruker: "a", kommune: "Os", rader: [4, 1] },
      { bruker: "b", kommune: "Os", rader: [3] },
    ]);
  });

  it("med flere rader i hvert er radene i løpet lenket som før", () => {
    const lager = lagerAv(["a", "a", "b", "b", "b", "a", "a"].map((bruker) => ({ bruker })));
    expect(lager.antallBrukere).toBe(3);
    samleBrukere(lager);
    expect(brukerne(lager).map(({ bruker, rader }) => [bruker, rader])).toEqual([
      ["a", [6, 5, 1, 0]],
      ["b", [4, 3, 2]],
    ]);
  });

  it("er ikke ett der samme pseudonym er i to kommuner: det er to brukere", () => {
    const loep = [
      { bruker: "a", kommune: "Os" },
      { bruker: "a", kommune: "Fusa" },
      { bruker: "a" },
      { bruker: "a", kommune: "Os" },
      { bruker: "a" },
    ];
    expect(samlet(loep)).toEqual([
      { bruker: "a", kommune: "Os", rader: [3, 0] },
      { bruker: "a", kommune: "Fusa", rader: [1] },
      { bruker: "a", kommune: undefined, rader: [4, 2] },
    ]);
  });

  it("er som de var der ingen kommer igjen, og der det er én eller ingen", () => {
    for (const loep of [[], ["a"], ["a", "b"], ["b", "a", "c"]].map((navn) =>
      navn.map((bruker) => ({ bruker })),
    ))
      expect(samlet(loep)).toEqual(fasit(loep));
    expect(samlet([{ bruker: "a" }, { bruker: "b" }])).toHaveLength(2);
  });

  it("to ganger er som én gang", () => {
    const lager = lagerAv(["b", "a", "b"].map((bruker) => ({ bruker })));
    samleBrukere(lager);
    const en = brukerne(lager);
    samleBrukere(lager);
    expect(brukerne(lager)).toEqual(en);
  });
});

describe("brukere med samme hash", () => {
  // 31 · "A" + "a" = 31 · "B" + "B", so that texts of as many of the two are alike
  const like = Array.from({ length: 1100 }, (_, n) =>
    Array.from({ length: 11 }, (_p, bit) => ((n >> bit) & 1 ? "Aa" : "BB")).join(""),
  );

  it("er hver sin, også flere enn det er gjort plass til, og hver finner sine egne", () => {
    const loep = [...like, ...like].map((bruker) => ({ bruker }));
    expect(samlet(loep)).toEqual(
      like.map((bruker, i) => ({ bruker, kommune: undefined, rader: [1100 + i, i] })),
    );
  });

  it("er to i samme kommune", () => {
    expect(samlet([{ bruker: "Aa" }, { bruker: "BB" }])).toHaveLength(2);
    expect(samlet(["Aa", "BB", "Aa"].map((bruker) => ({ bruker, kommune: "Os" })))).toEqual([
      { bruker: "Aa", kommune: "Os", rader: [2, 0] },
      { bruker: "BB", kommune: "Os", rader: [1] },
    ]);
  });
});

describe("mange løp, i flere bunker", () => {
  it.each([513, 1025, 4000])("%d løp om hverandre er som med en oppslagstabell", (antall) => {
    const t = lagTerning(antall);
    const loep = Array.from({ length: antall }, () => ({
      bruker: `${t.enAv(2) ? "b" : "pseudonym-"}${t.under(antall / 3)}`,
      kommune: ["Os", "Fusa"][t.under(3)],
    }));
    const lager = lagerAv(loep);
    samleBrukere(lager);
    expect(brukerne(lager)).toEqual(fasit(loep));
  });
});

describe("fødselsåret", () => {
  /** By bruker, as the store has them. */
  const aarene = (loep: readonly Loep[]) => {
    const lager = lagerAv(loep);
    samleBrukere(lager);
    return Object.fromEntries([...lager.foedselsaar].map(([nr, aar]) => [lager.brukernavn[nr] ?? nr, aar]));
  };

  it("følger brukeren til brukerens nye nummer", () => {
    expect(
      aarene([
        { bruker: "a", foedselsaar: 1930 },
        { bruker: "b" },
        { bruker: "a" },
        { bruker: "c", foedselsaar: 1950 },
        { bruker: "d" },
        { bruker: "b", foedselsaar: 1940 },
      ]),
    ).toEqual({ a: 1930, b: 1940, c: 1950 });
  });

  it("er det som ble sagt sist", () => {
    const [a, b] = [{ bruker: "a" }, { bruker: "b" }];
    expect(aarene([{ ...a, foedselsaar: 1930 }, b, { ...a, foedselsaar: 1931 }, b, a])).toEqual({ a: 1931 });
  });
});
