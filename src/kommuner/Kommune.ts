import type { Belegg, Kildehenvisning, Sone } from "../tariff/Tariff.js";

/** A kommunenummer and the years it holds; no first year means from before 2016, no last year that it still held in 2024. */
export type Kommunenummer = Belegg & {
  readonly nummer: string;
  /** Set when the number was that of a part which later became the municipality's. */
  readonly del?: string;
  readonly fraAar?: number;
  readonly tilAar?: number;
};

/** The zone of arbeidsgiveravgift, of the municipality or of a part of it (T-2). */
export type Sonetilhoerighet = Belegg & { readonly verdi: Sone; readonly del?: string };

/** A period in the trial: the financing model (A), the earmarked grant (B, R-10), or the inntektspåslag. */
export type Kommuneperiode = Belegg & {
  readonly ordning: "modellA" | "modellB" | "inntektspaaslag";
  /** The first day; with `fraKjent` only the year is known, and this is its first day. */
  readonly fra: string;
  readonly fraKjent?: "aar";
  /** The last day; with `tilKjent` only the year is known, and this is its last day. */
  readonly til: string;
  readonly tilKjent?: "aar";
};

/** Into which municipality another went, and when. */
export type Sammenslaaing = Belegg & { readonly til: string; readonly dato: string };

/** A municipality of the trial: its names and numbers, its zone, and when it took part in what. */
export type Kommune = {
  /** The name in lower case with æ → ae, ø → oe, å → aa: `stjoerdal`. */
  readonly id: string;
  readonly navn: string;
  /** Other names that sources use. */
  readonly andreNavn?: readonly {
    readonly navn: string;
    readonly kilder: readonly Kildehenvisning[];
    readonly merknad?: string;
  }[];
  readonly kommunenummer: readonly Kommunenummer[];
  readonly sone: Sonetilhoerighet;
  /** The zone of parts of the municipality. */
  readonly andreSoner?: readonly Sonetilhoerighet[];
  /** Absent when the municipality took part only through a merger. */
  readonly perioder?: readonly Kommuneperiode[];
  readonly sammenslaatt?: Sammenslaaing;
  readonly folketall?: Belegg & { readonly maaned: string; readonly antall: number };
  readonly merknad?: string;
};
