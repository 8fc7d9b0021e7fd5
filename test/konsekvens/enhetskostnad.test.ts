// S-5; the signs are those of table 7-12 (S002, l. 4791–4812, "+ = tap"). Its costs and volumes are not published.

import { describe, expect, it } from "vitest";
import { beregnEnhetskostnadsavvik, type KostnadslinjeInn } from "../../src/index.js";

const HJEMME = "Helsetjenester i hjemmet";
const AKTIVISERING = "Dag-/Aktivitetstilbud";
const INSTITUSJON = "Langtidsplass i institusjon - ordinær plass";

/** A line that was paid an amount and cost so many per cent more or less. */
const linje = (gruppe: NonNullable<KostnadslinjeInn["gruppe"]>, betalt: bigint, prosent: bigint) =>
  ({
    gruppe,
    kostnad: String((betalt * (100n + prosent)) / 100n),
    volum: String(betalt / 100n),
    pris: 100,
  }) as const;

/** Table 7-12: hjemme, aktivisering, institusjon in per cent; a question mark is left out. */
const TABELL_7_12 = [
  ["Lillesand", -12n, undefined, 2n, -6],
  ["Os", -6n, -35n, 20n, -5],
  ["Stjørdal", -7n, 17n, -11n, -8],
  ["Selbu", -1n, undefined, -5n, -3],
  ["Hobøl", 14n, undefined, -10n, 2],
  ["Røyken", 11n, -31n, -5n, -5],
  ["Kristiansand", 0n, -1n, -30n, -14],
] as const;

describe("avviket i enhetskostnad", () => {
  it.each(TABELL_7_12)(
    "S-5: %s har tabell 7-12s fortegn, og i alt et avvik mellom delenes",
    (_navn, hjemme, aktivisering, institusjon, iAlt) => {
      const deler = [
        linje(HJEMME, 50_000_000n, hjemme),
        ...(aktivisering === undefined ? [] : [linje(AKTIVISERING, 5_000_000n, aktivisering)]),
        linje(INSTITUSJON, 45_000_000n, institusjon),
      ];
      const { linjer, avvik } = beregnEnhetskostnadsavvik({ linjer: deler });
      const ventet = [hjemme, aktivisering, institusjon].filter((p) => p !== undefined);
      expect(linjer.map((l) => Number(l.avvik) * 100)).toEqual(
        ventet.map((p) => expect.closeTo(Number(p), 9)),
      );
      const andeler = linjer.map((l) => Number(l.avvik));
      expect(Number(avvik)).toBeGreaterThanOrEqual(Math.min(...andeler));
      expect(Number(avvik)).toBeLessThanOrEqual(Math.max(...andeler));
      // The published whole lies between its parts too, as a weighted one must.
      expect(iAlt / 100).toBeGreaterThanOrEqual(Math.min(...andeler));
      expect(iAlt / 100).toBeLessThanOrEqual(Math.max(...andeler));
    },
  );

  it("S-5: Hobøl i alt, +2 %, er +14 % hjemme og −10 % i institusjon når like mye ble betalt for begge", () => {
    const linjer = [linje(HJEMME, 40_000_000n, 14n), linje(INSTITUSJON, 40_000_000n, -10n)];
    expect(beregnEnhetskostnadsavvik({ linjer })).toEqual({
      linjer: [
        { gruppe: HJEMME, avvik: "0.14" },
        { gruppe: INSTITUSJON, avvik: "-0.1" },
      ],
      avvik: "0.02",
    });
  });

  it("S-5: pluss er tap, minus er gevinst, og helheten er veid med det som ble betalt", () => {
    const svar = beregnEnhetskostnadsavvik({
      linjer: [
        { kode: "HTAMDK", kostnad: 94, volum: 2, pris: 50 },
        { kode: "LOKO", kostnad: 360, volum: 3, pris: 100 },
      ],
    });
    // (454 − 400) / 400
    expect(svar).toEqual({
      linjer: [
        { kode: "HTAMDK", avvik: "-0.06" },
        { kode: "LOKO", avvik: "0.2" },
      ],
      avvik: "0.135",
    });
  });

  it("N-1: et avvik som ikke går opp, har 20 desimaler, og et som går opp, har alle sine", () => {
    const ett = (kostnad: string, pris: string) =>
      beregnEnhetskostnadsavvik({ linjer: [{ kode: "OL", kostnad, volum: 1, pris }] }).avvik;
    expect(ett("4", "3")).toBe("0.33333333333333333333");
    expect(ett("5", "3")).toBe("0.66666666666666666667");
    expect(ett("1", "3")).toBe("-0.66666666666666666667");
    expect(ett("0", "3")).toBe("-1");
    // 1 / 2^24 − 1 ends after 24 decimals.
    expect(ett("1", "16777216")).toBe("-0.999999940395355224609375");
  });
});
