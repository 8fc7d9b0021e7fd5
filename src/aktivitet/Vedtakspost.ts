import type { Dagnummer } from "../dato/dato.js";
import type { Mengde } from "./Mengde.js";
import { UTEN_SLUTT } from "./slutt.js";
import type { Regelvalg } from "./valg.js";

/** How a vedtak ended, as the contract's words; the place in the list is the number that is stored. */
export const AVSLUTNINGER = ["", "flytting", "doed", "annet"] as const;
/** The number of a vedtak that has not ended, or of which nothing is said. */
export const INGEN_AVSLUTNING = 0;
const FLYTTING = 1;
/** Died. */
export const DOED = 2;

/** Tells whether an ending gives the 3 døgn (V-2). */
export const girPaaslag = (avslutning: number): boolean => avslutning === FLYTTING || avslutning === DOED;

/** How an opphør does not fit in its vedtak. */
export type Avkorting = "utenfor" | "delvis" | "lengre";

/** A stretch of days with its tjenestekode, of a local code that has meant several. */
export type Kodesegment = { readonly kode: number; readonly fra: Dagnummer; readonly til: Dagnummer };

/**
 * A vedtak as read, in numbers. One object is filled again and again, so that a million vedtak make no million objects: what is to be
 * kept of it is copied.
 */
export type Vedtakspost = {
  kommune: string | undefined;
  id: string | undefined;
  bruker: string;
  /** The code's place on the form; −1 where `segmenter` has several. */
  kode: number;
  segmenter: readonly Kodesegment[];
  fra: Dagnummer;
  /** The last day, or UTEN_SLUTT. */
  til: Dagnummer;
  readonly mengde: Mengde;
  avslutning: number;
  /** Pairs of first and last day without service: cut to the vedtak, sorted, disjoint. */
  readonly opphoer: number[];
  antallOpphoer: number;
  /** The opphør that were cut, by their place in the input. */
  readonly avkortet: { readonly nr: number; readonly hvordan: Avkorting }[];
  foedselsaar: number | undefined;
  tjenestested: string | undefined;
};

/** Makes an empty one. */
export const nyPost = (): Vedtakspost => ({
  kommune: undefined,
  id: undefined,
  bruker: "",
  kode: 0,
  segmenter: [],
  fra: 0,
  til: UTEN_SLUTT,
  mengde: { hel: 0, stor: 0n, dager: 1 },
  avslutning: INGEN_AVSLUTNING,
  opphoer: [],
  antallOpphoer: 0,
  avkortet: [],
  foedselsaar: undefined,
  tjenestested: undefined,
});

/** Begins a vedtak's opphør anew. */
export function toemOpphoer(post: Vedtakspost): void {
  post.antallOpphoer = 0;
  if (post.avkortet.length > 0) post.avkortet.length = 0;
}

/** Tells how an opphør reaches outside its vedtak, which it does. */
function avkorting(post: Vedtakspost, fra: Dagnummer, til: Dagnummer): Avkorting {
  if (til < post.fra || fra > post.til) return "utenfor";
  return fra <= post.fra && til >= post.til ? "lengre" : "delvis";
}

/**
 * Puts a stretch of days among sorted, disjoint ones and joins it with those that it meets.
 *
 * @param par - Pairs of first and last day; those after the first `antall` are room to write in.
 * @returns How many pairs there are then.
 */
export function foeyInn(par: number[], antall: number, fra: Dagnummer, til: Dagnummer): number {
  if (til < fra) return antall;
  if (antall === 0 || fra > (par[2 * antall - 1] ?? 0) + 1) {
    // most come in order, and no two meet
    par[2 * antall] = fra;
    par[2 * antall + 1] = til;
    return antall + 1;
  }
  let [a, b] = [fra, til];
  let slutt = 0; // where the pairs that stay end
  for (let i = 0; i < 2 * antall; i += 2) {
    const c = par[i] ?? 0;
    const d = par[i + 1] ?? 0;
    if (d < a - 1 || c > b + 1) {
      par[slutt] = c;
      par[slutt + 1] = d;
      slutt += 2;
    } else {
      a = Math.min(a, c);
      b = Math.max(b, d);
    }
  }
  let plass = slutt;
  for (; plass > 0 && (par[plass - 2] ?? 0) > a; plass -= 2) {
    par[plass] = par[plass - 2] ?? 0;
    par[plass + 1] = par[plass - 1] ?? 0;
  }
  par[plass] = a;
  par[plass + 1] = b;
  return slutt / 2 + 1;
}

/** Adds an opphør to a post whose dates are set: cut to the vedtak, and joined with those that it meets (a day is lost once). */
export function leggTilOpphoer(
  post: Vedtakspost,
  nr: number,
  fra: Dagnummer,
  til: Dagnummer,
  { opphoersSisteDag }: Regelvalg,
): void {
  if (fra < post.fra || til > post.til) {
    post.avkortet.push({ nr, hvordan: avkorting(post, fra, til) });
  }
  const siste = opphoersSisteDag === "tapes" ? til : til - 1;
  post.antallOpphoer = foeyInn(
    post.opphoer,
    post.antallOpphoer,
    Math.max(fra, post.fra),
    Math.min(siste, post.til),
  );
}
