import type { Oppdrag } from "../beregninger/beregn.js";
import type { Merknad } from "../feil.js";
import type { Tariffsitat } from "../tariff/Tariff.js";
import type { Tjenestegruppe, Tjenestekode } from "../tjenestekoder/koder.js";
import type { Aarsak, Forloepsaarsak, Oppgjoersaarsak } from "./aarsaker.js";

/** A settlement, a year of settlements or a course to compare: its name and input, and its result where that is to be held against the calculation. */
export type SammenligningsoppdragInn<B extends Sammenlignbar = Sammenlignbar> = Oppdrag & {
  readonly beregning: B;
  /** What the calculation gave; refused when it does not give it. */
  readonly ut?: unknown;
};

/** One to compare, or one for each municipality: then every input must name its `kommune`. */
export type SammenligningssideInn<B extends Sammenlignbar = Sammenlignbar> =
  | SammenligningsoppdragInn<B>
  | readonly SammenligningsoppdragInn<B>[];

/** The calculations that can be compared. */
export type Sammenlignbar = "korreksjonsoppgjoer" | "aarsoppgjoer" | "forloep";

/** What a cause has of a change; kroner. */
export type Endringsdel<A extends Aarsak = Aarsak> = { readonly aarsak: A; readonly beloep: string };

/** The same with what the cause is called, and the rules by which it works. */
export type Aarsaksdel<A extends Aarsak = Aarsak> = Endringsdel<A> & {
  readonly navn: string;
  readonly regler: readonly string[];
};

/** What an amount was and became, its change, and the causes that have a part in it; kroner. The parts add up to the change to the last decimal. */
export type Endringsrad<A extends Aarsak = Aarsak> = {
  readonly fra: string;
  readonly til: string;
  readonly endring: string;
  readonly deler: readonly Endringsdel<A>[];
};

/** The whole change, with every cause. */
export type Totalendring<A extends Aarsak = Aarsak> = Omit<Endringsrad<A>, "deler"> & {
  readonly deler: readonly Aarsaksdel<A>[];
};

/** What every comparison says of itself. */
export type Sammenligningshode<B extends Sammenlignbar, H> = {
  readonly format: "sio-sammenligning";
  readonly versjon: 1;
  readonly beregning: B;
  /** There when one of the inputs says of itself that it is what might have been. */
  readonly hypotetisk?: true;
  /** What was compared; none where lists were. */
  readonly hode?: { readonly fra: H; readonly til: H };
};

/** What a settlement says of itself. */
export type Oppgjoershode = {
  readonly kommune?: string;
  readonly aar?: number;
  readonly termin?: string;
  readonly tariff?: Tariffsitat;
};

/** A row of a settlement, split on its causes. */
export type Oppgjoersrad = Endringsrad<Oppgjoersaarsak>;

/** A code: in both, new in the second, or gone from it. */
export type Linjeendring = Oppgjoersrad & {
  readonly kode: Tjenestekode;
  readonly forekomst: "begge" | "ny" | "bortfalt";
};

/** The change of the settlements by line, by group and, for years, by term. Lines are exact; a term's sum has its whole kroner. */
export type Oppgjoersendring = {
  readonly grupper: readonly (Oppgjoersrad & { readonly gruppe: Tjenestegruppe })[];
  readonly linjer: readonly Linjeendring[];
  readonly terminer?: readonly (Oppgjoersrad & { readonly termin: string })[];
};

/** What {@link sammenlign} gives for settlements: the change in what is settled, whole kroner. */
export type Oppgjoerssammenligning = Sammenligningshode<
  "korreksjonsoppgjoer" | "aarsoppgjoer",
  Oppgjoershode
> &
  Totalendring<Oppgjoersaarsak> &
  Oppgjoersendring & {
    /** Where lists were compared. */
    readonly kommuner?: readonly (Oppgjoersrad & { readonly kommune: string } & Oppgjoersendring)[];
    /** Where the two are not of the same municipality or term, and those of the settlements, their paths from `fra` and `til`. */
    readonly merknader: readonly Merknad[];
  };

/** A stream of money, or a sum of them, as the course has them. */
export type Stroem =
  | "aktivitetstilskudd"
  | "rundsumtilskudd"
  | "oeremerketTilskudd"
  | "inntektspaaslag"
  | "tilskudd"
  | "uttrekk"
  | "bortfaltRefusjon"
  | "utenForsoeket"
  | "oekteOverfoeringer";

/** A row of a course, split on its causes. */
export type Forloepsrad = Endringsrad<Forloepsaarsak>;

/** The change of a stream. */
export type Stroemendring = Forloepsrad & { readonly stroem: Stroem };

/** A municipality in a year: its own streams, and its uttrekk by part. */
export type Kommuneendring = {
  readonly navn: string;
  readonly stroemmer: readonly Stroemendring[];
  readonly uttrekk: readonly (Forloepsrad & { readonly del: string })[];
};

/** A year: the change in the increased transfers, in every stream, and in every municipality that the course has that year. */
export type Aarsendring = Forloepsrad & {
  readonly aar: number;
  readonly stroemmer: readonly Stroemendring[];
  readonly kommuner: readonly Kommuneendring[];
};

/** The change of a course in every stream, and year by year. */
export type Forloepsendring = {
  readonly stroemmer: readonly Stroemendring[];
  readonly aar: readonly Aarsendring[];
};

/** What a course says of itself. */
export type Forloepshode = { readonly kommune: string; readonly fraAar: number; readonly tilAar: number };

/** What {@link sammenlign} gives for courses: the change in the increased transfers in sum (S-3). */
export type Forloepssammenligning = Sammenligningshode<"forloep", Forloepshode> &
  Totalendring<Forloepsaarsak> &
  Forloepsendring & {
    /** Where lists were compared. */
    readonly kommuner?: readonly (Forloepsrad & { readonly kommune: string } & Forloepsendring)[];
    /** Where the two are not of the same municipality, and those of the courses, their paths from `fra` and `til`. */
    readonly merknader: readonly Merknad[];
  };

/** What {@link sammenlign} gives. */
export type Sammenligning<B extends Sammenlignbar = Sammenlignbar> = B extends "forloep"
  ? Forloepssammenligning
  : Oppgjoerssammenligning;
