import { lesKjentDato } from "../dato/lesKjentDato.js";
import { erNavn } from "../grense/felt.js";
import { lesTall } from "../tall/lesTall.js";
import { fortegn } from "../tall/Tall.js";
import { kodenummer } from "../tjenestekoder/kodenummer.js";
import { erEnkel } from "./erEnkel.js";
import { erTime, type Kodeoversetter, oversett, type Spenn, settKode } from "./kodeoversetter.js";
import { DOEGN, UKE } from "./koder.js";
import { lesIdent } from "./lesIdent.js";
import { lesTideler } from "./lesTideler.js";
import { SKALA } from "./Mengde.js";
import { overUken, settTall, TIMER_I_UKEN } from "./mengder.js";
import { UTEN_SLUTT } from "./slutt.js";
import {
  AVSLUTNINGER,
  INGEN_AVSLUTNING,
  leggTilOpphoer,
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

const MESTE_TIMER = TIMER_I_UKEN * SKALA;

/** Reads the opphør into a post whose dates are set; false when anything is wrong with them. */
function lesOpphoer(inn: unknown, post: Vedtakspost, regler: Regelvalg): boolean {
  if (!Array.isArray(inn) || inn.constructor !== Array) return false; // one that says it is another is looked at thoroughly
  for (let i = 0; i < inn.length; i += 1) {
    const ledd: unknown = inn[i];
    if (!erEnkel(ledd)) return false;
    let foerste: unknown;
    let siste: unknown;
    for (const navn in ledd) {
      const verdi = ledd[navn];
      if (navn === "fra") foerste = verdi;
      else if (navn === "til") siste = verdi;
      else return false;
    }
    const fra = lesKjentDato(foerste);
    const til = lesKjentDato(siste);
    if (fra === undefined || til === undefined || til < fra) return false;
    leggTilOpphoer(post, i, fra, til, regler);
  }
  return true;
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
 * The fields are taken in the order they come, with nothing done to them on the way: that is the fastest way to read an object.
 */
export function lesVedtakHurtig(inn: unknown, post: Vedtakspost, oppsett: Leseoppsett): boolean {
  if (!erEnkel(inn)) return false;
  let id: unknown;
  let bruker: unknown;
  let kode: unknown;
  let fra: unknown;
  let til: unknown;
  let timer: unknown;
  let plasser: unknown;
  let opphoer: unknown;
  let avslutning: unknown;
  post.kommune = undefined;
  post.foedselsaar = undefined;
  post.tjenestested = undefined;
  for (const navn in inn) {
    const verdi = inn[navn];
    if (navn === "id") id = verdi;
    else if (navn === "bruker") bruker = verdi;
    else if (navn === "kode") kode = verdi;
    else if (navn === "fra") fra = verdi;
    else if (navn === "til") til = verdi;
    else if (navn === "timerPerUke") timer = verdi;
    else if (navn === "plasser") plasser = verdi;
    else if (navn === "opphoer") opphoer = verdi;
    else if (navn === "avslutning") avslutning = verdi;
    else if (!lesSjeldent(post, navn, verdi)) return false;
  }
  const navngitt = lesIdent(bruker);
  const foerste = lesKjentDato(fra);
  const siste = til === undefined ? UTEN_SLUTT : lesKjentDato(til);
  if (navngitt === undefined || foerste === undefined || siste === undefined || siste < foerste) return false;
  post.id = lesIdent(id);
  if (post.id === undefined && id !== undefined) return false;
  const betydning =
    oppsett.oversetter === undefined
      ? kodenummer(kode)
      : oversett(
          oppsett.oversetter,
          kode,
          foerste,
          siste,
          oppsett.spenn,
          oppsett.regler.sisteDag === "telles",
        );
  if (betydning === undefined) return false;
  const time = erTime(betydning);
  const antall = time === true ? timer : plasser === undefined ? 1 : plasser;
  if (time === undefined || (time ? plasser : timer) !== undefined) return false;
  post.bruker = navngitt;
  post.fra = foerste;
  post.til = siste;
  if (typeof betydning === "number") post.kode = betydning;
  else settKode(post, betydning);
  if (!settKort(post, antall, time, oppsett.regler)) return false;
  post.avslutning = avslutningsnummer(avslutning);
  toemOpphoer(post);
  return post.avslutning >= 0 && (opphoer === undefined || lesOpphoer(opphoer, post, oppsett.regler));
}

/** The municipality that was named last and could be one: the vedtak of a municipality mostly come together. */
let kjentKommune: string | undefined;

/** Reads a field that few vedtak have; false for one that is unknown or wrong. */
function lesSjeldent(post: Vedtakspost, navn: string, verdi: unknown): boolean {
  if (navn === "kommune") {
    if (verdi === undefined) return true;
    if (typeof verdi !== "string" || (verdi !== kjentKommune && !erNavn(verdi))) return false;
    kjentKommune = verdi;
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
