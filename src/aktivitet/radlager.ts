import type { Dagnummer } from "../dato/dato.js";
import type { Periode } from "../dato/periode.js";
import {
  type Akkumulator,
  kommunenummer,
  leggTil,
  type Mengde,
  nyAkkumulator,
  TRE_DAGER,
  UTEN_SLUTT,
} from "./akkumulator.js";
import type { Spenn } from "./kodeoversetter.js";
import { egneDager, erTimekode, harStjerne } from "./koder.js";
import { girPaaslag, type Vedtakspost } from "./Vedtakspost.js";
import type { Regelvalg } from "./valg.js";

/** Days past a period that a vedtak's 3 døgn can reach (V-3). */
const PAASLAGSDAGER = 3;
/** Rows to make room for at once, at the most: a list may say that it is longer than it is. */
const MEST_PLASS = 2 ** 20;
/** How many times as many rows as there are is room made for, at the most, when that many are said to come. */
const STOERSTE_VEKST = 8;
/** Rows to make room for when nothing is known of how many there will be, and the fewest. */
const FOERSTE_PLASS = 1024;
const FAERREST = 8;
/** Vedtak of one bruker, to guess how many brukere there will be. */
const VEDTAK_PER_BRUKER = 2;

/**
 * The vedtak of a count in columns, a row each (several where a local code changes), and each bruker's rows as a chain from the last to
 * the first. What needs more than one vedtak at a time is found by walking the chains.
 */
export type Radlager = {
  readonly akk: Akkumulator;
  /** Rows outside these days can't matter and are not kept. */
  readonly spenn: Spenn;
  /** How many vedtak are said to come. */
  readonly ventet: number;
  antall: number;
  antallBrukere: number;
  kode: Uint8Array;
  fra: Int32Array;
  til: Int32Array;
  /** Amounts of the fast sums; −1 where `saere` has the row's amount. */
  hel: Int32Array;
  readonly saere: Map<number, Mengde>;
  avslutning: Uint8Array;
  /** Where a row's days without service start in `fravaer`; they end where the next row's start. */
  fravaerStart: Int32Array;
  fravaer: Int32Array;
  /** By row and period: whether it has a counted day. */
  telte: Uint8Array;
  /** The bruker's row before this, or −1. */
  forrige: Int32Array;
  /** The vedtak's place in the input. */
  nr: Int32Array;
  readonly id: (string | undefined)[];
  /**
   * By bruker: the last row, the municipality and the pseudonym. Until `samleBrukere` has joined them, each run of vedtak of
   * the same bruker is one by itself.
   */
  siste: Int32Array;
  brukerkommune: Int32Array;
  readonly brukernavn: string[];
  /** By bruker, of those that said. */
  readonly foedselsaar: Map<number, number>;
  /** By row, of those that said. */
  readonly tjenestested: Map<number, string>;
};

/** Gives the days from the first to the last of any period. */
export function spennAv(perioder: readonly Periode[]): Spenn {
  return {
    fra: Math.min(...perioder.map((p) => p.fra)),
    til: Math.max(...perioder.map((p) => p.til)),
  };
}

/**
 * Makes an empty store.
 *
 * @param alle - Whether to keep every vedtak, also those far from the periods.
 * @param ventet - How many vedtak are said to come; it grows when there are more.
 */
export function nyttLager(
  perioder: readonly Periode[],
  regler: Regelvalg,
  alle: boolean,
  ventet: number = FOERSTE_PLASS,
): Radlager {
  const { fra, til } = spennAv(perioder);
  const rader = Math.max(Math.min(ventet, MEST_PLASS), FAERREST);
  const brukere = Math.ceil(rader / VEDTAK_PER_BRUKER);
  return {
    akk: nyAkkumulator(perioder, regler),
    spenn: alle
      ? { fra: -UTEN_SLUTT, til: UTEN_SLUTT }
      : { fra: fra - PAASLAGSDAGER, til: til + PAASLAGSDAGER },
    ventet,
    antall: 0,
    antallBrukere: 0,
    kode: new Uint8Array(rader),
    fra: new Int32Array(rader),
    til: new Int32Array(rader),
    hel: new Int32Array(rader),
    saere: new Map(),
    avslutning: new Uint8Array(rader),
    fravaerStart: new Int32Array(rader + 1),
    fravaer: new Int32Array(rader),
    telte: new Uint8Array(rader * perioder.length),
    forrige: new Int32Array(rader),
    nr: new Int32Array(rader),
    siste: new Int32Array(brukere),
    brukerkommune: new Int32Array(brukere),
    // the lists come last: room for columns may call for a collection, which would go through them
    id: new Array<string | undefined>(rader),
    brukernavn: new Array<string>(brukere),
    foedselsaar: new Map(),
    tjenestested: new Map(),
  };
}

/** Takes all rows out of a store, but not out of the sums. */
export function toemLager(lager: Radlager): void {
  lager.antall = 0;
  lager.antallBrukere = 0;
  if (lager.saere.size > 0) lager.saere.clear();
  if (lager.foedselsaar.size > 0) lager.foedselsaar.clear();
  if (lager.tjenestested.size > 0) lager.tjenestested.clear();
}

/** Copies a column to one of a new length. */
function voks<T extends Int32Array | Uint8Array>(kolonne: T, ny: T): T {
  ny.set(kolonne);
  return ny;
}

/** Makes room for as many rows as are said to come where that is not too many to believe, otherwise for twice as many as there are. */
function utvidRader(lager: Radlager): void {
  const naa = lager.kode.length;
  const plass = Math.max(2 * naa, Math.min(lager.ventet, STOERSTE_VEKST * naa));
  lager.kode = voks(lager.kode, new Uint8Array(plass));
  lager.fra = voks(lager.fra, new Int32Array(plass));
  lager.til = voks(lager.til, new Int32Array(plass));
  lager.hel = voks(lager.hel, new Int32Array(plass));
  lager.avslutning = voks(lager.avslutning, new Uint8Array(plass));
  lager.fravaerStart = voks(lager.fravaerStart, new Int32Array(plass + 1));
  lager.telte = voks(lager.telte, new Uint8Array(plass * lager.akk.perioder.length));
  lager.forrige = voks(lager.forrige, new Int32Array(plass));
  lager.nr = voks(lager.nr, new Int32Array(plass));
}

/** Makes room for twice as many brukere. */
function dobleBrukere(lager: Radlager): void {
  const plass = 2 * lager.siste.length;
  lager.siste = voks(lager.siste, new Int32Array(plass));
  lager.brukerkommune = voks(lager.brukerkommune, new Int32Array(plass));
}

/** Gives the number of a bruker's run of vedtak: the last one's where it is the same bruker, otherwise a new one. */
function brukernummer(lager: Radlager, kommune: number, bruker: string): number {
  const nr = lager.antallBrukere;
  if (nr > 0 && lager.brukernavn[nr - 1] === bruker && lager.brukerkommune[nr - 1] === kommune) return nr - 1;
  if (nr === lager.siste.length) dobleBrukere(lager);
  lager.antallBrukere = nr + 1;
  lager.brukernavn[nr] = bruker;
  lager.siste[nr] = -1;
  lager.brukerkommune[nr] = kommune;
  return nr;
}

/** Tells which of the three days a row gets, before its neighbours are looked at (V-2). */
export function paaslagFor(regler: Regelvalg, kode: number, til: Dagnummer, avslutning: number): number {
  if (!harStjerne(kode) || til === UTEN_SLUTT || !girPaaslag(avslutning)) return 0;
  return erTimekode(kode) && regler.timepaaslag === "ingen" ? 0 : TRE_DAGER;
}

/** Keeps a row of a post and adds it to the sums. */
function leggRad(
  lager: Radlager,
  post: Vedtakspost,
  nr: number,
  kommune: number,
  kode: number,
  fra: Dagnummer,
  til: Dagnummer,
  avslutning: number,
): void {
  if (til < lager.spenn.fra || fra > lager.spenn.til) return;
  const { akk, antall: rad } = lager;
  if (rad === lager.kode.length) utvidRader(lager);
  const bruker = brukernummer(lager, kommune, post.bruker);
  lager.antall = rad + 1;
  lager.kode[rad] = kode;
  lager.fra[rad] = fra;
  lager.til[rad] = til;
  if (post.mengde.hel >= 0 && post.mengde.dager === egneDager(kode)) lager.hel[rad] = post.mengde.hel;
  else {
    lager.hel[rad] = -1;
    lager.saere.set(rad, { ...post.mengde });
  }
  lager.avslutning[rad] = avslutning;
  lager.forrige[rad] = lager.siste[bruker] ?? -1;
  lager.siste[bruker] = rad;
  lager.nr[rad] = nr;
  lager.id[rad] = post.id;
  if (post.foedselsaar !== undefined) lager.foedselsaar.set(bruker, post.foedselsaar);
  if (post.tjenestested !== undefined) lager.tjenestested.set(rad, post.tjenestested);
  const start = lager.fravaerStart[rad] ?? 0;
  const antallFravaer = harStjerne(kode) ? 0 : post.antallOpphoer; // V-2
  const slutt = start + 2 * antallFravaer;
  if (slutt > lager.fravaer.length) {
    lager.fravaer = voks(lager.fravaer, new Int32Array(Math.max(slutt, 2 * lager.fravaer.length)));
  }
  for (let i = 0; i < 2 * antallFravaer; i += 1) lager.fravaer[start + i] = post.opphoer[i] ?? 0;
  lager.fravaerStart[rad + 1] = slutt;
  const paaslag = avslutning === 0 ? 0 : paaslagFor(akk.regler, kode, til, avslutning);
  leggTil(akk, kommune, kode, fra, til, paaslag, post.mengde, post.opphoer, 0, antallFravaer, 1);
  const { telte } = akk;
  for (let p = 0; p < telte.length; p += 1) lager.telte[rad * telte.length + p] = telte[p] ?? 0;
}

/** Keeps a vedtak and adds it to the sums; where a local code changes, a row for each of its meanings. */
export function leggInn(lager: Radlager, post: Vedtakspost, nr: number): void {
  const kommune = kommunenummer(lager.akk, post.kommune);
  if (post.kode >= 0) {
    leggRad(lager, post, nr, kommune, post.kode, post.fra, post.til, post.avslutning);
    return;
  }
  for (const { kode, fra, til } of post.segmenter) {
    leggRad(lager, post, nr, kommune, kode, fra, til, til === post.til ? post.avslutning : 0);
  }
}

/** Gives the amount of a row. */
export function mengdeI(lager: Radlager, rad: number): Mengde {
  return (
    lager.saere.get(rad) ?? { hel: lager.hel[rad] ?? 0, stor: 0n, dager: egneDager(lager.kode[rad] ?? 0) }
  );
}

/** How a vedtak is named: by its id, or where it has none, by its place in the input. */
export const navnPaa = (lager: Radlager, rad: number): string | number => lager.id[rad] ?? lager.nr[rad] ?? 0;
