// Forms as text: a few lines, typed as a person types them, with what the rules give beside them.

import fc from "fast-check";
import { TJENESTEKODER } from "../../src/index.js";
import { type Linjemal, norsk, regnLinje } from "./regnSkjema.js";

const hundredeler = (hoeyst: number) => fc.bigInt({ min: 0n, max: BigInt(hoeyst) * 100n });

const linje: fc.Arbitrary<Linjemal> = fc.record({
  kode: fc.constantFrom(...TJENESTEKODER),
  pris: fc.bigInt({ min: 1n, max: 6000n }),
  aarsvolum: hundredeler(300_000),
  gjennomfoert: hundredeler(80_000),
});

/** Lines of a form with different codes, for a quarter. */
export const vilkaarligeSkjemalinjer: fc.Arbitrary<Linjemal[]> = fc.uniqueArray(linje, {
  selector: ({ kode }) => kode,
  minLength: 1,
  maxLength: 8,
});

/** A form for a quarter as CSV, in any order of lines and with either kind of heading. */
export const vilkaarligSkjemacsv: fc.Arbitrary<string> = fc
  .tuple(
    vilkaarligeSkjemalinjer,
    fc.constantFrom("A konto i kvartalet", "A konto terminen"),
    fc.constantFrom(";", "\t"),
  )
  .map(([linjer, overskrift, skille]) =>
    [
      ["Kommune", "Os"],
      ["Nøkkel for a konto", "0,250"],
      ["Kode", "Enhetspris", "A konto året", overskrift, "Gjennomført", "Endring", "Netto endring"],
      ...linjer.map((mal) => {
        const { aKontoVolum, endring, netto } = regnLinje(mal);
        return [
          mal.kode,
          String(mal.pris),
          norsk(mal.aarsvolum),
          String(aKontoVolum),
          norsk(mal.gjennomfoert),
          norsk(endring),
          norsk(netto),
        ];
      }),
    ]
      .map((felter) => felter.join(skille))
      .join("\n")
      .concat("\n"),
  );
