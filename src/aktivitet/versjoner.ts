import { tellVedtak } from "./akkumulator.js";
import { type Endring, trekkEtterfoelgere } from "./etterfoelgere.js";
import type { Funn } from "./Funn.js";
import { grupper, utenGjentatte } from "./gjentatte.js";
import { ANTALL_KODER } from "./koder.js";
import { heleVedtaket, type Radlager } from "./radlager.js";
import { fravaerI, paaslagI, regn } from "./radregning.js";
import { sisteGyldige } from "./slutt.js";
import type { Avloest } from "./strekk.js";
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

/** Finds the days of a row that are in one of the pairs, as pairs. */
function felles(lager: Radlager, rad: number, dager: readonly number[]): number[] {
  const [fra, til] = [lager.fra[rad] ?? 0, lager.til[rad] ?? 0];
  const par: number[] = [];
  for (let k = 0; k < dager.length; k += 2) {
    const [a, b] = [Math.max(fra, dager[k] ?? 0), Math.min(til, dager[k + 1] ?? 0)];
    if (b >= a) par.push(a, b);
  }
  return par;
}

/** Takes from a row the days on which later versions are valid, and the 3 døgn where one is valid on its last day. */
function vikFor(lager: Radlager, rad: number, borte: readonly number[]): Endring {
  const fravaer = fravaerI(lager, rad);
  let antall = fravaer.length / 2;
  for (let k = 0; k < borte.length; k += 2)
    antall = foeyInn(fravaer, antall, borte[k] ?? 0, borte[k + 1] ?? 0);
  const paaslag = borte.at(-1) === lager.til[rad] ? 0 : paaslagI(lager, rad);
  return { fravaer: fravaer.slice(0, 2 * antall), paaslag };
}

/** Finds for each version the days on which a later one is valid. */
function finnAvloeste(
  lager: Radlager,
  versjoner: readonly Vedtaksrader[],
  avloest: Map<number, readonly number[]>,
): void {
  const senere: number[] = []; // the days of the versions that start later, from the last version to the first
  for (let i = versjoner.length - 1; i >= 0; i -= 1) {
    const rader = versjoner[i] ?? [0];
    for (const rad of rader) {
      const borte = felles(lager, rad, senere);
      if (borte.length > 0) avloest.set(rad, borte);
    }
    const { fra, til } = heleVedtaket(lager, rader[0]);
    senere.length = 2 * foeyInn(senere, senere.length / 2, fra, sisteGyldige(lager.akk.regler, til));
  }
}

/**
 * Settles how a bruker's vedtak bear on each other: versions of one vedtak (the latest that is valid on a day counts), and where it is
 * chosen, the 3 døgn against a successor. Corrects the sums, and counts the parts of a vedtak whose local code changes as one.
 *
 * @returns The rows that are left when repeated ones are taken away, and the days on which later versions stand in for them.
 */
export function avklar(
  lager: Radlager,
  kommune: number,
  rader: number[],
  funn: Funn,
): { igjen: number[]; avloest: Avloest } {
  const { akk } = lager;
  const avloest = new Map<number, readonly number[]>();
  let igjen = rader;
  const ordnet = grupper(lager, rader).map((gruppe) => {
    const versjoner = utenGjentatte(lager, gruppe, kommune, funn);
    const beholdt = new Set(versjoner.flat());
    const borte = new Set(gruppe.filter((rad) => !beholdt.has(rad)));
    if (borte.size > 0) igjen = igjen.filter((rad) => !borte.has(rad));
    finnAvloeste(lager, versjoner, avloest);
    return [...beholdt];
  });
  const endringer = new Map([...avloest].map(([rad, borte]) => [rad, vikFor(lager, rad, borte)]));
  if (akk.regler.etterfoelger === "trekkes") trekkEtterfoelgere(lager, igjen, endringer);
  for (const [rad, { fravaer, paaslag }] of endringer) {
    regn(lager, kommune, rad, fravaerI(lager, rad), paaslagI(lager, rad), -1);
    regn(lager, kommune, rad, fravaer, paaslag, 1);
  }
  for (const gruppe of ordnet) tellSomEtt(lager, gruppe, kommune);
  return { igjen, avloest };
}
