import { type Problem, SioFeil } from "../feil.js";
import { erObjekt, type Lest } from "../grense/lesInndata.js";
import { type Aktivitetsmerknad, lagMerknad, omtal } from "./Aktivitetsmerknad.js";
import { UTEN_SLUTT } from "./akkumulator.js";
import { kanGjennomgaas, type LestAktivitet } from "./lesAktivitet.js";
import { lesVedtakGrundig, medSti } from "./lesVedtakGrundig.js";
import { type Leseoppsett, lesVedtakHurtig } from "./lesVedtakHurtig.js";
import { leggInn, nyttLager, type Radlager, spennAv } from "./radlager.js";
import { type Avkorting, nyPost, type Vedtakspost } from "./Vedtakspost.js";
import { STANDARDVALG } from "./valg.js";

/** A count's vedtak, read and added up, and what was doubtful about them one by one. */
export type Samling = { readonly lager: Radlager; readonly merknader: readonly Aktivitetsmerknad[] };

const HVORDAN: Readonly<Record<Avkorting, string>> = {
  utenfor: "ligger utenfor vedtaket og er ikke regnet med",
  delvis: "går utenfor vedtaket og er kuttet til vedtakets dager",
  lengre: "er lengre enn vedtaket og er kuttet til vedtakets dager",
};

/** Says what is doubtful about a vedtak by itself. */
export function merknaderOm(post: Vedtakspost, nr: number, merknader: Aktivitetsmerknad[]): void {
  const navn = post.id ?? nr;
  const dager = { fra: post.fra, til: post.til };
  for (const kutt of post.avkortet) {
    const kode = kutt.hvordan === "lengre" ? "OPPHOER_LENGRE_ENN_VEDTAKET" : "OPPHOER_UTENFOR_VEDTAKET";
    const melding = `Opphør nr. ${kutt.nr + 1} i vedtaket ${omtal(navn)} ${HVORDAN[kutt.hvordan]}.`;
    const merknad = lagMerknad(kode, post.kommune, [navn], dager, melding);
    merknader.push({ ...merknad, sti: ["vedtak", navn, "opphoer", kutt.nr] });
  }
  if (post.avslutning !== 0 && post.til === UTEN_SLUTT) {
    const melding = `Vedtaket ${omtal(navn)} har en avslutning, men ingen siste dag; det er regnet som løpende. Oppgi til.`;
    const merknad = lagMerknad("AVSLUTNING_UTEN_SLUTT", post.kommune, [navn], dager, melding);
    merknader.push({ ...merknad, sti: ["vedtak", navn, "avslutning"] });
  }
}

const INGEN: readonly Problem[] = [];

/** Reads a vedtak fast; one that throws while it is read is not accepted, and the schema looks at it. */
function hurtigLest(inn: unknown, post: Vedtakspost, oppsett: Leseoppsett): boolean {
  try {
    return lesVedtakHurtig(inn, post, oppsett);
  } catch {
    return false;
  }
}

/** Reads one vedtak; its problems, which are none where all is well. */
export function lesVedtak(inn: unknown, post: Vedtakspost, oppsett: Leseoppsett): readonly Problem[] {
  return hurtigLest(inn, post, oppsett) ? INGEN : lesVedtakGrundig(inn, post, oppsett);
}

/** Walks through vedtak, reads each and adds it up; gathers what is wrong in `problemer`. */
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
    if (feil.length > 0) problemer.push(...medSti(feil, ["vedtak", nr]));
    else {
      if (post.avkortet.length > 0 || post.avslutning !== 0) merknaderOm(post, nr, merknader);
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

/** Vedtak to make room for at once, at the most: a list may say that it is longer than it is. */
const MEST_PLASS = 2 ** 20;

/** Days to read vedtak against where the input has no periods that can be read. */
const ET_AAR = { fra: 17_897, til: 18_261 };

/** Reads and adds up the vedtak of an input whose other fields are read, and throws all that is wrong with both. */
export function samle(lest: Lest<LestAktivitet>, inn: unknown): Samling {
  const problemer = [...lest.problemer];
  const resten = "verdi" in lest ? lest.verdi : undefined;
  const regler = resten?.regler ?? STANDARDVALG;
  const perioder = resten?.perioder ?? [ET_AAR];
  const vedtak = erObjekt(inn) ? inn["vedtak"] : undefined;
  const plass = Array.isArray(vedtak) ? Math.min(vedtak.length, MEST_PLASS) : undefined;
  const lager = nyttLager(perioder, regler, resten?.kvalitet !== undefined, plass);
  let merknader: Aktivitetsmerknad[] = [];
  // local codes that could not be read leave nothing to hold the vedtak's codes against
  if (kanGjennomgaas(vedtak) && !problemer.some((p) => p.sti[0] === "lokaleKoder")) {
    const oppsett = { regler, oversetter: resten?.oversetter, spenn: spennAv(perioder) };
    merknader = gaaGjennom(vedtak, lager, oppsett, problemer);
  }
  if (problemer.length > 0) throw new SioFeil(problemer);
  return { lager, merknader };
}
