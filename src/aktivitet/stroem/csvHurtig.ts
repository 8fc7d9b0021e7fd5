import { kodenummer } from "../../tjenestekoder/kodenummer.js";
import { TJENESTEKODER } from "../../tjenestekoder/koder.js";
import { SKALA, SKALADESIMALER, STOERSTE_MENGDE, UTEN_SLUTT } from "../akkumulator.js";
import { ANTALL_KODER, egneDager, erTimekode } from "../koder.js";
import type { Leseoppsett } from "../lesVedtakHurtig.js";
import {
  AVSLUTNINGER,
  INGEN_AVSLUTNING,
  leggTilOpphoer,
  TIMER_I_UKEN,
  toemOpphoer,
  type Vedtakspost,
} from "../Vedtakspost.js";
import { INGEN_DATO, lagMaanedstabell, lesBytedato, type Maanedstabell } from "./bytedato.js";
import { BREDDE, type Bytetabell, nyBytetabell, settBytes, spredt } from "./bytetabell.js";
import { BYTES_PER_TEGN, skrivBytes } from "./bytetekst.js";
import { type Csvhode, KOLONNER, type Kolonne } from "./csvhode.js";
import type { Raarad } from "./Raarad.js";

/** Opphør of a row that the fast reading takes. */
const FLEST_OPPHOER = 16;
/** Places of service that are kept. */
const FLEST_STEDER = 10_000;

/** How a column is read; the numbers are a switch's. */
const IDENT = 0;
const OPPSLAG = 1;
const DATO = 2;
const TALL = 3;
const OPPHOER = 4;
/** A column that the fast reading takes only where it is empty. */
const SJELDEN = 5;

const SLAG: Readonly<Record<Kolonne, number>> = {
  id: IDENT,
  bruker: IDENT,
  kommune: OPPSLAG,
  kode: OPPSLAG,
  fra: DATO,
  til: DATO,
  timerPerUke: TALL,
  plasser: TALL,
  opphoer: OPPHOER,
  avslutning: OPPSLAG,
  foedselsaar: OPPSLAG,
  tjenestested: OPPSLAG,
  mengde: SJELDEN,
  enhet: SJELDEN,
  per: SJELDEN,
};

/** Where a column's value is kept while its row is read; an id's or bruker's is where it starts, and past all columns where it ends. */
const plass = (kolonne: Kolonne): number => KOLONNER.indexOf(kolonne);
const SLUTTER = KOLONNER.length;

/** What the fast reading of rows goes by. */
export type Hurtigleser = {
  /** By the columns in their order: how each is read, where its value goes, and what it is looked up in. */
  readonly slag: Uint8Array;
  readonly plasser: Uint8Array;
  readonly tabeller: readonly Bytetabell[];
  readonly skille: number;
  /** What ends the last field of a row, four times: of lines that end otherwise, the last names are left to the thorough reading. */
  readonly sisteSlutter: number;
  readonly oppsett: Leseoppsett;
  readonly maaneder: Maanedstabell;
  /** The municipalities and places of service that have been met. */
  readonly kommuner: Bytetabell;
  readonly steder: Bytetabell;
  /** The number of the municipality of rows that name none, or −1 before the first. */
  utenKommune: number;
  readonly time: Uint8Array;
  /** The values of the row that is read. */
  readonly verdier: Int32Array;
  /** First and last days of the row's opphør, and where the field ends. */
  readonly opphoer: Int32Array;
  opphoerSlutt: number;
  /** The bytes that are being read, and a view of them. */
  bytes: Uint8Array;
  syn: DataView;
};

/** Puts a text in a table by its bytes. */
function laer(tabell: Bytetabell, tekst: string, verdi: number): void {
  const bytes = new Uint8Array(BYTES_PER_TEGN * tekst.length);
  settBytes(tabell, bytes.subarray(0, skrivBytes(tekst, bytes)), verdi);
}

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

/** Makes the table of the codes that mean one thing whatever the day. */
function lagKodetabell({ oversetter }: Leseoppsett): Bytetabell {
  const koder = nyBytetabell();
  for (const kode of TJENESTEKODER) {
    if (oversetter?.has(kode) !== true) laer(koder, kode, kodenummer(kode) ?? 0);
  }
  for (const [lokal, betydning] of oversetter ?? []) {
    if (typeof lokal === "string" && typeof betydning === "number") laer(koder, lokal, betydning);
  }
  return koder;
}

/** Makes a table of the endings' words, and one of the years of birth. */
function lagOrdtabell(ord: readonly string[]): Bytetabell {
  const tabell = nyBytetabell();
  ord.forEach((o, i) => {
    if (o !== "") laer(tabell, o, i);
  });
  return tabell;
}

const AARSTALL = /* @__PURE__ */ Array.from({ length: 300 }, (_, i) => String(1900 + i));

const MANGLER = -1;
const TOMT = /* @__PURE__ */ new Uint8Array(0);

/** Makes the fast reading of rows under a heading. */
export function lagHurtigleser(
  { skilletegn, kolonner, medRetur }: Csvhode,
  oppsett: Leseoppsett,
): Hurtigleser {
  const [kommuner, steder, ingen] = [nyBytetabell(), nyBytetabell(), nyBytetabell()];
  const tabeller: Partial<Record<Kolonne, Bytetabell>> = {
    kommune: kommuner,
    kode: lagKodetabell(oppsett),
    avslutning: lagOrdtabell(AVSLUTNINGER),
    foedselsaar: lagOrdtabell(AARSTALL),
    tjenestested: steder,
  };
  return {
    slag: Uint8Array.from(kolonner, (kolonne) => SLAG[kolonne]),
    plasser: Uint8Array.from(kolonner, plass),
    tabeller: kolonner.map((kolonne) => tabeller[kolonne] ?? ingen),
    skille: skilletegn.charCodeAt(0),
    sisteSlutter: medRetur ? RETURER : LINJESKIFTER,
    oppsett,
    maaneder: lagMaanedstabell(),
    kommuner,
    steder,
    utenKommune: -1,
    time: Uint8Array.from({ length: ANTALL_KODER }, (_, kode) => (erTimekode(kode) ? 1 : 0)),
    verdier: new Int32Array(2 * SLUTTER),
    opphoer: new Int32Array(2 * FLEST_OPPHOER),
    opphoerSlutt: 0,
    bytes: TOMT,
    syn: new DataView(TOMT.buffer),
  };
}

const LINJESKIFT = 10;
const VOGNRETUR = 13;
const MELLOMROM = 32;
const KOMMA = 44;
const PUNKTUM = 46;
const SKRAASTREK = 47;
const NULLTEGN = 48;
const DATOLENGDE = 10;
const OPPHOERSLENGDE = 2 * DATOLENGDE + 1;
/** The longest id or pseudonym. */
const LENGSTE = 200;
/** Digits of an amount that the fast reading takes. */
const FLEST_SIFRE = 9;
const MESTE_TIMER = TIMER_I_UKEN * SKALA;
/** What a whole number is multiplied by to become ten-thousandths, by how many decimals it has. */
const SKALERING = /* @__PURE__ */ Int32Array.of(10_000, 1000, 100, 10, 1);

/** Four bytes that are all 1, the upper bit of each, and four of what ends or can't be in an id. */
const ENERE = 0x01010101;
const OEVERST = 0x80808080 | 0;
const TRETTITRE = 0x21212121;
const ANFOERSLER = 0x22222222;
const LINJESKIFTER = 0x0a0a0a0a;
const RETURER = 0x0d0d0d0d;

/** The upper halves of four bytes, and those of `-MM-` with the hyphens whole: how `lesBytedato` looks at digits. */
const OEVRE = 0xf0f0f0f0 | 0;
const OEVRE_MAANED = 0xfff0f0ff | 0;

/** Gives how many bytes stand below the lowest that is marked by its upper bit. */
const bytesUnder = (merker: number): number => (31 - Math.clz32(merker & -merker)) >>> 3;

/** Reads `fra/til fra/til` at a place into the reader, and gives how many; −1 for what is not plain. */
function lesOpphoer(les: Hurtigleser, bytes: Uint8Array, pos: number): number {
  const { maaneder, opphoer, syn } = les;
  let i = pos;
  for (let antall = 1; antall <= FLEST_OPPHOER; antall += 1) {
    const fra = lesBytedato(maaneder, syn, i);
    if (fra === INGEN_DATO || bytes[i + DATOLENGDE] !== SKRAASTREK) return -1;
    const til = lesBytedato(maaneder, syn, i + DATOLENGDE + 1);
    if (til < fra) return -1;
    opphoer[2 * antall - 2] = fra;
    opphoer[2 * antall - 1] = til;
    i += 2 * DATOLENGDE + 1;
    if (bytes[i] !== MELLOMROM) {
      les.opphoerSlutt = i;
      return antall;
    }
    i += 1;
  }
  return -1;
}

/**
 * Puts the opphør of a row into its post: those in order, apart and within the vedtak, as most are, without looking among the others.
 */
function leggOpphoer({ opphoer, oppsett }: Hurtigleser, post: Vedtakspost, antall: number): void {
  const { regler } = oppsett;
  let forrige = post.fra - 2;
  let rett = regler.opphoersSisteDag === "tapes";
  for (let j = 0; j < 2 * antall; j += 2) {
    const fra = opphoer[j] as number;
    const til = opphoer[j + 1] as number;
    rett &&= fra > forrige + 1 && til <= post.til;
    if (rett) {
      post.opphoer[j] = fra;
      post.opphoer[j + 1] = til;
      post.antallOpphoer += 1;
    } else leggTilOpphoer(post, j / 2, fra, til, regler);
    forrige = til;
  }
}

/** The columns' places, as {@link KOLONNER} has them. */
const ID = 0;
const BRUKER = 1;
const KOMMUNE = 2;
const KODE = 3;
const FRA = 4;
const TIL = 5;
const TIMER = 6;
const PLASSER = 7;
const AVSLUTNING = 9;

/** Fills a row from the values of its fields; false where they are not right together, or have to be looked at thoroughly. */
function fyllRad(les: Hurtigleser, rad: Raarad, antallOpphoer: number): boolean {
  const { verdier } = les;
  const { post } = rad;
  const fra = verdier[FRA] as number;
  const til = verdier[TIL] as number;
  const kode = verdier[KODE] as number;
  const timer = verdier[TIMER] as number;
  const plasser = verdier[PLASSER] as number;
  let kommune = verdier[KOMMUNE] as number;
  if (kommune < 0) kommune = les.utenKommune;
  const brukerFra = verdier[BRUKER] as number;
  const brukerTil = verdier[BRUKER + SLUTTER] as number;
  if (kommune < 0 || kode < 0 || fra === INGEN_DATO || til < fra || brukerFra === brukerTil) return false;
  const { mengde } = post;
  if (les.time[kode] === 1) {
    if (timer < 0 || timer > MESTE_TIMER || plasser !== MANGLER) return false;
    mengde.hel = timer;
  } else {
    if (plasser === 0 || timer !== MANGLER) return false;
    mengde.hel = plasser === MANGLER ? SKALA : plasser;
  }
  mengde.dager = egneDager(kode);
  rad.kommune = kommune;
  rad.brukerFra = brukerFra;
  rad.brukerTil = brukerTil;
  rad.idFra = verdier[ID] as number;
  rad.idTil = verdier[ID + SLUTTER] as number;
  rad.harTekst = false;
  post.foedselsaar = undefined;
  post.tjenestested = undefined;
  post.kode = kode;
  post.fra = fra;
  post.til = til;
  post.avslutning = verdier[AVSLUTNING] as number;
  post.antallOpphoer = 0;
  if (post.avkortet.length > 0) toemOpphoer(post);
  if (antallOpphoer > 0) leggOpphoer(les, post, antallOpphoer);
  return true;
}

/** Makes the reader and the row look at other bytes. */
function byttBytes(les: Hurtigleser, rad: Raarad, bytes: Uint8Array): void {
  les.bytes = bytes;
  les.syn = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  rad.bruker = bytes;
  rad.id = bytes;
}

/**
 * Reads a row that is written as most are, straight from its bytes into numbers: no text is made.
 *
 * It leaves all else to the thorough reading, which decides and says what is wrong: quotes, other characters than ASCII in bruker and id,
 * many decimals, local codes that change, a name the first time it is met, and whatever is not right. It is one long function without
 * calls, and takes four bytes at a time where it can: that is several times faster.
 *
 * @param pos - Where the row starts; the bytes from there have a line break, and some room after it.
 * @param slutt - Where the bytes end that may be read.
 * @returns Where the next row starts, or −1 where the row is left.
 */
export function lesRadHurtig(
  les: Hurtigleser,
  rad: Raarad,
  bytes: Uint8Array,
  pos: number,
  slutt: number,
): number {
  if (les.bytes !== bytes || rad.bruker !== bytes) byttBytes(les, rad, bytes);
  const { slag, plasser, tabeller, skille, syn, verdier } = les;
  const { foer, dager } = les.maaneder;
  const siste = slag.length - 1;
  const skiller = Math.imul(skille, ENERE);
  let opphoer = -1;
  let opphoerSlutt = 0;
  let i = pos;
  verdier[ID] = 0;
  verdier[ID + SLUTTER] = 0;
  verdier[BRUKER] = 0;
  verdier[BRUKER + SLUTTER] = 0;
  verdier[KOMMUNE] = MANGLER;
  verdier[KODE] = MANGLER;
  verdier[FRA] = INGEN_DATO;
  verdier[TIL] = UTEN_SLUTT;
  verdier[TIMER] = MANGLER;
  verdier[PLASSER] = MANGLER;
  verdier[AVSLUTNING] = INGEN_AVSLUTNING;
  for (let k = 0; k <= siste; k += 1) {
    let b = bytes[i] as number;
    if (k < siste) {
      if (b === skille) {
        i += 1; // an empty field
        continue;
      }
    } else if (b === LINJESKIFT) {
      i += 1;
      break;
    }
    const hvor = plasser[k] as number;
    if (b !== VOGNRETUR) {
      switch (slag[k]) {
        case IDENT: {
          // a byte is 0 where its upper bit is set in (x − 1) & ~x: the lowest such mark is right, and it is the one that is used
          let merker = 0;
          const start = i;
          for (;;) {
            const ord = syn.getInt32(i, true);
            const x = ord ^ skiller;
            const y = ord ^ ANFOERSLER;
            merker =
              (((x - ENERE) & ~x) | ((y - ENERE) & ~y) | ((ord - TRETTITRE) & ~ord) | ord | (ord + ENERE)) &
              OEVERST;
            if (merker !== 0) break;
            i += 4;
          }
          i += bytesUnder(merker);
          if (i - start > LENGSTE) return -1;
          verdier[hvor] = start;
          verdier[hvor + SLUTTER] = i;
          break;
        }
        case OPPSLAG: {
          const { plasser: tabell, maske } = tabeller[k] as Bytetabell;
          const slutter = k < siste ? skiller : les.sisteSlutter;
          let lav = syn.getInt32(i, true);
          let hoey = 0;
          let x = lav ^ slutter;
          let merker = (x - ENERE) & ~x & OEVERST;
          if (merker !== 0) {
            const lengde = bytesUnder(merker);
            lav &= (1 << (8 * lengde)) - 1;
            i += lengde;
          } else {
            hoey = syn.getInt32(i + 4, true);
            x = hoey ^ slutter;
            merker = (x - ENERE) & ~x & OEVERST;
            if (merker !== 0) {
              const lengde = bytesUnder(merker);
              hoey &= (1 << (8 * lengde)) - 1;
              i += 4 + lengde;
            } else i += 8;
          }
          let p = spredt(lav, hoey) & maske;
          for (;;) {
            const her = BREDDE * p;
            const verdi = tabell[her + 2] as number;
            if (verdi === 0) return -1;
            if (tabell[her] === lav && tabell[her + 1] === hoey) {
              verdier[hvor] = verdi - 1;
              break;
            }
            p = (p + 1) & maske;
          }
          break;
        }
        case DATO: {
          const y = syn.getInt32(i, true);
          const m = syn.getInt32(i + 4, true);
          const d = syn.getInt16(i + 8, true);
          if ((y & OEVRE) !== 0x30303030 || ((y + 0x06060606) & OEVRE) !== 0x30303030) return -1;
          if ((m & OEVRE_MAANED) !== 0x2d30302d || ((m + 0x00060600) & OEVRE_MAANED) !== 0x2d30302d)
            return -1;
          if ((d & 0xf0f0) !== 0x3030 || ((d + 0x0606) & 0xf0f0) !== 0x3030) return -1;
          const aar =
            1000 * (y & 15) + 100 * ((y >> 8) & 15) + 10 * ((y >> 16) & 15) + ((y >> 24) & 15) - 1900;
          const maaned = 10 * ((m >> 8) & 15) + ((m >> 16) & 15) - 1;
          if (aar >>> 0 >= 300 || maaned >>> 0 >= 12) return -1;
          const nr = aar * 12 + maaned;
          const dag = 10 * (d & 15) + ((d >> 8) & 15);
          if (dag === 0 || dag > (dager[nr] as number)) return -1;
          verdier[hvor] = (foer[nr] as number) + dag;
          i += DATOLENGDE;
          break;
        }
        case TALL: {
          const start = i;
          let m = b - NULLTEGN;
          if (m >>> 0 > 9) return -1;
          let siffer = (bytes[i + 1] as number) - NULLTEGN;
          for (i += 1; siffer >>> 0 <= 9; siffer = (bytes[i] as number) - NULLTEGN) {
            m = 10 * m + siffer;
            i += 1;
          }
          let etter = 0;
          const tegn = siffer + NULLTEGN;
          if ((tegn === KOMMA || tegn === PUNKTUM) && tegn !== skille) {
            const komma = i;
            i += 1;
            siffer = (bytes[i] as number) - NULLTEGN;
            for (; siffer >>> 0 <= 9; siffer = (bytes[i] as number) - NULLTEGN) {
              m = 10 * m + siffer;
              i += 1;
            }
            etter = i - komma - 1;
            if (etter === 0 || etter > SKALADESIMALER) return -1;
          }
          if (i - start > FLEST_SIFRE) return -1;
          m *= SKALERING[etter] as number;
          if (m > STOERSTE_MENGDE) return -1;
          verdier[hvor] = m;
          break;
        }
        case OPPHOER:
          // where it would end if it is right, which is seen afterwards
          opphoer = i;
          i += OPPHOERSLENGDE;
          while (bytes[i] === MELLOMROM) i += OPPHOERSLENGDE + 1;
          if (i >= slutt) return -1;
          opphoerSlutt = i;
          break;
        default:
          return -1;
      }
      b = bytes[i] as number;
    }
    if (k < siste) {
      if (b !== skille) return -1;
      i += 1;
    } else if (b === LINJESKIFT) i += 1;
    else if (b === VOGNRETUR && bytes[i + 1] === LINJESKIFT) i += 2;
    else return -1;
  }
  const antallOpphoer = opphoer < 0 ? 0 : lesOpphoer(les, bytes, opphoer);
  if (antallOpphoer < 0 || (antallOpphoer > 0 && les.opphoerSlutt !== opphoerSlutt)) return -1;
  return fyllRad(les, rad, antallOpphoer) ? i : -1;
}
