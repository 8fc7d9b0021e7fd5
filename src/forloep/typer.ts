import type { Merknad } from "../feil.js";
import type { Takgrunnlag } from "../ramme/beregnInntektspaaslag.js";
import type { Indeks, Metode } from "../ramme/indekser.js";
import type { Desimal } from "../tall/lesTall.js";

/**
 * What a municipality is in: the financing model, Modell B, only the inntektspåslag (R-11 and before the start), or nothing. The first three
 * all give the inntektspåslag.
 */
export type Ordning = "modellA" | "modellB" | "inntektspaaslag" | "utenfor";

export const ORDNINGER = ["modellA", "modellB", "inntektspaaslag", "utenfor"] as const;

/**
 * A stretch of whole months, both ends included: `"2016-07"`, or the first and last day (`"2016-07-01"`, `"2019-12-31"`), or the first and last
 * of a whole quarter (`"2016-Q3"`) or year (`"2019"`).
 */
export type ForloepsperiodeInn = { readonly fra: string; readonly til: string; readonly ordning: Ordning };

/** A part of the municipality, with its own base year, and what it was in while it stood by itself. */
export type ForloepsdelInn = {
  readonly navn: string;
  readonly grunnlag: { readonly aar: number; readonly beloep: Desimal };
  /** Without gaps (`"utenfor"` says that it was in nothing) and without overlaps; none when it came with a merger. */
  readonly perioder?: readonly ForloepsperiodeInn[];
};

/** A merger: the new municipality, which of the parts it is made of, and what it was in from then on. One cap for them all. */
export type SammenslaaingInn = {
  readonly navn: string;
  readonly deler: readonly string[];
  readonly perioder: readonly ForloepsperiodeInn[];
};

/** A year's activity grant in kroner: the a konto and its corrections, or their total. */
export type AktivitetsaarInn =
  | { readonly aar: number; readonly aKonto: Desimal; readonly korreksjoner?: readonly Desimal[] }
  | { readonly aar: number; readonly beloep: Desimal };

/** A refund forgone (S-2), by its accounting year or its grant year, which is the year after; never by just a year. */
export type RefusjonInn = {
  readonly regnskapsaar?: number;
  readonly tilskuddsaar?: number;
  readonly beloep: Desimal;
};

/** What {@link beregnForloep} takes; kroner, rates as fractions. */
export type ForloepInn = {
  readonly kommune: string;
  readonly fraAar: number;
  readonly tilAar: number;
  readonly deler: readonly ForloepsdelInn[];
  readonly sammenslaainger?: readonly SammenslaaingInn[];
  /** An index for every year after the earliest base year; more years do no harm. */
  readonly indekser: readonly Indeks[];
  readonly metode?: Metode;
  /** One row for each year with modellA. */
  readonly aktivitet?: readonly AktivitetsaarInn[];
  /** What was paid in the year (in 2016 half of it, R-11); one row for each year with modellA. */
  readonly rundsum?: readonly { readonly aar: number; readonly beloep: Desimal }[];
  /** One row for each year with modellA or modellB (S-2); a zero must be said. */
  readonly bortfaltRefusjon?: readonly RefusjonInn[];
  /** Which of a refund's two years its amount stands in: `"regnskapsaar"` unless given (antatt). */
  readonly refusjonsaar?: "regnskapsaar" | "tilskuddsaar";
  readonly inntektspaaslag?: {
    readonly sats?: Desimal;
    /** Caps for the years whose shipped one is not known, or is not to be used. */
    readonly tak?: readonly { readonly aar: number; readonly beloep: Desimal }[];
    readonly takGjelder?: Takgrunnlag;
  };
  /** the shipped shares after an end in 2021 (antatt) or 2022 unless given; `"ingen"` for none. */
  readonly nedtrapping?: "ingen" | { readonly andeler: readonly Desimal[] };
};

/** The streams of money in a year or in sum; kroner, exact (20 places where they do not end). */
export type Stroemmer = {
  readonly aktivitetstilskudd: string;
  readonly rundsumtilskudd: string;
  /** Modell B's grant. */
  readonly oeremerketTilskudd: string;
  readonly inntektspaaslag: string;
  /** The four above: what came in. */
  readonly tilskudd: string;
  readonly uttrekk: string;
  readonly bortfaltRefusjon: string;
  /** The two above: what would have come without the trial. */
  readonly utenForsoeket: string;
  /** S-3: what came in less what would have come. */
  readonly oekteOverfoeringer: string;
  /** The same in whole kroner. */
  readonly oekteOverfoeringerAvrundet: string;
};

/** A municipality in a year: its months in each arrangement, its uttrekk by part, and its inntektspåslag. */
export type Forloepskommune = {
  readonly navn: string;
  readonly ordninger: readonly { readonly ordning: Ordning | "nedtrapping"; readonly maaneder: number }[];
  readonly deler: readonly { readonly navn: string; readonly uttrekk: string }[];
  readonly uttrekk: string;
  readonly inntektspaaslag: string;
  /** The year's cap; none in a year of the phase-out. */
  readonly tak?: string;
  readonly begrenset: boolean;
};

/** A row of the course. */
export type Forloepsaar = { readonly aar: number; readonly kommuner: readonly Forloepskommune[] } & Stroemmer;

/** What {@link beregnForloep} gives. */
export type Forloep = {
  readonly kommune: string;
  /** A row a year, `fraAar` to `tilAar`. */
  readonly aar: readonly Forloepsaar[];
  readonly sum: Stroemmer;
  readonly merknader: readonly Merknad[];
};
