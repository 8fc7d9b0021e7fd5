// Sums to volumes: divided once, hours to 2 decimals half away from zero, døgn exact or with 20 places.

import { describe, expect, it } from "vitest";
import { samlet, skrivVolum } from "../../src/aktivitet/volum.js";

const EN = 10n ** 20n;
type Summer = (readonly [dager: number, sum: bigint])[];

describe("V-7: summer på ulike dager er én brøk", () => {
  it.each<[Summer, bigint, bigint]>([
    [[], 0n, 1n],
    [[[7, 5n]], 5n, 7n],
    [
      [
        [1, 3n],
        [7, 5n],
      ],
      26n,
      7n,
    ],
    // 5/7 + 3/28 = 23/28
    [
      [
        [7, 5n],
        [28, 3n],
      ],
      23n,
      28n,
    ],
    [
      [
        [28, 3n],
        [7, 5n],
      ],
      23n,
      28n,
    ],
    // 1/4 + 1/6 = 5/12
    [
      [
        [4, 1n],
        [6, 1n],
      ],
      5n,
      12n,
    ],
    [
      [
        [7, 1n],
        [365, 1n],
      ],
      372n,
      2555n,
    ],
    [
      [
        [1, 1n],
        [7, 1n],
        [28, 1n],
      ],
      33n,
      28n,
    ],
  ])("nr. %#", (summer, teller, nevner) => {
    expect(samlet(summer)).toEqual({ teller, nevner });
  });
});

/** A sum in ten-thousandths, as the fast sums have it. */
const tideler = (n: number | bigint) => (BigInt(n) * EN) / 10_000n;

describe("V-4: timer er med 2 desimaler, rundet én gang, halve bort fra null", () => {
  it.each<[string, Summer, string]>([
    ["hele timer", [[7, tideler(4_900_000)]], "70"],
    ["én desimal", [[7, tideler(315_000)]], "4.5"],
    // 0.035 / 7 = 0.005 and 0.0349 / 7 is less
    ["en halv opp", [[7, tideler(350)]], "0.01"],
    ["mindre enn en halv ned", [[7, tideler(349)]], "0"],
    ["halve av én dag", [[1, tideler(50)]], "0.01"],
    ["halve av én dag, ned", [[1, tideler(49)]], "0"],
    ["på 28 dager", [[28, tideler(1_400)]], "0.01"],
    ["på 28 dager, ned", [[28, tideler(1_399)]], "0"],
    // 90 days of 1 hour a week
    ["90 dager av én time i uken", [[7, 90n * EN]], "12.86"],
    ["flere desimaler enn fire, så vidt under", [[7, tideler(350) - 1n]], "0"],
    ["flere desimaler enn fire, så vidt over", [[7, tideler(350) + 1n]], "0.01"],
    ["en trekning ned mot null: halve bort fra null", [[7, -tideler(350)]], "-0.01"],
    ["mer enn de trygge heltallene", [[1, tideler(2n ** 60n)]], "115292150460684.7"],
    // 2^53 + 50 ten-thousandths: 900719925474.1042 rounds to .10
    ["det største trygge heltallet", [[1, tideler(2n ** 53n - 1n)]], "900719925474.1"],
    // 9007199254740949 ten-thousandths are 900719925474.0949, which is nearest .09
    ["så vidt under en halv nær grensen", [[1, tideler(9_007_199_254_740_949)]], "900719925474.09"],
    ["en halv nær grensen", [[1, tideler(9_007_199_254_740_950)]], "900719925474.1"],
    ["nær de trygge heltallenes grense", [[1, tideler(2n ** 53n + 50n)]], "900719925474.1"],
    [
      "på ulike dager",
      [
        [1, EN],
        [7, 5n * EN],
      ],
      "1.71",
    ],
    [
      "på ulike dager, hver for seg under en halv",
      [
        [1, tideler(49)],
        [7, tideler(7)],
      ],
      "0.01",
    ],
    ["ingen", [], "0"],
    ["null", [[7, 0n]], "0"],
  ])("%s", (_navn, summer, ventet) => {
    expect(skrivVolum(summer, true)).toBe(ventet);
  });
});

describe("V-4: døgn rundes ikke", () => {
  it.each<[string, Summer, string]>([
    ["hele døgn", [[1, 90n * EN]], "90"],
    ["med fire desimaler", [[1, tideler(12_345)]], "1.2345"],
    ["med tjue desimaler", [[1, 1n]], "0.00000000000000000001"],
    ["fordelt på dager, og det går opp", [[7, 14n * EN]], "2"],
    ["og det går ikke opp: 20 plasser", [[7, EN]], "0.14285714285714285714"],
    ["20 plasser, rundet opp", [[3, 2n * EN]], "0.66666666666666666667"],
    ["det går opp med flere enn 20 desimaler", [[8, 1n]], "0.00000000000000000000125"],
    ["en halv av den siste", [[2, 1n]], "0.000000000000000000005"],
    ["en femdel av den siste", [[5, 1n]], "0.000000000000000000002"],
    ["en førtiendel av den siste", [[40, 1n]], "0.00000000000000000000025"],
    ["på 28 dager: sju går opp i summen", [[28, 7n]], "0.0000000000000000000025"],
    ["på 28 dager: sju går ikke opp", [[28, EN]], "0.03571428571428571429"],
    ["på 28 dager: for lite til å vises", [[28, 11n]], "0"],
    ["på 14 dager: rundet opp til den siste plassen", [[14, 11n]], "0.00000000000000000001"],
    [
      "på ulike dager",
      [
        [1, EN],
        [365, 365n * EN],
      ],
      "2",
    ],
    [
      "på ulike dager som ikke går opp",
      [
        [1, EN],
        [7, EN],
      ],
      "1.14285714285714285714",
    ],
    ["mer enn de trygge heltallene", [[1, tideler(2n ** 60n + 1n)]], "115292150460684.6977"],
    ["en trekning", [[1, -tideler(5)]], "-0.0005"],
    ["ingen", [], "0"],
  ])("%s", (_navn, summer, ventet) => {
    expect(skrivVolum(summer, false)).toBe(ventet);
  });
});
