import { kodenummer } from "../../tjenestekoder/kodenummer.js";
import { TJENESTEKODER } from "../../tjenestekoder/koder.js";
import { SKALA, SKALADESIMALER, STOERSTE_MENGDE, UKE, UTEN_SLUTT } from "../akkumulator.js";
import { kodetabell } from "../koder.js";
import type { Leseoppsett } from "../lesVedtakHurtig.js";
import { AVSLUTNINGER, INGEN_AVSLUTNING, leggTilOpphoer, TIMER_I_UKEN, toemOpphoer } from "../Vedtakspost.js";
import { INGEN_DATO, lagMaanedstabell, lesBytedato, type Maanedstabell } from "./bytedato.js";
import { type Bytetabell, blandByte, finnBytes, hashAv, nyBytetabell, settBytes } from "./bytetabell.js";
import { BYTES_PER_TEGN, skrivBytes } from "./bytetekst.js";
import { type Csvhode, KOLONNER } from "./csvhode.js";
import type { Raarad } from "./Raarad.js";

/** Opphør of a row that the fast reading takes. */
const FLEST_OPPHOER = 16;

/** What the fast reading of rows goes by. */
export type Hurtigleser = {
  readonly kolonner: Uint8Array;
  readonly skille: number;
  readonly oppsett: Leseoppsett;
  readonly maaneder: Maanedstabell;
  /** The codes that mean one thing whatever the day, by their bytes. */
  readonly koder: Bytetabell;
  /** The municipalities that have been met, by their bytes. */
  readonly kommuner: Bytetabell;
  /** The number of the municipality of rows that name none, or −1 before the first. */
  utenKommune: number;
  readonly avslutninger: Bytetabell;
  /** Places of service that have been met, as many as there is room for. */
  readonly steder: Bytetabell;
  readonly time: Uint8Array;
  /** First and last days of the opphør of a row. */
  readonly opphoer: Int32Array;
  /** Where the field that was read last ends. */
  slutt: number;
};

/** Puts a text in a table by its bytes, unless it is there. */
function laer(tabell: Bytetabell, tekst: string, verdi: number): void {
  const bytes = new Uint8Array(BYTES_PER_TEGN * tekst.length);
  const lengde = skrivBytes(tekst, bytes);
  if (finnBytes(tabell, bytes, 0, lengde, hashAv(bytes, 0, lengde)) < 0)
    settBytes(tabell, bytes, 0, lengde, verdi);
}

const FLEST_STEDER = 10_000;

/** Learns the names of a row that the thorough reading has found right, so that the next such row need not go that way. */
export function laerNavn(
  les: Hurtigleser,
  kommune: string | undefined,
  nr: number,
  sted: string | undefined,
): void {
  if (kommune === undefined) les.utenKommune = nr;
  else laer(les.kommuner, kommune, nr);
  if (sted !== undefined && les.steder.antall < FLEST_STEDER) laer(les.steder, sted, 0);
}

/** Makes the fast reading of rows under a heading. */
export function lagHurtigleser({ skilletegn, kolonner }: Csvhode, oppsett: Leseoppsett): Hurtigleser {
  const koder = nyBytetabell();
  const { oversetter } = oppsett;
  for (const kode of TJENESTEKODER) {
    if (oversetter?.has(kode) !== true) laer(koder, kode, kodenummer(kode) ?? 0);
  }
  for (const [lokal, betydning] of oversetter ?? []) {
    if (typeof lokal === "string" && typeof betydning === "number") laer(koder, lokal, betydning);
  }
  const avslutninger = nyBytetabell();
  AVSLUTNINGER.forEach((ord, i) => {
    if (i !== INGEN_AVSLUTNING) laer(avslutninger, ord, i);
  });
  return {
    kolonner: Uint8Array.from(kolonner, (kolonne) => KOLONNER.indexOf(kolonne)),
    skille: skilletegn.charCodeAt(0),
    oppsett,
    maaneder: lagMaanedstabell(),
    koder,
    kommuner: nyBytetabell(),
    utenKommune: -1,
    avslutninger,
    steder: nyBytetabell(),
    time: Uint8Array.from(kodetabell().time, (time) => (time ? 1 : 0)),
    opphoer: new Int32Array(2 * FLEST_OPPHOER),
    slutt: 0,
  };
}

const LINJESKIFT = 10;
const VOGNRETUR = 13;
const MELLOMROM = 32;
const ANFOERSEL = 34;
const KOMMA = 44;
const PUNKTUM = 46;
const SKRAASTREK = 47;
const NULLTEGN = 48;
const TILDE = 126;
const DATOLENGDE = 10;
/** The longest name, id or pseudonym. */
const LENGSTE = 200;
/** Digits before and with the decimals of an amount that the fast reading takes. */
const FLEST_SIFRE = 9;
const MESTE_TIMER = TIMER_I_UKEN * SKALA;

/** The columns' places, which a switch must have as numbers. */
const ID = 0;
const BRUKER = 1;
const KOMMUNE = 2;
const KODE = 3;
const FRA = 4;
const TIL = 5;
const TIMER = 6;
const PLASSER = 7;
const OPPHOER = 8;
const AVSLUTNING = 9;
const FOEDSELSAAR = 10;
const TJENESTESTED = 11;

const MANGLER = -1;
const UVANLIG = -2;

/** Reads a field of visible ASCII and ends after it; false for what is longer than a name or has any other character. */
function lesSynlig(les: Hurtigleser, bytes: Uint8Array, pos: number): boolean {
  const { skille } = les;
  let i = pos;
  for (;;) {
    const b = bytes[i] as number;
    if (b === skille || b === LINJESKIFT || b === VOGNRETUR) break;
    if (b <= MELLOMROM || b > TILDE || b === ANFOERSEL) return false;
    i += 1;
  }
  les.slutt = i;
  return i - pos <= LENGSTE;
}

/** Looks a field up by its bytes: its value, {@link MANGLER} where it is empty, or {@link UVANLIG}. */
function slaaOpp(les: Hurtigleser, tabell: Bytetabell, bytes: Uint8Array, pos: number): number {
  const { skille } = les;
  let i = pos;
  let hash = 0;
  for (;;) {
    const b = bytes[i] as number;
    if (b === skille || b === LINJESKIFT || b === VOGNRETUR) break;
    hash = blandByte(hash, b);
    i += 1;
  }
  les.slutt = i;
  if (i === pos) return MANGLER;
  const verdi = finnBytes(tabell, bytes, pos, i, hash);
  return verdi < 0 ? UVANLIG : verdi;
}

/** Tells whether a field is empty. */
const erTom = (les: Hurtigleser, b: number): boolean =>
  b === les.skille || b === LINJESKIFT || b === VOGNRETUR;

/** Reads an amount as whole ten-thousandths: {@link MANGLER} where it is empty, {@link UVANLIG} for what is not plain. */
function lesMengde(les: Hurtigleser, bytes: Uint8Array, pos: number): number {
  let i = pos;
  let m = 0;
  let siffer = (bytes[i] as number) - NULLTEGN;
  for (; siffer >>> 0 <= 9; siffer = (bytes[i] as number) - NULLTEGN) {
    m = 10 * m + siffer;
    i += 1;
  }
  let sifre = i - pos;
  if (sifre === 0) {
    les.slutt = pos;
    return erTom(les, bytes[pos] as number) ? MANGLER : UVANLIG;
  }
  let etter = 0;
  const tegn = bytes[i] as number;
  if ((tegn === KOMMA || tegn === PUNKTUM) && tegn !== les.skille) {
    i += 1;
    const start = i;
    for (
      siffer = (bytes[i] as number) - NULLTEGN;
      siffer >>> 0 <= 9;
      siffer = (bytes[i] as number) - NULLTEGN
    ) {
      m = 10 * m + siffer;
      i += 1;
    }
    etter = i - start;
    if (etter === 0) return UVANLIG;
    sifre += etter;
  }
  les.slutt = i;
  if (sifre > FLEST_SIFRE || etter > SKALADESIMALER) return UVANLIG;
  for (; etter < SKALADESIMALER; etter += 1) m *= 10;
  return m <= STOERSTE_MENGDE ? m : UVANLIG;
}

/** Reads `fra/til fra/til` into the reader, and gives how many; {@link UVANLIG} for what is not plain. */
function lesOpphoer(les: Hurtigleser, bytes: Uint8Array, pos: number): number {
  const { maaneder, opphoer } = les;
  les.slutt = pos;
  if (erTom(les, bytes[pos] as number)) return 0;
  let i = pos;
  for (let antall = 1; antall <= FLEST_OPPHOER; antall += 1) {
    const fra = lesBytedato(maaneder, bytes, i);
    if (fra === INGEN_DATO || bytes[i + DATOLENGDE] !== SKRAASTREK) return UVANLIG;
    const til = lesBytedato(maaneder, bytes, i + DATOLENGDE + 1);
    if (til < fra) return UVANLIG;
    opphoer[2 * antall - 2] = fra;
    opphoer[2 * antall - 1] = til;
    i += 2 * DATOLENGDE + 1;
    if (bytes[i] !== MELLOMROM) {
      les.slutt = i;
      return antall;
    }
    i += 1;
  }
  return UVANLIG;
}

/** Tells whether a field is a year from 1900 to 2199, or empty. */
function erAar(les: Hurtigleser, bytes: Uint8Array, pos: number): boolean {
  les.slutt = pos;
  if (erTom(les, bytes[pos] as number)) return true;
  for (let i = pos; i < pos + 4; i += 1) if (((bytes[i] as number) - NULLTEGN) >>> 0 > 9) return false;
  les.slutt = pos + 4;
  const aarhundre = 10 * ((bytes[pos] as number) - NULLTEGN) + (bytes[pos + 1] as number) - NULLTEGN;
  return aarhundre >= 19 && aarhundre <= 21;
}

/**
 * Reads a row that is written as most are, straight from its bytes into numbers: no text is made.
 *
 * It leaves all else to the thorough reading, which decides and says what is wrong: quotes, other characters than ASCII in bruker and id,
 * many decimals, local codes that change, a municipality the first time it is met, and whatever is not right.
 *
 * @param pos - Where the row starts; the bytes from there have a line break.
 * @returns Where the next row starts, or −1 where the row is left.
 */
export function lesRadHurtig(les: Hurtigleser, rad: Raarad, bytes: Uint8Array, pos: number): number {
  const { kolonner, skille, maaneder } = les;
  const { post } = rad;
  const siste = kolonner.length - 1;
  let i = pos;
  let kommune = MANGLER;
  let kode = MANGLER;
  let fra = INGEN_DATO;
  let til = UTEN_SLUTT;
  let timer = MANGLER;
  let plasser = MANGLER;
  let antallOpphoer = 0;
  let avslutning = INGEN_AVSLUTNING;
  rad.bruker = bytes;
  rad.brukerFra = 0;
  rad.brukerTil = 0;
  rad.id = bytes;
  rad.idFra = 0;
  rad.idTil = 0;
  rad.harTekst = false;
  for (let k = 0; k <= siste; k += 1) {
    switch (kolonner[k]) {
      case ID:
        if (!lesSynlig(les, bytes, i)) return -1;
        rad.idFra = i;
        i = les.slutt;
        rad.idTil = i;
        break;
      case BRUKER:
        if (!lesSynlig(les, bytes, i)) return -1;
        rad.brukerFra = i;
        i = les.slutt;
        rad.brukerTil = i;
        break;
      case KOMMUNE:
        kommune = slaaOpp(les, les.kommuner, bytes, i);
        i = les.slutt;
        break;
      case KODE:
        kode = slaaOpp(les, les.koder, bytes, i);
        if (kode < 0) return -1;
        i = les.slutt;
        break;
      case FRA:
        fra = lesBytedato(maaneder, bytes, i);
        if (fra === INGEN_DATO) return -1;
        i += DATOLENGDE;
        break;
      case TIL:
        if (erTom(les, bytes[i] as number)) break;
        til = lesBytedato(maaneder, bytes, i);
        if (til === INGEN_DATO) return -1;
        i += DATOLENGDE;
        break;
      case TIMER:
        timer = lesMengde(les, bytes, i);
        i = les.slutt;
        break;
      case PLASSER:
        plasser = lesMengde(les, bytes, i);
        i = les.slutt;
        break;
      case OPPHOER:
        antallOpphoer = lesOpphoer(les, bytes, i);
        if (antallOpphoer < 0) return -1;
        i = les.slutt;
        break;
      case AVSLUTNING:
        avslutning = slaaOpp(les, les.avslutninger, bytes, i);
        if (avslutning === UVANLIG) return -1;
        if (avslutning === MANGLER) avslutning = INGEN_AVSLUTNING;
        i = les.slutt;
        break;
      case FOEDSELSAAR:
        if (!erAar(les, bytes, i)) return -1;
        i = les.slutt;
        break;
      case TJENESTESTED:
        if (slaaOpp(les, les.steder, bytes, i) === UVANLIG) return -1;
        i = les.slutt;
        break;
      default: // an amount with its unit
        if (!erTom(les, bytes[i] as number)) return -1;
    }
    const b = bytes[i];
    if (k < siste) {
      if (b !== skille) return -1;
      i += 1;
    } else if (b === LINJESKIFT) i += 1;
    else if (b === VOGNRETUR && bytes[i + 1] === LINJESKIFT) i += 2;
    else return -1;
  }
  if (kommune < 0) {
    if (kommune === UVANLIG || les.utenKommune < 0) return -1;
    kommune = les.utenKommune;
  }
  if (kode < 0 || til < fra || rad.brukerFra === rad.brukerTil) return -1;
  const { mengde } = post;
  if (les.time[kode] === 1) {
    if (timer < 0 || timer > MESTE_TIMER || plasser !== MANGLER) return -1;
    mengde.hel = timer;
    mengde.dager = UKE;
  } else {
    if (plasser === UVANLIG || plasser === 0 || timer !== MANGLER) return -1;
    mengde.hel = plasser === MANGLER ? SKALA : plasser;
    mengde.dager = 1;
  }
  rad.kommune = kommune;
  post.foedselsaar = undefined;
  post.tjenestested = undefined;
  post.kode = kode;
  post.fra = fra;
  post.til = til;
  post.avslutning = avslutning;
  post.antallOpphoer = 0;
  if (post.avkortet.length > 0) toemOpphoer(post);
  for (let j = 0; j < antallOpphoer; j += 1) {
    const { opphoer } = les;
    leggTilOpphoer(post, j, opphoer[2 * j] as number, opphoer[2 * j + 1] as number, les.oppsett.regler);
  }
  return i;
}
