import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dagerIMaaned, erSkuddaar, lesDato, skrivDato } from "../../src/dato/dato.js";
import { lesDatoHurtig } from "../../src/dato/lesDatoHurtig.js";
import { lesKjentDato } from "../../src/dato/lesKjentDato.js";
import { dagerIPeriode, felles, lesPeriode, skrivPeriode } from "../../src/dato/periode.js";

/** Days from 1970-01-01 by the engine's own calendar, in UTC: the independent answer. */
const motor = (tekst: string) => Date.parse(`${tekst}T00:00:00Z`) / 86_400_000;
const dager = fc.integer({ min: motor("1900-01-01"), max: motor("2199-12-31") });

describe("datoer", () => {
  it("for alle dager: skrevet og lest igjen er samme dag, og motorens", () => {
    fc.assert(
      fc.property(dager, (dag) => {
        const tekst = skrivDato(dag);
        expect(lesDato(tekst)).toBe(dag);
        expect(lesDatoHurtig(tekst)).toBe(dag);
        expect([lesKjentDato(tekst), lesKjentDato(tekst)]).toEqual([dag, dag]);
        expect(motor(tekst)).toBe(dag);
      }),
      { numRuns: 2000 },
    );
  });

  it("for alle tekster leser den hurtige lesningen det samme som den andre", () => {
    const nesten = fc.stringMatching(/^[0-9 /:-]{3,5}[-/0-9][0-9:]{2}[-0-9][0-9/]{2}$/);
    const dato = fc.stringMatching(/^(18|19|20|21|22)[0-9]{2}-[0-1][0-9]-[0-3][0-9]$/);
    fc.assert(
      fc.property(fc.oneof(dato, nesten, fc.string()), (tekst) => {
        expect(lesDatoHurtig(tekst)).toBe(lesDato(tekst));
        expect(lesKjentDato(tekst)).toBe(lesDato(tekst));
      }),
      { numRuns: 5000 },
    );
  });

  it("for alle dager i de tre hundre årene, to ganger: en dato som er lest før, er samme dag, også når andre har tatt plassen", () => {
    const [foerste, siste] = [motor("1900-01-01"), motor("2199-12-31")];
    for (let omgang = 0; omgang < 2; omgang += 1) {
      let gale = 0;
      for (let dag = foerste; dag <= siste; dag += 1) if (lesKjentDato(skrivDato(dag)) !== dag) gale += 1;
      expect(gale).toBe(0);
    }
  });

  it("kjenner skuddår og måneders lengde", () => {
    expect([2016, 2019, 2000, 1900, 2100].map(erSkuddaar)).toEqual([true, false, true, false, false]);
    expect([
      dagerIMaaned(2016, 2),
      dagerIMaaned(2019, 2),
      dagerIMaaned(2019, 4),
      dagerIMaaned(2019, 12),
    ]).toEqual([29, 28, 30, 31]);
  });

  it.each([
    "2019-02-29",
    "2019-13-01",
    "2019-00-10",
    "2019-04-31",
    "2019-4-1",
    "19-04-01",
    "2019-04-01T00:00",
    " 2019-04-01",
    "1899-12-31",
    "2200-01-01",
    "٢٠١٩-٠٤-٠١",
    "",
    null,
    20190401,
  ])("avviser %j", (tekst) => {
    expect(lesDato(tekst)).toBeUndefined();
    expect(lesDatoHurtig(tekst)).toBeUndefined();
    expect(lesKjentDato(tekst)).toBeUndefined();
  });
});

describe("perioder", () => {
  it.each([
    ["2019-Q1", "2019-01-01", "2019-03-31", 90],
    ["2016-Q1", "2016-01-01", "2016-03-31", 91],
    ["2019-Q4", "2019-10-01", "2019-12-31", 92],
    ["2019-02", "2019-02-01", "2019-02-28", 28],
    ["2016", "2016-01-01", "2016-12-31", 366],
  ])("%s er %s til %s, %i dager", (tekst, fra, til, antall) => {
    const periode = lesPeriode(tekst);
    expect(periode && skrivPeriode(periode)).toEqual({ fra, til });
    expect(periode && dagerIPeriode(periode)).toBe(antall);
  });

  it.each(["2019-Q5", "2019-Q0", "2019-13", "2019-00", "Q1-2019", "2019-q1", "", undefined])(
    "avviser %j",
    (tekst) => {
      expect(lesPeriode(tekst)).toBeUndefined();
    },
  );

  it("for alle par av perioder: fellesdagene er de dagene som er i begge", () => {
    const periode = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
      .map(([fra, til]) => ({ fra, til }));
    fc.assert(
      fc.property(periode, periode, (a, b) => {
        const dagerI = (p: { fra: number; til: number }) =>
          Array.from({ length: 41 }, (_, d) => d).filter((d) => d >= p.fra && d <= p.til);
        const snitt = felles(a, b);
        expect(snitt ? dagerI(snitt) : []).toEqual(dagerI(a).filter((d) => dagerI(b).includes(d)));
        expect(dagerIPeriode(a)).toBe(dagerI(a).length);
      }),
      { numRuns: 500 },
    );
  });
});
