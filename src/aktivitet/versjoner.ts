import { tellVedtak } from "./akkumulator.js";
import { type Endring, trekkEtterfoelgere } from "./etterfoelgere.js";
import type { Funn } from "./Funn.js";
import { grupper, utenGjentatte } from "./gjentatte.js";
import { ANTALL_KODER } from "./koder.js";
import { heleVedtaket, type Radlager } from "./radlager.js";
import { fravaerI, paaslagI, regn } from "./radregning.js";
import { sisteGyldige } from "./slutt.js";
import { foeyInn } from "./Vedtakspost.js";
import type { Vedtaksrader } from "./Vedtaksrader.js";

/** Counts versions of one vedtak, and the parts of each, as one, in each period and code. */
function tellSomEtt(lager: Radlager, rader: readonly number[], kommune: number): void {
  const { akk } = lager;
  const antallPerioder = akk.perioder.length;
  for (let p = 0; p < antallPerioder; p += 1) {
    const sett = new Set<number>();
    for (const rad of rader) {
      if (lager.telte[rad * antallPerioder + p] !== 1) continue;
      const celle = (kommune * antallPerioder + p) * ANTALL_KODER + (lager.kode[rad] ?? 0);
      if (sett.has(celle)) tellVedtak(akk, celle, -1);
      sett.add(celle);
    }
  }
}

/** Takes from a row the days in pairs, and the 3 døgn where its last day is one of them; `undefined` where none of its days is. */
function uten(lager: Radlager, rad: number, par: readonly number[]): Endring | undefined {
  const [fra, til] = [lager.fra[rad] ?? 0, lager.til[rad] ?? 0];
  const fravaer = fravaerI(lager, rad);
  let antall = fravaer.length / 2;
  let paaslag = paaslagI(lager, rad);
  let viker = false;
  for (let k = 0; k < par.length; k += 2) {
    const [a, b] = [Math.max(fra, par[k] ?? 0), Math.min(til, par[k + 1] ?? 0)];
    if (b < a) continue;
    antall = foeyInn(fravaer, antall, a, b);
    viker = true;
    if (b === til) paaslag = 0;
  }
  return viker ? { fravaer: fravaer.slice(0, 2 * antall), paaslag } : undefined;
}

/** Takes from each version the days on which a later one is valid, and the 3 døgn from one that isn't valid on its last day. */
function vikForSenere(
  lager: Radlager,
  versjoner: readonly Vedtaksrader[],
  endringer: Map<number, Endring>,
): void {
  const senere: number[] = []; // the days of the versions that start later, from the last version to the first
  for (let i = versjoner.length - 1; i >= 0; i -= 1) {
    const rader = versjoner[i] ?? [0];
    for (const rad of rader) {
      const endring = uten(lager, rad, senere);
      if (endring !== undefined) endringer.set(rad, endring);
    }
    const { fra, til } = heleVedtaket(lager, rader[0]);
    senere.length = 2 * foeyInn(senere, senere.length / 2, fra, sisteGyldige(lager.akk.regler, til));
  }
}

/**
 * Settles how a bruker's vedtak bear on each other: versions of one vedtak (the latest that is valid on a day counts), and where it is
 * chosen, the 3 døgn against a successor. Corrects the sums, and counts the parts of a vedtak whose local code changes as one.
 *
 * @returns The rows that are left when repeated ones are taken away.
 */
export function avklar(lager: Radlager, kommune: number, rader: number[], funn: Funn): number[] {
  const { akk } = lager;
  const endringer = new Map<number, Endring>();
  let igjen = rader;
  const ordnet = grupper(lager, rader).map((gruppe) => {
    const versjoner = utenGjentatte(lager, gruppe, kommune, funn);
    const beholdt = new Set(versjoner.flat());
    const borte = new Set(gruppe.filter((rad) => !beholdt.has(rad)));
    if (borte.size > 0) igjen = igjen.filter((rad) => !borte.has(rad));
    vikForSenere(lager, versjoner, endringer);
    return [...beholdt];
  });
  if (akk.regler.etterfoelger === "trekkes") trekkEtterfoelgere(lager, igjen, endringer);
  for (const [rad, { fravaer, paaslag }] of endringer) {
    regn(lager, kommune, rad, fravaerI(lager, rad), paaslagI(lager, rad), -1);
    regn(lager, kommune, rad, fravaer, paaslag, 1);
  }
  for (const gruppe of ordnet) tellSomEtt(lager, gruppe, kommune);
  return igjen;
}
