import type { Merknad } from "../feil.js";
import type { Desimal } from "../tall/lesTall.js";
import type { Tjenestekode } from "../tjenestekoder/koder.js";

/** How sure a value is: a source says so, derived from published numbers by a rule, or the best guess. */
export type Status = "publisert" | "utledet" | "antatt";

/** Points at an entry of `tariffs/sources.json` (see `hentKilde` of `sio-beregning/oppslag`) and the place in it. */
export type Kildehenvisning = { readonly id: string; readonly sted?: string };

/** What a shipped fact says of itself: how sure it is, where it stands, and what is doubtful. */
export type Belegg = {
  readonly status: Status;
  readonly kilder: readonly Kildehenvisning[];
  readonly merknad?: string;
};

/** The zones of arbeidsgiveravgift. */
export type Sone = "1" | "1a" | "2" | "3" | "4" | "4a" | "5";

/** Names a shipped price table: year, zone of arbeidsgiveravgift, reisetid group (T-2). */
export type Tariffvalg = {
  /** The calendar year of the prices. */
  readonly aar: number;
  /** The zone, `"1"` to `"5"`; a number is read as text. */
  readonly sone: Sone | number;
  /** The reisetid group, from 1. */
  readonly reisetidsgruppe: number;
};

/** A row of a price table; `pris` is whole kroner a time or a døgn, or null where no price is known. */
export type Prisrad = {
  readonly kode: Tjenestekode;
  readonly pris: string | null;
  /** The place in the table's first source. */
  readonly sted?: string;
  /** The row's own status and sources, where they are not the table's. */
  readonly status?: Status;
  readonly kilder?: readonly Kildehenvisning[];
  readonly merknad?: string;
};

/** How a derived table came about: from which table, by which rates, step by step. */
export type Utledning = {
  readonly tabell: string;
  readonly serie: string;
  readonly slag: string;
  readonly trinn: readonly { readonly fraAar: number; readonly tilAar: number; readonly sats: string }[];
};

/** A price table: 51 rows in the form's order, where they come from and how sure they are. */
export type Tariff = {
  readonly id: string;
  readonly aar: number;
  readonly sone: Sone;
  readonly reisetidsgruppe: number;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
  readonly status: Status;
  readonly regel?: string;
  readonly kilder: readonly Kildehenvisning[];
  /** When the source was published, as far as it is known. */
  readonly publisert?: string;
  /** The table this one supersedes. */
  readonly erstatter?: string;
  readonly merknad?: string;
  readonly utledetFra?: Utledning;
  readonly priser: readonly Prisrad[];
  /** What is doubtful about the table (T-6). */
  readonly merknader: readonly Merknad[];
};

/** A whole price table from the caller, as the files in `tariffs/enhetspriser/` have it; `priser` may be an object too. */
export type TariffInn = Partial<Omit<Tariff, "sone" | "priser" | "aar" | "reisetidsgruppe">> & {
  readonly $schema?: string;
  readonly aar: number;
  readonly sone: Sone | number;
  readonly reisetidsgruppe: number;
  readonly priser:
    | readonly (Omit<Prisrad, "pris"> & { readonly pris: Desimal | null })[]
    | { readonly [K in Tjenestekode]: Desimal | null };
};

/** What a result says of the table its prices came from. */
export type Tariffsitat = {
  readonly id: string;
  readonly aar: number;
  readonly sone: Sone;
  readonly reisetidsgruppe: number;
  readonly status: Status;
  readonly kilder: readonly Kildehenvisning[];
};
