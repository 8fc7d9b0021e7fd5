import { lesDatoHurtig } from "../dato/lesDatoHurtig.js";
import { erNavn } from "../grense/felt.js";
import { lesTall } from "../tall/lesTall.js";
import { fortegn } from "../tall/Tall.js";
import { kodenummer } from "../tjenestekoder/kodenummer.js";
import { SKALA, SKALADESIMALER, STOERSTE_MENGDE, UTEN_SLUTT } from "./akkumulator.js";
import { erTime, type Kodeoversetter, oversett, type Spenn, settKode } from "./kodeoversetter.js";
import { DOEGN, UKE } from "./koder.js";
import {
  AVSLUTNINGER,
  INGEN_AVSLUTNING,
  leggTilOpphoer,
  overUken,
  settTall,
  TIMER_I_UKEN,
  toemOpphoer,
  type Vedtakspost,
} from "./Vedtakspost.js";
import type { Regelvalg } from "./valg.js";

/** What the reading of vedtak needs beside them. */
export type Leseoppsett = {
  readonly regler: Regelvalg;
  readonly oversetter: Kodeoversetter | undefined;
  readonly spenn: Spenn;
};

const NULLTEGN = 48;
const NITEGN = 57;
const PUNKTUM = 46;
/** A text no longer than this has digits that fit in a safe integer, also with all its decimals filled in. */
const KORT_TEKST = 10;
const MESTE_TIMER = TIMER_I_UKEN * SKALA;

/** Reads a plain short amount as whole ten-thousandths; −1 for all else. */
function lesTideler(inn: unknown): number {
  if (typeof inn === "number") {
    const m = Math.round(inn * SKALA);
    return m >= 0 && m <= STOERSTE_MENGDE && m / SKALA === inn ? (m === 0 ? 0 : m) : -1;
  }
  if (typeof inn !== "string" || inn.length > KORT_TEKST) return -1;
  let m = 0;
  let etter = -1;
  for (let i = 0; i < inn.length; i += 1) {
    const tegn = inn.charCodeAt(i);
    if (tegn >= NULLTEGN && tegn <= NITEGN) {
      m = 10 * m + (tegn - NULLTEGN);
      if (etter >= 0) etter += 1;
    } else if (tegn === PUNKTUM && etter < 0 && i > 0) etter = 0;
    else return -1;
  }
  if (etter === 0 || inn.length === 0 || etter > SKALADESIMALER) return -1;
  for (let i = Math.max(etter, 0); i < SKALADESIMALER; i += 1) m *= 10;
  return m <= STOERSTE_MENGDE ? m : -1;
}

const LENGSTE = 200;

/** Tells whether a text can be a pseudonym or an id: by its length alone, since no message shows the one, or the other unquoted. */
const erIdent = (tekst: string): boolean => tekst.length > 0 && tekst.length <= LENGSTE;

/** Reads an id or pseudonym, a text or a whole number, as its text; `undefined` for all else. */
export function lesIdent(inn: unknown): string | undefined {
  if (typeof inn === "string") return erIdent(inn) ? inn : undefined;
  return typeof inn === "number" && Number.isSafeInteger(inn) ? String(inn) : undefined;
}

/** Reads the opphør into a post whose dates are set; false when anything is wrong with them. */
function lesOpphoer(inn: unknown, post: Vedtakspost, regler: Regelvalg): boolean {
  if (!Array.isArray(inn) || inn.constructor !== Array) return false; // one that says it is another is looked at thoroughly
  for (let i = 0; i < inn.length; i += 1) {
    const ledd: unknown = inn[i];
    if (!erEnkel(ledd)) return false;
    let fra: number | undefined;
    let til: number | undefined;
    for (const navn in ledd) {
      if (navn === "fra") fra = lesDatoHurtig(ledd[navn]);
      else if (navn === "til") til = lesDatoHurtig(ledd[navn]);
      else return false;
    }
    if (fra === undefined || til === undefined || til < fra) return false;
    leggTilOpphoer(post, i, fra, til, regler);
  }
  return true;
}

/** Tells a plain object, with all its fields in plain sight, from what may hide some. */
function erEnkel(inn: unknown): inn is Record<string, unknown> {
  return typeof inn === "object" && inn !== null && Object.getPrototypeOf(inn) === Object.prototype;
}

/** Reads hours a week (0–168) or places (above 0) into a post whose code and dates are set; false when there is anything to say of them. */
function settKort(post: Vedtakspost, inn: unknown, time: boolean, regler: Regelvalg): boolean {
  const hel = lesTideler(inn);
  if (hel >= 0) {
    if (time ? hel > MESTE_TIMER : hel === 0) return false;
    const { mengde } = post; // as settPer does
    mengde.hel = hel;
    mengde.stor = 0n;
    mengde.dager = time ? UKE : DOEGN;
    return true;
  }
  const t = lesTall(inn);
  if (typeof t === "string" || fortegn(t) < (time ? 0 : 1)) return false;
  settTall(post, t, time ? "uke" : "dag", time, regler);
  return !time || !overUken(post.mengde);
}

/** Gives the number of an ending's word; −1 for none of them. */
function avslutningsnummer(inn: unknown): number {
  if (inn === undefined) return INGEN_AVSLUTNING;
  for (let i = 1; i < AVSLUTNINGER.length; i += 1) {
    if (AVSLUTNINGER[i] === inn) return i;
  }
  return -1;
}

/**
 * Reads a vedtak that is written just as it should be into a post, many times faster than the schema; false for all else, and for
 * `mengde`, which the thorough reading takes. It accepts nothing that the schema refuses and reads it no differently.
 *
 * The fields are read in the order they come: following the object's own order is the fastest way to read it.
 */
export function lesVedtakHurtig(inn: unknown, post: Vedtakspost, oppsett: Leseoppsett): boolean {
  if (!erEnkel(inn)) return false;
  let kode: unknown;
  let fra: number | undefined;
  let til: number | undefined = UTEN_SLUTT;
  let bruker: string | undefined;
  let timer: unknown;
  let plasser: unknown;
  let opphoer: unknown;
  let avslutning: unknown;
  post.id = undefined;
  post.kommune = undefined;
  post.foedselsaar = undefined;
  post.tjenestested = undefined;
  for (const navn in inn) {
    const verdi = inn[navn];
    if (navn === "bruker") bruker = lesIdent(verdi);
    else if (navn === "kode") kode = verdi;
    else if (navn === "fra") fra = lesDatoHurtig(verdi);
    else if (navn === "til") til = verdi === undefined ? UTEN_SLUTT : lesDatoHurtig(verdi);
    else if (navn === "timerPerUke") timer = verdi;
    else if (navn === "plasser") plasser = verdi;
    else if (navn === "opphoer") opphoer = verdi;
    else if (navn === "avslutning") avslutning = verdi;
    else if (navn === "id") {
      post.id = lesIdent(verdi);
      if (post.id === undefined && verdi !== undefined) return false;
    } else if (!lesSjeldent(post, navn, verdi)) return false;
  }
  if (bruker === undefined || fra === undefined || til === undefined || til < fra) return false;
  const betydning =
    oppsett.oversetter === undefined
      ? kodenummer(kode)
      : oversett(oppsett.oversetter, kode, fra, til, oppsett.spenn);
  if (betydning === undefined) return false;
  const time = erTime(betydning);
  const antall = time === true ? timer : plasser === undefined ? 1 : plasser;
  if (time === undefined || (time ? plasser : timer) !== undefined) return false;
  post.bruker = bruker;
  post.fra = fra;
  post.til = til;
  if (typeof betydning === "number") post.kode = betydning;
  else settKode(post, betydning);
  if (!settKort(post, antall, time, oppsett.regler)) return false;
  post.avslutning = avslutningsnummer(avslutning);
  toemOpphoer(post);
  return post.avslutning >= 0 && (opphoer === undefined || lesOpphoer(opphoer, post, oppsett.regler));
}

/** Reads a field that few vedtak have; false for one that is unknown or wrong. */
function lesSjeldent(post: Vedtakspost, navn: string, verdi: unknown): boolean {
  if (navn === "kommune") {
    if (verdi === undefined) return true;
    if (typeof verdi !== "string" || !erNavn(verdi)) return false;
    post.kommune = verdi;
    return true;
  }
  if (navn === "tjenestested") {
    if (verdi === undefined) return true;
    if (typeof verdi !== "string" || !erNavn(verdi)) return false;
    post.tjenestested = verdi;
    return true;
  }
  if (navn !== "foedselsaar") return false;
  if (verdi === undefined) return true;
  if (typeof verdi !== "number" || !Number.isInteger(verdi) || verdi < 1900 || verdi > 2199) return false;
  post.foedselsaar = verdi;
  return true;
}
