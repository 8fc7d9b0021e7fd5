import {
  beregnAarsoppgjoer,
  beregnAKonto,
  beregnAktivitet,
  beregnEtterkorreksjon,
  beregnKorreksjonsoppgjoer,
  fordelAKonto,
} from "../index.js";

/** A calculation of the command line: what it is called there, what it does, and the function. */
export type Beregning = {
  readonly navn: string;
  readonly hjelp: string;
  readonly beregn: (inn: never) => unknown;
};

/** The calculations by the names of the contract, in the order the help shows them. */
export const BEREGNINGER: readonly Beregning[] = [
  { navn: "a-konto", hjelp: "fordel årets a konto på terminer", beregn: fordelAKonto },
  {
    navn: "a-konto-aar",
    hjelp: "årets a konto fra ukentlige timer, plasser eller årsvolumer",
    beregn: beregnAKonto,
  },
  {
    navn: "korreksjonsoppgjoer",
    hjelp: "gjør opp en termin mot det som ble gjennomført",
    beregn: beregnKorreksjonsoppgjoer,
  },
  {
    navn: "etterkorreksjon",
    hjelp: "gjør opp en termin som rapporteres på nytt",
    beregn: beregnEtterkorreksjon,
  },
  {
    navn: "aktivitet",
    hjelp: "tell opp vedtak til timer og døgn per tjenestekode",
    beregn: beregnAktivitet,
  },
  { navn: "aarsoppgjoer", hjelp: "gjør opp årets terminer og summer dem", beregn: beregnAarsoppgjoer },
];
