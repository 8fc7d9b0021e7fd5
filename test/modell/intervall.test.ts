// The model of intervals and verdicts, worked by hand.

import { describe, expect, it } from "vitest";
import { modellKontrollerTall, type TallInn, type UttrykkInn } from "./intervall.js";

const vist = (tall: string, avrundetTil = "1"): TallInn => ({ vist: tall, avrundetTil });
const mellom = (fra: string, til: string, fraMed = true, tilMed = true): TallInn => ({
  fra,
  til,
  fraMed,
  tilMed,
});

/** What an expression may be, as [a;b] with the brackets turned where an end is not in it. */
function verdier(beregnet: UttrykkInn): string {
  const { fra, til, fraMed, tilMed } = modellKontrollerTall({ publisert: vist("0"), beregnet }).beregnet;
  return `${fraMed ? "[" : "]"}${fra};${til}${tilMed ? "]" : "["}`;
}

describe("intervaller (N-2)", () => {
  it("are what is shown so: halves go away from zero", () => {
    expect([vist("3"), vist("-3"), vist("0"), vist("205.2", "0.1")].map(verdier)).toEqual([
      ...["[2.5;3.5[", "]-3.5;-2.5]", "]-0.5;0.5[", "[205.15;205.25["],
    ]);
  });
  it("add and subtract with their ends", () => {
    expect(verdier({ sum: [vist("1"), vist("2")] })).toBe("[2;4[");
    expect(verdier({ differanse: [vist("1"), vist("2")] })).toBe("]-2;0[");
    expect(verdier({ differanse: [mellom("0", "1"), mellom("2", "3", false)] })).toBe("[-3;-1[");
  });
  it("multiply by the outermost products; a zero that is in either is in the product", () => {
    expect(verdier({ produkt: [mellom("-1", "2"), mellom("-3", "4", true, false)] })).toBe("[-6;8[");
    expect(verdier({ produkt: [mellom("0", "1"), mellom("2", "3", false, false)] })).toBe("[0;3[");
    expect(verdier({ produkt: [mellom("0", "1", false), mellom("2", "3")] })).toBe("]0;3]");
    expect(verdier({ produkt: [mellom("-1", "0", true, false), mellom("0", "3")] })).toBe("[-3;0]");
    expect(verdier({ produkt: [mellom("0", "0"), vist("5")] })).toBe("[0;0]");
  });
  it("divide by what can't be zero", () => {
    expect(verdier({ kvotient: [mellom("1", "2"), mellom("2", "4", false)] })).toBe("[0.25;1[");
    expect(verdier({ kvotient: [mellom("1", "2"), mellom("-4", "-2")] })).toBe("[-1;-0.25]");
    expect(() => verdier({ kvotient: [vist("1"), vist("0")] })).toThrow();
  });
});

describe("dommer (N-2)", () => {
  it("are by what the intervals share", () => {
    const sum: UttrykkInn = { sum: [vist("10"), vist("20")] };
    const dom = (tall: string) => modellKontrollerTall({ publisert: vist(tall), beregnet: sum });
    // the sum is from 29 up to 31: 28 ends at 28,5, 32 begins at 31,5, and 31 at 30,5
    expect(["30", "29", "31"].map((tall) => dom(tall).dom)).toEqual(["eksakt", "avrunding", "avrunding"]);
    expect(dom("32")).toMatchObject({ dom: "avvik", differanse: "2", avstand: "0.5" });
    expect(dom("28")).toMatchObject({ dom: "avvik", differanse: "-2", avstand: "0.5" });
  });
});
