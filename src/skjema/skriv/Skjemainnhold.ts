import type { Merknad } from "../../feil.js";
import type { Oppgjoersgruppe, Oppgjoerslinje, Oppstillingsrad } from "../../korreksjonsoppgjoer/typer.js";
import type { Tariff } from "../../tariff/Tariff.js";

/** The numbers of a row of the head; those that nothing is known of are left out. */
type Innholdsrad = Pick<Oppstillingsrad, "termin"> & Partial<Oppstillingsrad>;

/** What a form is written from: a settlement, or the start of one. */
export type Skjemainnhold = {
  readonly kommune: string | undefined;
  readonly aar: number | undefined;
  readonly termin: string | undefined;
  /** The key as a decimal, or as whole months of the year. */
  readonly noekkel: { readonly tall: string } | { readonly maaneder: number };
  readonly tariff: Tariff | undefined;
  /** Kroner by the code's place on the form. */
  readonly priser: readonly (string | undefined)[];
  /** By the code's place on the form. */
  readonly linjer: readonly (Oppgjoerslinje | undefined)[];
  readonly grupper: readonly Oppgjoersgruppe[];
  /** The sum in whole kroner; none where there is no line. */
  readonly sum: string | undefined;
  readonly rader: readonly Innholdsrad[];
  readonly sumrad: Innholdsrad | undefined;
  readonly merknader: readonly Merknad[];
};
