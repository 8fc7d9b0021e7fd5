import { type Problem, SioFeil } from "../feil.js";
import type { Aktivitetsmerknad } from "./Aktivitetsmerknad.js";
import type { Funn } from "./Funn.js";
import { ANTALL_KODER } from "./koder.js";
import type { Radlager } from "./radlager.js";
import type { Strekk } from "./strekk.js";

/** What the brukere give beside the sums. */
export type Brukertelling = {
  /** By cell: distinct brukere with a counted day. */
  readonly mottakere: Float64Array;
  /** By municipality and period: the same over all codes. */
  readonly iAlt: Float64Array;
  readonly merknader: Aktivitetsmerknad[];
  readonly problemer: Problem[];
};

/** Looks at a bruker's vedtak together, by code and days, and at those that ended by death; what it finds goes to `merknader`. */
export type Brukersjekk = (
  lager: Radlager,
  kommune: string | undefined,
  etterKode: readonly Strekk[],
  doede: readonly number[],
  merknader: Aktivitetsmerknad[],
) => void;

/** A walk through brukere, one at a time: what is counted and found so far. */
export type Brukergang = {
  mottakere: Float64Array;
  iAlt: Float64Array;
  readonly funn: Funn;
  readonly sjekk: Brukersjekk | undefined;
  /** Which bruker of the walk this is; the stamps say by it what is seen of the same one before. */
  nr: number;
  /** By period and code, by period, and by code: the bruker who had it last. */
  readonly stempel: Int32Array;
  readonly stempelIAlt: Int32Array;
  readonly kodestempel: Int32Array;
};

/** Begins a walk. */
export function nyGang({ akk }: Radlager, sjekk: Brukersjekk | undefined): Brukergang {
  const antallPerioder = akk.perioder.length;
  return {
    mottakere: new Float64Array(antallPerioder * ANTALL_KODER),
    iAlt: new Float64Array(antallPerioder),
    funn: { merknader: [], problemer: [] },
    sjekk,
    nr: 0,
    stempel: new Int32Array(antallPerioder * ANTALL_KODER),
    stempelIAlt: new Int32Array(antallPerioder),
    kodestempel: new Int32Array(ANTALL_KODER),
  };
}

function utvidet(gammel: Float64Array, lengde: number): Float64Array {
  const ny = new Float64Array(Math.max(lengde, 2 * gammel.length));
  ny.set(gammel);
  return ny;
}

/** Makes room for a municipality's counts. */
export function giPlass(gang: Brukergang, kommune: number): void {
  const antallPerioder = gang.stempelIAlt.length;
  if (gang.iAlt.length >= (kommune + 1) * antallPerioder) return;
  gang.mottakere = utvidet(gang.mottakere, (kommune + 1) * antallPerioder * ANTALL_KODER);
  gang.iAlt = utvidet(gang.iAlt, (kommune + 1) * antallPerioder);
}

/** Gives what the walk came to. */
export const somTelling = ({ mottakere, iAlt, funn }: Brukergang): Brukertelling => ({
  mottakere,
  iAlt,
  ...funn,
});

const radI = ({ sti: [, rad] }: Problem): number => (typeof rad === "number" ? rad : 0);

/** Refuses vedtak that have two versions from one day, in the input's order. */
export function krevEntydige({ problemer }: Pick<Brukertelling, "problemer">): void {
  if (problemer.length === 0) return;
  throw new SioFeil([...problemer].sort((a, b) => radI(a) - radI(b)));
}
