import type { Merknad, Sti } from "../../feil.js";
import type { Dom } from "../../tall/doem.js";
import type { Avrunding } from "../../tall/kvotient.js";
import type { Tariffsitat } from "../../tariff/Tariff.js";
import type { Tjenestegruppe, Tjenestekode } from "../../tjenestekoder/koder.js";
import type { Enhet } from "../../tjenestekoder/Tjeneste.js";
import type { Tallintervall } from "../kontrollerTall.js";

/** Every number from `fra` to `til`, each end with it or not; an end that does not end as a decimal is shown with 20 places. */
export type Mulig = { readonly [K in keyof Tallintervall]-?: K extends "fra" | "til" ? string : boolean };

/** A number held against the numbers that it follows from. */
export type Skjemadel = {
  readonly dom: Dom;
  readonly vist: string;
  /** What the shown numbers give; left out where there is none. */
  readonly beregnet?: string;
  /** The shown number less the computed one. */
  readonly differanse?: string;
  /** N-2's size, the distance between the intervals, in kroner and for a line in hours or døgn. */
  readonly kroner?: string;
  readonly volum?: string;
};

/** A line judged by itself. */
export type Linjekontroll = {
  readonly kode: Tjenestekode;
  readonly enhet: Enhet;
  /** False where the line has nothing but its price. */
  readonly aktiv: boolean;
  readonly dom: Dom;
  /** Possible, but only with more than two decimals in delivered hours (V-4), or with a price unlike a derived one. */
  readonly uvanlig: boolean;
  /** The printed price against the table's (T-2). */
  readonly pris?: { readonly dom: Dom | "uvanlig"; readonly vist?: string; readonly tabell?: string };
  /** The asterisk as printed against the catalogue's (T-1). */
  readonly stjerne?: { readonly dom: Dom; readonly vist: boolean; readonly katalog: boolean };
  /** */
  readonly aKontoVolum?: Skjemadel;
  /** K-1. */
  readonly endring?: Skjemadel;
  /** K-2. */
  readonly netto?: Skjemadel;
  /** The unrounded values that can be behind the line, as far as the line alone tells; left out where they are not known. */
  readonly underliggende: {
    readonly aarsvolum?: Mulig;
    readonly gjennomfoert?: Mulig;
    readonly netto?: Mulig;
  };
};

/** A sum of nets: against the shown lines, and against the values that can be behind them (K-3). */
export type Sumkontroll = {
  readonly dom: Dom;
  readonly uvanlig: boolean;
  readonly vist: string;
  readonly motViste?: {
    readonly dom: Dom;
    readonly beregnet: string;
    readonly differanse: string;
    readonly avstand: string;
  };
  /** `eksakt` where values behind the lines make the shown sum, `avvik` where none do. */
  readonly motUnderliggende?: { readonly dom: Dom; readonly avstand: string; readonly sum: Mulig };
};

/** The year's a konto against Σ price × volume. */
export type Aarskontroll = {
  readonly vist: string;
  readonly kilde: "aarsbeloep" | "oppstilling";
  /** Left out where nothing can be said. */
  readonly dom?: Dom;
  /** Σ price × the shown volumes, down to whole 1000 kr. */
  readonly beregnet?: string;
  readonly avstand?: string;
  /** The true sums that the lines allow. */
  readonly sum?: Mulig;
  /** Those of them that give the shown amount, whichever way it was rounded. */
  readonly mulig?: Mulig;
  /** The ways of rounding to whole 1000 kr that can give the shown amount. */
  readonly retninger?: readonly Avrunding[];
};

/** A number of the head; without `dom` where it is shown and nothing can be said of it. */
export type Radtall = Omit<Skjemadel, "dom"> & { readonly dom?: Dom };

/** A row of the head: its instalment, its correction and its sum (K-3, K-4). */
export type Radkontroll = {
  readonly termin: string;
  readonly dom: Dom;
  readonly maaneder?: number;
  readonly aKonto?: Radtall;
  readonly korreksjon?: Radtall;
  readonly sum?: Radtall;
};

/** Something that the rules cannot have produced, or could but seldom do. */
export type Skjemafunn = {
  readonly regel: string;
  readonly dom: "avvik" | "uvanlig";
  readonly sti: Sti;
  readonly melding: string;
};

/** A single figure that would make everything agree. */
export type Skjemaforslag = {
  /** Where the figure stands in the input. */
  readonly sti: Sti;
  /** The line's code, or the row's term. */
  readonly kode?: Tjenestekode;
  readonly termin?: string;
  readonly felt: string;
  readonly vist: string;
  readonly foreslaatt: string;
  readonly endring: "siffer" | "ombytting";
};

/** What {@link kontrollerKorreksjonsoppgjoer} gives. */
export type Skjemakontroll = {
  readonly dom: Dom;
  readonly uvanlig: boolean;
  /** The key that the form was held against: as given, or whole months/12 where it is these cut or rounded. */
  readonly noekkel: string;
  /** Active lines by verdict; `uvanlig` are among the others, `tomme` have nothing but a price. */
  readonly antall: {
    readonly eksakt: number;
    readonly avrunding: number;
    readonly avvik: number;
    readonly uvanlig: number;
    readonly tomme: number;
  };
  readonly linjer: readonly Linjekontroll[];
  readonly grupper: readonly ({ readonly gruppe: Tjenestegruppe } & Sumkontroll)[];
  readonly sum?: Sumkontroll;
  readonly aarsbeloep?: Aarskontroll;
  readonly oppstilling?: readonly Radkontroll[];
  readonly funn: readonly Skjemafunn[];
  /** The one change that makes everything agree, where exactly one does. */
  readonly forslag?: Skjemaforslag;
  /** Where several do, all of them (20 at most), the likelier first. */
  readonly muligeForslag?: readonly Skjemaforslag[];
  readonly tariff?: Tariffsitat;
  readonly merknader: readonly Merknad[];
};
