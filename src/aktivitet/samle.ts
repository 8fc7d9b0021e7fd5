import { type Problem, SioFeil } from "../feil.js";
import { erObjekt, type Lest } from "../grense/lesInndata.js";
import type { Aktivitetsmerknad } from "./Aktivitetsmerknad.js";
import { leggInn } from "./leggInn.js";
import { kanGjennomgaas, type LestAktivitet, lesKoder } from "./lesAktivitet.js";
import { lesVedtak } from "./lesVedtak.js";
import { medSti } from "./lesVedtakGrundig.js";
import type { Leseoppsett } from "./lesVedtakHurtig.js";
import { girMerknad, merknaderOm } from "./merknaderOm.js";
import { nyttLager, type Radlager, spennAv } from "./radlager.js";
import type { Samling } from "./Samling.js";
import { samleSortert } from "./samleSortert.js";
import { nyPost } from "./Vedtakspost.js";
import { STANDARDVALG } from "./valg.js";

/** Walks through vedtak, reads each, keeps it and adds it up; gathers what is wrong in `problemer`. */
function gaaGjennom(
  vedtak: Iterable<unknown>,
  lager: Radlager,
  oppsett: Leseoppsett,
  problemer: Problem[],
): Aktivitetsmerknad[] {
  const post = nyPost();
  const merknader: Aktivitetsmerknad[] = [];
  let nr = 0;
  const ta = (inn: unknown): void => {
    const feil = lesVedtak(inn, post, oppsett);
    if (feil.length > 0) for (const problem of medSti(feil, ["vedtak", nr])) problemer.push(problem);
    else {
      if (girMerknad(post)) merknaderOm(post, nr, merknader);
      leggInn(lager, post, nr);
    }
    nr += 1;
  };
  // a list is walked by its places, which is faster than by its iterator
  if (Array.isArray(vedtak)) {
    const antall = vedtak.length;
    for (let i = 0; i < antall; i += 1) ta(vedtak[i]);
  } else for (const inn of vedtak) ta(inn);
  return merknader;
}

/**
 * Reads and adds up the vedtak of an input whose other fields are read, and throws all that is wrong with both.
 *
 * @param behold - Whether the rows are needed afterwards; where not, a list that comes bruker by bruker in order is gone through without
 * keeping them.
 */
export function samle(lest: Lest<LestAktivitet>, inn: unknown, behold = true): Samling {
  const problemer = [...lest.problemer];
  const resten = "verdi" in lest ? lest.verdi : undefined;
  const regler = resten?.regler ?? STANDARDVALG;
  // where the rest can't be read, no day is known to be counted, but local codes are still what the vedtak's are held against
  const perioder = resten?.perioder ?? [];
  const alle = resten?.kvalitet !== undefined;
  const felter = erObjekt(inn) ? inn : {};
  const { vedtak } = felter;
  const koder = resten === undefined ? lesKoder(felter["lokaleKoder"]) : { verdi: resten.oversetter };
  const oversetter = "verdi" in koder ? koder.verdi : undefined;
  const oppsett = { regler, oversetter, spenn: spennAv(perioder) };
  if (!behold && resten !== undefined && Array.isArray(vedtak)) {
    const sortert = samleSortert(vedtak, resten, oppsett);
    if (sortert !== undefined) return sortert;
  }
  const lager = nyttLager(perioder, regler, alle, Array.isArray(vedtak) ? vedtak.length : undefined);
  const lesbare = kanGjennomgaas(vedtak) && "verdi" in koder;
  const merknader = lesbare ? gaaGjennom(vedtak, lager, oppsett, problemer) : [];
  if (problemer.length > 0) throw new SioFeil(problemer);
  return { lager, merknader };
}
