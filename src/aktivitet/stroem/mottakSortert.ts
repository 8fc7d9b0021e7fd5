import type { Problem } from "../../feil.js";
import {
  type Akkumulator,
  leggTil,
  leggTilEksakt,
  nyAkkumulator,
  summerI,
  tellVedtak,
  vedtakI,
} from "../akkumulator.js";
import type { Brukersjekk } from "../brukergang.js";
import { gaaGjennomBrukere } from "../gaaGjennomBrukere.js";
import { ANTALL_KODER, harStjerne } from "../koder.js";
import { lagSjekk } from "../kvalitet/lagSjekk.js";
import { leggInn } from "../leggInn.js";
import type { LestAktivitet } from "../lesAktivitet.js";
import { paaslagFor } from "../paaslag.js";
import { nyttLager } from "../radlager.js";
import { nyPost } from "../Vedtakspost.js";
import {
  type Brukergruppe,
  type Grupperad,
  leggTilRad,
  nyGruppe,
  settGruppebruker,
  tilPost,
} from "./Brukergruppe.js";
import { hashAv } from "./bytetabell.js";
import { sammenlignBytes } from "./bytetekst.js";
import { type Merknadskurv, nyKurv, rydd } from "./Merknadskurv.js";
import type { Mottak } from "./Mottak.js";
import type { Raarad } from "./Raarad.js";

/** The counts of brukere, by cell and by municipality and period. */
type Tellere = { mottakere: Float64Array; iAlt: Float64Array; problemer: Problem[] };

type Tilstand = {
  readonly lest: LestAktivitet;
  readonly akk: Akkumulator;
  readonly kurv: Merknadskurv;
  readonly tellere: Tellere;
  readonly sjekk: Brukersjekk | undefined;
  /** By period and code, and by period: the bruker who was counted last. */
  readonly stempel: Int32Array;
  readonly stempelIAlt: Int32Array;
  bruker: number;
};

const utvidet = (gammel: Float64Array, lengde: number): Float64Array => {
  if (gammel.length >= lengde) return gammel;
  const ny = new Float64Array(2 * lengde);
  ny.set(gammel);
  return ny;
};

/** Counts the brukere's rows one by one: they have nothing to do with each other. */
function tellEnkelt(t: Tilstand, gruppe: Brukergruppe, kommune: number): void {
  const { akk, tellere, stempel, stempelIAlt } = t;
  const antallPerioder = akk.perioder.length;
  t.bruker = (t.bruker + 1) | 0;
  for (let i = 0; i < gruppe.antall; i += 1) {
    const rad = gruppe.rader[i] as Grupperad;
    const { kode, til, avslutning } = rad;
    const antall = harStjerne(kode) ? 0 : rad.antallOpphoer; // V-2
    const paaslag = avslutning === 0 ? 0 : paaslagFor(akk.regler, kode, til, avslutning);
    leggTil(akk, kommune, kode, rad.fra, til, paaslag, rad.mengde, rad.opphoer, 0, antall, 1);
    for (let p = 0; p < antallPerioder; p += 1) {
      if (akk.telte[p] !== 1) continue;
      const celle = p * ANTALL_KODER + kode;
      if (stempel[celle] !== t.bruker) {
        stempel[celle] = t.bruker;
        const hvor = kommune * antallPerioder * ANTALL_KODER + celle;
        tellere.mottakere[hvor] = (tellere.mottakere[hvor] ?? 0) + 1;
      }
      if (stempelIAlt[p] !== t.bruker) {
        stempelIAlt[p] = t.bruker;
        const hvor = kommune * antallPerioder + p;
        tellere.iAlt[hvor] = (tellere.iAlt[hvor] ?? 0) + 1;
      }
    }
  }
}

/** Counts a bruker's rows together, as a count of that bruker alone, and adds it to the whole. */
function tellSammen(t: Tilstand, gruppe: Brukergruppe, kommune: number): void {
  const { akk, lest, tellere, kurv } = t;
  const lager = nyttLager(lest.perioder, lest.regler, lest.kvalitet !== undefined, gruppe.antall);
  const post = nyPost();
  for (let i = 0; i < gruppe.antall; i += 1) {
    const rad = gruppe.rader[i] as Grupperad;
    tilPost(rad, post, akk.kommuner[kommune]);
    leggInn(lager, post, rad.nr);
  }
  const funn = gaaGjennomBrukere(lager, t.sjekk);
  for (const merknad of funn.merknader) kurv.nye.push(merknad);
  for (const problem of funn.problemer) tellere.problemer.push(problem); // too many for a call's arguments
  const celler = lest.perioder.length * ANTALL_KODER;
  for (let i = 0; i < celler; i += 1) {
    const hvor = kommune * celler + i;
    const vedtak = vedtakI(lager.akk, i);
    if (vedtak === 0) continue;
    tellVedtak(akk, hvor, vedtak);
    tellere.mottakere[hvor] = (tellere.mottakere[hvor] ?? 0) + (funn.mottakere[i] ?? 0);
    for (const [dager, sum] of summerI(lager.akk, i)) leggTilEksakt(akk, hvor, dager, sum);
  }
  lest.perioder.forEach((_, p) => {
    const hvor = kommune * lest.perioder.length + p;
    tellere.iAlt[hvor] = (tellere.iAlt[hvor] ?? 0) + (funn.iAlt[p] ?? 0);
  });
  rydd(kurv);
}

/** Tells whether a bruker's rows may bear on each other: versions, the same code on the same days, or what has to be looked for. */
function henger(t: Tilstand, { rader, antall, saer }: Brukergruppe): boolean {
  if (saer || t.sjekk !== undefined) return true;
  if (antall === 1) return false;
  if (t.lest.regler.etterfoelger === "trekkes") return true;
  for (let i = 1; i < antall; i += 1) {
    const a = rader[i] as Grupperad;
    for (let j = 0; j < i; j += 1) {
      const b = rader[j] as Grupperad;
      if (a.idLengde > 0 && a.idhash === b.idhash && a.idLengde === b.idLengde) return true;
      if (a.kode === b.kode && a.fra <= b.til && b.fra <= a.til) return true;
    }
  }
  return false;
}

const USORTERT: Problem = {
  kode: "UGYLDIG_VERDI",
  sti: ["bruker"],
  melding:
    'Radene er ikke sortert etter bruker; sorter dem (etter tegnenes koder, som LC_ALL=C sort), eller velg brukere: "i minnet".',
};

/**
 * Keeps the rows of one bruker at a time in each municipality, and counts them when the next one's come. That they are sorted is checked.
 */
export function mottakSortert(lest: LestAktivitet): Mottak {
  const { perioder, regler, kvalitet, maksMerknader } = lest;
  const akk = nyAkkumulator(perioder, regler);
  const t: Tilstand = {
    lest,
    akk,
    kurv: nyKurv(maksMerknader),
    tellere: { mottakere: new Float64Array(0), iAlt: new Float64Array(0), problemer: [] },
    sjekk: lagSjekk(kvalitet),
    stempel: new Int32Array(perioder.length * ANTALL_KODER),
    stempelIAlt: new Int32Array(perioder.length),
    bruker: 0,
  };
  const grupper: Brukergruppe[] = [];
  const lukk = (gruppe: Brukergruppe, kommune: number) => {
    if (henger(t, gruppe)) tellSammen(t, gruppe, kommune);
    else tellEnkelt(t, gruppe, kommune);
    gruppe.antall = 0;
    gruppe.saer = false;
  };
  const gruppeFor = (kommune: number): Brukergruppe => {
    for (let nr = grupper.length; nr <= kommune; nr += 1) grupper.push(nyGruppe());
    const celler = (kommune + 1) * perioder.length;
    t.tellere.mottakere = utvidet(t.tellere.mottakere, celler * ANTALL_KODER);
    t.tellere.iAlt = utvidet(t.tellere.iAlt, celler);
    return grupper[kommune] ?? nyGruppe();
  };
  return {
    akk,
    kurv: t.kurv,
    ta: (rad: Raarad) => {
      const gruppe = grupper[rad.kommune] ?? gruppeFor(rad.kommune);
      const lengde = rad.brukerTil - rad.brukerFra;
      const orden = sammenlignBytes(rad.bruker, rad.brukerFra, lengde, gruppe.bruker, gruppe.brukerLengde);
      if (orden !== 0) {
        if (orden < 0) return USORTERT;
        lukk(gruppe, rad.kommune);
        settGruppebruker(gruppe, rad.bruker, rad.brukerFra, lengde);
      }
      leggTilRad(gruppe, rad, hashAv(rad.id, rad.idFra, rad.idTil));
      return undefined;
    },
    ferdig: () => {
      grupper.forEach((gruppe, kommune) => {
        lukk(gruppe, kommune);
      });
      return t.tellere;
    },
    lager: undefined,
  };
}
