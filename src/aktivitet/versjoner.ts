import { tellVedtak } from "./akkumulator.js";
import { type Endring, trekkEtterfoelgere } from "./etterfoelgere.js";
import type { Funn } from "./Funn.js";
import { grupper, utenGjentatte } from "./gjentatte.js";
import { ANTALL_KODER } from "./koder.js";
import type { Radlager } from "./radlager.js";
import { fravaerI, gyldigTil, paaslagI, regn } from "./radregning.js";
import { foeyInn } from "./Vedtakspost.js";

/** Counts versions of one vedtak as one, in each period and code. */
function tellSomEtt(lager: Radlager, versjoner: readonly number[], kommune: number): void {
  const { akk } = lager;
  const antallPerioder = akk.perioder.length;
  for (let p = 0; p < antallPerioder; p += 1) {
    const sett = new Set<number>();
    for (const rad of versjoner) {
      if (lager.telte[rad * antallPerioder + p] !== 1) continue;
      const celle = (kommune * antallPerioder + p) * ANTALL_KODER + (lager.kode[rad] ?? 0);
      if (sett.has(celle)) tellVedtak(akk, celle, -1);
      sett.add(celle);
    }
  }
}

/** Takes from each version the days on which a later one is valid, and the 3 døgn from one that isn't valid on its last day. */
function vikForSenere(lager: Radlager, versjoner: readonly number[], endringer: Map<number, Endring>): void {
  const senere: number[] = []; // the days of the versions that start later, from the last version to the first
  let antallSenere = 0;
  for (let i = versjoner.length - 1; i >= 0; i -= 1) {
    const rad = versjoner[i] ?? 0;
    const [fra, til] = [lager.fra[rad] ?? 0, lager.til[rad] ?? 0];
    const fravaer = fravaerI(lager, rad);
    let antall = fravaer.length / 2;
    let paaslag = paaslagI(lager, rad);
    let viker = false;
    for (let k = 0; k < 2 * antallSenere; k += 2) {
      const [a, b] = [Math.max(fra, senere[k] ?? 0), Math.min(til, senere[k + 1] ?? 0)];
      if (b < a) continue;
      antall = foeyInn(fravaer, antall, a, b);
      viker = true;
      if (b === til) paaslag = 0;
    }
    if (viker) endringer.set(rad, { fravaer: fravaer.slice(0, 2 * antall), paaslag });
    antallSenere = foeyInn(senere, antallSenere, fra, gyldigTil(lager, rad));
  }
}

/**
 * Settles how a bruker's vedtak bear on each other: versions of one vedtak (the latest that is valid on a day counts), and where it is
 * chosen, the 3 døgn against a successor. Corrects the sums.
 *
 * @returns The rows that are left when repeated ones are taken away.
 */
export function avklar(lager: Radlager, kommune: number, rader: number[], funn: Funn): number[] {
  const { akk } = lager;
  const endringer = new Map<number, Endring>();
  let igjen = rader;
  const flere = akk.regler.versjoner === "siste-gjelder" ? grupper(lager, rader) : [];
  const ordnet = flere.map((gruppe) => {
    const versjoner = utenGjentatte(lager, gruppe, kommune, funn);
    const borte = new Set(gruppe.filter((rad) => !versjoner.includes(rad)));
    if (borte.size > 0) igjen = igjen.filter((rad) => !borte.has(rad));
    vikForSenere(lager, versjoner, endringer);
    return versjoner;
  });
  if (akk.regler.etterfoelger === "trekkes") trekkEtterfoelgere(lager, igjen, endringer);
  for (const [rad, { fravaer, paaslag }] of endringer) {
    regn(lager, kommune, rad, fravaerI(lager, rad), paaslagI(lager, rad), -1);
    regn(lager, kommune, rad, fravaer, paaslag, 1);
  }
  for (const versjoner of ordnet) tellSomEtt(lager, versjoner, kommune);
  return igjen;
}
