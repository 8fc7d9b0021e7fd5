import type { Dagnummer } from "../../dato/dato.js";
import type { Mengde } from "../Mengde.js";
import type { Kodesegment, Vedtakspost } from "../Vedtakspost.js";
import { asciitekst } from "./bytetekst.js";
import type { Raarad } from "./Raarad.js";

/** A row of the bruker whose rows are being read. */
export type Grupperad = {
  kode: number;
  segmenter: readonly Kodesegment[];
  fra: Dagnummer;
  til: Dagnummer;
  readonly mengde: Mengde;
  avslutning: number;
  readonly opphoer: number[];
  antallOpphoer: number;
  nr: number;
  idhash: number;
  idLengde: number;
  id: Uint8Array;
  idTekst: string | undefined;
};

/** The rows of one bruker; the objects are used again for the next. */
export type Brukergruppe = {
  bruker: Uint8Array;
  brukerLengde: number;
  readonly rader: Grupperad[];
  antall: number;
  /** Whether any row has a code of several meanings. */
  saer: boolean;
};

const FOERSTE_PLASS = 32;

/** Makes one of nobody; an empty bruker comes before all others. */
export const nyGruppe = (): Brukergruppe => ({
  bruker: new Uint8Array(FOERSTE_PLASS),
  brukerLengde: 0,
  rader: [],
  antall: 0,
  saer: false,
});

/** Says whose rows come next. */
export function settGruppebruker(gruppe: Brukergruppe, bytes: Uint8Array, fra: number, lengde: number): void {
  if (gruppe.bruker.length < lengde) gruppe.bruker = new Uint8Array(2 * lengde);
  for (let i = 0; i < lengde; i += 1) gruppe.bruker[i] = bytes[fra + i] as number;
  gruppe.brukerLengde = lengde;
}

const nyRad = (): Grupperad => ({
  kode: 0,
  segmenter: [],
  fra: 0,
  til: 0,
  mengde: { hel: 0, stor: 0n, dager: 1 },
  avslutning: 0,
  opphoer: [],
  antallOpphoer: 0,
  nr: 0,
  idhash: 0,
  idLengde: 0,
  id: new Uint8Array(FOERSTE_PLASS),
  idTekst: undefined,
});

function nesteRad(gruppe: Brukergruppe): Grupperad {
  const kjent = gruppe.rader[gruppe.antall];
  if (kjent !== undefined) return kjent;
  const ny = nyRad();
  gruppe.rader.push(ny);
  return ny;
}

/** Copies a row into the group. */
export function leggTilRad(gruppe: Brukergruppe, raa: Raarad, idhash: number): void {
  const { post } = raa;
  const rad = nesteRad(gruppe);
  gruppe.antall += 1;
  rad.kode = post.kode;
  if (post.kode < 0) {
    rad.segmenter = post.segmenter;
    gruppe.saer = true;
  }
  rad.fra = post.fra;
  rad.til = post.til;
  rad.mengde.hel = post.mengde.hel;
  rad.mengde.stor = post.mengde.stor;
  rad.mengde.dager = post.mengde.dager;
  rad.avslutning = post.avslutning;
  rad.antallOpphoer = post.antallOpphoer;
  for (let i = 0; i < 2 * post.antallOpphoer; i += 1) rad.opphoer[i] = post.opphoer[i] as number;
  rad.nr = raa.nr;
  rad.idhash = idhash;
  const lengde = raa.idTil - raa.idFra;
  rad.idLengde = lengde;
  rad.idTekst = raa.harTekst ? post.id : undefined;
  if (raa.harTekst) return;
  if (rad.id.length < lengde) rad.id = new Uint8Array(2 * lengde);
  for (let i = 0; i < lengde; i += 1) rad.id[i] = raa.id[raa.idFra + i] as number;
}

/** Fills a post from a row of the group; whose it is needs no name there. */
export function tilPost(rad: Grupperad, post: Vedtakspost, kommune: string | undefined): void {
  post.bruker = "b";
  post.kommune = kommune;
  post.id = rad.idTekst ?? (rad.idLengde === 0 ? undefined : asciitekst(rad.id, 0, rad.idLengde));
  post.kode = rad.kode;
  post.segmenter = rad.segmenter;
  post.fra = rad.fra;
  post.til = rad.til;
  post.mengde.hel = rad.mengde.hel;
  post.mengde.stor = rad.mengde.stor;
  post.mengde.dager = rad.mengde.dager;
  post.avslutning = rad.avslutning;
  post.antallOpphoer = rad.antallOpphoer;
  for (let i = 0; i < 2 * rad.antallOpphoer; i += 1) post.opphoer[i] = rad.opphoer[i] as number;
}
