// How many merknader sio aktivitet and sio oppgjoer say that there are, where the answer keeps 1 000 of each code.

import { describe, expect, it } from "vitest";
import { sio } from "../stoette/sio.js";

/** So many vedtak with an opphør outside them, every third of Os, the others of Fusa. */
const vedtak = (antall: number) =>
  Array.from({ length: antall }, (_, i) => {
    const kommune = i % 3 === 0 ? "Os" : "Fusa";
    return `v${i};b${i};${kommune};OL;2019-01-10;2019-01-20;7;2018-01-01/2018-01-11\n`;
  });
const csv = (antall: number) =>
  ["id;bruker;kommune;kode;fra;til;timerPerUke;opphoer\n", ...vedtak(antall)].join("");
const aktivitet = (antall: number, ...mer: string[]) =>
  sio(["aktivitet", "--periode", "2019-Q1", ...mer], csv(antall));

describe("N-4: 1 750 merknader av én kode, hvorav 1 000 er beholdt", () => {
  it("CSV sier hvor mange den ikke har plass til, de utelatte medregnet", async () => {
    expect((await aktivitet(1750, "--ut", "csv")).feil).toBe(
      "Merknader som CSV ikke har plass til: 1750; se --ut json.\n",
    );
    expect((await aktivitet(1001, "--ut", "csv")).feil).toContain("plass til: 1001;");
    expect((await aktivitet(999, "--ut", "csv")).feil).toContain("plass til: 999;");
  });
  it("tabellen viser 20, sier hvor mange flere det er, og hvor mange av dem som ikke er beholdt", async () => {
    const linjer = (await aktivitet(1750)).ut.trimEnd().split("\n");
    expect(linjer.filter((l) => l.includes("OPPHOER_UTENFOR_VEDTAKET: "))).toHaveLength(20);
    expect(linjer.slice(-2)).toEqual([
      "  … og 1\u00a0730 til; se --ut json.",
      "  FLERE_MERKNADER: Det er 750 merknader til med koden OPPHOER_UTENFOR_VEDTAKET, 1750 i alt.",
    ]);
    expect((await aktivitet(21)).ut.trimEnd().split("\n").at(-1)).toBe("  … og 1 til; se --ut json.");
    expect((await aktivitet(20)).ut).not.toContain("… og");
  });
  it("for én kommune er det sagt at de utelatte er fra alle", async () => {
    const en = await aktivitet(3000, "--kommune", "Os", "--ut", "csv");
    expect(en.feil).toMatch(/plass til: \d+ \(de utelatte er fra alle kommunene\); se/);
    expect((await aktivitet(300, "--kommune", "Os", "--ut", "csv")).feil).toContain("plass til: 100; se");
  });
});
