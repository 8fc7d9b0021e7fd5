// Numbers of the sizes that settlements have are never made bigints of: that is what keeps the arithmetic fast. The other way gives the
// same values, so only counting the bigints that are made tells which was taken. The values are worked by hand.

import { describe, expect, it } from "vitest";
import { avrund, avrundetProdukt, kvotient } from "../../src/tall/kvotient.js";
import { lesTall } from "../../src/tall/lesTall.js";
import { skrivTall } from "../../src/tall/skrivTall.js";
import { fraSkalert, gange, heltall, minus, pluss, sammenlign, type Tall } from "../../src/tall/Tall.js";

const tekst = (t: Tall | number | string) => (typeof t === "object" ? skrivTall(t) : String(t));

/** Does something, and gives what came of it as text, and how many bigints were made meanwhile. */
function medTelling(gjoer: () => Tall | number | string): readonly [svar: string, bigint: number] {
  const ekte = globalThis.BigInt;
  let antall = 0;
  const tellende = (verdi: string | number | bigint | boolean): bigint => {
    antall += 1;
    return ekte(verdi);
  };
  globalThis.BigInt = Object.assign(tellende, { asIntN: ekte.asIntN, asUintN: ekte.asUintN }) as typeof ekte;
  try {
    return [tekst(gjoer()), antall];
  } finally {
    globalThis.BigInt = ekte;
  }
}

function lest(verdi: string | number): Tall {
  const tall = lesTall(verdi);
  if (typeof tall === "string") throw new Error(tall);
  return tall;
}

/** m / 10^s. */
const t = fraSkalert;
/** The largest number that is a safe integer, and its like with decimals. */
const STOERST = Number.MAX_SAFE_INTEGER;

describe("små tall regnes uten bigint (N-1)", () => {
  it.each<[string, () => Tall | number | string, string]>([
    ["pluss, like mange desimaler", () => pluss(t(125, 2), t(250, 2)), "3.75"],
    ["pluss, flest desimaler sist", () => pluss(t(5, 1), t(125, 3)), "0.625"],
    ["pluss, flest desimaler først", () => pluss(t(125, 3), t(5, 1)), "0.625"],
    ["pluss, opp til det største", () => pluss(heltall(STOERST - 1), heltall(1)), "9007199254740991"],
    ["pluss, femten desimaler fra hverandre", () => pluss(heltall(3), t(1, 15)), "3.000000000000001"],
    ["minus, like mange desimaler", () => minus(t(125, 2), t(250, 2)), "-1.25"],
    ["minus, flest desimaler først", () => minus(t(625, 3), t(5, 1)), "0.125"],
    ["minus, flest desimaler sist", () => minus(t(5, 1), t(125, 3)), "0.375"],
    ["minus, ned til det minste", () => minus(heltall(1 - STOERST), heltall(1)), "-9007199254740991"],
    ["gange", () => gange(t(-365, 1), t(764, 1)), "-2788.6"],
    ["gange, opp til femten desimaler", () => gange(t(3, 7), t(3, 8)), "0.000000000000009"],
    ["sammenlign", () => sammenlign(t(25, 2), t(251, 3)), "-1"],
    ["kvotient, en halv fra null", () => kvotient(heltall(-5), 2), "-3"],
    ["kvotient med desimaler", () => kvotient(t(1, 1), 3, 4), "0.0333"],
    ["kvotient ned", () => kvotient(t(-1, 1), 3, 0, "ned"), "-1"],
    ["kvotient opp", () => kvotient(t(10, 1), 3, 0, "opp"), "1"],
    ["kvotient med en stor nevner", () => kvotient(heltall(3), 4_503_599_627_370_495), "0"],
    ["avrund", () => avrund(t(91_250, 2)), "913"],
    ["avrund, ingenting å runde", () => avrund(t(9125, 1), 2), "912.5"],
    ["et lest helt tall", () => lest("-913"), "-913"],
    ["et lest tall med femten sifre", () => lest("1234567890.12345"), "1234567890.12345"],
    ["et JSON-tall", () => lest(1061.25), "1061.25"],
    ["et JSON-tall med tre desimaler", () => lest(0.125), "0.125"],
    ["en skrevet desimal", () => skrivTall(t(-12_500, 3)), "-12.5"],
    ["et skrevet tall med femten desimaler", () => skrivTall(t(10, 15)), "0.00000000000001"],
  ])("%s", (_, gjoer, svar) => {
    expect(medTelling(gjoer)).toEqual([svar, 0]);
  });
});

describe("et langt tall som leses, rundes etter de første desimalene (N-1)", () => {
  const LANGT = "0.51795716123456789012";

  it.each<[string, () => Tall | number | string, string]>([
    ["lest og skrevet", () => lest(LANGT), LANGT],
    // 0,51795716… × 10 = 5,17…
    ["ned", () => avrundetProdukt(lest(LANGT), heltall(10), 1), "5"],
    // 0,51795716… × 100 / 4 = 12,94…; × 100 / 7 = 7,399…
    ["opp etter deling", () => avrundetProdukt(lest(LANGT), heltall(100), 4), "13"],
    ["ned etter deling", () => avrundetProdukt(lest(LANGT), heltall(100), 7), "7"],
    ["ned, med desimaler i faktoren", () => avrundetProdukt(lest(LANGT), t(25, 1), 1), "1"],
    ["null", () => avrundetProdukt(lest(LANGT), heltall(0), 1), "0"],
  ])("%s", (_, gjoer, svar) => {
    expect(medTelling(gjoer)).toEqual([svar, 0]);
  });

  it.each([
    ["000.51795716123456789012", "0.51795716123456789012"],
    ["0.51795716123456789010", "0.5179571612345678901"],
  ])("%s skrives uten nuller som ikke sier noe", (skrevet, svar) => {
    expect(skrivTall(lest(skrevet))).toBe(svar);
  });

  it("og med alle, der de første ikke avgjør", () => {
    // 517,95716…: the first decimals say only that it is from 517 to 518
    const [svar, antall] = medTelling(() => avrundetProdukt(lest(LANGT), heltall(1000), 1));
    expect([svar, antall > 0]).toEqual(["518", true]);
  });
});

it("store tall regnes med bigint, også der svaret får plass", () => {
  expect(medTelling(() => gange(heltall(STOERST), heltall(2)))).toEqual(["18014398509481982", 2]);
  expect(medTelling(() => pluss(heltall(STOERST), heltall(1)))[0]).toBe("9007199254740992");
});
