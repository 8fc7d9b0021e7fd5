// Arbitraries for what goes into a settlement, as contract decimals.

import fc from "fast-check";
import { TJENESTEKODER, type Tjenestekode } from "../../src/index.js";
import { broek, desimaltekst } from "../modell/broek.js";

const sifre = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength, maxLength });

/** Decimals that stand at a half or right beside it. */
const NAER_HALV = ["5", "500", "4999999999999999", "49999999999999999999", "5000000000000001"] as const;

/** A decimal from 0, of all sizes, often at or near a half, not always canonical. */
export const vilkaarligDesimal: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.nat(100_000).map(String) },
  { weight: 3, arbitrary: fc.tuple(fc.nat(1_000_000), sifre(1, 4)).map((ledd) => ledd.join(".")) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(10_000), fc.constantFrom(...NAER_HALV)).map((l) => l.join(".")) },
  { weight: 1, arbitrary: sifre(1, 30) },
  { weight: 1, arbitrary: fc.tuple(sifre(1, 30), sifre(1, 20)).map((ledd) => ledd.join(".")) },
);

/** The same with a minus before half of them. */
export const vilkaarligDesimalMedFortegn: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("", "-"), vilkaarligDesimal)
  .map((ledd) => ledd.join(""));

/** m/12 as fordelAKonto gives it: 20 places where it does not end. */
export const TOLVDELER = Array.from({ length: 12 }, (_, i) => desimaltekst(broek(BigInt(i + 1), 12n)));

/** A key in (0, 1]. */
export const vilkaarligNoekkel: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("0.25", "0.250", "1", "1.00", ...TOLVDELER),
  sifre(1, 20)
    .filter((hale) => /[1-9]/.test(hale))
    .map((hale) => `0.${hale}`),
);

/** A code with its price and its volumes. */
export type Prislinje = { kode: Tjenestekode; aarsvolum: string; gjennomfoert: string; pris: string };

export const vilkaarligKode = fc.constantFrom(...TJENESTEKODER);

/** Lines with each code once, in any order. */
export const vilkaarligeLinjer = ({ minst = 0, hoeyst = 8 } = {}): fc.Arbitrary<Prislinje[]> =>
  fc.uniqueArray(
    fc.record({
      kode: vilkaarligKode,
      aarsvolum: vilkaarligDesimal,
      gjennomfoert: vilkaarligDesimal,
      pris: vilkaarligDesimal,
    }),
    { selector: ({ kode }) => kode, minLength: minst, maxLength: hoeyst },
  );

/** Parts priced lines as an input has them: `priser` by code, and `linjer` without prices. */
export function somInndata(prislinjer: readonly Prislinje[]) {
  const priser: Record<string, string> = Object.fromEntries(prislinjer.map(({ kode, pris }) => [kode, pris]));
  const linjer = prislinjer.map(({ pris: _, ...linje }) => linje);
  return { priser, linjer };
}

const TERMINNAVN = ["1. kvartal", "april", "mai-juni", "3. kvartal", "4. kvartal"];

/** A-konto rows for the form's head, some below zero. */
const vilkaarligAKonto = fc
  .array(vilkaarligDesimalMedFortegn, { minLength: 1, maxLength: TERMINNAVN.length })
  .map((beloep) => beloep.map((kroner, i) => ({ termin: TERMINNAVN[i] ?? "", beloep: kroner })));

/** A settlement with its key, prices and lines, and perhaps the form's head. */
export const vilkaarligOppgjoer = fc
  .tuple(vilkaarligNoekkel, vilkaarligeLinjer(), fc.option(fc.tuple(vilkaarligAKonto, fc.nat())))
  .map(([noekkel, prislinjer, hode]) => {
    const inn = { noekkel, ...somInndata(prislinjer) };
    if (hode === null) return inn;
    const [aKonto, valgt] = hode;
    return { ...inn, aKonto, termin: aKonto[valgt % aKonto.length]?.termin ?? "" };
  });
