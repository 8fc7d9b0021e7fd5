import { kodenummer } from "../../tjenestekoder/kodenummer.js";
import { TJENESTEKODER } from "../../tjenestekoder/koder.js";
import { kodetabell } from "../koder.js";
import type { Leseoppsett } from "../lesVedtakHurtig.js";
import { AVSLUTNINGER } from "../Vedtakspost.js";
import { lagMaanedstabell } from "./bytedato.js";
import { type Bytetabell, nyBytetabell, settBytes } from "./bytetabell.js";
import { BYTES_PER_TEGN, skrivBytes } from "./bytetekst.js";
import { type Csvhode, KOLONNER, type Kolonne } from "./csvhode.js";

/** Opphør of a row that the fast reading takes. */
export const FLEST_OPPHOER = 16;
/** Places of service that are kept. */
const FLEST_STEDER = 10_000;

/** How a column is read; the numbers are a switch's. */
export const IDENT = 0;
export const OPPSLAG = 1;
export const DATO = 2;
export const TALL = 3;
export const OPPHOER = 4;
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

/** The columns that files usually have, in the order that is read fastest; those that may be left out. */
const VANLIGE = /* @__PURE__ */ KOLONNER.slice(0, 10);
const KAN_MANGLE: readonly Kolonne[] = ["id", "kommune"];

/** What the fast reading of rows goes by. */
export type Hurtigleser = {
  /** Whether the columns are the usual ones in the usual order. */
  readonly vanlig: boolean;
  readonly harId: boolean;
  readonly harKommune: boolean;
  /** By the columns in their order: how each is read, where its value goes, and what it is looked up in. */
  readonly slag: Uint8Array;
  readonly plasser: Uint8Array;
  readonly tabeller: readonly Bytetabell[];
  /** What parts the fields, once and four times. */
  readonly skille: number;
  readonly skiller: number;
  /** What ends the last field of a row, four times: of lines that end otherwise, the last names are left to the thorough reading. */
  readonly sisteSlutter: number;
  readonly oppsett: Leseoppsett;
  readonly maaneder: Int32Array;
  readonly koder: Bytetabell;
  readonly avslutninger: Bytetabell;
  /** The municipalities and places of service that have been met. */
  readonly kommuner: Bytetabell;
  readonly steder: Bytetabell;
  /** The number of the municipality of rows that name none, or −1 before the first. */
  utenKommune: number;
  /** By code: 1 for those counted in hours, and the days that amounts are spread on. */
  readonly time: Uint8Array;
  readonly dager: Uint8Array;
  /** The values of a row whose columns come in another order. */
  readonly verdier: Int32Array;
  /** First and last days of the row's opphør. */
  readonly opphoer: Int32Array;
  /** Where the field that was read last ends. */
  slutt: number;
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
    laer(tabell, o, i);
  });
  return tabell;
}

const AARSTALL = /* @__PURE__ */ Array.from({ length: 300 }, (_, i) => String(1900 + i));

const TOMT = /* @__PURE__ */ new Uint8Array(0);
const LINJESKIFT = 10;
const VOGNRETUR = 13;
const fireGanger = (b: number): number => Math.imul(b, 0x01010101);

/** Makes the fast reading of rows under a heading. */
export function lagHurtigleser(
  { skilletegn, kolonner, medRetur }: Csvhode,
  oppsett: Leseoppsett,
): Hurtigleser {
  const [kommuner, steder, ingen] = [nyBytetabell(), nyBytetabell(), nyBytetabell()];
  const [koder, avslutninger] = [lagKodetabell(oppsett), lagOrdtabell(AVSLUTNINGER)];
  const tabeller: Partial<Record<Kolonne, Bytetabell>> = {
    kommune: kommuner,
    kode: koder,
    avslutning: avslutninger,
    foedselsaar: lagOrdtabell(kolonner.includes("foedselsaar") ? AARSTALL : []),
    tjenestested: steder,
  };
  const vanlige = VANLIGE.filter((k) => kolonner.includes(k) || !KAN_MANGLE.includes(k));
  const skille = skilletegn.charCodeAt(0);
  const { time, dager } = kodetabell();
  return {
    vanlig: kolonner.join() === vanlige.join(),
    harId: kolonner.includes("id"),
    harKommune: kolonner.includes("kommune"),
    slag: Uint8Array.from(kolonner, (kolonne) => SLAG[kolonne]),
    plasser: Uint8Array.from(kolonner, (kolonne) => KOLONNER.indexOf(kolonne)),
    tabeller: kolonner.map((kolonne) => tabeller[kolonne] ?? ingen),
    skille,
    skiller: fireGanger(skille),
    sisteSlutter: fireGanger(medRetur ? VOGNRETUR : LINJESKIFT),
    oppsett,
    maaneder: lagMaanedstabell(),
    koder,
    avslutninger,
    kommuner,
    steder,
    utenKommune: -1,
    time,
    dager,
    verdier: new Int32Array(KOLONNER.length),
    opphoer: new Int32Array(2 * FLEST_OPPHOER),
    slutt: 0,
    bytes: TOMT,
    syn: new DataView(TOMT.buffer),
  };
}
