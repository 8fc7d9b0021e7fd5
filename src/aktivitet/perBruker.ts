import type { Problem } from "../feil.js";
import type { Aktivitetsmerknad } from "./Aktivitetsmerknad.js";
import { ANTALL_KODER } from "./koder.js";
import { finnOverlapp, ordnet } from "./overlapp.js";
import type { Radlager } from "./radlager.js";
import { avklar } from "./versjoner.js";

/** What the brukere give beside the sums. */
export type Brukertelling = {
  /** By cell: distinct brukere with a counted day. */
  readonly mottakere: Float64Array;
  /** By municipality and period: the same over all codes. */
  readonly iAlt: Float64Array;
  readonly merknader: Aktivitetsmerknad[];
  readonly problemer: Problem[];
};

/** Looks at a bruker's rows together, those by code and days; what it finds goes to `merknader`. */
export type Brukersjekk = (
  lager: Radlager,
  kommune: string | undefined,
  etterKode: readonly number[],
  merknader: Aktivitetsmerknad[],
) => void;

/** A bruker with no more rows than this is looked through without a map of ids. */
const FAA_RADER = 8;

/** Tells whether any two rows have the same id. */
function harSammeId(lager: Radlager, rader: readonly number[]): boolean {
  if (rader.length > FAA_RADER) return true;
  for (let i = 1; i < rader.length; i += 1) {
    const id = lager.id[rader[i] ?? 0];
    if (id === undefined) continue;
    for (let j = 0; j < i; j += 1) {
      if (lager.id[rader[j] ?? 0] === id) return true;
    }
  }
  return false;
}

/**
 * Walks through the brukere once: settles versions and successors, counts distinct recipients by code and period, and finds what is
 * doubtful about a bruker's vedtak together.
 */
export function gaaGjennomBrukere(lager: Radlager, sjekk: Brukersjekk | undefined): Brukertelling {
  const { akk, forrige, kode, siste, brukerkommune } = lager;
  const antallPerioder = akk.perioder.length;
  const iKommunen = antallPerioder * ANTALL_KODER;
  const mottakere = new Float64Array(akk.kommuner.length * iKommunen);
  const iAlt = new Float64Array(akk.kommuner.length * antallPerioder);
  const stempel = new Int32Array(iKommunen).fill(-1);
  const stempelIAlt = new Int32Array(antallPerioder).fill(-1);
  const kodestempel = new Int32Array(ANTALL_KODER).fill(-1);
  const funn = { merknader: [] as Aktivitetsmerknad[], problemer: [] as Problem[] };
  const tell = (rad: number, bruker: number, kommune: number): void => {
    for (let p = 0; p < antallPerioder; p += 1) {
      if (lager.telte[rad * antallPerioder + p] !== 1) continue;
      const celle = p * ANTALL_KODER + (kode[rad] ?? 0);
      if (stempel[celle] !== bruker) {
        stempel[celle] = bruker;
        mottakere[kommune * iKommunen + celle] = (mottakere[kommune * iKommunen + celle] ?? 0) + 1;
      }
      if (stempelIAlt[p] !== bruker) {
        stempelIAlt[p] = bruker;
        iAlt[kommune * antallPerioder + p] = (iAlt[kommune * antallPerioder + p] ?? 0) + 1;
      }
    }
  };
  const trekkes = akk.regler.etterfoelger === "trekkes";
  const rader: number[] = [];
  for (let bruker = 0; bruker < lager.antallBrukere; bruker += 1) {
    const kommune = brukerkommune[bruker] ?? 0;
    let rad = siste[bruker] ?? -1;
    rader.length = 0;
    let sammeKode = false;
    for (; rad >= 0; rad = forrige[rad] ?? -1) {
      rader.push(rad);
      if (kodestempel[kode[rad] ?? 0] === bruker) sammeKode = true;
      kodestempel[kode[rad] ?? 0] = bruker;
    }
    const flere = rader.length > 1;
    const igjen =
      flere && (trekkes || harSammeId(lager, rader)) ? avklar(lager, kommune, rader, funn) : rader;
    for (const r of igjen) tell(r, bruker, kommune);
    if (!(flere && sammeKode) && sjekk === undefined) continue;
    const etterKode = ordnet(lager, igjen);
    if (sammeKode) finnOverlapp(lager, akk.kommuner[kommune], etterKode, funn);
    sjekk?.(lager, akk.kommuner[kommune], etterKode, funn.merknader);
  }
  return { mottakere, iAlt, ...funn };
}
