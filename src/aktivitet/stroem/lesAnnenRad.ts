import { UTEN_SLUTT } from "../slutt.js";
import { INGEN_AVSLUTNING } from "../Vedtakspost.js";
import { DATOLENGDE, INGEN_DATO, lesBytedato } from "./bytedato.js";
import { forbiIdent, lesMengde, lesOpphoer, slaaOpp } from "./bytefelt.js";
import type { Bytetabell } from "./bytetabell.js";
import { fyllRad, MANGLER } from "./fyllRad.js";
import { DATO, type Hurtigleser, IDENT, OPPHOER, OPPSLAG, TALL } from "./Hurtigleser.js";
import type { Raarad } from "./Raarad.js";

const LINJESKIFT = 10;
const VOGNRETUR = 13;

/** The columns' places among `KOLONNER`. */
const ID = 0;
const BRUKER = 1;
const KOMMUNE = 2;
const KODE = 3;
const FRA = 4;
const TIL = 5;
const TIMER = 6;
const PLASSER = 7;
const OPPHOERET = 8;
const AVSLUTNING = 9;

/** Reads the field of a column, and leaves where it ends in the reader: its value, where it starts of an id or bruker, or −1 for what is not plain. */
function lesFelt(les: Hurtigleser, bytes: Uint8Array, k: number, pos: number, siste: boolean): number {
  switch (les.slag[k]) {
    case IDENT:
      les.slutt = forbiIdent(les, pos);
      return les.slutt < 0 ? -1 : pos;
    case OPPSLAG:
      return slaaOpp(les, les.tabeller[k] as Bytetabell, pos, siste ? les.sisteSlutter : les.skiller);
    case DATO:
      les.slutt = pos + DATOLENGDE;
      return lesBytedato(les.maaneder, les.syn, pos);
    case TALL:
      return lesMengde(les, pos);
    case OPPHOER:
      return lesOpphoer(les, bytes, pos);
    default:
      return -1;
  }
}

/** Reads a row of any columns in any order, as {@link lesVanligRad} does. */
export function lesAnnenRad(les: Hurtigleser, rad: Raarad, bytes: Uint8Array, pos: number): number {
  const { plasser, skille, verdier } = les;
  const siste = plasser.length - 1;
  verdier.fill(MANGLER);
  verdier[FRA] = INGEN_DATO;
  verdier[TIL] = UTEN_SLUTT;
  verdier[OPPHOERET] = 0;
  verdier[AVSLUTNING] = INGEN_AVSLUTNING;
  rad.idFra = pos;
  rad.idTil = pos;
  rad.brukerFra = pos;
  rad.brukerTil = pos;
  let i = pos;
  for (let k = 0; k <= siste; k += 1) {
    let b = bytes[i] as number;
    if (b !== skille && b !== LINJESKIFT && b !== VOGNRETUR) {
      const verdi = lesFelt(les, bytes, k, i, k === siste);
      if (verdi === -1 || verdi === INGEN_DATO) return -1;
      const hvor = plasser[k] as number;
      if (hvor === ID) {
        rad.idFra = verdi;
        rad.idTil = les.slutt;
      } else if (hvor === BRUKER) {
        rad.brukerFra = verdi;
        rad.brukerTil = les.slutt;
      } else verdier[hvor] = verdi;
      i = les.slutt;
      b = bytes[i] as number;
    }
    if (k < siste) {
      if (b !== skille) return -1;
    } else if (b === VOGNRETUR) {
      i += 1;
      b = bytes[i] as number;
    }
    i += 1;
    if (k === siste && b !== LINJESKIFT) return -1;
  }
  const kommune = verdier[KOMMUNE] as number;
  rad.kommune = kommune < 0 ? les.utenKommune : kommune;
  if (rad.kommune < 0) return -1;
  const [kode, fra, til] = [verdier[KODE] as number, verdier[FRA] as number, verdier[TIL] as number];
  const [timer, antall] = [verdier[TIMER] as number, verdier[PLASSER] as number];
  const [opphoer, avslutning] = [verdier[OPPHOERET] as number, verdier[AVSLUTNING] as number];
  return fyllRad(les, rad, kode, fra, til, timer, antall, avslutning, opphoer) ? i : -1;
}
