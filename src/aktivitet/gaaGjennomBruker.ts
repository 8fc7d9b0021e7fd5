import { type Brukergang, giPlass } from "./brukergang.js";
import { ANTALL_KODER } from "./koder.js";
import { ordne } from "./ordne.js";
import { finnOverlapp } from "./overlapp.js";
import { type Radlager, raderTil } from "./radlager.js";
import { type Avloest, doedeI, strekkene } from "./strekk.js";
import { avklar } from "./versjoner.js";

/** A bruker with no more rows than this is looked through without a map of ids. */
const FAA_RADER = 8;

const INGEN: Avloest = new Map();

/** Tells whether any two of a bruker's rows have the same id, or may be parts of one vedtak. */
function harSammeId({ id, forrige, delAv }: Radlager, siste: number, antall: number): boolean {
  if (antall > FAA_RADER) return true;
  for (let rad = siste; rad >= 0; rad = forrige[rad] ?? -1) {
    if (delAv.size > 0 && delAv.has(rad)) return true;
    const denne = id[rad];
    if (denne === undefined) continue;
    for (let annen = forrige[rad] ?? -1; annen >= 0; annen = forrige[annen] ?? -1) {
      if (id[annen] === denne) return true;
    }
  }
  return false;
}

/** Counts a row's bruker in the periods and the code of the row, once in each. */
function tell(gang: Brukergang, lager: Radlager, rad: number, kommune: number): void {
  const { nr, stempel, stempelIAlt, mottakere, iAlt } = gang;
  const antallPerioder = stempelIAlt.length;
  for (let p = 0; p < antallPerioder; p += 1) {
    if (lager.telte[rad * antallPerioder + p] !== 1) continue;
    const celle = p * ANTALL_KODER + (lager.kode[rad] ?? 0);
    if (stempel[celle] !== nr) {
      stempel[celle] = nr;
      const hvor = kommune * antallPerioder * ANTALL_KODER + celle;
      mottakere[hvor] = (mottakere[hvor] ?? 0) + 1;
    }
    if (stempelIAlt[p] !== nr) {
      stempelIAlt[p] = nr;
      const hvor = kommune * antallPerioder + p;
      iAlt[hvor] = (iAlt[hvor] ?? 0) + 1;
    }
  }
}

/**
 * Takes the next bruker: settles versions and successors, counts the recipient by code and period, and finds what is doubtful about the
 * bruker's vedtak together.
 *
 * @param siste - The bruker's last row; the others are chained to it.
 */
export function gaaGjennomBruker(gang: Brukergang, lager: Radlager, siste: number, kommune: number): void {
  const { kodestempel, funn, sjekk } = gang;
  const { akk, kode, forrige } = lager;
  gang.nr += 1;
  giPlass(gang, kommune);
  let antall = 0;
  let sammeKode = false;
  for (let rad = siste; rad >= 0; rad = forrige[rad] ?? -1) {
    const denne = kode[rad] ?? 0;
    antall += 1;
    if (kodestempel[denne] === gang.nr) sammeKode = true;
    kodestempel[denne] = gang.nr;
  }
  const sammen = antall > 1 && (akk.regler.etterfoelger === "trekkes" || harSammeId(lager, siste, antall));
  if (!sammen && !sammeKode && sjekk === undefined) {
    // most brukere: no list is made of their rows
    for (let rad = siste; rad >= 0; rad = forrige[rad] ?? -1) tell(gang, lager, rad, kommune);
    return;
  }
  const rader = raderTil(lager, siste);
  const { igjen, avloest } = sammen ? avklar(lager, kommune, rader, funn) : { igjen: rader, avloest: INGEN };
  for (const rad of igjen) tell(gang, lager, rad, kommune);
  ordne(lager, igjen);
  if (!sammeKode && sjekk === undefined) return;
  const strekk = strekkene(lager, igjen, avloest);
  if (sammeKode) finnOverlapp(lager, akk.kommuner[kommune], strekk, funn);
  sjekk?.(lager, akk.kommuner[kommune], strekk, doedeI(lager, igjen, avloest), funn.merknader);
}
