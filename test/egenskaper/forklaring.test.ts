import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beregn,
  etterregn,
  type Forklaring,
  forklar,
  forklarSomMarkdown,
  forklarSomTekst,
  type Oppdrag,
} from "../../src/index.js";
import { FLERE_OPPDRAG } from "../stoette/forklarteOppdrag.js";
import { GYLDIGE_OPPDRAG } from "../stoette/gyldigeOppdrag.js";
import { runder } from "../stoette/runder.js";

const FORKLARTE: readonly (readonly [string, fc.Arbitrary<Oppdrag>])[] = [
  ...GYLDIGE_OPPDRAG,
  ...FLERE_OPPDRAG,
];

/** Every number of a result, found by itself: decimals as text and whole numbers, but for names, places and merknader. */
function tallI(verdi: unknown, sti: readonly (string | number)[] = []): (readonly [string, string])[] {
  if (typeof verdi === "number" || typeof verdi === "string") {
    const erTall = String(verdi).trim() !== "" && !Number.isNaN(Number(verdi));
    const felt = [...sti].reverse().find((ledd) => typeof ledd === "string");
    const erNavn = /^(navn|termin|kommune|id|kode|gruppe|rad|kolonne|tabell|identitet|sti)$/.test(
      String(felt),
    );
    const erPris = felt === "tabell" && sti.at(-2) === "pris"; // the table's price, not its name
    return erTall && (!erNavn || erPris) ? [[JSON.stringify(sti), String(verdi)]] : [];
  }
  if (typeof verdi !== "object" || verdi === null) return [];
  return Object.entries(verdi).flatMap(([felt, ledd]) =>
    felt === "merknader" || felt === "kilder"
      ? []
      : tallI(ledd, [...sti, Array.isArray(verdi) ? Number(felt) : felt]),
  );
}

const somJson = <T>(verdi: T): T => JSON.parse(JSON.stringify(verdi));

describe.each(FORKLARTE)("forklaringen av %s", (_, oppdrag) => {
  it("for alle resultater er hvert tall forklart, og etterregningen stemmer", () => {
    fc.assert(
      fc.property(oppdrag, (o) => {
        const ut = beregn(o);
        const forklaring = forklar({ ...o, ut: somJson(ut) });
        const forklarte = forklaring.tall.map((t) => [JSON.stringify(t.sti), t.verdi] as const);
        expect(new Map(forklarte)).toEqual(new Map(tallI(ut)));
        expect(etterregn(somJson(forklaring), { inn: o.inn, ut })).toEqual({ stemmer: true, avvik: [] });
      }),
      { numRuns: runder(100) },
    );
  });

  it("for alle resultater kan hvert tall leses", () => {
    fc.assert(
      fc.property(oppdrag, (o) => {
        const forklaring: Forklaring = somJson(forklar(o));
        for (const { sti, navn } of forklaring.tall.slice(0, 10)) {
          expect(forklarSomTekst(forklaring, navn.join("."))).toContain(navn.join("."));
          expect(forklarSomMarkdown(forklaring, sti.join("."))).not.toBe("");
        }
        const alt = forklarSomTekst(forklaring);
        for (const { navn } of forklaring.tall.slice(0, 10)) expect(alt).toContain(navn.join("."));
      }),
      { numRuns: 30 },
    );
  });
});
