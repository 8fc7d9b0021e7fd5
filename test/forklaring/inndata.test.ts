// What comes in is read once, and what is wrong with us is not explained away.

import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { ferdigstill } from "../../src/forklaring/ferdigstill.js";
import { lagBygger } from "../../src/forklaring/lagBygger.js";
import { etterregn, forklar } from "../../src/index.js";

const PERIODE = { fra: "2019-01-01", til: "2019-03-31" };
const VEDTAK = [
  { id: 1, bruker: "a", kode: "BPAN", fra: "2018-05-01", timerPerUke: 70 },
  { id: 2, bruker: "b", kode: "LFKJ", fra: "2017-01-01" },
];
const RETT = forklar({ beregning: "aktivitet", inn: { periode: PERIODE, vedtak: VEDTAK } });

describe("inndata til forklar", () => {
  it("tar vedtak som bare kan gås gjennom én gang", () => {
    function* enGang() {
      yield* VEDTAK;
    }
    for (const vedtak of [enGang(), new Set(VEDTAK)])
      expect(forklar({ beregning: "aktivitet", inn: { periode: PERIODE, vedtak } })).toEqual(RETT);
  });

  it("tar tall i alle formene som beregningene tar, og objekter av klasser", () => {
    class Linje {
      readonly kode = "BPAN";
      readonly aarsvolum = new Decimal("3650.5");
      readonly gjennomfoert = 900n;
    }
    const med = (linje: object) => ({ noekkel: 0.25, priser: { BPAN: 464 }, linjer: [linje] });
    const ventet = forklar({
      beregning: "korreksjonsoppgjoer",
      inn: med({ kode: "BPAN", aarsvolum: "3650.5", gjennomfoert: "900" }),
    });
    const inn = med(new Linje());
    expect(forklar({ beregning: "korreksjonsoppgjoer", inn })).toEqual(ventet);
    expect(etterregn(ventet, { inn }).stemmer).toBe(true);
  });

  it("leser hvert felt én gang: et som skifter, blir det samme i svaret og forklaringen", () => {
    let ganger = 0;
    const linje = {
      kode: "BPAN",
      gjennomfoert: 900,
      get aarsvolum() {
        ganger += 1;
        return 3650 + ganger;
      },
    };
    const { tall } = forklar({
      beregning: "korreksjonsoppgjoer",
      inn: { noekkel: 1, priser: { BPAN: 464 }, linjer: [linje] },
    });
    expect([ganger, tall.find(({ navn }) => navn.includes("aarsvolum"))?.verdi]).toEqual([1, "3651"]);
  });

  it("lar ikke inndata bli frosset", () => {
    const inn = { aarsbeloep: 1, terminer: [{ navn: "januar", maaneder: 1 }] };
    forklar({ beregning: "a-konto", inn });
    expect(Object.isFrozen(inn) || Object.isFrozen(inn.terminer[0])).toBe(false);
  });
});

describe("en forklaring som ikke gir svaret", () => {
  const bygg = (rot: (b: ReturnType<typeof lagBygger>["bygger"]) => void, resultat: unknown) => {
    const { bygger, bygd } = lagBygger({ a: "2", b: "3" });
    rot(bygger);
    return () => ferdigstill("a-konto", bygd, resultat, false);
  };
  const sum = (b: ReturnType<typeof lagBygger>["bygger"]) =>
    b.regn({
      navn: "sum",
      regel: "N-1",
      operander: [
        ["a", b.inndata(["a"], "a")],
        ["b", b.inndata(["b"], "b")],
      ],
      uttrykk: { op: "pluss", ledd: ["a", "b"] },
    });

  it("er vår feil, og blir kastet som det", () => {
    expect(bygg((b) => b.rot(["sum"], sum(b)), { sum: "5" })().tall).toHaveLength(1);
    expect(bygg((b) => b.rot(["sum"], sum(b)), { sum: "6" })).toThrow(
      "forklaringen av sum gir 5, og resultatet er 6",
    );
    expect(bygg((b) => b.rot(["sum"], sum(b)), { sum: "5", rest: 1 })).toThrow(
      "tallet rest er ikke forklart",
    );
    expect(bygg((b) => b.rot(["sum"], sum(b)), {})).toThrow("har tall som ikke er i resultatet");
    expect(() => bygg((b) => b.konstant("1", "x", "Z-9"), {})).toThrow("regelen Z-9, som ikke finnes");
    expect(() => bygg((b) => b.inndata(["c"], "c"), {})).toThrow('ikke noe tall: ["c"]');
  });
});
