import type { Sti } from "../feil.js";
import type { Broek } from "../tall/Broek.js";
import type { Avrunding } from "../tall/kvotient.js";
import type { Tabellsteg, Uttrykk } from "./Forklaring.js";

/** The number of a step. */
export type Stegnr = number;

/** A calculation to be written down: what it gives, by which rule, from which steps. */
export type Regning = {
  /** What the value is, in bokmål: `netto for HTAMDK`. */
  readonly navn: string;
  readonly enhet?: string;
  /** The rule that says so. */
  readonly regel: string;
  /** The operands by their names in the expression; a name stands once. */
  readonly operander: readonly (readonly [navn: string, steg: Stegnr])[];
  readonly uttrykk: Uttrykk;
  /** What a search may find at once. */
  readonly forslag?: Broek;
  /** The formula in words, where it should be other than what the expression says by itself. */
  readonly formel?: string;
  /** The one rounding at the end: to whole units of what, which way (nearest unless said), by which rule (the step's unless said). */
  readonly avrunding?: { readonly enhet: string; readonly maate?: Avrunding; readonly regel?: string };
};

/** A number of a table. */
export type Tabellverdi = Omit<Tabellsteg, "slag">;

/**
 * What an explainer writes an explanation with. Every function that gives a step is cheap to call twice: the same number of the input, of a
 * table or of a rule is one step.
 */
export type Bygger = {
  /** The input, plain data. */
  readonly inn: unknown;
  /** Gives the step of a number of the input, or of a date where `enhet` is `dato`. */
  readonly inndata: (sti: Sti, navn: string, enhet?: string) => Stegnr;
  /** Gives the step of an empty place in the input, which counts as 1 (N-3). */
  readonly tom: (sti: Sti, navn: string) => Stegnr;
  /** Gives the step of a number that a search found; it is tested by the steps that use it. */
  readonly vitne: (verdi: Broek, navn: string, regel: string, enhet?: string) => Stegnr;
  /** Gives the step of a number of a table. */
  readonly tabell: (verdi: Tabellverdi) => Stegnr;
  /** Gives the step of a number that a rule says. */
  readonly konstant: (verdi: string, navn: string, regel: string, enhet?: string) => Stegnr;
  /** Gives the step of how many months of a year some periods of the input take. */
  readonly maaneder: (perioder: readonly Sti[], aar: number, navn: string) => Stegnr;
  /** Does a calculation, exactly, and gives its step. */
  readonly regn: (regning: Regning) => Stegnr;
  /** Gives a step as results show it: the step itself where its value is a decimal, otherwise that rounded to 20 places. */
  readonly vist: (steg: Stegnr) => Stegnr;
  /** Says that a number of the result is a step. */
  readonly rot: (sti: Sti, steg: Stegnr) => void;
  /** Gives a step's value. */
  readonly verdi: (steg: Stegnr) => Broek;
};
