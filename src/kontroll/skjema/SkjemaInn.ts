import type { NoekkelInn } from "../../korreksjonsoppgjoer/typer.js";
import type { Desimal } from "../../tall/lesTall.js";
import type { TariffInn, Tariffvalg } from "../../tariff/Tariff.js";
import type { Tjenestegruppe, Tjenestekode } from "../../tjenestekoder/koder.js";

/** A number as the form shows it: a decimal, or text as printed (`"17 315,31"`, `"−6 032"`); null or left out where the cell is empty. */
export type SkjematallInn = Desimal | null;

/** A line of the form as printed. */
export type SkjemalinjeInn = {
  readonly kode: Tjenestekode;
  readonly pris?: SkjematallInn;
  /** Whether the code has the asterisk. */
  readonly stjerne?: boolean;
  readonly aarsvolum?: SkjematallInn;
  readonly aKontoVolum?: SkjematallInn;
  readonly gjennomfoert?: SkjematallInn;
  readonly endring?: SkjematallInn;
  readonly netto?: SkjematallInn;
};

/** A row of the form's head; the last one may be its sum: `"SUM"`, or as the form calls it, `"Totalt"`. */
export type SkjemaradInn = {
  readonly termin: string;
  /** The instalment's months, where they are known; they are else read off its amount. */
  readonly maaneder?: number;
  readonly aKonto?: SkjematallInn;
  readonly korreksjon?: SkjematallInn;
  readonly sum?: SkjematallInn;
};

/** What {@link kontrollerKorreksjonsoppgjoer} takes: the official form as printed. */
export type SkjemaInn = NoekkelInn & {
  readonly kommune?: string;
  readonly aar?: number;
  /** The term that is settled; the only row with a correction unless given. */
  readonly termin?: string;
  /** The table that the printed prices are held against; at most one of `tariff` and `priser`. */
  readonly tariff?: Tariffvalg | TariffInn;
  readonly priser?: { readonly [K in Tjenestekode]?: Desimal };
  readonly linjer: readonly SkjemalinjeInn[];
  readonly grupper?: readonly { readonly gruppe: Tjenestegruppe; readonly netto: SkjematallInn }[];
  /** The form's sum of nets. */
  readonly netto?: SkjematallInn;
  /** The year's a konto in kroner; unless given it is read off the head. */
  readonly aarsbeloep?: SkjematallInn;
  readonly oppstilling?: readonly SkjemaradInn[];
  /** The units that numbers were rounded to before they were shown; unless given, their last shown digit. */
  readonly avrundetTil?: {
    readonly aarsvolum?: Desimal;
    readonly gjennomfoert?: Desimal;
    readonly endring?: Desimal;
    readonly netto?: Desimal;
  };
  /** The smallest part of a døgn that delivered døgn are counted in: 0.01 unless given (antatt). */
  readonly doegnenhet?: Desimal;
  /** Whether to look for the single figure that would make everything agree: true unless given. */
  readonly forslag?: boolean;
};
