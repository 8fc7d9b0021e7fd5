// The parts the model is made of: the form, the yearly steps of the prices, and the fractions.

import { describe, expect, it } from "vitest";
import { broek, desimaltekst, gulv, lesBroek, rundHalvtBortFraNull } from "./broek.js";
import { modellBak, modellFram } from "./indeksering.js";
import { skjema } from "./skjema.js";

describe("skjema (T-1, T-2, T-6)", () => {
  it("has 51 codes in 16 groups", () => {
    expect(new Set(skjema.map((linje) => linje.kode)).size).toBe(51);
    expect(skjema).toHaveLength(51);
    expect(new Set(skjema.map((linje) => linje.gruppe)).size).toBe(16);
  });
  it("has one constant of 88 kr between bought and own places", () => {
    const egne = skjema.filter((linje) => linje.enhet === "doegn" && linje.kode.endsWith("KO"));
    const forskjeller = egne.map(
      ({ kode, pris2019 }) =>
        Number(skjema.find((linje) => linje.kode === kode.replace(/O$/, "J"))?.pris2019) - Number(pris2019),
    );
    expect(forskjeller).toEqual([88, 88, 88, 88, 88, 88, 88, 88]);
  });
});

describe("indeksering (T-3, T-5)", () => {
  const satser = ["0.025", "0.026", "0.028"];
  const bakover = (pris: bigint) =>
    [...satser].reverse().reduce<bigint | undefined>((p, s) => (p === undefined ? p : modellBak(p, s)), pris);
  it.each([
    ["HTAMDK", [706n, 724n, 743n, 764n]],
    ["HTBODK", [524n, 537n, 551n, 566n]],
    ["PBAMDK", [482n, 494n, 507n, 521n]],
  ])("leads %s from 2016 to 2019 and back", (_kode, kjede) => {
    expect(satser.map((sats, i) => modellFram(kjede[i] ?? 0n, sats))).toEqual(kjede.slice(1));
    expect(satser.map((sats, i) => modellBak(kjede[i + 1] ?? 0n, sats))).toEqual(kjede.slice(0, 3));
  });
  it("finds no 2016 value for LFKO and LFKJ", () => {
    expect([bakover(764n), bakover(3306n), bakover(3394n)]).toEqual([706n, undefined, undefined]);
  });
  it("refuses to choose between several", () => {
    expect(() => modellBak(100n, "-0.6")).toThrow();
  });
});

describe("broek (N-1)", () => {
  const hele = (tekst: string) => rundHalvtBortFraNull(lesBroek(tekst)).t;
  it("rounds half away from zero", () => {
    expect(["0.5", "-0.5", "2.5", "-2.5", "912.5", "1.4999"].map(hele)).toEqual([1n, -1n, 3n, -3n, 913n, 1n]);
    expect(desimaltekst(rundHalvtBortFraNull(lesBroek("-1.005"), 2))).toBe("-1.01");
    expect([gulv(lesBroek("-0.1")), gulv(lesBroek("2.9")), gulv(lesBroek("-3"))]).toEqual([-1n, 2n, -3n]);
  });
  it("writes plain decimals", () => {
    expect(["-0", "0.00", "-12.50", "1000", "0.10"].map((tekst) => desimaltekst(lesBroek(tekst)))).toEqual([
      ...["0", "0", "-12.5", "1000", "0.1"],
    ]);
    const hale = `0.${"0".repeat(24)}1`;
    expect(desimaltekst(lesBroek(hale))).toBe(hale);
    expect(desimaltekst(broek(-2n, 3n))).toBe("-0.66666666666666666667");
    expect(desimaltekst(broek(-1n, 3n * 10n ** 30n))).toBe("0");
    expect(desimaltekst(broek(1n, 3n), 2)).toBe("0.33");
    expect(() => lesBroek("1e3")).toThrow();
  });
});
