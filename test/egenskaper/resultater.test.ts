import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kall } from "../stoette/beregninger.js";
import { gaaGjennom } from "../stoette/gaaGjennom.js";
import { GYLDIGE_INNDATA } from "../stoette/gyldigeInndata.js";

const SLAG = [Object.prototype, Array.prototype];

describe.each(Object.entries(GYLDIGE_INNDATA))("for alle svar fra %s", (beregning, gyldig) => {
  it("er alt frosset, og vanlige data uten klasser", () => {
    fc.assert(
      fc.property(gyldig, (inn) => {
        gaaGjennom(kall(beregning, inn), (objekt) => {
          expect(Object.isFrozen(objekt)).toBe(true);
          expect(SLAG).toContain(Object.getPrototypeOf(objekt));
        });
      }),
    );
  });

  it("er svaret det samme etter JSON og structuredClone", () => {
    fc.assert(
      fc.property(gyldig, (inn) => {
        const svar = kall(beregning, inn);
        expect(JSON.parse(JSON.stringify(svar))).toStrictEqual(svar);
        expect(structuredClone(svar)).toStrictEqual(svar);
      }),
    );
  });

  it("er inndata urørt: verken endret eller frosset, og frosne inndata gir det samme", () => {
    fc.assert(
      fc.property(gyldig, (inn) => {
        const kopi = structuredClone(inn);
        const svar = kall(beregning, kopi);
        expect(kopi).toStrictEqual(structuredClone(inn));
        gaaGjennom(kopi, (objekt) => expect(Object.isFrozen(objekt)).toBe(false));
        gaaGjennom(kopi, Object.freeze);
        expect(kall(beregning, kopi)).toStrictEqual(svar);
        expect(kall(beregning, JSON.parse(JSON.stringify(inn)))).toStrictEqual(svar);
      }),
    );
  });

  it("er svaret et annet objekt enn inndata, helt igjennom", () => {
    fc.assert(
      fc.property(gyldig, (inn) => {
        const deler = new Set<object>();
        gaaGjennom(inn, (objekt) => deler.add(objekt));
        gaaGjennom(kall(beregning, inn), (objekt) => expect(deler.has(objekt)).toBe(false));
      }),
    );
  });
});
