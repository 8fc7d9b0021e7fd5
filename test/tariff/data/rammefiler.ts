// The data of the frame and the municipalities, typed as far as the tests need it.

import { innholdAv } from "./filer.js";

type Aarsrad = { readonly aar: number; readonly status: string };
type Intervall = { readonly verdi: string; readonly fra?: string; readonly til?: string };

export type Periode = {
  readonly ordning: string;
  readonly fra: string;
  readonly fraKjent?: string;
  readonly til: string;
  readonly tilKjent?: string;
  readonly status: string;
};
export type Kommune = {
  readonly id: string;
  readonly navn: string;
  readonly andreNavn?: readonly { readonly navn: string }[];
  readonly kommunenummer: readonly {
    readonly nummer: string;
    readonly del?: string;
    readonly fraAar?: number;
    readonly tilAar?: number;
    readonly status: string;
  }[];
  readonly sone: { readonly verdi: string; readonly status: string };
  readonly andreSoner?: readonly { readonly verdi: string; readonly status: string }[];
  readonly perioder?: readonly Periode[];
  readonly sammenslaatt?: { readonly til: string; readonly dato: string };
  readonly folketall?: { readonly antall: number };
};
type Uttrekksrad = {
  readonly kommuner: readonly string[];
  readonly aar: number;
  readonly slag: string;
  readonly grunnlagsaar?: number;
  readonly beloep: string;
  readonly avrundetTil: string;
  readonly deler?: readonly { readonly beloep: string }[];
};
type Trykt = { readonly beloep: string; readonly avrundetTil: string };
type Tak = Aarsrad & {
  readonly beloep: string;
  readonly utledetFra?: { readonly aar: number; readonly slag: string; readonly sats: string };
  readonly publisertAvrundet?: Trykt;
  readonly avvikende?: readonly Trykt[];
};
type Innslagsrad = {
  readonly tilskuddsaar: number;
  readonly regnskapsaar: number;
  readonly innslagspunkt?: string;
  readonly fra?: string;
  readonly til?: string;
  readonly kompensasjonsgrad: string;
  readonly forslag?: boolean;
  readonly status: string;
};

export const KOMMUNER = innholdAv<{ readonly kommuner: readonly Kommune[] }>("kommuner.json").kommuner;
export const UTTREKK = innholdAv<{ readonly beloep: readonly Uttrekksrad[] }>("uttrekk.json").beloep;
export const DEMOGRAFI = innholdAv<{
  readonly satser: readonly (Aarsrad & Intervall)[];
  readonly snitt: readonly { readonly fraAar: number; readonly tilAar: number; readonly verdi: string }[];
}>("demografi.json");
export const PAASLAG = innholdAv<{
  readonly sats: { readonly verdi: string };
  readonly tak: readonly Tak[];
  readonly nedtrapping: readonly {
    readonly sisteAar: number;
    readonly andeler: readonly { readonly aar: number; readonly andel: string }[];
    readonly status: string;
  }[];
}>("inntektspaaslag.json");
export const RESSURSKREVENDE = innholdAv<{
  readonly rader: readonly Innslagsrad[];
  readonly fradrag: readonly { readonly tilskuddsaar: number; readonly regnskapsaar: number }[];
}>("ressurskrevende.json");
export const RUNDSUM = innholdAv<{
  readonly andel: { readonly fra: string; readonly til: string };
  readonly kostraFunksjoner: readonly { readonly funksjon: string }[];
}>("rundsum.json");
export const FORSOEKET = innholdAv<{ readonly perioder: readonly Periode[] }>("forsoeket.json").perioder;
export const AVGIFT = innholdAv<{
  readonly satser: readonly { readonly sone: string; readonly sats: string }[];
}>("arbeidsgiveravgift.json").satser;

/** Gives the values that stand more than once. */
export const gjentatte = <T extends string | number>(verdier: readonly T[]): T[] =>
  verdier.filter((verdi, i) => verdier.indexOf(verdi) !== i);
