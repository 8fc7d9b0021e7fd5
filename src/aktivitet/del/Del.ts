import type { Merknadskode } from "../../feil.js";
import type { Tjenestekode } from "../../tjenestekoder/koder.js";
import type { Aktivitetsmerknad } from "../Aktivitetsmerknad.js";
import type { Kvalitetsvalg } from "../kvalitetsvalg.js";
import type { Datoperiode } from "../resultat.js";
import type { Regelvalg } from "../valg.js";

/** What every partial says: what was counted, how, and what was doubtful. */
export type Delhode<E extends boolean = boolean> = {
  readonly slag: "sio-aktivitetsdel";
  readonly versjon: 1;
  readonly perioder: readonly Datoperiode[];
  /** Whether the input had one `periode`, not `perioder`. */
  readonly enPeriode: E;
  readonly valg: Regelvalg;
  readonly kvalitet?: Kvalitetsvalg;
  readonly maksMerknader?: number;
  readonly merknader: readonly Aktivitetsmerknad[];
  /** How many there are of the codes that some merknader are left out of. */
  readonly antallMerknader: { readonly [K in Merknadskode]?: number };
};

/** A sum of amount × days, exact, and the days that it is to be divided by (7 for hours a week, 1 for places). */
export type Delsum = { readonly dager: number; readonly sum: string };

/** What is counted of a code. */
export type Delkode = {
  readonly kode: Tjenestekode;
  readonly summer: readonly Delsum[];
  readonly vedtak: number;
  readonly mottakere: number;
};

/** A municipality's counts, a cell for each period. */
export type Delkommune = {
  readonly kommune?: string;
  readonly celler: readonly { readonly koder: readonly Delkode[]; readonly mottakere: number }[];
};

/** Sums and counts; exact where no bruker is in two partials, as when they are split by bruker or by municipality. */
export type AdskiltDel<E extends boolean = boolean> = Delhode<E> & {
  readonly brukere: "adskilt";
  /** Whether counts of several partials were added up. */
  readonly lagtSammen: boolean;
  readonly kommuner: readonly Delkommune[];
};

/** Sums from a stream whose recipients were not counted; the result then has none. */
export type UtaltDel<E extends boolean = boolean> = Omit<AdskiltDel<E>, "brukere"> & {
  readonly brukere: "ingen";
};

/** What a vedtak's local code meant on some of its days. */
export type Delbetydning = { readonly kode: Tjenestekode; readonly fra: string; readonly til?: string };

/**
 * A vedtak in a partial: the keyed hash for the bruker, the amount as a decimal to be spread on `dager`, and the days it was away. It has
 * a `kode`, or where its local code meant different things on its days, the `betydninger`.
 */
export type Delvedtak = {
  readonly bruker: string;
  readonly kommune?: string;
  readonly id?: string;
  readonly kode?: Tjenestekode;
  readonly betydninger?: readonly Delbetydning[];
  readonly fra: string;
  readonly til?: string;
  readonly mengde: string;
  readonly dager: number;
  readonly avslutning?: "flytting" | "doed" | "annet";
  readonly fravaer?: readonly Datoperiode[];
};

/** The vedtak themselves under keyed hashes; exact however they are split. */
export type NoekletDel<E extends boolean = boolean> = Delhode<E> & {
  readonly brukere: "noeklet";
  /** The same for partials made with the same key. */
  readonly noekkelmerke: string;
  /** The municipalities that any vedtak named, also those without one in the periods; null for none named. */
  readonly kommuner: readonly (string | null)[];
  readonly vedtak: readonly Delvedtak[];
};

/** A partial result in which recipients are counted. */
export type TaltDel<E extends boolean = boolean> = AdskiltDel<E> | NoekletDel<E>;

/** A partial result, of one period (`true`) or several: plain JSON, made by `aktivitetsdel` and merged by `slaaSammenAktivitet`. */
export type Aktivitetsdel<E extends boolean = boolean> = TaltDel<E> | UtaltDel<E>;
