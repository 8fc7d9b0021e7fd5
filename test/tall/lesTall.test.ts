// The border of numbers (kontrakt: a decimal comes in as …): what is read, as what, and why the rest is refused.

import { createRequire } from "node:module";
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Langtekst } from "../../src/tall/Langtekst.js";
import { lesResultat } from "../../src/tall/lesResultat.js";
import { lesTall } from "../../src/tall/lesTall.js";
import { skrivTall } from "../../src/tall/skrivTall.js";
import { teller } from "../../src/tall/Tall.js";
import { broek, lesBroek } from "../modell/broek.js";
import { kanonisk, les, RUNDER, tekst } from "./tallene.js";

const fremmed = createRequire(import.meta.url)("decimal.js") as typeof Decimal;
const smal = Decimal.clone({ precision: 2, toExpPos: 1, toExpNeg: -1 });

/** The value behind, as the model's fraction. */
const verdi = (lest: ReturnType<typeof les>) => broek(teller(lest), 10n ** BigInt(lest.s));

describe("lesTall", () => {
  it.each([
    ["", "tom"],
    ["1e3", "eksponent"],
    ["-1.5E-3", "eksponent"],
    ["+1e+3", "eksponent"],
    [".5e1", "eksponent"],
    ["1e10", "eksponent"],
    ["1.55e3", "eksponent"],
    [`${"1".repeat(48)}e+10`, "eksponent"], // as long as a decimal may be
    ["1e", "skrivemaate"],
    ["e3", "skrivemaate"],
    ["1e3x", "skrivemaate"],
    ["x1e3", "skrivemaate"],
    ["1.5e1.5", "skrivemaate"],
    ["+1", "skrivemaate"],
    ["--1", "skrivemaate"],
    ["1-", "skrivemaate"],
    ["-", "skrivemaate"],
    [".", "skrivemaate"],
    ["-.", "skrivemaate"],
    [".5", "skrivemaate"],
    ["-.5", "skrivemaate"],
    ["5.", "skrivemaate"],
    ["1.2.3", "skrivemaate"],
    ["1,5", "skrivemaate"],
    ["1 000", "skrivemaate"],
    [" 1", "skrivemaate"],
    ["1 ", "skrivemaate"],
    ["1/2", "skrivemaate"],
    ["1:2", "skrivemaate"],
    ["0x10", "skrivemaate"],
    ["Infinity", "skrivemaate"],
    ["٣", "skrivemaate"],
    ["1".repeat(31), "sifre"],
    [`-${"1".repeat(31)}`, "sifre"],
    [`0${"1".repeat(30)}`, "sifre"],
    [`1.${"1".repeat(21)}`, "sifre"],
    [`-0.${"0".repeat(21)}`, "sifre"],
    [`${"1".repeat(30)}.${"1".repeat(21)}`, "sifre"],
    [`-${"1".repeat(31)}.${"1".repeat(20)}`, "sifre"],
    ["1".repeat(60), "sifre"],
    [`-${"1".repeat(30)}.${"1".repeat(60)}`, "sifre"],
    [`${"1".repeat(52)}x`, "sifre"],
    [`${"1".repeat(51)}x1`, "skrivemaate"],
    [`x${"1".repeat(60)}`, "skrivemaate"],
    [`${"1".repeat(31)}x`, "skrivemaate"],
    [`${"1".repeat(31)}e5`, "eksponent"],
    [Number.NaN, "nan"],
    [Number.POSITIVE_INFINITY, "uendelig"],
    [Number.NEGATIVE_INFINITY, "uendelig"],
    [1e30, "sifre"],
    [-1e300, "sifre"],
    [1e-21, "sifre"],
    [1.5e-20, "sifre"],
    [10n ** 30n, "sifre"],
    [-(10n ** 30n), "sifre"],
    [new Decimal(Number.NaN), "nan"],
    [new Decimal("-Infinity"), "uendelig"],
    [new Decimal("1e30"), "sifre"],
    [new Decimal("1e-21"), "sifre"],
    [new Decimal("1.00000000000000000000001"), "sifre"],
    [undefined, "ikke-tall"],
    [null, "ikke-tall"],
    [true, "ikke-tall"],
    [{}, "ikke-tall"],
    [[1], "ikke-tall"],
    [() => 1, "ikke-tall"],
    [Symbol("1"), "ikke-tall"],
    [new Date(0), "ikke-tall"],
  ])("N-1: %s avvises som %s", (inn, problem) => {
    expect(lesTall(inn)).toBe(problem);
  });

  it.each([
    [0.1, "0.1"],
    [-0, "0"],
    [0.005, "0.005"],
    [1.005, "1.005"],
    [1e21, "1000000000000000000000"],
    [-1.5e29, `-15${"0".repeat(28)}`],
    [1e-7, "0.0000001"],
    [1.5e-19, "0.00000000000000000015"],
    [1e-20, "0.00000000000000000001"],
    [123456789012345.67, "123456789012345.67"],
    [9999999999999.99, "9999999999999.99"],
    [99999999999999.98, "99999999999999.98"],
    [-0.07, "-0.07"],
    [9007199254740991, "9007199254740991"],
    [9007199254740992, "9007199254740992"],
    [10n ** 30n - 1n, "9".repeat(30)],
    [-(10n ** 30n) + 1n, `-${"9".repeat(30)}`],
    [0n, "0"],
    [new Decimal("1e29"), `1${"0".repeat(29)}`],
    [new Decimal("1e-20"), "0.00000000000000000001"],
    [new Decimal("0e50"), "0"],
    [new Decimal("-0"), "0"],
    [new Decimal("0e-50"), "0"],
    [new smal("123.456"), "123.456"],
    [new fremmed("-0.00000001"), "-0.00000001"],
    ["-0", "0"],
    ["-0.000", "0"],
    ["007.50", "7.5"],
    ["9".repeat(30), "9".repeat(30)],
    [`0.${"0".repeat(19)}1`, `0.${"0".repeat(19)}1`],
    [`-${"9".repeat(30)}.${"9".repeat(20)}`, `-${"9".repeat(30)}.${"9".repeat(20)}`],
  ])("N-1: %s leses som %s", (inn, ventet) => {
    expect(skrivTall(les(inn))).toBe(ventet);
  });

  it("N-1: for alle desimaltall er det leste tallet det som står, tegn for tegn som modellen leser det", () => {
    fc.assert(
      fc.property(tekst, (desimalen) => {
        const lest = les(desimalen);
        expect(verdi(lest)).toEqual(lesBroek(desimalen));
        expect(skrivTall(lest)).toBe(kanonisk(desimalen));
        expect(Object.is(lest.m, -0)).toBe(false);
      }),
      { numRuns: 10 * RUNDER },
    );
  });

  it("N-1: for alle lange tekster ligger tallet mellom det som er kuttet, og det neste", () => {
    const hale = fc.stringMatching(/^[0-9]{2,19}[1-9]$/);
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 12n, max: 9n * 10n ** 13n }), hale, (hele, brudd) => {
        const desimalen = `${hele}.${brudd}`;
        const lest = lesTall(desimalen);
        if (!(lest instanceof Langtekst)) throw new Error(`${desimalen} er ikke lest som en lang tekst`);
        expect([lest.tekst, lest.s, lest.plasser]).toEqual([desimalen, brudd.length, 2]);
        expect(BigInt(lest.m)).toBe(hele * 100n + BigInt(brudd.slice(0, 2)));
        expect(lest.b).toBe(BigInt(`${hele}${brudd}`));
        expect(lest.b).toBe(BigInt(`${hele}${brudd}`)); // and again, from where it is kept
      }),
    );
  });

  it("N-1: for alle tall med to desimaler er JSON-tallet det samme som teksten", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), (hundredeler) => {
        const tall = hundredeler / 100;
        expect(skrivTall(les(tall))).toBe(kanonisk(String(tall)));
      }),
    );
  });
});

it("N-1: null er null uten fortegn, fra tall, tekst og Decimal", () => {
  for (const inn of [-0, 0, "-0", "-0.00", new Decimal("-0"), 0n])
    expect(Object.is(les(inn).m, 0)).toBe(true);
});

describe("lesResultat", () => {
  const lang = `-12.${"1".repeat(40)}`;
  it("N-1: leser svar med flere desimaler enn et tall inn kan ha, og ellers som lesTall", () => {
    const lest = lesResultat(lang);
    if (typeof lest === "string") throw new Error(lest);
    expect([lest.s, verdi(lest)]).toEqual([40, lesBroek(lang)]);
    expect(lesResultat("1.50")).toEqual(lesTall("1.50"));
    expect(lesResultat(`${"1".repeat(99)}.1`)).not.toBe("sifre");
  });
  it.each([
    ["1".repeat(31), "sifre"],
    [`${"1".repeat(100)}.1`, "sifre"],
    [`1.${"1".repeat(20_001)}`, "sifre"],
    [`1${"1".repeat(60)}.`, "sifre"],
    [`--${"1".repeat(60)}.5`, "sifre"],
    [`1.${"1".repeat(60)}x`, "sifre"],
    [1e300, "sifre"],
    ["x", "skrivemaate"],
    [undefined, "ikke-tall"],
    [["1.5"], "ikke-tall"],
    [{ toString: () => "1.5" }, "ikke-tall"],
  ])("N-1: %s avvises som %s", (inn, problem) => {
    expect(lesResultat(inn)).toBe(problem);
  });
});
