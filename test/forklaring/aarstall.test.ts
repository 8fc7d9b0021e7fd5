// Years in an explanation: written as years are, not as numbers with a space between thousands.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forklar, forklarSomTekst } from "../../src/index.js";
import { GYLDIGE_OPPDRAG } from "../stoette/gyldigeOppdrag.js";
import { runder } from "../stoette/runder.js";

/** A name that begins as those of years do: «året 2019», «grunnlagsåret», «det siste året», «forløpets første år». */
const ER_AAR = /^(?:det siste |regnskaps|grunnlags)?året(?: |$)|^(?:tabellens|forløpets første) år$/;

describe("årstall i en forklaring", () => {
  it.each(GYLDIGE_OPPDRAG)("%s: er fire sifre, og har enheten årstall", (_navn, oppdrag) => {
    fc.assert(
      fc.property(oppdrag, (o) => {
        for (const { navn, verdi, enhet } of forklar(o).steg)
          if (ER_AAR.test(navn) || enhet === "årstall")
            expect([navn, verdi, enhet]).toEqual([navn, expect.stringMatching(/^\d{4}$/), "årstall"]);
      }),
      { numRuns: runder(3) },
    );
  });

  it("leses uten mellomrom mellom sifrene", () => {
    const forklaring = forklar({ beregning: "nedtrapping", inn: { sisteAar: 2021, beloep: 1000 } });
    const tekst = forklarSomTekst(forklaring);
    expect(tekst).toContain("året 2022 = 2022\n");
    expect(tekst).toContain("året før = 2021, fra inndata, sisteAar\n");
    expect(tekst).not.toMatch(/\b2\s0\d\d\b/);
  });
});
