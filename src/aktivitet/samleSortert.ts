import { type Problem, SioFeil } from "../feil.js";
import type { Aktivitetsmerknad } from "./Aktivitetsmerknad.js";
import { kommunenummer } from "./akkumulator.js";
import { nyGang } from "./brukergang.js";
import { lukkBruker, nesteBruker, nyePoster, taPost } from "./brukerposter.js";
import { lagSjekk } from "./kvalitet/lagSjekk.js";
import type { LestAktivitet } from "./lesAktivitet.js";
import { lesVedtak } from "./lesVedtak.js";
import { medSti } from "./lesVedtakGrundig.js";
import type { Leseoppsett } from "./lesVedtakHurtig.js";
import { girMerknad, merknaderOm } from "./merknaderOm.js";
import { nyttLager } from "./radlager.js";
import type { Samling } from "./Samling.js";
import { nyPost } from "./Vedtakspost.js";

/** Rows to make room for: those of one bruker. */
const FAA = 8;

/**
 * Reads and adds up a list that comes bruker by bruker, each municipality's in the order of their texts: no bruker can come again, so one
 * bruker's vedtak are kept at a time, and the time a vedtak takes does not grow with how many there are.
 *
 * @returns `undefined` at the first bruker out of order: the list must then be read anew, and its rows kept.
 */
export function samleSortert(
  vedtak: readonly unknown[],
  { perioder, regler, kvalitet }: LestAktivitet,
  oppsett: Leseoppsett,
): Samling | undefined {
  const lager = nyttLager(perioder, regler, kvalitet !== undefined, FAA);
  const gang = nyGang(lager, lagSjekk(kvalitet));
  const problemer: Problem[] = [];
  const merknader: Aktivitetsmerknad[] = [];
  const brukers = nyePoster(lager, gang);
  const sisteI: string[] = []; // by municipality: the bruker who came last
  let bruker: string | undefined;
  let kommune: string | undefined;
  let kommunenr = 0;
  const antall = vedtak.length;
  for (let nr = 0; nr < antall; nr += 1) {
    const post = brukers.poster[brukers.antall] ?? nyPost();
    const feil = lesVedtak(vedtak[nr], post, oppsett);
    if (feil.length > 0) {
      for (const problem of medSti(feil, ["vedtak", nr])) problemer.push(problem); // too many for a call's arguments
      continue;
    }
    if (post.bruker !== bruker || post.kommune !== kommune) {
      nesteBruker(brukers, kommunenr);
      ({ bruker, kommune } = post);
      kommunenr = kommunenummer(lager.akk, kommune);
      const forrige = sisteI[kommunenr];
      if (forrige !== undefined && bruker <= forrige) return undefined;
      sisteI[kommunenr] = bruker;
    }
    if (girMerknad(post)) merknaderOm(post, nr, merknader);
    taPost(brukers, nr);
  }
  lukkBruker(brukers, kommunenr);
  if (problemer.length > 0) throw new SioFeil(problemer);
  return { lager, merknader, gang };
}
