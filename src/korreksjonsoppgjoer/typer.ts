import type { Merknad } from "../feil.js";
import type { Desimal } from "../tall/lesTall.js";
import type { TariffInn, Tariffsitat, Tariffvalg } from "../tariff/Tariff.js";
import type { Tjenestegruppe, Tjenestekode } from "../tjenestekoder/koder.js";
import type { Enhet } from "../tjenestekoder/Tjeneste.js";

/** Where a settlement's prices come from; exactly one of the two. */
export type PriserInn = {
  /** A shipped table by name, or a whole table. */
  readonly tariff?: Tariffvalg | TariffInn;
  /** Kroner a time or a døgn by code, for the codes in use. */
  readonly priser?: { readonly [K in Tjenestekode]?: Desimal };
};

/** The term's part of the year; exactly one of the two. */
export type NoekkelInn = {
  /** The form's "nøkkel for a konto", above 0 and at most 1: 0.25 for a quarter. */
  readonly noekkel?: Desimal;
  /** The same as whole months, which is exact where months/12 does not end as a decimal. */
  readonly maaneder?: number;
};

/** A line as reported: the code, the year's unrounded a-konto volume, and what was delivered in the term. */
export type OppgjoerslinjeInn = {
  readonly kode: Tjenestekode;
  /** The year's a-konto volume, unrounded: hours or døgn, 0 or more. */
  readonly aarsvolum: Desimal;
  /** Delivered in the term, with its decimals: hours or døgn, 0 or more. */
  readonly gjennomfoert: Desimal;
};

/** What `beregnKorreksjonsoppgjoer` takes. */
export type KorreksjonsoppgjoerInn = PriserInn &
  NoekkelInn & {
    readonly kommune?: string;
    readonly aar?: number;
    /** The term's name; it must be one of those in aKonto, where that is given. */
    readonly termin?: string;
    readonly linjer: readonly OppgjoerslinjeInn[];
    /** The year's a-konto instalments in kroner, for the form's head. */
    readonly aKonto?: readonly { readonly termin: string; readonly beloep: Desimal }[];
  };

/** A settled line, as on the form. */
export type Oppgjoerslinje = {
  readonly kode: Tjenestekode;
  readonly enhet: Enhet;
  /** Kroner a time or a døgn. */
  readonly pris: string;
  readonly aarsvolum: string;
  /** The term's a-konto volume: whole hours or døgn. */
  readonly aKontoVolum: string;
  readonly gjennomfoert: string;
  /** Delivered less a konto (K-1). */
  readonly endring: string;
  /** Change × price, exact (K-2). */
  readonly netto: string;
  /** The same in whole kroner. */
  readonly nettoAvrundet: string;
};

/** A group heading of the form and the sum of its exact lines. */
export type Oppgjoersgruppe = {
  readonly gruppe: Tjenestegruppe;
  readonly netto: string;
  readonly nettoAvrundet: string;
};

/** A row of the form's head: a term's a konto, its correction in whole kroner (0 where it has none), and their sum. */
export type Oppstillingsrad = {
  readonly termin: string;
  readonly aKonto: string;
  readonly korreksjon: string;
  readonly sum: string;
};

/** What `beregnKorreksjonsoppgjoer` gives. */
export type Korreksjonsoppgjoer = {
  readonly linjer: readonly Oppgjoerslinje[];
  /** The groups that have a line. */
  readonly grupper: readonly Oppgjoersgruppe[];
  /** The sum of the exact lines. */
  readonly netto: string;
  /** The same in whole kroner (K-3). */
  readonly nettoAvrundet: string;
  /** With aKonto: a row a term, and the last one SUM (K-4). */
  readonly oppstilling?: readonly Oppstillingsrad[];
  /** The table the prices came from, where it was one. */
  readonly tariff?: Tariffsitat;
  readonly merknader: readonly Merknad[];
};
