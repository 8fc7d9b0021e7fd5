import type { Merknad } from "../feil.js";
import type { SkjemaInn } from "../kontroll/skjema/SkjemaInn.js";

/** What a form can be read from and written as. */
export type Skjemaformat = "xlsx" | "csv";

/** How large a file may be; what is larger is refused before it is read. */
export type Filgrenser = {
  /** Bytes of the file itself: 20 000 000 unless given. */
  readonly bytes?: number;
  /** Bytes of what is unpacked of it: 50 000 000 unless given. */
  readonly utpakket?: number;
  /** Files inside an XLSX file: 2000 unless given. */
  readonly filer?: number;
  /** Cells with something in them, on all sheets together: 300 000 unless given. */
  readonly celler?: number;
};

/** How a form is to be read. */
export type LesSkjemavalg = {
  /** What the content is; unless given, bytes that start with PK are XLSX, and all else is CSV. */
  readonly format?: Skjemaformat;
  /** The sheet to read; unless given, the only one that has the form. */
  readonly ark?: string;
  readonly grenser?: Filgrenser;
};

/** A form as read from a file. */
export type LestSkjemafil = {
  readonly format: Skjemaformat;
  /** The sheet that the form stands in; CSV has none. */
  readonly ark?: string;
  /** What `kontrollerKorreksjonsoppgjoer` of `sio-beregning` takes. */
  readonly skjema: SkjemaInn;
  /** The cell of each field, by its path: `"linjer.0.netto"` is in `"Skjema!H12"`, or in `"H12"` of a CSV file. */
  readonly steder: { readonly [sti: string]: string };
  readonly merknader: readonly Merknad[];
};
