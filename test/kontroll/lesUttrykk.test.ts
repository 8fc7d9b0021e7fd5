// Which form a number or an expression is given in, and how large an expression may be.

import { describe, expect, it } from "vitest";
import { lesPublisert, lesUttrykk } from "../../src/kontroll/lesUttrykk.js";

const koder = (lest: ReturnType<typeof lesUttrykk>) =>
  lest.problemer.map(({ kode, sti }) => `${kode} ${sti.join(".")}`);
const EN = { vist: 1 };
const enere = (antall: number) => Array.from({ length: antall }, () => EN);

describe("et tall eller et regnestykke som mangler noe", () => {
  it.each([
    ["fraMed", { fraMed: true }, "MANGLER_FELT fra"],
    ["tilMed", { tilMed: true }, "MANGLER_FELT fra"],
    ["til", { til: 1 }, "MANGLER_FELT fra"],
    ["fra", { fra: 1 }, "MANGLER_FELT til"],
    ["avrundetTil", { avrundetTil: 1 }, "MANGLER_FELT vist"],
    ["ingenting", {}, "MANGLER_VALG "],
  ])("har bare %s", (_navn, inn, problem) => {
    expect(koder(lesPublisert(inn))).toEqual([problem]);
    expect(koder(lesUttrykk(inn))).toEqual([problem]);
    expect(koder(lesUttrykk({ sum: [EN, inn] }))).toEqual([
      problem.replace(/ (.*)/, (_, felt) => ` sum.1${felt === "" ? "" : `.${felt}`}`),
    ]);
  });

  it.each([
    ["fraMed", true],
    ["tilMed", false],
    ["fra", 1],
    ["til", 1],
  ])("har både vist og %s", (felt, verdi) => {
    expect(koder(lesPublisert({ vist: 1, [felt]: verdi }))).toEqual(["FLERE_VALG "]);
    expect(koder(lesUttrykk({ vist: 1, [felt]: verdi }))).toEqual(["FLERE_VALG "]);
  });

  it("har både en enhet og et regnestykke", () => {
    expect(koder(lesUttrykk({ sum: [EN], avrundetTil: 1 }))).toEqual(["FLERE_VALG "]);
    expect(koder(lesUttrykk({ sum: [EN], tilMed: true }))).toEqual(["FLERE_VALG "]);
  });
});

describe("et regnestykke har høyst 500 deler", () => {
  it("summen og 499 ledd går an, ett til gjør ikke", () => {
    expect(koder(lesUttrykk({ sum: enere(499) }))).toEqual([]);
    expect(koder(lesUttrykk({ sum: enere(500) }))).toEqual(["UTENFOR_OMRAADE "]);
  });

  it.each([
    ["på et regnestykke som ikke er begynt på", 499],
    ["midt i en kvotient", 498],
  ])("grensen nås %s", (_navn, antall) => {
    expect(koder(lesUttrykk({ sum: [...enere(antall), { kvotient: [EN, EN] }] }))).toEqual([
      "UTENFOR_OMRAADE ",
    ]);
  });
});
