// The sums of a count, cell by cell: municipality, period and code. Amounts are ten-thousandths in the fast sums, and 10^-20 in the exact ones.

import { describe, expect, it } from "vitest";
import {
  type Akkumulator,
  kommunenummer,
  leggTil,
  leggTilEksakt,
  nyAkkumulator,
  summerI,
  tellVedtak,
  vedtakI,
} from "../../src/aktivitet/akkumulator.js";
import { EKSAKT_PER_SKALA, type Mengde, STOERSTE_MENGDE } from "../../src/aktivitet/Mengde.js";
import { UTEN_SLUTT } from "../../src/aktivitet/slutt.js";
import { type Aktivitetsvalg, fullfoerValg } from "../../src/aktivitet/valg.js";
import { nummer } from "../stoette/vedtaksposter.js";

const LOKO = nummer("LOKO");
const OL = nummer("OL");
const EN_OM_DAGEN: Mengde = { hel: 1, stor: 0n, dager: 1 };

const ny = (perioder = [{ fra: 10, til: 20 }], valg: Aktivitetsvalg = {}): Akkumulator =>
  nyAkkumulator(perioder, fullfoerValg(valg));

type Tillegg = {
  fra: number;
  til: number;
  kode?: number;
  kommune?: number;
  paaslag?: number;
  mengde?: Mengde;
  fravaer?: number[];
  start?: number;
  antall?: number;
  fortegn?: 1 | -1;
};

/** Adds a døgn a day unless something else is said. */
function legg(akk: Akkumulator, t: Tillegg): Akkumulator {
  const { kommune = 0, kode = LOKO, paaslag = 0, mengde = EN_OM_DAGEN, fravaer = [], start = 0 } = t;
  const antall = t.antall ?? fravaer.length / 2;
  leggTil(akk, kommune, kode, t.fra, t.til, paaslag, mengde, fravaer, start, antall, t.fortegn ?? 1);
  return akk;
}

/** The fast sum of a cell of one municipality and one period: days, where one a day was added. */
const dager = (akk: Akkumulator, kode = LOKO): number | undefined => akk.tall[2 * kode];
const dagerAv = (t: Tillegg, valg: Aktivitetsvalg = {}) => dager(legg(ny(undefined, valg), t));

describe("V-1: dagene som telles", () => {
  it.each([
    ["før perioden", 1, 9, 0],
    ["til periodens første dag", 1, 10, 1],
    ["fra periodens siste dag", 20, 30, 1],
    ["etter perioden", 21, 30, 0],
    ["hele perioden og mer", 1, 30, 11],
    ["inne i perioden", 12, 14, 3],
    ["løpende", 18, UTEN_SLUTT, 3],
  ])("%s", (_navn, fra, til, ventet) => {
    const akk = legg(ny(), { fra, til });
    expect([dager(akk), vedtakI(akk, LOKO), akk.telte[0]]).toEqual([
      ventet,
      ventet > 0 ? 1 : 0,
      ventet > 0 ? 1 : 0,
    ]);
  });

  it("den siste dagen teller ikke, der det er valgt; et løpende vedtak løper perioden ut", () => {
    const valg = { sisteDag: "telles-ikke" } as const;
    expect([9, 10, 11, 12, 19, 20, 21].map((til) => dagerAv({ fra: 9, til }, valg))).toEqual([
      0, 0, 1, 2, 9, 10, 11,
    ]);
    expect(dagerAv({ fra: 18, til: UTEN_SLUTT }, valg)).toBe(3);
    expect(dagerAv({ fra: 15, til: 15 }, valg)).toBe(0);
  });

  it("V-2: dager uten tjeneste telles ikke, hver én gang, og bare de som er gitt", () => {
    expect(dagerAv({ fra: 1, til: 30, fravaer: [5, 10, 12, 13, 20, 25] })).toBe(11 - 1 - 2 - 1);
    expect(dagerAv({ fra: 12, til: 18, fravaer: [1, 11, 19, 25] })).toBe(7);
    expect(dagerAv({ fra: 12, til: 18, fravaer: [1, 12, 18, 25] })).toBe(5);
    expect(dagerAv({ fra: 12, til: 18, fravaer: [12, 18] })).toBe(0);
    expect(dagerAv({ fra: 1, til: 9, fravaer: [1, 30] })).toBe(0);
    const fravaer = [11, 19, 12, 12, 14, 15, 16, 18];
    expect(dagerAv({ fra: 10, til: 20, fravaer, start: 2, antall: 2 })).toBe(11 - 1 - 2);
    expect(dagerAv({ fra: 10, til: 20, fravaer, start: 0, antall: 0 })).toBe(11);
  });

  it("hver periode har sin sum, og telte sier hvilke", () => {
    const akk = ny([
      { fra: 10, til: 20 },
      { fra: 21, til: 25 },
      { fra: 1, til: 12 },
    ]);
    expect([...akk.telte]).toEqual([0, 0, 0]);
    legg(akk, { fra: 11, til: 20 });
    expect([...akk.telte]).toEqual([1, 0, 1]);
    legg(akk, { fra: 22, til: 30 });
    expect([...akk.telte]).toEqual([0, 1, 0]);
    expect([0, 1, 2].map((p) => [akk.tall[2 * (51 * p + LOKO)], vedtakI(akk, 51 * p + LOKO)])).toEqual([
      [10, 1],
      [4, 1],
      [2, 1],
    ]);
  });

  it("det som tas tilbake, er borte: dagene og vedtaket", () => {
    const akk = legg(legg(ny(), { fra: 11, til: 15 }), { fra: 12, til: 13 });
    legg(akk, { fra: 11, til: 15, fortegn: -1 });
    expect([dager(akk), vedtakI(akk, LOKO)]).toEqual([2, 1]);
  });
});

describe("V-2, V-3: de tre dagene etter vedtaket", () => {
  const etter = (til: number, hvilke: number, valg: Aktivitetsvalg = {}) =>
    (dagerAv({ fra: til, til, paaslag: hvilke }, valg) ?? 0) - (dagerAv({ fra: til, til }, valg) ?? 0);

  it("hører til perioden som siste dag er i", () => {
    expect([9, 10, 19, 20, 21].map((til) => etter(til, 0b111))).toEqual([0, 3, 3, 3, 0]);
    expect([0b001, 0b010, 0b100, 0b101, 0].map((hvilke) => etter(20, hvilke))).toEqual([1, 1, 1, 2, 0]);
  });

  it("eller bare de som er i den, eller hver til perioden den er i", () => {
    const innenfor = { doegnpaaslag: "innenfor" } as const;
    expect([9, 10, 16, 17, 18, 19, 20].map((til) => etter(til, 0b111, innenfor))).toEqual([
      0, 3, 3, 3, 2, 1, 0,
    ]);
    const fordelt = { doegnpaaslag: "fordelt" } as const;
    expect([6, 7, 8, 9, 17, 18, 20, 21].map((til) => etter(til, 0b111, fordelt))).toEqual([
      0, 1, 2, 3, 3, 2, 0, 0,
    ]);
    // the first of the three from day 9 is day 10
    expect([0b001, 0b010, 0b100].map((hvilke) => etter(8, hvilke, fordelt))).toEqual([0, 1, 1]);
  });

  it("begynner på den siste dagen, der den ikke teller", () => {
    const valg = { doegnpaaslag: "innenfor", sisteDag: "telles-ikke" } as const;
    expect([17, 18, 19, 20].map((til) => etter(til, 0b111, valg))).toEqual([3, 3, 2, 1]);
    const fordelt = { doegnpaaslag: "fordelt", sisteDag: "telles-ikke" } as const;
    expect([7, 8, 9, 10].map((til) => etter(til, 0b111, fordelt))).toEqual([0, 1, 2, 3]);
  });

  it("er dager selv om vedtaket ellers ikke har noen", () => {
    const akk = legg(ny(), { fra: 20, til: 20, fravaer: [20, 20], paaslag: 0b111 });
    expect([dager(akk), vedtakI(akk, LOKO)]).toEqual([3, 1]);
  });
});

describe("V-7: summene er eksakte", () => {
  it("hele tideler av tusendeler på kodens egne dager er i hurtigsummen, all annen mengde ikke", () => {
    const akk = legg(ny(), { fra: 10, til: 11, mengde: { hel: 5, stor: 0n, dager: 1 } });
    legg(akk, { fra: 10, til: 10, kode: OL, mengde: { hel: 3, stor: 0n, dager: 7 } });
    legg(akk, { fra: 10, til: 10, mengde: { hel: 0, stor: 0n, dager: 1 } });
    expect([dager(akk), dager(akk, OL), akk.eksakt.size]).toEqual([10, 3, 0]);
    legg(akk, { fra: 10, til: 12, mengde: { hel: 4, stor: 99n, dager: 28 } });
    legg(akk, { fra: 10, til: 11, mengde: { hel: 0, stor: 99n, dager: 365 } });
    legg(akk, { fra: 10, til: 11, mengde: { hel: -1, stor: 9n, dager: 1 } });
    legg(akk, { fra: 10, til: 11, kode: OL, mengde: { hel: 4, stor: 0n, dager: 1 } });
    expect(dager(akk)).toBe(10);
    expect(summerI(akk, LOKO)).toEqual([
      [1, 10n * EKSAKT_PER_SKALA + 18n],
      [28, 12n * EKSAKT_PER_SKALA],
    ]);
    expect(summerI(akk, OL)).toEqual([
      [1, 8n * EKSAKT_PER_SKALA],
      [7, 3n * EKSAKT_PER_SKALA],
    ]);
    expect(vedtakI(akk, LOKO)).toBe(5);
  });

  it("det som tas tilbake av de eksakte, er borte", () => {
    const mengde = { hel: -1, stor: 7n, dager: 28 };
    const akk = legg(legg(ny(), { fra: 10, til: 12, mengde }), { fra: 10, til: 11, mengde, fortegn: -1 });
    expect(summerI(akk, LOKO)).toEqual([[28, 7n]]);
    expect(summerI(legg(akk, { fra: 10, til: 10, mengde, fortegn: -1 }), LOKO)).toEqual([]);
  });

  it("en hurtigsum på 2^52 blir stående, og en som er større, flyttes til de eksakte", () => {
    const akk = ny();
    akk.tall[2 * LOKO] = 2 ** 52 - 1;
    legg(akk, { fra: 10, til: 10 });
    expect([dager(akk), akk.eksakt.size]).toEqual([2 ** 52, 0]);
    legg(akk, { fra: 10, til: 10 });
    expect([dager(akk), summerI(akk, LOKO)]).toEqual([0, [[1, (2n ** 52n + 1n) * EKSAKT_PER_SKALA]]]);
    legg(akk, { fra: 10, til: 11 });
    expect(summerI(akk, LOKO)).toEqual([[1, (2n ** 52n + 3n) * EKSAKT_PER_SKALA]]);
  });

  it("det samme under null", () => {
    const akk = ny();
    akk.tall[2 * OL] = 1 - 2 ** 52;
    const uke = { kode: OL, mengde: { hel: 1, stor: 0n, dager: 7 }, fra: 10, til: 10, fortegn: -1 } as const;
    expect([dager(legg(akk, uke), OL), akk.eksakt.size]).toEqual([-(2 ** 52), 0]);
    expect([dager(legg(akk, uke), OL), summerI(akk, OL)]).toEqual([
      0,
      [[7, -(2n ** 52n + 1n) * EKSAKT_PER_SKALA]],
    ]);
  });

  it("summer leses etter dagene, i orden, og de som er null, er utelatt", () => {
    const akk = ny();
    expect(summerI(akk, LOKO)).toEqual([]);
    for (const [nevner, sum] of [
      [365, 5n],
      [28, 3n],
      [7, 2n],
      [30, 4n],
      [28, -3n],
    ] as const)
      leggTilEksakt(akk, LOKO, nevner, sum);
    expect(summerI(akk, LOKO)).toEqual([
      [7, 2n],
      [30, 4n],
      [365, 5n],
    ]);
    // of the second municipality a code has the same own days
    kommunenummer(akk, "a");
    kommunenummer(akk, "b");
    legg(akk, { kommune: 1, kode: OL, fra: 10, til: 10, mengde: { hel: 2, stor: 0n, dager: 7 } });
    expect(summerI(akk, 51 + OL)).toEqual([[7, 2n * EKSAKT_PER_SKALA]]);
  });

  it("den største mengden er et 32-bits heltall", () => {
    expect(STOERSTE_MENGDE).toBe(2_147_483_647);
    expect(Int32Array.of(STOERSTE_MENGDE)[0]).toBe(STOERSTE_MENGDE);
  });

  it("vedtak kan telles til og fra", () => {
    const akk = legg(ny(), { fra: 10, til: 10 });
    tellVedtak(akk, LOKO, 3);
    tellVedtak(akk, LOKO, -1);
    expect([vedtakI(akk, LOKO), dager(akk)]).toEqual([3, 1]);
  });
});

describe("kommunene", () => {
  it("har hver sitt nummer i den rekkefølgen de kommer, også den som ikke er navngitt", () => {
    const akk = ny();
    expect(["a", undefined, "b", "a", undefined].map((k) => kommunenummer(akk, k))).toEqual([0, 1, 2, 0, 1]);
    expect(akk.kommuner).toEqual(["a", undefined, "b"]);
    const uten = ny();
    expect([kommunenummer(uten, undefined), uten.kommuner]).toEqual([0, [undefined]]);
  });

  it("den som var nevnt sist, slås ikke opp på nytt", () => {
    const akk = ny();
    for (const kommune of ["a", "b", "a"]) kommunenummer(akk, kommune);
    akk.kommunenumre.clear();
    expect([kommunenummer(akk, "a"), akk.kommuner.length]).toEqual([0, 2]);
    // "b" was not the last: it is looked for, and is new to the map
    expect(kommunenummer(akk, "b")).toBe(2);
    akk.kommunenumre.clear();
    expect(kommunenummer(akk, "b")).toBe(2);
  });

  it("får plass til dobbelt så mange når det ikke er mer, og det som er der, blir med", () => {
    const akk = ny();
    const foerste = akk.tall;
    expect(foerste.length).toBe(102);
    kommunenummer(akk, "0");
    expect(akk.tall).toBe(foerste);
    legg(akk, { fra: 10, til: 12 });
    const lengder = [1, 2, 3, 4].map((nr) => {
      kommunenummer(akk, String(nr));
      return akk.tall.length;
    });
    expect(lengder).toEqual([204, 408, 408, 816]);
    expect([dager(akk), vedtakI(akk, LOKO)]).toEqual([3, 1]);
    expect(
      ny([
        { fra: 1, til: 2 },
        { fra: 3, til: 4 },
      ]).tall.length,
    ).toBe(204);
  });
});
