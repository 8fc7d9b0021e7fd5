// Text of numbers: the contract's decimals, and Norwegian text in and out.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { norskTilDesimaltekst } from "../../src/tall/norskTall.js";
import { skrivNorsk } from "../../src/tall/skrivNorsk.js";
import { skrivProsent } from "../../src/tall/skrivProsent.js";
import { skrivTall } from "../../src/tall/skrivTall.js";
import { lesBroek, rundHalvtBortFraNull } from "../modell/broek.js";
import { kanonisk, les, RUNDER, tekst, veier } from "./tallene.js";

describe("skrivTall (kontrakt: a decimal goes out as …)", () => {
  it("N-1: for alle tall er teksten kanonisk, på begge veier", () => {
    fc.assert(
      fc.property(tekst, (desimalen) => {
        for (const t of veier(desimalen)) {
          expect(skrivTall(t)).toBe(kanonisk(desimalen));
          expect(skrivTall(t)).toMatch(/^(0|-?(0|[1-9]\d*)\.\d*[1-9]|-?[1-9]\d*)$/);
        }
      }),
      { numRuns: 10 * RUNDER },
    );
  });
  it.each([
    [{ m: -0, s: 0, b: undefined }, "0"],
    [{ m: -0, s: 2, b: undefined }, "0"],
    [{ m: 0, s: 0, b: -0n }, "0"],
    [{ m: 0, s: 20, b: 0n }, "0"],
    [{ m: 0, s: 3, b: -5n }, "-0.005"],
    [{ m: -5, s: 3, b: undefined }, "-0.005"],
    [{ m: 1200, s: 2, b: undefined }, "12"],
    [{ m: 0, s: 2, b: -1200n }, "-12"],
    [{ m: 1210, s: 3, b: undefined }, "1.21"],
    [{ m: 5, s: 16, b: undefined }, "0.0000000000000005"],
  ])("N-1: %o er %s", (t, ventet) => {
    expect(skrivTall(t)).toBe(ventet);
  });
});

describe("norsk talltekst", () => {
  const hard = "\u00a0";
  it.each([
    ["1234567.5", {}, `1${hard}234${hard}567,5`],
    ["-1234.5", {}, `\u22121${hard}234,5`],
    ["-1234.5", { minus: "-", tusenskille: " " }, "-1 234,5"],
    ["999", {}, "999"],
    ["1000", { tusenskille: "" }, "1000"],
    ["123456", { tusenskille: "\u202f" }, "123\u202f456"],
    ["0.005", { desimaler: 2 }, "0,01"],
    ["-0.004", { desimaler: 2 }, "0,00"],
    ["2.5", { desimaler: 0 }, "3"],
    ["7", { desimaler: 3 }, "7,000"],
    ["7.25", {}, "7,25"],
    ["0", {}, "0"],
  ] as const)("N-1: %s med %o skrives %s", (tall, format, ventet) => {
    expect(skrivNorsk(les(tall), format)).toBe(ventet);
  });
  it("uten format skrives alle desimalene, med hardt mellomrom og minustegn", () => {
    expect(skrivNorsk(les("-1234.50"))).toBe(`\u22121${hard}234,5`);
  });
  it("en andel som prosent", () => {
    expect([skrivProsent(les("0.028")), skrivProsent(les("-1"), { minus: "-", desimaler: 1 })]).toEqual([
      "2,8",
      "-100,0",
    ]);
  });

  it.each([
    ["1 234 567,50", "1234567.50"],
    ["1\u00a0234", "1234"],
    ["1\u202f234,5", "1234.5"],
    ["1234567", "1234567"],
    ["0", "0"],
    ["\u22125,25", "-5.25"],
    ["-5", "-5"],
    [" \u00a0\u202f12 ", "12"],
    ["12\u00a0 ", "12"],
    ["123 456", "123456"],
    ["12 345", "12345"],
    ["0001", "0001"],
  ])("«%s» er %s", (inn, ventet) => {
    expect(norskTilDesimaltekst(inn)).toBe(ventet);
  });
  it.each([
    ...[
      "",
      " ",
      "1234 567",
      "1 23",
      "1 2345",
      " 1 234 56",
      "1 234\u00a0567",
      "1  234",
      "- 5",
      "--5",
      "5-",
      "+5",
    ],
    ...[
      "1.5",
      "1,",
      ",5",
      "1,5,5",
      "1,5 0",
      "1e3",
      "x1",
      "1x",
      "1\t234",
      "5\u22125",
      "\n1",
      "1 234,5 6",
      "1234,567 8",
    ],
  ])("«%s» er ikke noe norsk tall", (inn) => {
    expect(norskTilDesimaltekst(inn)).toBeUndefined();
  });

  it("N-1: for alle tall, desimaler og skrivemåter er teksten grupper på tre av det avrundede tallet", () => {
    const skille = fc.constantFrom("", " ", "\u00a0", "\u202f");
    fc.assert(
      fc.property(
        tekst,
        fc.option(fc.nat(20), { nil: undefined }),
        skille,
        fc.constantFrom("-", "\u2212"),
        (tall, desimaler, tusenskille, minus) => {
          const tekstUt = skrivNorsk(les(tall), { desimaler, tusenskille, minus } as Parameters<
            typeof skrivNorsk
          >[1]);
          const [hele = "", brudd = ""] = tekstUt.replace(minus, "").split(",");
          const grupper = tusenskille === "" ? [] : hele.split(tusenskille);
          expect(grupper.slice(1).every((gruppe) => /^\d{3}$/.test(gruppe))).toBe(true);
          expect(tusenskille === "" || /^\d{1,3}$/.test(grupper[0] ?? "")).toBe(true);
          if (desimaler !== undefined) expect(brudd).toHaveLength(desimaler);
          const verdi = lesBroek(norskTilDesimaltekst(tekstUt) ?? "");
          const ventet = lesBroek(kanonisk(tall));
          expect(verdi).toEqual(desimaler === undefined ? ventet : rundHalvtBortFraNull(ventet, desimaler));
        },
      ),
      { numRuns: 5 * RUNDER },
    );
  });
});
