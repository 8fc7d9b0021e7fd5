/** How a cell looks; the place in the list of stiler.ts is its number in the workbook. */
export type Stil =
  | "vanlig"
  | "tittel"
  | "ledetekst"
  | "verdi"
  | "hode"
  | "hodetall"
  | "gruppe"
  | "gruppetall"
  | "kode"
  | "tekst"
  | "midt"
  | "kroner"
  | "desimalkroner"
  | "volum"
  | "inntastet"
  | "inntastetkroner"
  | "noekkel"
  | "sumtekst"
  | "sumtall"
  | "note"
  | "brutt";

/** A cell to write: a text, a number as a plain decimal, or a formula with the value that it has (empty where it shows nothing). */
export type Celleskisse =
  | { readonly slag: "tom"; readonly stil: Stil }
  | { readonly slag: "tekst"; readonly tekst: string; readonly stil: Stil }
  | { readonly slag: "tall"; readonly tall: string; readonly stil: Stil }
  | { readonly slag: "formel"; readonly formel: string; readonly verdi: string; readonly stil: Stil };

/** A sheet to write. Rows and columns count from 1; a row that is left out is empty. */
export type Arkskisse = {
  readonly navn: string;
  /** The width of each column, in characters. */
  readonly bredder: readonly number[];
  readonly rader: readonly (readonly Celleskisse[])[];
  /** How many rows and columns stay in sight. */
  readonly frosset?: { readonly rader: number; readonly kolonner: number };
  /** Rows that are repeated on every printed page. */
  readonly gjentatt?: { readonly fra: number; readonly til: number };
  /** Cells that only take a number of zero or more, as `"F16:F70"`. */
  readonly baretall?: readonly string[];
};

/** A workbook to write. */
export type Bokskisse = {
  readonly tittel: string;
  readonly ark: readonly Arkskisse[];
  /** Names that formulas use, and the cells they stand for: `"Skjema!$B$7"`. */
  readonly navn: readonly { readonly navn: string; readonly celle: string }[];
};

/** Makes a cell of a text. */
export const tekst = (innhold: string, stil: Stil = "tekst"): Celleskisse =>
  innhold === "" ? { slag: "tom", stil } : { slag: "tekst", tekst: innhold, stil };

/** Makes a cell of a plain decimal. */
export const tall = (verdi: string, stil: Stil): Celleskisse => ({ slag: "tall", tall: verdi, stil });

/** An empty cell with a look. */
export const tom = (stil: Stil): Celleskisse => ({ slag: "tom", stil });
