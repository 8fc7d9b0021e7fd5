// The store of rows: what is kept of a vedtak, in which columns, and how they grow.

import { describe, expect, it } from "vitest";
import { gaaGjennomBrukere } from "../../src/aktivitet/gaaGjennomBrukere.js";
import { leggInn } from "../../src/aktivitet/leggInn.js";
import { paaslagFor } from "../../src/aktivitet/paaslag.js";
import {
  mengdeI,
  navnPaa,
  nyttLager,
  type Radlager,
  spennAv,
  toemLager,
} from "../../src/aktivitet/radlager.js";
import { STANDARDVALG } from "../../src/aktivitet/valg.js";
import { lagLager, lagPost, nummer } from "../stoette/vedtaksposter.js";

const PERIODE = [{ fra: 100, til: 199 }];
const plass = (ventet?: number) => {
  const lager = nyttLager(PERIODE, STANDARDVALG, false, ventet);
  return [lager.kode.length, lager.siste.length];
};

/** The lengths of the columns: of rows, and of brukere. */
const lengder = (l: Radlager) => ({
  rader: [l.kode, l.fra, l.til, l.hel, l.avslutning, l.forrige, l.nr].map((k) => k.length),
  telte: l.telte.length,
  fravaerStart: l.fravaerStart.length,
  brukere: [l.siste, l.brukerkommune].map((k) => k.length),
});

/** Columns as they are after so many rows. */
const kolonner = (l: Radlager) =>
  Array.from({ length: l.antall }, (_, r) => [
    ...[l.kode[r], l.fra[r], l.til[r], l.hel[r], l.avslutning[r], l.forrige[r], l.nr[r], l.telte[r], l.id[r]],
    Array.from(l.fravaer.subarray(l.fravaerStart[r], l.fravaerStart[r + 1])),
  ]);

describe("plassen i lageret", () => {
  it("er til så mange som er ventet: minst 8, høyst 2^20, 1024 når ingenting er sagt, og en bruker på to", () => {
    expect([plass(0), plass(8), plass(9), plass(100)]).toEqual([
      [8, 4],
      [8, 4],
      [9, 5],
      [100, 50],
    ]);
    expect(plass()).toEqual([1024, 512]);
    expect(plass(2 ** 20 + 2)).toEqual([2 ** 20, 2 ** 19]);
    const to = nyttLager([...PERIODE, ...PERIODE], STANDARDVALG, false, 10);
    expect(lengder(to)).toEqual({
      rader: [10, 10, 10, 10, 10, 10, 10],
      telte: 20,
      fravaerStart: 11,
      brukere: [5, 5],
    });
    expect([to.fravaer.length, to.id.length, to.brukernavn.length, to.ventet]).toEqual([10, 10, 5, 10]);
    expect([to.antall, to.antallBrukere]).toEqual([0, 0]);
  });

  it("dobles når det er flere enn ventet, og alt som står der, blir med", () => {
    const lager = nyttLager([...PERIODE, { fra: 190, til: 250 }], STANDARDVALG, false, 3);
    for (let nr = 0; nr < 9; nr += 1) {
      const post = lagPost(nr % 2 === 0 ? "TANKO" : "LOKO", 180 + nr, 188 + nr, {
        bruker: `b${nr}`,
        kommune: `k${nr}`,
        id: `v${nr}`,
        avslutning: nr % 4,
        opphoer: [181 + nr, 182 + nr, 184 + nr, 184 + nr, 186 + nr, 186 + nr],
        antallOpphoer: 3,
      });
      leggInn(lager, post, 50 + nr);
    }
    expect(lengder(lager)).toEqual({
      rader: [16, 16, 16, 16, 16, 16, 16],
      telte: 32,
      fravaerStart: 17,
      brukere: [16, 16],
    });
    const ventet = Array.from({ length: 9 }, (_, nr) => {
      // TANKO has no asterisk, and loses the days (V-2)
      const opphoer = nr % 2 === 0 ? [181, 182, 184, 184, 186, 186].map((d) => d + nr) : [];
      return [
        nummer(nr % 2 === 0 ? "TANKO" : "LOKO"),
        180 + nr,
        188 + nr,
        10_000,
        nr % 4,
        -1,
        50 + nr,
        `v${nr}`,
        opphoer,
      ];
    });
    const uten = kolonner(lager).map(([k, f, t, h, a, forrige, n, , id, o]) => [
      k,
      f,
      t,
      h,
      a,
      forrige,
      n,
      id,
      o,
    ]);
    expect(uten).toEqual(ventet);
    // the second period begins on day 190
    expect(Array.from(lager.telte.subarray(0, 18))).toEqual([
      1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    ]);
    expect([lager.antall, lager.antallBrukere]).toEqual([9, 9]);
    expect(lager.brukernavn.slice(0, 9)).toEqual(["b0", "b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8"]);
    expect(Array.from(lager.brukerkommune.subarray(0, 9))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(Array.from(lager.siste.subarray(0, 9))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("vokser til så mange som er ventet, men aldri til mer enn åtte ganger så mange som er der", () => {
    const voksTil = (ventet: number) => {
      const lager = { ...nyttLager(PERIODE, STANDARDVALG, false, 8), ventet };
      for (let nr = 0; nr < 9; nr += 1) leggInn(lager, lagPost("LOKO", 100, 110), nr);
      return lager.kode.length;
    };
    expect([8, 16, 17, 50, 64, 65, 1000].map(voksTil)).toEqual([16, 16, 17, 50, 64, 64, 64]);
  });

  it("dagene uten tjeneste får dobbelt så mye plass, eller så mye som de trenger", () => {
    const opphoer = (antall: number) => ({
      antallOpphoer: antall,
      opphoer: Array.from({ length: 2 * antall }, (_, i) => 100 + i),
    });
    const lager = nyttLager(PERIODE, STANDARDVALG, false, 8);
    leggInn(lager, lagPost("TANKO", 100, 199, opphoer(4)), 0);
    expect(lager.fravaer.length).toBe(8);
    leggInn(lager, lagPost("TANKO", 100, 199, opphoer(1)), 1);
    expect(lager.fravaer.length).toBe(16);
    leggInn(lager, lagPost("TANKO", 100, 199, opphoer(20)), 2);
    expect(lager.fravaer.length).toBe(50);
    expect(Array.from(lager.fravaerStart.subarray(0, 4))).toEqual([0, 8, 10, 50]);
    expect(Array.from(lager.fravaer)).toEqual(
      [4, 1, 20].flatMap((antall) => Array.from({ length: 2 * antall }, (_, i) => 100 + i)),
    );
  });
});

describe("en rad", () => {
  it("V-3: holdes når den er i periodene eller opptil tre dager utenfor", () => {
    const antall = (fra: number, til: number) => lagLager([lagPost("LOKO", fra, til)]).antall;
    expect([antall(1, 96), antall(1, 97), antall(202, 300), antall(203, 300)]).toEqual([0, 1, 1, 0]);
    expect(lagLager([]).spenn).toEqual({ fra: 97, til: 202 });
    const alle = nyttLager(PERIODE, STANDARDVALG, true);
    expect(alle.spenn).toEqual({ fra: -1_000_000, til: 1_000_000 });
    leggInn(alle, lagPost("LOKO", 1, 5), 0);
    expect(alle.antall).toBe(1);
  });

  it("periodenes dager er fra den første til den siste av dem", () => {
    expect(
      spennAv([
        { fra: 5, til: 9 },
        { fra: 1, til: 3 },
        { fra: 4, til: 8 },
      ]),
    ).toEqual({ fra: 1, til: 9 });
  });

  it("er en av brukerens: radene er kjedet fra den siste til den første, og brukere skilles av navn og kommune", () => {
    const lager = lagLager([
      lagPost("LOKO", 100, 110),
      lagPost("UK", 100, 110),
      lagPost("UK", 100, 110, { kommune: "Os" }),
      lagPost("UK", 100, 110, { kommune: "Os", bruker: "c" }),
      lagPost("OL", 100, 110, { kommune: "Os", bruker: "c" }),
      lagPost("UK", 100, 110),
    ]);
    expect(lager.antallBrukere).toBe(4);
    expect(Array.from(lager.forrige.subarray(0, 6))).toEqual([-1, 0, -1, -1, 3, -1]);
    expect(Array.from(lager.siste.subarray(0, 4))).toEqual([1, 2, 4, 5]);
    expect(Array.from(lager.brukerkommune.subarray(0, 4))).toEqual([0, 1, 1, 0]);
  });

  it("har sin mengde: hurtig på kodens egne dager, ellers for seg", () => {
    const lager = lagLager([
      lagPost("LOKO", 100, 110),
      lagPost("OL", 100, 110),
      lagPost("LOKO", 100, 110, { mengde: { hel: 5, stor: 0n, dager: 365 } }),
      lagPost("OL", 100, 110, { mengde: { hel: -1, stor: 9n, dager: 7 } }),
      lagPost("OL", 100, 110, { mengde: { hel: 0, stor: 0n, dager: 7 } }),
    ]);
    expect([0, 1, 2, 3, 4].map((rad) => mengdeI(lager, rad))).toEqual([
      { hel: 10_000, stor: 0n, dager: 1 },
      { hel: 70_000, stor: 0n, dager: 7 },
      { hel: 5, stor: 0n, dager: 365 },
      { hel: -1, stor: 9n, dager: 7 },
      { hel: 0, stor: 0n, dager: 7 },
    ]);
    expect(Array.from(lager.hel.subarray(0, 5))).toEqual([10_000, 70_000, -1, -1, 0]);
    expect([...lager.saere.keys()]).toEqual([2, 3]);
  });

  it("har en mengde som ikke følger med når posten fylles på nytt", () => {
    const post = lagPost("LOKO", 100, 110, { mengde: { hel: 5, stor: 0n, dager: 365 } });
    const lager = lagLager([post]);
    post.mengde.hel = 7;
    expect(mengdeI(lager, 0).hel).toBe(5);
  });

  it("har fødselsår og tjenestested bare der det er sagt", () => {
    const lager = lagLager([
      lagPost("LOKO", 100, 110, { bruker: "a" }),
      lagPost("LOKO", 100, 110, { bruker: "b", foedselsaar: 1931 }),
      lagPost("UK", 100, 110, { bruker: "b", tjenestested: "Nord" }),
    ]);
    expect([[...lager.foedselsaar], [...lager.tjenestested]]).toEqual([[[1, 1931]], [[2, "Nord"]]]);
  });

  it("heter som vedtakets id, eller det stedet det har i inndata", () => {
    const lager = lagLager([lagPost("LOKO", 100, 110, { id: "v1" }), lagPost("UK", 100, 110)]);
    expect([navnPaa(lager, 0), navnPaa(lager, 1)]).toEqual(["v1", 1]);
  });

  it("T-7: en lokal kode som skifter, gir en rad for hver betydning, og avslutningen er den sistes", () => {
    const post = lagPost("LOKO", 100, 120, {
      kode: -1,
      avslutning: 2,
      segmenter: [
        { kode: nummer("LOKO"), fra: 100, til: 109 },
        { kode: nummer("LSKO"), fra: 110, til: 120 },
      ],
    });
    const lager = lagLager([post]);
    expect(kolonner(lager)).toEqual([
      [nummer("LOKO"), 100, 109, 10_000, 0, -1, 0, 1, undefined, []],
      [nummer("LSKO"), 110, 120, 10_000, 2, 0, 0, 1, undefined, []],
    ]);
    // 10 and 11 days, and the 3 of the last (V-2)
    expect([lager.akk.tall[2 * nummer("LOKO")], lager.akk.tall[2 * nummer("LSKO")]]).toEqual([
      100_000, 140_000,
    ]);
  });

  it("V-2: dager uten tjeneste tas av en kode uten stjerne, og av summen", () => {
    const opphoer = { opphoer: [102, 103, 150, 151], antallOpphoer: 2 };
    const lager = lagLager([
      lagPost("TANKO", 100, 110, { opphoer: [102, 103], antallOpphoer: 1 }),
      lagPost("LOKO", 100, 110, opphoer),
    ]);
    expect(Array.from(lager.fravaerStart.subarray(0, 3))).toEqual([0, 2, 2]);
    expect([lager.akk.tall[2 * nummer("TANKO")], lager.akk.tall[2 * nummer("LOKO")]]).toEqual([
      90_000, 110_000,
    ]);
  });
});

describe("et lager som tømmes", () => {
  it("har ingen rader, men summene står", () => {
    const lager = lagLager([
      lagPost("LOKO", 100, 109, { mengde: { hel: 5, stor: 0n, dager: 365 } }),
      lagPost("UK", 100, 109, { foedselsaar: 1931, tjenestested: "Nord" }),
    ]);
    toemLager(lager);
    expect([lager.antall, lager.antallBrukere]).toEqual([0, 0]);
    expect([lager.saere.size, lager.foedselsaar.size, lager.tjenestested.size]).toEqual([0, 0, 0]);
    expect(lager.akk.tall[2 * nummer("UK")]).toBe(100_000);
    expect(gaaGjennomBrukere(lager, undefined).iAlt[0]).toBe(0);
    toemLager(lager);
    leggInn(lager, lagPost("UK", 100, 109), 7);
    expect([lager.antall, lager.antallBrukere, lager.siste[0], lager.forrige[0]]).toEqual([1, 1, 0, -1]);
  });
});

describe("V-2: hvem som får de tre dagene", () => {
  const [DOED, ANNET] = [2, 3];
  it.each([
    ["plass med stjerne, død", "LOKO", 110, DOED, 0b111],
    ["plass med stjerne, flytting", "LOKO", 110, 1, 0b111],
    ["plass med stjerne, annet", "LOKO", 110, ANNET, 0],
    ["plass med stjerne, ingen avslutning", "LOKO", 110, 0, 0],
    ["plass med stjerne, løpende", "LOKO", 1_000_000, DOED, 0],
    ["plass uten stjerne", "TANKO", 110, DOED, 0],
    ["timer med stjerne", "HTBODK", 110, DOED, 0b111],
    ["timer uten stjerne", "HTAMDK", 110, DOED, 0],
  ] as const)("%s", (_navn, kode, til, avslutning, ventet) => {
    expect(paaslagFor(STANDARDVALG, nummer(kode), til, avslutning)).toBe(ventet);
  });

  it("timer får ingen, der det er valgt; plasser får dem likevel", () => {
    const valg = { ...STANDARDVALG, timepaaslag: "ingen" } as const;
    expect(paaslagFor(valg, nummer("HTBODK"), 110, DOED)).toBe(0);
    expect(paaslagFor(valg, nummer("LOKO"), 110, DOED)).toBe(0b111);
  });
});
