import type { Stroemmer } from "sio-beregning/skjema/browser";

/** The streams of a course and what they are called, in the order of the table. */
export const STROEMNAVN: {
  readonly [stroem in Exclude<keyof Stroemmer, "oekteOverfoeringerAvrundet">]: string;
} = {
  aktivitetstilskudd: "Aktivitetstilskudd",
  rundsumtilskudd: "Rundsumtilskudd",
  oeremerketTilskudd: "Øremerket (Modell B)",
  inntektspaaslag: "Inntektspåslag",
  tilskudd: "Tilskudd i alt",
  uttrekk: "Uttrekk",
  bortfaltRefusjon: "Bortfalt refusjon",
  utenForsoeket: "Uten forsøket",
  oekteOverfoeringer: "Økte overføringer",
};

export type Stroemnavn = keyof typeof STROEMNAVN;
export const STROEMMER = Object.keys(STROEMNAVN) as readonly Stroemnavn[];

/** What came in, and what would have come without the trial: the two columns of a year. */
export const INN = [
  "aktivitetstilskudd",
  "rundsumtilskudd",
  "oeremerketTilskudd",
  "inntektspaaslag",
] as const;
export const UTEN = ["uttrekk", "bortfaltRefusjon"] as const;
