import type { Regelvalg } from "../../../aktivitet/valg.js";
import type { Dagnummer } from "../../../dato/dato.js";
import type { Bygger, Stegnr } from "../../Bygger.js";

/** The days of a vedtak, or of a part of it. */
export type Vedtaksdager = {
  /** What the explanation calls it: `vedtak nr. 3`. */
  readonly navn: string;
  readonly fra: Dagnummer;
  /** The last day, or `undefined` where it runs on. */
  readonly til: Dagnummer | undefined;
  /** The last day on which it is valid (V-1). */
  readonly gyldigTil: Dagnummer;
  readonly fraSteg: Stegnr;
  readonly tilSteg: Stegnr | undefined;
};

/** A vedtak, or the part of it that has one tjenestekode, as it is counted. */
export type Rad = Vedtaksdager & {
  /** The vedtak's place in the input. */
  readonly nr: number;
  /** The whole vedtak, the same object for all its parts. */
  readonly hele: Vedtaksdager;
  /** Whose it is, a mark that is in no explanation: municipality and pseudonym. */
  readonly bruker: string;
  /** What it is a version of, with the others of the same mark; itself alone where it has no id, or all versions count. */
  readonly versjonAv: string;
  readonly kommune: string | undefined;
  readonly kode: string;
  readonly stjerne: boolean;
  /** Whether it gets the three døgn at its end (V-2). */
  readonly faarTillegg: boolean;
};

/** What a count is explained by: the builder, the settings, and all rows, those that are said twice left out. */
export type Telling = {
  readonly b: Bygger;
  readonly regler: Regelvalg;
  readonly rader: readonly Rad[];
  /** Rows by {@link Rad.versjonAv}, and by {@link Rad.bruker}. */
  readonly versjoner: ReadonlyMap<string, readonly Rad[]>;
  readonly brukere: ReadonlyMap<string, readonly Rad[]>;
};

/** A period: its days, and its place in the input. */
export type Telleperiode = {
  readonly fra: Dagnummer;
  readonly til: Dagnummer;
  readonly fraSteg: Stegnr;
  readonly tilSteg: Stegnr;
};
