// Numbers of the form as they may be written, and what they stand for.

import { describe, expect, it } from "vitest";
import { enhetsproblem, intervallAv, skjematall, visning } from "../../src/kontroll/skjema/tallfelt.js";
import { broek } from "../../src/tall/Broek.js";
import { heltall } from "../../src/tall/Tall.js";

const les = (inn: unknown) => skjematall({ navn: "Prisen" }).safeParse(inn);
const melding = (inn: unknown) => les(inn).error?.issues.map((i) => i.message);

describe("skjematall", () => {
  it.each([null, undefined])("%s er en tom celle", (inn) => {
    expect(les(inn)).toEqual({ success: true, data: undefined });
  });

  it.each([
    ["900,00", 2],
    ["900.00", 0],
    ["900.50", 1],
  ])("N-1: %s vises med %i desimaler", (inn, desimaler) => {
    expect(les(inn).data?.desimaler).toBe(desimaler);
  });

  it("en tekst med 99 tegn kan være et tall med mellomrom, en med 100 kan det ikke", () => {
    const bredt = (lengde: number) => `${" ".repeat(lengde - 1)}7`;
    expect(les(bredt(99)).data?.verdi).toEqual(heltall(7));
    expect(les(bredt(100)).success).toBe(false);
  });

  it("det som ikke er en tekst, leses som et tall i kontrakten", () => {
    expect(les(7).data?.verdi).toEqual(heltall(7));
    expect(melding(["7"])).toEqual([expect.stringMatching(/^Fant .*: oppgi et desimaltall/)]);
    expect(melding(true)).toEqual([expect.stringMatching(/: oppgi et desimaltall/)]);
  });

  it("bare en skrivemåte og en tom tekst får rådet om hvordan tall skrives", () => {
    const raad = expect.stringContaining("skriv tallet som det er trykt");
    expect(melding("x")).toEqual([raad]);
    expect(melding("")).toEqual([raad]);
    expect(melding(Number.NaN)).not.toEqual([raad]);
    expect(melding("1e3")).not.toEqual([raad]);
  });
});

describe("visning og intervallAv (N-2)", () => {
  const tall = { verdi: heltall(5), desimaler: 1 };

  it("et eksakt tall er bare seg selv, også med en enhet", () => {
    const femmen = { fra: broek(5n), til: broek(5n), fraMed: true, tilMed: true };
    const svar = { vist: broek(5n), siffer: broek(1n, 10n), enhet: broek(0n), intervall: femmen };
    expect(visning(tall, "eksakt")).toEqual(svar);
    expect(visning(tall, "eksakt", heltall(10))).toEqual(svar);
    expect(intervallAv(broek(5n), broek(0n))).toEqual(femmen);
    // the unit that is zero leaves a negative number and zero alone too
    expect(intervallAv(broek(0n), broek(0n))).toEqual({ ...femmen, fra: broek(0n), til: broek(0n) });
  });

  it("et avrundet tall er til feltets enhet, ellers til sitt siste siffer", () => {
    expect(visning(tall, "avrundet")).toMatchObject({
      enhet: broek(1n, 10n),
      intervall: { fra: broek(99n, 20n), til: broek(101n, 20n), fraMed: true, tilMed: false },
    });
    expect(visning(tall, "avrundet", heltall(10))).toMatchObject({
      enhet: broek(10n),
      intervall: { fra: broek(0n), til: broek(10n), fraMed: true, tilMed: false },
    });
  });

  it("en tom celle viser ingenting og har ingen sifre for mye", () => {
    expect(visning(undefined, "avrundet")).toBeUndefined();
    expect(enhetsproblem(undefined, heltall(10), ["netto"])).toEqual([]);
    expect(enhetsproblem(tall, undefined, ["netto"])).toEqual([]);
    expect(enhetsproblem({ verdi: heltall(20), desimaler: 0 }, heltall(10), ["netto"])).toEqual([]);
    expect(enhetsproblem(tall, heltall(10), ["netto"])).toMatchObject([
      { kode: "UGYLDIG_VERDI", sti: ["netto"] },
    ]);
  });
});
