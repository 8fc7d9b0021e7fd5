import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BEREGNINGER } from "../../src/beregninger/beregninger.js";
import { beregn } from "../../src/index.js";
import { kall } from "../stoette/beregninger.js";
import { svarEllerSioFeil } from "../stoette/fangSioFeil.js";
import { GYLDIGE_OPPDRAG } from "../stoette/gyldigeOppdrag.js";

const FUNKSJONER: ReadonlyMap<string, string> = new Map(BEREGNINGER.map((b) => [b.navn, b.beregn.name]));

describe("oppdrag", () => {
  it.each(GYLDIGE_OPPDRAG)(
    "for alle inndata gir beregn det samme som funksjonen selv: %s",
    (navn, oppdrag) => {
      fc.assert(
        fc.property(oppdrag, (o) => {
          const funksjon = FUNKSJONER.get(navn) ?? "";
          expect(svarEllerSioFeil(() => beregn(o))).toEqual(svarEllerSioFeil(() => kall(funksjon, o.inn)));
        }),
        { numRuns: 20 },
      );
    },
  );
});
