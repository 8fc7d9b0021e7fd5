import { type Dagnummer, SISTE_DAG } from "../dato/dato.js";
import { kodenummer } from "../tjenestekoder/kodenummer.js";
import { erTimekode } from "./koder.js";
import type { Kodesegment, Vedtakspost } from "./Vedtakspost.js";

/** What local codes mean, ready for look-ups: a code's place on the form, or stretches of days where it has changed. */
export type Kodeoversetter = ReadonlyMap<unknown, number | readonly Kodesegment[]>;

/** Tells whether sorted stretches cover every day from one to another. */
function dekker(segmenter: readonly Kodesegment[], fra: Dagnummer, til: Dagnummer): boolean {
  let neste = fra;
  for (const segment of segmenter) {
    if (segment.fra > neste) break;
    if (segment.til >= neste) neste = segment.til + 1;
  }
  return neste > til;
}

/** The days that are counted at all, from the first to the last of any period. */
export type Spenn = { readonly fra: Dagnummer; readonly til: Dagnummer };

/**
 * Finds what a code means: a translation where there is one, otherwise the form's own code (T-7).
 *
 * @param sisteTelles - Whether a vedtak's last day counts (V-1). Where it doesn't, the code's meaning is asked for until the day before,
 * and each stretch ends the day after its last, as a vedtak does: no day is lost where the code changes.
 * @returns A place on the form, stretches of days within the vedtak, or `undefined` where a counted day has no meaning.
 */
export function oversett(
  oversetter: Kodeoversetter | undefined,
  kode: unknown,
  fra: Dagnummer,
  til: Dagnummer,
  spenn: Spenn,
  sisteTelles: boolean,
): number | readonly Kodesegment[] | undefined {
  const treff = oversetter?.get(kode);
  if (treff === undefined) return kodenummer(kode);
  if (typeof treff === "number") return treff;
  const siste = sisteTelles ? til : Math.max(fra, til - 1);
  if (!dekker(treff, Math.max(fra, spenn.fra), Math.min(siste, spenn.til))) return undefined;
  // after the last day that can be written there is none to end on
  const slutt = (s: Kodesegment) => (sisteTelles ? s.til : s.til >= SISTE_DAG ? til : s.til + 1);
  return treff
    .filter((s) => s.fra <= siste && s.til >= fra)
    .map((s) => ({ kode: s.kode, fra: Math.max(s.fra, fra), til: Math.min(slutt(s), til) }));
}

/** Tells whether a meaning is counted in hours; `undefined` where it is hours on some days and døgn on others. */
export function erTime(betydning: number | readonly Kodesegment[]): boolean | undefined {
  if (typeof betydning === "number") return erTimekode(betydning);
  const [foerste, ...andre] = betydning.map((s) => erTimekode(s.kode));
  return andre.every((t) => t === foerste) ? foerste : undefined;
}

/** Sets the meaning of a post's code. */
export function settKode(post: Vedtakspost, betydning: number | readonly Kodesegment[]): void {
  if (typeof betydning === "number") {
    post.kode = betydning;
    return;
  }
  const [foerste] = betydning;
  post.kode =
    betydning.length === 1 && foerste?.fra === post.fra && foerste.til === post.til ? foerste.kode : -1;
  post.segmenter = betydning;
}
