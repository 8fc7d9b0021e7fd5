import { leggTil } from "./akkumulator.js";
import { type Brukergang, giPlass } from "./brukergang.js";
import { gaaGjennomBruker } from "./gaaGjennomBruker.js";
import { ANTALL_KODER, harStjerne } from "./koder.js";
import { leggInn } from "./leggInn.js";
import { paaslagFor } from "./paaslag.js";
import { type Radlager, toemLager } from "./radlager.js";
import { nyPost, type Vedtakspost } from "./Vedtakspost.js";

/** More vedtak of one bruker than this are kept as rows, which take less room. */
const MEST_POSTER = 64;

/** The vedtak of the bruker who is being read, each in a post that is filled again for the next bruker. */
export type Brukerposter = {
  /** The posts in use, and one more to read the next vedtak into. */
  readonly poster: Vedtakspost[];
  /** The vedtak's places in the input. */
  readonly nr: number[];
  antall: number;
  /** Where vedtak go that may have to do with each other: empty between brukere. */
  readonly lager: Radlager;
  readonly gang: Brukergang;
};

/** Begins with nobody. */
export const nyePoster = (lager: Radlager, gang: Brukergang): Brukerposter => ({
  poster: [nyPost()],
  nr: [],
  antall: 0,
  lager,
  gang,
});

/** Moves the posts to the store, as rows. */
function tilLager(b: Brukerposter): void {
  for (let i = 0; i < b.antall; i += 1) leggInn(b.lager, b.poster[i] ?? nyPost(), b.nr[i] ?? 0);
  b.antall = 0;
}

/** Takes the vedtak that is read into the post after those in use. */
export function taPost(b: Brukerposter, nr: number): void {
  b.nr[b.antall] = nr;
  b.antall += 1;
  if (b.antall === b.poster.length) b.poster.push(nyPost());
  if (b.antall > MEST_POSTER) tilLager(b);
}

/** Tells whether vedtak may have to do with each other: the same id, the same code on the same days, or whatever has to be looked for. */
function henger({ poster, antall, lager, gang }: Brukerposter): boolean {
  if (gang.sjekk !== undefined || lager.antall > 0) return true;
  const trekkes = lager.akk.regler.etterfoelger === "trekkes";
  for (let i = 0; i < antall; i += 1) {
    const a = poster[i];
    if (a === undefined || a.kode < 0 || (trekkes && antall > 1)) return true;
    for (let j = 0; j < i; j += 1) {
      const b = poster[j];
      if (b === undefined) continue;
      if (a.id === b.id && a.id !== undefined) return true;
      if (a.kode === b.kode && a.fra <= b.til && b.fra <= a.til) return true;
    }
  }
  return false;
}

/** Counts a recipient in the periods in which the vedtak that was added last has counted days. */
function tell(gang: Brukergang, telte: Uint8Array, kode: number, kommune: number): void {
  const { nr, stempel, stempelIAlt, mottakere, iAlt } = gang;
  for (let p = 0; p < telte.length; p += 1) {
    if (telte[p] !== 1) continue;
    const celle = p * ANTALL_KODER + kode;
    if (stempel[celle] !== nr) {
      stempel[celle] = nr;
      const hvor = kommune * telte.length * ANTALL_KODER + celle;
      mottakere[hvor] = (mottakere[hvor] ?? 0) + 1;
    }
    if (stempelIAlt[p] !== nr) {
      stempelIAlt[p] = nr;
      const hvor = kommune * telte.length + p;
      iAlt[hvor] = (iAlt[hvor] ?? 0) + 1;
    }
  }
}

/** Counts vedtak that have nothing to do with each other, one by one. */
function tellEnkelt({ poster, antall, lager, gang }: Brukerposter, kommune: number): void {
  const { akk, spenn } = lager;
  gang.nr += 1;
  giPlass(gang, kommune);
  for (let i = 0; i < antall; i += 1) {
    const post = poster[i];
    if (post === undefined || post.til < spenn.fra || post.fra > spenn.til) continue;
    const { kode, til, avslutning } = post;
    const antallFravaer = post.antallOpphoer === 0 || harStjerne(kode) ? 0 : post.antallOpphoer; // V-2
    const paaslag = avslutning === 0 ? 0 : paaslagFor(akk.regler, kode, til, avslutning);
    leggTil(akk, kommune, kode, post.fra, til, paaslag, post.mengde, post.opphoer, 0, antallFravaer, 1);
    tell(gang, akk.telte, kode, kommune);
  }
}

/** Counts the vedtak of the bruker, together where they may have to do with each other, and lets go of them. */
export function lukkBruker(b: Brukerposter, kommune: number): void {
  const { lager, gang } = b;
  if (b.antall === 0 && lager.antall === 0) return;
  if (henger(b)) {
    tilLager(b);
    if (lager.antall > 0) gaaGjennomBruker(gang, lager, lager.siste[0] ?? -1, kommune);
    toemLager(lager);
  } else tellEnkelt(b, kommune);
  b.antall = 0;
}

/** Ends a bruker, where the vedtak that is read into the post after those in use is the next one's: it becomes the first. */
export function nesteBruker(b: Brukerposter, kommune: number): void {
  const { poster, antall } = b;
  lukkBruker(b, kommune);
  const [foerste, neste] = [poster[0], poster[antall]];
  if (foerste === undefined || neste === undefined) return;
  poster[antall] = foerste;
  poster[0] = neste;
}
