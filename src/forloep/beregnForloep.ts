import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import { delAvAar, summer, visKroner } from "../ramme/tolvtedeler.js";
import { skrivTall } from "../tall/skrivTall.js";
import { NULL } from "../tall/Tall.js";
import { forloepsmerknader } from "./forloepsmerknader.js";
import { type Kommuneaar, kommunerI } from "./kommuneaar.js";
import { type LestForloep, lesForloep } from "./lesForloep.js";
import { type Grunnstroemmer, summerStroemmer, visStroemmer } from "./stroemmer.js";
import type { Forloep, ForloepInn, Forloepskommune } from "./typer.js";

/** The streams of a year: what the rules give for the municipalities, and what the input gives for the year. */
function stroemmerI(aar: number, kommuner: readonly Kommuneaar[], lest: LestForloep): Grunnstroemmer {
  return {
    aktivitet: delAvAar(lest.aktivitet.get(aar) ?? NULL),
    rundsum: delAvAar(lest.rundsum.get(aar) ?? NULL),
    oeremerket: summer(kommuner.map((k) => k.oeremerket)),
    inntektspaaslag: summer(kommuner.map((k) => k.inntektspaaslag)),
    uttrekk: summer(kommuner.map((k) => k.uttrekk)),
    refusjon: delAvAar(lest.refusjon.get(aar) ?? NULL),
  };
}

const visKommune = (k: Kommuneaar): Forloepskommune => ({
  navn: k.navn,
  ordninger: k.ordninger,
  deler: k.deler.map(({ navn, uttrekk }) => ({ navn, uttrekk: visKroner(uttrekk) })),
  uttrekk: visKroner(k.uttrekk),
  inntektspaaslag: visKroner(k.inntektspaaslag),
  ...(k.tak && { tak: skrivTall(k.tak) }),
  begrenset: k.begrenset,
});

/** Gives the years from one to another, both included. */
const aarene = (fra: number, til: number) => Array.from({ length: til - fra + 1 }, (_, i) => fra + i);

/**
 * Computes a municipality's whole course through the trial: what came in, what was taken out, and what would have come without it.
 *
 * Norwegian: *forløp*. Rules R-2 and R-3 (each part's uttrekk by its own base year), R-4 and R-7 (the inntektspåslag of each municipality under one cap, by
 * months), R-6 (phase-out), R-9 and R-10 (Modell A and B), R-11 (in 2016 the påslag ran from May, the financing from July), S-2 and S-3 (refund forgone,
 * increased transfers). A part stands by itself until a merger takes it in; from then on the parts share one cap. Activity, rundsum and refunds are the
 * caller's and stand in their years as given. Kroner are exact (20 places where they do not end), rows and columns add up; `…Avrundet` is whole kroner, half
 * away from zero.
 *
 * @param inn - The parts with base years and periods, mergers, indices, and the year's amounts.
 * @returns A row a year, a column a stream, their sums, each year's municipalities, and what is doubtful; frozen.
 * @throws {@link SioFeil} `OVERLAPPENDE_PERIODER`, `HULL_I_PERIODER`, `UKJENT_DEL`, `DUPLIKAT_NAVN`, `DUPLIKAT_AAR`, `AAR_FOER_GRUNNLAG`, `MANGLER_INDEKS`,
 * `MANGLER_TAK`, `MANGLER_AAR` (a year of Modell A without activity, rundsum or refund), `UTENFOR_PERIODEN` (an amount in a year where its period does not
 * run), `MANGLER_VALG`, `FLERE_VALG`, `AAR_STEMMER_IKKE` (grant year and accounting year), `UGYLDIG_DATO`, `UTENFOR_OMRAADE`, `NEGATIVT_TALL`,
 * `UGYLDIG_TALL`, `UGYLDIG_VERDI`, `MANGLER_FELT`, `UKJENT_FELT`, `UGYLDIG_TYPE`.
 * @example
 * ```ts
 * import { beregnForloep } from "sio-beregning";
 * // a municipality with 120 mill. in 2015 and no growth: half a year of financing in 2016, eight months of påslag
 * const { aar, sum } = beregnForloep({
 *   kommune: "Eksempel",
 *   fraAar: 2016,
 *   tilAar: 2016,
 *   deler: [
 *     {
 *       navn: "Eksempel",
 *       grunnlag: { aar: 2015, beloep: 120000000 },
 *       perioder: [
 *         { fra: "2016-05", til: "2016-06", ordning: "inntektspaaslag" },
 *         { fra: "2016-07", til: "2021-12", ordning: "modellA" },
 *       ],
 *     },
 *   ],
 *   indekser: [{ aar: 2016, deflator: 0, demografi: 0 }],
 *   aktivitet: [{ aar: 2016, aKonto: 55000000, korreksjoner: [1000000, -250000] }],
 *   rundsum: [{ aar: 2016, beloep: 4500000 }],
 *   bortfaltRefusjon: [{ regnskapsaar: 2016, beloep: 2000000 }],
 * });
 * [aar[0]?.uttrekk, aar[0]?.inntektspaaslag, sum.tilskudd, sum.oekteOverfoeringer];
 * //=> ["60000000", "3200000", "63450000", "1450000"]
 * ```
 */
export function beregnForloep(inn: ForloepInn): Forloep {
  const lest = vedGrensen(() => krev(lesForloep(inn)));
  const rader = aarene(lest.fraAar, lest.tilAar).map((aar) => {
    const kommuner = kommunerI(aar, lest);
    return { aar, kommuner, stroemmer: stroemmerI(aar, kommuner, lest) };
  });
  return frys({
    kommune: lest.kommune,
    aar: rader.map(({ aar, kommuner, stroemmer }) => ({
      aar,
      kommuner: kommuner.map(visKommune),
      ...visStroemmer(stroemmer),
    })),
    sum: visStroemmer(summerStroemmer(rader.map((rad) => rad.stroemmer))),
    merknader: forloepsmerknader(lest),
  });
}
