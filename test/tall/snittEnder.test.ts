// Single ends of intervals, worked by hand: where they are, and whether they are in.

import { describe, expect, it } from "vitest";
import { broek } from "../../src/tall/Broek.js";
import type { Intervall } from "../../src/tall/Intervall.js";
import { flyttet, gulvAv, ikkeUnderNull, rutenett, skalert, snitt, takAv } from "../../src/tall/snitt.js";

/** An interval as mathematicians write it, in halves: "[1 ; 4>" is from a half, which is in it, to two, which is not. */
function iv(tekst: string): Intervall {
  const [, foran, fra, til, bak] = /^([[<])(-?\d+) ; (-?\d+)([\]>])$/.exec(tekst) ?? [];
  if (fra === undefined || til === undefined) throw new Error(tekst);
  const halve = (antall: string) => broek(BigInt(antall), 2n);
  return { fra: halve(fra), til: halve(til), fraMed: foran === "[", tilMed: bak === "]" };
}

describe("snittet har den innerste enden, og begge må ha den med der de er like (N-2)", () => {
  it.each([
    ["[1 ; 5]", "[2 ; 4>", "[2 ; 4>"],
    ["[2 ; 4>", "[1 ; 5]", "[2 ; 4>"],
    ["<2 ; 4]", "[1 ; 5]", "<2 ; 4]"],
    ["[1 ; 5]", "<2 ; 4]", "<2 ; 4]"],
    ["[1 ; 4]", "[2 ; 5]", "[2 ; 4]"],
    ["<1 ; 4>", "[2 ; 5]", "[2 ; 4>"],
    ["[1 ; 4]", "<2 ; 5>", "<2 ; 4]"],
    ["[1 ; 4]", "[1 ; 4]", "[1 ; 4]"],
    ["<1 ; 4]", "[1 ; 4]", "<1 ; 4]"],
    ["[1 ; 4]", "<1 ; 4]", "<1 ; 4]"],
    ["[1 ; 4>", "[1 ; 4]", "[1 ; 4>"],
    ["[1 ; 4]", "[1 ; 4>", "[1 ; 4>"],
    ["[1 ; 3]", "[3 ; 4]", "[3 ; 3]"],
  ])("%s og %s", (a, b, begge) => {
    expect(snitt(iv(a), iv(b))).toEqual(iv(begge));
  });

  it.each([
    ["[1 ; 3>", "[3 ; 4]"],
    ["[1 ; 3]", "<3 ; 4]"],
    ["[3 ; 4]", "[1 ; 3>"],
    ["[1 ; 2]", "[3 ; 4]"],
    ["[3 ; 4]", "[1 ; 2]"],
  ])("%s og %s har ingen tall felles", (a, b) => {
    expect(snitt(iv(a), iv(b))).toBeUndefined();
  });
});

it("et flyttet og et skalert intervall har endene med som før", () => {
  expect(flyttet(iv("[1 ; 4>"), broek(3n, 2n))).toEqual(iv("[4 ; 7>"));
  expect(flyttet(iv("<1 ; 4]"), broek(-3n, 2n))).toEqual(iv("<-2 ; 1]"));
  expect(skalert(iv("[1 ; 4>"), broek(3n))).toEqual(iv("[3 ; 12>"));
  expect(skalert(iv("<-2 ; 4]"), broek(1n, 2n))).toEqual(iv("<-1 ; 2]"));
});

it("det som er under null, er borte, og null er med der det var noe under", () => {
  expect(ikkeUnderNull(iv("<-1 ; 4]"))).toEqual(iv("[0 ; 4]"));
  expect(ikkeUnderNull(iv("<0 ; 4]"))).toEqual(iv("<0 ; 4]"));
  expect(ikkeUnderNull(iv("[1 ; 4>"))).toEqual(iv("[1 ; 4>"));
});

it.each([
  // halves, and the whole numbers on each side of them
  [7n, 3n, 4n],
  [6n, 3n, 3n],
  [1n, 0n, 1n],
  [0n, 0n, 0n],
  [-1n, -1n, 0n],
  [-6n, -3n, -3n],
  [-7n, -4n, -3n],
])("%d halve er mellom de hele tallene %d og %d", (halve, under, over) => {
  expect([gulvAv(broek(halve, 2n)), takAv(broek(halve, 2n))]).toEqual([under, over]);
});

describe("de hele enhetene i et intervall", () => {
  it.each([
    ["[2 ; 6]", "[2 ; 6]"],
    ["<2 ; 6>", "[4 ; 4]"],
    ["<2 ; 6]", "[4 ; 6]"],
    ["[1 ; 7]", "[2 ; 6]"],
    ["[-3 ; -1]", "[-2 ; -2]"],
    ["[2 ; 2]", "[2 ; 2]"],
  ])("%s har de fra og med til og med %s", (a, hele) => {
    expect(rutenett(iv(a), broek(1n))).toEqual(iv(hele));
  });

  it.each(["<2 ; 4>", "[1 ; 1]", "<3 ; 4>"])("%s har ingen", (a) => {
    expect(rutenett(iv(a), broek(1n))).toBeUndefined();
  });

  it("halve er dobbelt så mange", () => {
    expect(rutenett(iv("<2 ; 6>"), broek(1n, 2n))).toEqual(iv("[3 ; 5]"));
  });
});
