import type { Dagnummer } from "../dato/dato.js";
import { skrivDato } from "../dato/dato.js";
import type { Problem } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import { type Aktivitetsmerknad, lagMerknad } from "./Aktivitetsmerknad.js";
import { leggTil, tellVedtak } from "./akkumulator.js";
import { ANTALL_KODER, harStjerne } from "./koder.js";
import { mengdeI, paaslagFor, type Radlager } from "./radlager.js";
import { foeyInn } from "./Vedtakspost.js";

/** What is found on the way through the brukere. */
export type Funn = { readonly merknader: Aktivitetsmerknad[]; readonly problemer: Problem[] };

/** Gives the last day on which a row is valid: the day before its end where the last day doesn't count (V-1). */
export function gyldigTil(lager: Radlager, rad: number): Dagnummer {
  const til = lager.til[rad] ?? 0;
  return lager.akk.regler.sisteDag === "telles" ? til : til - 1;
}

/** Gives a row's days without service as pairs. */
export function fravaerI(lager: Radlager, rad: number): number[] {
  return Array.from(lager.fravaer.subarray(lager.fravaerStart[rad] ?? 0, lager.fravaerStart[rad + 1] ?? 0));
}

const paaslagI = (lager: Radlager, rad: number): number =>
  paaslagFor(lager.akk.regler, lager.kode[rad] ?? 0, lager.til[rad] ?? 0, lager.avslutning[rad] ?? 0);

/** Adds a row to the sums or takes it back, with the given days without service and of the three at its end. */
function regn(
  lager: Radlager,
  kommune: number,
  rad: number,
  fravaer: readonly number[],
  paaslag: number,
  fortegn: 1 | -1,
): void {
  const { akk } = lager;
  leggTil(
    akk,
    kommune,
    lager.kode[rad] ?? 0,
    lager.fra[rad] ?? 0,
    lager.til[rad] ?? 0,
    paaslag,
    mengdeI(lager, rad),
    fravaer,
    0,
    fravaer.length / 2,
    fortegn,
  );
  for (let p = 0; p < akk.telte.length; p += 1) {
    lager.telte[rad * akk.telte.length + p] = fortegn === 1 ? (akk.telte[p] ?? 0) : 0;
  }
}

/** Groups rows by id, those with company. */
function grupper(lager: Radlager, rader: readonly number[]): number[][] {
  const etterId = new Map<string, number[]>();
  for (const rad of rader) {
    const id = lager.id[rad];
    if (id === undefined) continue;
    const gruppe = etterId.get(id);
    if (gruppe === undefined) etterId.set(id, [rad]);
    else gruppe.push(rad);
  }
  return [...etterId.values()].filter((gruppe) => gruppe.length > 1);
}

const innhold = (lager: Radlager, rad: number): string =>
  [
    lager.kode[rad],
    lager.til[rad],
    ...Object.values(mengdeI(lager, rad)),
    lager.avslutning[rad],
    ...fravaerI(lager, rad),
  ].join();

/** Leaves the first of rows that say the same; one that starts with another and says different things is a problem. */
function utenGjentatte(lager: Radlager, gruppe: readonly number[], kommune: number, funn: Funn): number[] {
  const igjen: number[] = [];
  // those from the same day as they came, so that each is held against the first and named by its own place
  const ordnet = [...gruppe].sort(
    (a, b) => (lager.fra[a] ?? 0) - (lager.fra[b] ?? 0) || (lager.nr[a] ?? 0) - (lager.nr[b] ?? 0),
  );
  for (const rad of ordnet) {
    const forrige = igjen.at(-1);
    const fra = lager.fra[rad] ?? 0;
    if (forrige === undefined || lager.fra[forrige] !== fra) {
      igjen.push(rad);
      continue;
    }
    const id = lager.id[rad] ?? "";
    if (innhold(lager, rad) === innhold(lager, forrige)) {
      regn(lager, kommune, rad, fravaerI(lager, rad), paaslagI(lager, rad), -1);
      const melding = `Vedtaket ${siter(id)} står to ganger med samme innhold fra ${skrivDato(fra)}; det er telt én gang.`;
      const dager = { fra, til: lager.til[rad] ?? 0 };
      funn.merknader.push(lagMerknad("VEDTAK_TO_GANGER", lager.akk.kommuner[kommune], [id], dager, melding));
    } else {
      const melding = `Vedtaket ${siter(id)} har to ulike versjoner fra ${skrivDato(fra)}, så ingen av dem er den siste; behold den som gjelder, eller velg versjoner: "alle-telles".`;
      funn.problemer.push({ kode: "DUPLIKAT_VEDTAK", sti: ["vedtak", lager.nr[rad] ?? 0, "fra"], melding });
    }
  }
  return igjen;
}

/** Counts versions of one vedtak as one, in each period and code. */
function tellSomEtt(lager: Radlager, versjoner: readonly number[], kommune: number): void {
  const { akk } = lager;
  const antallPerioder = akk.perioder.length;
  for (let p = 0; p < antallPerioder; p += 1) {
    const sett = new Set<number>();
    for (const rad of versjoner) {
      if (lager.telte[rad * antallPerioder + p] !== 1) continue;
      const celle = (kommune * antallPerioder + p) * ANTALL_KODER + (lager.kode[rad] ?? 0);
      if (sett.has(celle)) tellVedtak(akk, celle, -1);
      sett.add(celle);
    }
  }
}

/** A row that is counted in another way than when it came: its days without service, and which of the three days it gets. */
type Endring = { fravaer: number[]; paaslag: number };

/** Takes from each version the days on which a later one is valid, and the 3 døgn from one that isn't valid on its last day. */
function vikForSenere(lager: Radlager, versjoner: readonly number[], endringer: Map<number, Endring>): void {
  const senere: number[] = []; // the days of the versions that start later, from the last version to the first
  let antallSenere = 0;
  for (let i = versjoner.length - 1; i >= 0; i -= 1) {
    const rad = versjoner[i] ?? 0;
    const [fra, til] = [lager.fra[rad] ?? 0, lager.til[rad] ?? 0];
    const fravaer = fravaerI(lager, rad);
    let antall = fravaer.length / 2;
    let paaslag = paaslagI(lager, rad);
    let viker = false;
    for (let k = 0; k < 2 * antallSenere; k += 2) {
      const [a, b] = [Math.max(fra, senere[k] ?? 0), Math.min(til, senere[k + 1] ?? 0)];
      if (b < a) continue;
      antall = foeyInn(fravaer, antall, a, b);
      viker = true;
      if (b === til) paaslag = 0;
    }
    if (viker) endringer.set(rad, { fravaer: fravaer.slice(0, 2 * antall), paaslag });
    antallSenere = foeyInn(senere, antallSenere, fra, gyldigTil(lager, rad));
  }
}

/** Gives the days that any of the rows is valid on, as sorted, disjoint pairs. */
function dagerMedVedtak(lager: Radlager, rader: readonly number[]): number[] {
  const par: number[] = [];
  for (const rad of [...rader].sort((a, b) => (lager.fra[a] ?? 0) - (lager.fra[b] ?? 0))) {
    const [fra, til] = [lager.fra[rad] ?? 0, gyldigTil(lager, rad)];
    if (til < fra) continue;
    const slutt = par.at(-1);
    if (slutt === undefined || fra > slutt + 1) par.push(fra, til);
    else if (til > slutt) par[par.length - 1] = til;
  }
  return par;
}

/** Tells whether a day is in one of sorted, disjoint pairs. */
function dekker(par: readonly number[], dag: Dagnummer): boolean {
  let [fra, til] = [0, par.length / 2];
  while (fra < til) {
    const midt = (fra + til) >> 1;
    if ((par[2 * midt + 1] ?? 0) < dag) fra = midt + 1;
    else til = midt;
  }
  return 2 * fra < par.length && (par[2 * fra] ?? 0) <= dag;
}

/** Takes from the 3 døgn those days on which the bruker has another vedtak with the asterisk. */
function trekkEtterfoelgere(
  lager: Radlager,
  rader: readonly number[],
  endringer: Map<number, Endring>,
): void {
  // a vedtak is not valid on the days after it, so those of all of them are those of the others
  const opptatt = dagerMedVedtak(
    lager,
    rader.filter((rad) => harStjerne(lager.kode[rad] ?? 0)),
  );
  for (const rad of rader) {
    const foer = endringer.get(rad)?.paaslag ?? paaslagI(lager, rad);
    if (foer === 0) continue;
    const foerste = gyldigTil(lager, rad) + 1;
    let paaslag = foer;
    for (let i = 0; i < 3; i += 1) {
      if (dekker(opptatt, foerste + i)) paaslag &= ~(1 << i);
    }
    if (paaslag === foer) continue;
    endringer.set(rad, { fravaer: endringer.get(rad)?.fravaer ?? fravaerI(lager, rad), paaslag });
  }
}

/**
 * Settles how a bruker's vedtak bear on each other: versions of one vedtak (the latest that is valid on a day counts), and where it is
 * chosen, the 3 døgn against a successor. Corrects the sums.
 *
 * @returns The rows that are left when repeated ones are taken away.
 */
export function avklar(lager: Radlager, kommune: number, rader: number[], funn: Funn): number[] {
  const { akk } = lager;
  const endringer = new Map<number, Endring>();
  let igjen = rader;
  const flere = akk.regler.versjoner === "siste-gjelder" ? grupper(lager, rader) : [];
  const ordnet = flere.map((gruppe) => {
    const versjoner = utenGjentatte(lager, gruppe, kommune, funn);
    const borte = new Set(gruppe.filter((rad) => !versjoner.includes(rad)));
    if (borte.size > 0) igjen = igjen.filter((rad) => !borte.has(rad));
    vikForSenere(lager, versjoner, endringer);
    return versjoner;
  });
  if (akk.regler.etterfoelger === "trekkes") trekkEtterfoelgere(lager, igjen, endringer);
  for (const [rad, { fravaer, paaslag }] of endringer) {
    regn(lager, kommune, rad, fravaerI(lager, rad), paaslagI(lager, rad), -1);
    regn(lager, kommune, rad, fravaer, paaslag, 1);
  }
  for (const versjoner of ordnet) tellSomEtt(lager, versjoner, kommune);
  return igjen;
}
