// How far some numbers are from the nearest whole unit that can be: to the left, to the right, and past the ends.

import { describe, expect, it } from "vitest";
import { tilNaermeste } from "../../src/kontroll/skjema/tilNaermeste.js";
import { type Broek, broek, skrivBroek } from "../../src/tall/Broek.js";
import type { Intervall } from "../../src/tall/Intervall.js";

/** Tenths, so that the ends are whole numbers here. */
const tidel = (n: number) => broek(BigInt(n), 10n);
const mellom = (fra: number, til: number): Intervall => ({
  fra: tidel(fra),
  til: tidel(til),
  fraMed: true,
  tilMed: true,
});
const EN = broek(1n);
const avstand = (tall: Intervall, mulige: Intervall, enhet: Broek | undefined = EN) =>
  skrivBroek(tilNaermeste(tall, mulige, enhet));

describe("N-2: avstanden til nærmeste mulige", () => {
  it("N-2: er til intervallet der det ikke telles i enheter", () => {
    const uten = (tall: Intervall, mulige: Intervall) => skrivBroek(tilNaermeste(tall, mulige, undefined));
    expect(uten(mellom(13, 14), mellom(5, 95))).toBe("0");
    expect(uten(mellom(13, 14), mellom(16, 95))).toBe("0.2");
  });

  it("N-2: er til intervallet der ingen hel enhet kan være", () => {
    expect(avstand(mellom(13, 14), mellom(16, 18))).toBe("0.2");
  });

  it("N-2: er til den nærmeste hele enheten, under eller over", () => {
    expect(avstand(mellom(13, 14), mellom(5, 95))).toBe("0.3");
    expect(avstand(mellom(16, 18), mellom(5, 95))).toBe("0.2");
  });

  it("N-2: er til den første eller siste hele enheten der tallet er utenfor", () => {
    expect(avstand(mellom(13, 14), mellom(25, 95))).toBe("1.6"); // 3 from 1.4
    expect(avstand(mellom(83, 84), mellom(5, 65))).toBe("2.3"); // 6 from 8.3
    expect(avstand(mellom(113, 114), mellom(5, 95))).toBe("2.3"); // 9 from 11.3
  });
});
