// Arbitraries for the year's a konto and its instalments.

import fc from "fast-check";
import type { AKontoLinjeInn, Tjenestekode } from "../../src/index.js";
import { skjema } from "../modell/skjema.js";
import { produktAv } from "./regnTekst.js";
import { vilkaarligDesimal, vilkaarligKode } from "./vilkaarligOppgjoer.js";

/** A line as beregnAKonto takes it, with the price of its code. */
type AKontoprislinje = {
  kode: Tjenestekode;
  pris: string;
  timerPerUke?: string;
  plasser?: string;
  aarsvolum?: string;
};

const erTimekode = (kode: string) => skjema.find((linje) => linje.kode === kode)?.enhet === "time";

/** The field that a code's volume may stand in beside `aarsvolum`: weekly hours or places. */
export const ukefelt = (kode: string): "timerPerUke" | "plasser" =>
  erTimekode(kode) ? "timerPerUke" : "plasser";

/** Lines with each code once; with `heleUker` the weekly hours are whole sevens, so every volume ends. */
export const vilkaarligeAKontolinjer = ({ heleUker = false } = {}): fc.Arbitrary<AKontoprislinje[]> =>
  fc.uniqueArray(
    fc
      .record({
        kode: vilkaarligKode,
        pris: vilkaarligDesimal,
        volum: vilkaarligDesimal,
        somAarsvolum: fc.boolean(),
      })
      .map(({ kode, pris, volum, somAarsvolum }): AKontoprislinje => {
        if (somAarsvolum) return { kode, pris, aarsvolum: volum };
        const sjudeler =
          heleUker && erTimekode(kode) ? produktAv(volum.slice(-20).replace(/^\./, "0."), "7") : volum;
        return { kode, pris, [ukefelt(kode)]: sjudeler };
      }),
    { selector: ({ kode }) => kode, maxLength: 8 },
  );

/** Parts priced lines as an input has them: `priser` by code, and `linjer` without prices. */
export function somAKonto(prislinjer: readonly AKontoprislinje[]) {
  const priser: Record<string, string> = Object.fromEntries(prislinjer.map(({ kode, pris }) => [kode, pris]));
  const linjer: AKontoLinjeInn[] = prislinjer.map(({ pris: _, ...linje }) => linje);
  return { priser, linjer };
}

/** Instalments of a year: names once each, 12 months at most together. */
export const vilkaarligeTerminer = fc
  .array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 })
  .map((maaneder) => {
    let igjen = 12;
    return maaneder.flatMap((antall, i) => {
      if (antall > igjen) return [];
      igjen -= antall;
      return [{ navn: `termin ${i + 1}`, maaneder: antall }];
    });
  });
