import { lag } from "../lag.js";

/** Where a number that can be explained is from. */
export type Kilde = "oppgjoer" | "hypotetisk" | "forloep" | "hypotetisk-forloep";

/** A number on the page that is a door to its explanation. */
export type Celle = { readonly kilde: Kilde; readonly sti: readonly string[] };

/** What more a number says about itself. */
export type Knappvalg = {
  /** What the number is, for those who don't see where in the table it stands. */
  readonly hva: string;
  readonly klasse?: string | undefined;
};

/** Makes a number that opens its explanation. One listener of the page hears them all. */
export const tallknapp = (
  tekst: string,
  { kilde, sti }: Celle,
  { hva, klasse }: Knappvalg,
): HTMLButtonElement =>
  lag(
    "button",
    {
      type: "button",
      class: klasse === undefined ? "tall" : `tall ${klasse}`,
      "data-kilde": kilde,
      "data-sti": JSON.stringify(sti),
      "aria-label": `${tekst}, ${hva}. Forklar.`,
      "aria-haspopup": "dialog",
    },
    tekst,
  );

/** Reads the number back from the button. */
export function cellen(knapp: HTMLElement): Celle | undefined {
  const { kilde, sti } = knapp.dataset;
  if (kilde === undefined || sti === undefined) return undefined;
  return { kilde: kilde as Kilde, sti: JSON.parse(sti) as string[] };
}
