import type {
  Linjekontroll,
  Oppgjoerslinje,
  Radkontroll,
  SkjemalinjeInn,
  SkjemaradInn,
} from "sio-beregning/skjema/browser";

/** The numbers of a line, in the form's order. */
export const LINJEFELT = ["pris", "aarsvolum", "aKontoVolum", "gjennomfoert", "endring", "netto"] as const;
export type Linjefelt = (typeof LINJEFELT)[number] & keyof SkjemalinjeInn & keyof Oppgjoerslinje;

/** The numbers of a row of the head. */
export const RADFELT = ["aKonto", "korreksjon", "sum"] as const;
export type Radfelt = (typeof RADFELT)[number] & keyof SkjemaradInn & keyof Radkontroll;

/** What they are called. */
export const FELTNAVN: { readonly [felt in Linjefelt | Radfelt]: string } = {
  pris: "pris",
  aarsvolum: "a konto i året",
  aKontoVolum: "a konto i terminen",
  gjennomfoert: "gjennomført",
  endring: "endring",
  netto: "netto endring",
  aKonto: "a konto",
  korreksjon: "korreksjon",
  sum: "sum",
};

/** Shown decimals of what the form does not have itself. */
export const DESIMALER: { readonly [felt in Linjefelt | Radfelt]: number } = {
  pris: 2,
  aarsvolum: 0,
  aKontoVolum: 0,
  gjennomfoert: 2,
  endring: 2,
  netto: 0,
  aKonto: 0,
  korreksjon: 0,
  sum: 0,
};

/** The verdict of one number of a line, where it has one. */
export function feltdom(linje: Linjekontroll | undefined, felt: Linjefelt): string | undefined {
  if (linje === undefined || felt === "aarsvolum") return undefined;
  if (felt === "gjennomfoert") return undefined;
  return linje[felt]?.dom;
}
