import type { Problem } from "../../feil.js";
import type { AktivitetInn, PeriodeaktivitetInn } from "../lesAktivitet.js";
import type { Aktivitet, Aktivitetslinje, Kommuneresultat, Periodeaktivitet } from "../resultat.js";
import type { VedtakInn } from "../Vedtak.js";

/** What a stream of bytes holds, or `vedtak` for a stream of the vedtak themselves. */
export type Stroemformat = "csv" | "ndjson" | "vedtak";

/**
 * How a stream is looked through for what needs more than one vedtak at a time (distinct recipients, overlaps, versions).
 *
 * `sortert`: the rows of each municipality stand sorted by bruker (by UTF-8 bytes, as `LC_ALL=C sort` does), which is checked; exact, in
 * bounded memory. `i minnet`: any order; exact, with the vedtak of the periods kept in columns. `ingen`: recipients are not counted, and
 * every row counts as it stands.
 */
export type Stroembrukere = "sortert" | "i minnet" | "ingen";

/** How far a stream has been read: rows (wrong ones too), and bytes where it is one of bytes. */
export type Fremdrift = { readonly rader: number; readonly bytes: number };

/** The reader of a Web ReadableStream, by the methods of it that are used. */
export type Nettleser<T> = {
  /** Gives the next piece. */
  read(): Promise<{ done: boolean; value?: T | undefined }>;
  /** Closes the stream. */
  cancel(grunn?: unknown): Promise<unknown>;
  /** Lets go of the stream. */
  releaseLock(): void;
};

/** A Web ReadableStream, by the one method of it that is used. */
export type Nettstroem<T> = {
  /** Takes hold of the stream. */
  getReader(): Nettleser<T>;
};

/** An AbortSignal, by what of it is looked at, so that the types ask for neither the browser's nor Node's. */
export type Avbrudd = {
  readonly aborted: boolean;
  readonly reason?: unknown;
  /** Throws the reason when it is aborted. */
  throwIfAborted(): void;
  /** Listens for the abort. */
  addEventListener(hendelse: "abort", naar: () => void): void;
  /** Stops listening. */
  removeEventListener(hendelse: "abort", naar: () => void): void;
};

/**
 * A stream of bytes (CSV or NDJSON), or of vedtak, one by one or in batches. A piece of bytes is read before the next is asked for, so an
 * iterable may give every piece in the same place.
 */
export type Vedtaksstroem =
  | Uint8Array
  | Nettstroem<Uint8Array | VedtakInn | readonly VedtakInn[]>
  | AsyncIterable<Uint8Array | VedtakInn | readonly VedtakInn[]>
  | Iterable<Uint8Array | VedtakInn | readonly VedtakInn[]>;

/** How a stream is read. */
export type Stroemvalg = {
  /** Seen from the first of the stream unless given. */
  readonly format?: Stroemformat;
  /** `i minnet` unless given. */
  readonly brukere?: Stroembrukere;
  /** A wrong row stops the reading with its SioFeil (`stopp`, unless given), or is left out and told of beside the answer (`samle`). */
  readonly vedFeil?: "stopp" | "samle";
  /** With `samle`: the problems that are kept (100 unless given); all are counted. */
  readonly maksFeil?: number;
  /** The heading of a CSV that comes without it, as a part of a file does. */
  readonly hode?: string;
  /** The number of the first line in messages (1 unless given), for a part of a file. */
  readonly foersteLinje?: number;
  /** Called now and then while the stream is read, and when it is at its end. */
  readonly fremdrift?: (naa: Fremdrift) => void;
  /** Stops the reading: the stream is closed, and the signal's reason thrown. */
  readonly signal?: Avbrudd;
};

/** What was done with a stream. */
export type Stroemrapport = {
  readonly format: Stroemformat;
  /** Rows of vedtak, wrong ones too. */
  readonly rader: number;
  readonly bytes: number;
  readonly brukere: Stroembrukere;
  /** With `samle`: how many rows were wrong and are not counted, and the first problems, each at its line. */
  readonly avvist?: { readonly rader: number; readonly feil: readonly Problem[] };
};

/** A count's input without the vedtak. */
export type StroemaktivitetInn = Omit<AktivitetInn, "vedtak">;
/** The same for several periods. */
export type PeriodestroemInn = Omit<PeriodeaktivitetInn, "vedtak">;

/** A line of a stream's count; without recipients where they were not counted. */
export type Stroemlinje = Omit<Aktivitetslinje, "mottakere"> & { readonly mottakere?: number };

/** A result whose recipients may not have been counted. */
export type KanskjeUtenMottakere<T extends { linjer: unknown }> = Omit<
  T,
  "linjer" | "mottakere" | "resultater"
> & {
  readonly linjer: readonly Stroemlinje[];
  readonly mottakere?: number;
};

/** A municipality's result in a period, from a stream. */
export type Stroemkommune = KanskjeUtenMottakere<Kommuneresultat>;

/** What `beregnAktivitetFraStroem` gives for one period. */
export type Stroemaktivitet = KanskjeUtenMottakere<Aktivitet> & {
  readonly resultater?: readonly Stroemkommune[];
  readonly stroem: Stroemrapport;
};

/** What `beregnAktivitetFraStroem` gives for several periods. */
export type Periodestroemaktivitet = Omit<Periodeaktivitet, "resultater"> & {
  readonly resultater: readonly Stroemkommune[];
  readonly stroem: Stroemrapport;
};
