/** What a cell holds: a date, an error, a truth value or a formula that was never calculated is no number and no text. */
type Celleslag = "tall" | "tekst" | "dato" | "sann" | "feil" | "uten-verdi";

/** A cell with something in it. */
export type Celle = {
  /** Row and column, from 1. */
  readonly rad: number;
  readonly kolonne: number;
  readonly slag: Celleslag;
  /** The text, or the number's, date's or error's text, exactly as the file has it. */
  readonly tekst: string;
  /** The formula whose last value this is, without the equals sign. */
  readonly formel?: string | undefined;
  /** Whether a number is shown as a per cent. */
  readonly prosent?: boolean | undefined;
};

/** A rectangle of cells, ends counted. */
export type Omraade = {
  readonly fraRad: number;
  readonly tilRad: number;
  readonly fraKolonne: number;
  readonly tilKolonne: number;
};

/** A sheet: only the cells that have something in them. */
export type Ark = {
  /** Its name; the one of a CSV file has none. */
  readonly navn: string | undefined;
  readonly skjult: boolean;
  /** Cells by row, and in each by column; both in rising order. */
  readonly rader: ReadonlyMap<number, ReadonlyMap<number, Celle>>;
  readonly sammenslaatte: readonly Omraade[];
  readonly skjulteRader: ReadonlySet<number>;
  readonly skjulteKolonner: readonly { readonly fra: number; readonly til: number }[];
};

/** A file's sheets. */
export type Bok = {
  readonly format: "xlsx" | "csv";
  readonly ark: readonly Ark[];
  readonly harMakroer: boolean;
  /** Whether the file itself shows that its numbers have a decimal comma: fields parted by semicolons. */
  readonly desimalkomma: boolean;
  /** The row of CSV that the file ends in without a line break: it may be cut off. */
  readonly aapenRad?: number | undefined;
};
