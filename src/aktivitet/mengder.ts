import { type Tall, teller, tierpotens } from "../tall/Tall.js";
import { EKSAKTE_DESIMALER, type Mengde, SKALA, SKALADESIMALER, STOERSTE_MENGDE } from "./Mengde.js";
import type { Vedtakspost } from "./Vedtakspost.js";
import type { Regelvalg } from "./valg.js";

/** What an amount is given per; `uke` is also timerPerUke, and `dag` plasser. */
export type Per = "uke" | "maaned" | "dag" | "aar" | "vedtak";

const DAGER_PER: Readonly<Record<Exclude<Per, "vedtak">, number>> = { uke: 7, maaned: 28, dag: 1, aar: 365 };

/** Sets a multiple of an amount as exact as it is, fast where it fits; `stor` where `hel` is negative. */
function settMengde(mengde: Mengde, hel: number, stor: bigint, dager: number): void {
  const faarPlass = hel >= 0 && hel <= STOERSTE_MENGDE;
  mengde.hel = faarPlass ? hel : -1;
  mengde.stor = faarPlass
    ? 0n
    : hel >= 0
      ? BigInt(hel) * tierpotens(EKSAKTE_DESIMALER - SKALADESIMALER)
      : stor;
  mengde.dager = dager;
}

/**
 * Sets a post's amount from a value of 10^-4 (`hel`, or −1 and then `stor` of 10^-20) and what it is per. Its dates are set.
 *
 * V-1: a week is 7 days, a place a døgn a day. V-5: a month is 4 weeks, so 28 days, unless chosen otherwise. A-3: a year is 365 days.
 * An amount for the whole vedtak is spread evenly on its days.
 */
function settPer(
  post: Vedtakspost,
  hel: number,
  stor: bigint,
  per: Per,
  time: boolean,
  regler: Regelvalg,
): void {
  const { mengde } = post;
  if (per === "vedtak") {
    const dager = post.til - post.fra + (regler.sisteDag === "telles" ? 1 : 0);
    settMengde(mengde, hel, stor, Math.max(dager, 1));
  } else if (per === "maaned" && regler.maaned === "aarets-tolvdel") {
    settMengde(mengde, 12 * hel, 12n * stor, 365);
  } else if (per === "maaned" && hel % 4 === 0) settMengde(mengde, hel / 4, 0n, 7);
  else if (per === "dag" && time) {
    settMengde(mengde, 7 * hel, 7n * stor, 7);
  } else settMengde(mengde, hel, stor, DAGER_PER[per]);
}

/** A small decimal in 10^-4; −1 where it does not fit there. */
const iSkala = (t: Tall): number =>
  t.s <= SKALADESIMALER && t.b === undefined ? t.m * 10 ** (SKALADESIMALER - t.s) : -1;

/** Any decimal in 10^-20. */
const iEksakte = (t: Tall): bigint => teller(t) * tierpotens(EKSAKTE_DESIMALER - t.s);

/** Sets a post's amount from a decimal that is spread on a number of days. */
export function settDager(post: Vedtakspost, t: Tall, dager: number): void {
  const hel = iSkala(t);
  settMengde(post.mengde, hel <= STOERSTE_MENGDE ? hel : -1, iEksakte(t), dager);
}

/** Sets a post's amount from any decimal. */
export function settTall(post: Vedtakspost, t: Tall, per: Per, time: boolean, regler: Regelvalg): void {
  const hel = iSkala(t);
  if (hel >= 0 && hel <= STOERSTE_MENGDE) settPer(post, hel, 0n, per, time, regler);
  else settPer(post, -1, iEksakte(t), per, time, regler);
}

/** V-5: hours a week in one vedtak, at the most. */
export const TIMER_I_UKEN = 168;
const TIMER_I_DOEGNET = 24;

/** Tells whether an hour code's amount is more than 168 hours a week (V-5). */
export function overUken({ hel, stor, dager }: Mengde): boolean {
  if (hel >= 0) return hel > TIMER_I_DOEGNET * dager * SKALA;
  return stor > BigInt(TIMER_I_DOEGNET * dager) * tierpotens(EKSAKTE_DESIMALER);
}
