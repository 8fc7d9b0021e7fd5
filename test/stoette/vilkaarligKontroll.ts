// Arbitraries for the rounding-aware checks: expressions, and tables that were made by rounding true values.

import fc from "fast-check";
import type {
  IdentitetInn,
  KontrollerTallInn,
  NavngittTabellInn,
  RadInn,
  Tallintervall,
  Talluttrykk,
  VistTall,
} from "../../src/index.js";
import {
  type Broek,
  broek,
  deltPaa,
  desimaltekst,
  gange,
  lesBroek,
  rundHalvtBortFraNull,
  summer,
} from "../modell/broek.js";

const ENHETER = ["1", "0.1", "1000", "0.01", "5"] as const;

const vistTall: fc.Arbitrary<VistTall> = fc
  .record({
    antall: fc.integer({ min: -500, max: 5000 }),
    enhet: fc.constantFrom(...ENHETER),
    eksakt: fc.boolean(),
  })
  .map(({ antall, enhet, eksakt }) => {
    const vist = desimaltekst(gange(broek(BigInt(antall)), lesBroek(enhet)));
    return eksakt ? { vist } : { vist, avrundetTil: enhet };
  });

const intervall: fc.Arbitrary<Tallintervall> = fc
  .record({
    fra: fc.integer({ min: -500, max: 500 }),
    bredde: fc.integer({ min: 1, max: 50 }),
    ender: fc.record({ fraMed: fc.boolean(), tilMed: fc.boolean() }, { requiredKeys: [] }),
  })
  .map(({ fra, bredde, ender }) => ({ fra, til: fra + bredde, ...ender }));

const tall = fc.oneof({ weight: 4, arbitrary: vistTall }, { weight: 1, arbitrary: intervall });

/** A number that can't be zero, for a divisor. */
const ikkeNull: fc.Arbitrary<VistTall> = fc
  .integer({ min: 1, max: 900 })
  .chain((n) => fc.constantFrom<VistTall>({ vist: n, avrundetTil: 1 }, { vist: -n }, { vist: `${n}.5` }));

const { uttrykk: vilkaarligUttrykk } = fc.letrec<{ uttrykk: Talluttrykk }>((knytt) => ({
  uttrykk: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    { weight: 3, arbitrary: tall },
    fc.record({ sum: fc.array(knytt("uttrykk"), { minLength: 1, maxLength: 4 }) }),
    fc.record({ differanse: fc.tuple(knytt("uttrykk"), knytt("uttrykk")) }),
    fc.record({ produkt: fc.array(knytt("uttrykk"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ kvotient: fc.tuple(knytt("uttrykk"), ikkeNull) }),
  ),
}));

/** An input of kontrollerTall. */
export const vilkaarligTallkontroll: fc.Arbitrary<KontrollerTallInn> = fc.record({
  publisert: tall,
  beregnet: vilkaarligUttrykk,
});

/** Tables with their identities. */
export type Tabeller = { tabeller: NavngittTabellInn[]; identiteter: IdentitetInn[] };

/** True values by row and column; null where there is nothing. */
type Sanne = (Broek | null)[][];

/** Adds up what there is; null where there is nothing. */
function sumAv(verdier: readonly (Broek | null | undefined)[]): Broek | null {
  const fylte = verdier.filter((verdi) => verdi !== null && verdi !== undefined);
  return fylte.length === 0 ? null : summer(fylte);
}

/** Adds a last column and a last row of sums. */
function medSummer(verdier: Sanne): Sanne {
  const rader = verdier.map((rad) => [...rad, sumAv(rad)]);
  const kolonner = rader[0]?.map((_, j) => sumAv(rader.map((rad) => rad[j]))) ?? [];
  return [...rader, kolonner];
}

const hverCelle = (a: Sanne, b: Sanne, regn: (a: Broek, b: Broek | null) => Broek): Sanne =>
  a.map((rad, i) => rad.map((verdi, j) => verdi && regn(verdi, b[i]?.[j] ?? null)));

/** Prints true values, rounded to a unit; a 0 is exact only where each of them is. */
function trykk(navn: string, verdier: Sanne, enhet: string, nullErEksakt: boolean): NavngittTabellInn {
  const antallKolonner = verdier[0]?.length ?? 0;
  const linje = (i: number, siste: number) => (i === siste ? "sum" : `nr. ${i + 1}`);
  const vis = (verdi: Broek | null) =>
    verdi && desimaltekst(gange(rundHalvtBortFraNull(deltPaa(verdi, lesBroek(enhet))), lesBroek(enhet)));
  const rader = verdier.map(
    (rad, i): RadInn => ({ navn: linje(i, verdier.length - 1), celler: rad.map(vis) }),
  );
  const skjultNull = verdier.flat().some((verdi) => verdi !== null && verdi.t !== 0n && vis(verdi) === "0");
  return {
    navn,
    kolonner: Array.from({ length: antallKolonner }, (_, j) => linje(j, antallKolonner - 1)),
    rader,
    avrundetTil: enhet,
    nullErEksakt: nullErEksakt && !skjultNull,
  };
}

/** How the tables hang together. */
const IDENTITETER: readonly IdentitetInn[] = [
  ...["a", "a+b", "a-b"].flatMap((tabell): IdentitetInn[] => [
    { type: "radsum", tabell, sum: "sum" },
    { type: "kolonnesum", tabell, sum: "sum" },
  ]),
  { type: "radsum", tabell: "b", sum: "sum", tomme: "utelates" },
  { type: "kolonnesum", tabell: "b", sum: "sum", tomme: "utelates" },
  { type: "tabellsum", sum: "a+b", av: ["a", "b"], tomme: "utelates" },
  { type: "tabelldifferanse", differanse: "a-b", av: ["a", "b"], tomme: "utelates" },
  {
    type: "forhold",
    vist: { tabell: "andel" },
    teller: { tabell: "a" },
    nevner: { tabell: "n" },
    faktor: 100,
    tillegg: -100,
  },
];

/** True values in hundredths of the unit, often zero. */
const hundredeler = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.integer({ min: -3000, max: 30_000 }) },
);

/** Tables that were printed by rounding true values: addends, sums, differences and ratios, some cells empty. */
export const sanneTabeller: fc.Arbitrary<Tabeller> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rader, kolonner]) => {
    const rutenett = <T>(verdi: fc.Arbitrary<T>) =>
      fc.array(fc.array(verdi, { minLength: kolonner, maxLength: kolonner }), {
        minLength: rader,
        maxLength: rader,
      });
    return fc.record({
      a: rutenett(hundredeler),
      b: rutenett(fc.option(hundredeler, { freq: 4 })),
      n: rutenett(fc.integer({ min: 60, max: 9000 })),
      enhet: fc.constantFrom(...ENHETER),
      nullErEksakt: fc.boolean(),
    });
  })
  .map(({ a, b, n, enhet, nullErEksakt }) => {
    const sann = (tall: readonly (readonly (number | null)[])[]): Sanne =>
      tall.map((rad) => rad.map((t) => (t === null ? null : gange(broek(BigInt(t), 100n), lesBroek(enhet)))));
    const medA = medSummer(sann(a));
    const medB = medSummer(sann(b));
    const medN = medSummer(sann(n));
    const null0 = broek(0n);
    const minus = broek(-1n);
    const andel = hverCelle(medA, medN, (x, y) =>
      gange(broek(100n), summer([deltPaa(x, y ?? broek(1n)), minus])),
    );
    const tabeller = [
      trykk("a", medA, enhet, nullErEksakt),
      trykk("b", medB, enhet, nullErEksakt),
      trykk(
        "a+b",
        hverCelle(medA, medB, (x, y) => summer([x, y ?? null0])),
        enhet,
        nullErEksakt,
      ),
      trykk(
        "a-b",
        hverCelle(medA, medB, (x, y) => summer([x, gange(minus, y ?? null0)])),
        enhet,
        nullErEksakt,
      ),
      trykk("n", medN, enhet, false),
      trykk("andel", andel, "0.1", false),
    ];
    return { tabeller, identiteter: [...IDENTITETER] };
  });

/** A printed cell changed by a few units. */
type Trykkfeil = { tabell: number; rad: number; kolonne: number; enheter: number };

function medTrykkfeil({ tabeller, identiteter }: Tabeller, feil: readonly Trykkfeil[]): Tabeller {
  const rettet = tabeller.map((tabell, t) => ({
    ...tabell,
    rader: tabell.rader.map((rad, i) => ({
      ...rad,
      celler: rad.celler.map((celle, j) => {
        const treff = feil.filter(
          (f) =>
            f.tabell % tabeller.length === t &&
            f.rad % tabell.rader.length === i &&
            f.kolonne % tabell.kolonner.length === j,
        );
        if (celle === null || tabell.navn === "n") return celle; // the denominators stay above zero
        const enhet = lesBroek(String(tabell.avrundetTil));
        return desimaltekst(
          summer([lesBroek(String(celle)), ...treff.map((f) => gange(broek(BigInt(f.enheter)), enhet))]),
        );
      }),
    })),
  }));
  return { tabeller: rettet, identiteter };
}

const trykkfeil = fc.record({
  tabell: fc.nat(5),
  rad: fc.nat(3),
  kolonne: fc.nat(3),
  enheter: fc.integer({ min: -3, max: 3 }),
});

/** An input of kontrollerTabell: printed tables, with or without a few misprints. */
export const vilkaarligTabellkontroll: fc.Arbitrary<Tabeller> = fc
  .tuple(sanneTabeller, fc.array(trykkfeil, { maxLength: 3 }))
  .map(([tabeller, feil]) => medTrykkfeil(tabeller, feil));
