import type { Dagnummer } from "../dato/dato.js";
import { kommunenummer, leggTil } from "./akkumulator.js";
import { egneDager, harStjerne } from "./koder.js";
import { paaslagFor } from "./paaslag.js";
import type { Radlager } from "./radlager.js";
import type { Vedtakspost } from "./Vedtakspost.js";

/** How many times as many rows as there are is room made for, at the most, when that many are said to come. */
const STOERSTE_VEKST = 8;

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
  if (post.kode < 0) lager.delAv.set(rad, { fra: post.fra, til: post.til });
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

/** Keeps a vedtak that may matter and adds it to the sums; where a local code changes, a row for each of its meanings. */
export function leggInn(lager: Radlager, post: Vedtakspost, nr: number): void {
  const kommune = kommunenummer(lager.akk, post.kommune);
  if (post.til < lager.spenn.fra || post.fra > lager.spenn.til) return;
  if (post.kode >= 0) {
    leggRad(lager, post, nr, kommune, post.kode, post.fra, post.til, post.avslutning);
    return;
  }
  for (const { kode, fra, til } of post.segmenter) {
    leggRad(lager, post, nr, kommune, kode, fra, til, til === post.til ? post.avslutning : 0);
  }
}
