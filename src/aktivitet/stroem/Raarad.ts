import { type Akkumulator, kommunenummer } from "../akkumulator.js";
import { nyPost, type Vedtakspost } from "../Vedtakspost.js";
import { asciitekst, BYTES_PER_TEGN, skrivBytes } from "./bytetekst.js";

/**
 * A row on its way from a reader to the count: numbers in `post`, bruker and id as bytes. Its texts (`post.bruker`, `post.id`) are made
 * only where they are needed, since most rows need none. One object is filled again and again.
 */
export type Raarad = {
  readonly post: Vedtakspost;
  /** The municipality's number in the accumulator. */
  kommune: number;
  /** The row's place among the rows, from 0. */
  nr: number;
  /** Where the bytes of bruker and id stand. */
  bruker: Uint8Array;
  brukerFra: number;
  brukerTil: number;
  id: Uint8Array;
  idFra: number;
  /** As `idFra` for a row without an id. */
  idTil: number;
  /** Whether the post has its texts. */
  harTekst: boolean;
  /** Room for bruker and id of rows that come as texts. */
  readonly brukerplass: Uint8Array;
  readonly idplass: Uint8Array;
};

/** The longest bruker or id, in code units. */
const LENGSTE = 200;

/** Makes an empty one. */
export function nyRaarad(): Raarad {
  const brukerplass = new Uint8Array(BYTES_PER_TEGN * LENGSTE);
  const idplass = new Uint8Array(BYTES_PER_TEGN * LENGSTE);
  return {
    post: nyPost(),
    kommune: 0,
    nr: 0,
    bruker: brukerplass,
    brukerFra: 0,
    brukerTil: 0,
    id: idplass,
    idFra: 0,
    idTil: 0,
    harTekst: false,
    brukerplass,
    idplass,
  };
}

/** Fills in the rest of a row whose post has been read from a vedtak. */
export function fraPost(rad: Raarad, akk: Akkumulator, nr: number): void {
  const { post } = rad;
  rad.kommune = kommunenummer(akk, post.kommune);
  post.foedselsaar = undefined;
  post.tjenestested = undefined;
  rad.nr = nr;
  rad.bruker = rad.brukerplass;
  rad.brukerFra = 0;
  rad.brukerTil = skrivBytes(post.bruker, rad.brukerplass);
  rad.id = rad.idplass;
  rad.idFra = 0;
  rad.idTil = post.id === undefined ? 0 : skrivBytes(post.id, rad.idplass);
  rad.harTekst = true;
}

/** Gives a row's id as a text. */
export function idTil(rad: Raarad): string | undefined {
  if (rad.harTekst) return rad.post.id;
  return rad.idFra === rad.idTil ? undefined : asciitekst(rad.id, rad.idFra, rad.idTil);
}

/** Makes the texts of a row that was read from plain bytes. */
export function settTekster(rad: Raarad, akk: Akkumulator): void {
  if (rad.harTekst) return;
  const { post } = rad;
  post.id = idTil(rad);
  post.kommune = akk.kommuner[rad.kommune];
  post.bruker = asciitekst(rad.bruker, rad.brukerFra, rad.brukerTil);
  rad.harTekst = true;
}
