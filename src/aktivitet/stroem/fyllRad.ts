import { SKALA } from "../Mengde.js";
import { TIMER_I_UKEN } from "../mengder.js";
import { leggTilOpphoer, toemOpphoer, type Vedtakspost } from "../Vedtakspost.js";
import { INGEN_DATO } from "./bytedato.js";
import type { Hurtigleser } from "./Hurtigleser.js";
import type { Raarad } from "./Raarad.js";

/** What a field that is not there has for its value. */
export const MANGLER = -1;
const MESTE_TIMER = TIMER_I_UKEN * SKALA;

/**
 * Puts the opphør of a row into its post: those in order, apart and within the vedtak, as most are, without looking among the others.
 */
function leggOpphoer({ opphoer, oppsett }: Hurtigleser, post: Vedtakspost, antall: number): void {
  const { regler } = oppsett;
  let forrige = post.fra - 2;
  let rett = regler.opphoersSisteDag === "tapes";
  for (let j = 0; j < 2 * antall; j += 2) {
    const fra = opphoer[j] as number;
    const til = opphoer[j + 1] as number;
    rett &&= fra > forrige + 1 && til <= post.til;
    if (rett) {
      post.opphoer[j] = fra;
      post.opphoer[j + 1] = til;
      post.antallOpphoer += 1;
    } else leggTilOpphoer(post, j / 2, fra, til, regler);
    forrige = til;
  }
}

/** Fills a row from the values of its fields; false where they are not right together, or have to be looked at thoroughly. */
export function fyllRad(
  les: Hurtigleser,
  rad: Raarad,
  kode: number,
  fra: number,
  til: number,
  timer: number,
  plasser: number,
  avslutning: number,
  antallOpphoer: number,
): boolean {
  const { post } = rad;
  if (kode < 0 || fra === INGEN_DATO || til < fra || rad.brukerFra === rad.brukerTil) return false;
  const { mengde } = post;
  if (les.time[kode] === 1) {
    if (timer < 0 || timer > MESTE_TIMER || plasser !== MANGLER) return false;
    mengde.hel = timer;
  } else {
    if (plasser === 0 || timer !== MANGLER) return false;
    mengde.hel = plasser === MANGLER ? SKALA : plasser;
  }
  mengde.dager = les.dager[kode] as number;
  rad.harTekst = false;
  post.foedselsaar = undefined;
  post.tjenestested = undefined;
  post.kode = kode;
  post.fra = fra;
  post.til = til;
  post.avslutning = avslutning;
  post.antallOpphoer = 0;
  if (post.avkortet.length > 0) toemOpphoer(post);
  if (antallOpphoer > 0) leggOpphoer(les, post, antallOpphoer);
  return true;
}
