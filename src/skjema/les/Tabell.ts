import type { Ark, Celle } from "../bok/Bok.js";
import type { Tallfelt } from "./overskrifter.js";

/** Where the form's table stands in a sheet. */
export type Tabell = {
  readonly ark: Ark;
  /** The first and last of the rows that have the headings. */
  readonly fraHode: number;
  readonly tilHode: number;
  /** The last row with a code. */
  readonly sisteKode: number;
  readonly kodekolonne: number;
  readonly stjernekolonne: number | undefined;
  readonly kolonner: ReadonlyMap<Tallfelt, number>;
  /** Headings that are wrong: twice, not to be understood, or misspelt. */
  readonly tvil: readonly Kolonnetvil[];
  /** Columns with numbers in the codes' rows that the form does not have, and their heading. */
  readonly ikkeLest: readonly { readonly kolonne: number; readonly overskrift: string }[];
};

/** What is wrong with a heading. */
export type Kolonnetvil =
  | {
      readonly slag: "dobbel";
      readonly felt: Tallfelt | "kode" | "stjerne";
      readonly kolonner: readonly number[];
      readonly rad: number;
    }
  | { readonly slag: "tvetydig"; readonly kolonne: number; readonly rad: number; readonly overskrift: string }
  | {
      readonly slag: "skrivefeil";
      readonly kolonne: number;
      readonly rad: number;
      readonly overskrift: string;
      readonly mente: string;
    };

/** Gives the cell at a place. */
export const celleVed = (ark: Ark, rad: number, kolonne: number): Celle | undefined =>
  ark.rader.get(rad)?.get(kolonne);
