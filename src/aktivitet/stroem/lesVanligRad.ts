import { UTEN_SLUTT } from "../slutt.js";
import { INGEN_AVSLUTNING } from "../Vedtakspost.js";
import { lesOpphoer, slaaOpp } from "./bytefelt.js";
import { spredt } from "./bytetabell.js";
import { fyllRad } from "./fyllRad.js";
import type { Hurtigleser } from "./Hurtigleser.js";
import type { Raarad } from "./Raarad.js";

/**
 * Reads a row whose columns are the usual ones in the usual order, id and kommune left out or not, straight from its bytes: no text is made.
 *
 * It does what the functions of bytefelt.ts and bytedato.ts do, where each step is explained, but without calls for what every row has: calls
 * cost a third of the time, and how many V8 puts in place of their calls is not for us to say. For the same reason numbers stand as they
 * are: a bundler makes variables of a module's constants, and they would be fetched and looked at anew in each place.
 *
 * @param pos - Where the row starts; the bytes from there have a line break, and some room after it.
 * @returns Where the next row starts, or −1 where the row is left to the thorough reading.
 */
export function lesVanligRad(les: Hurtigleser, rad: Raarad, bytes: Uint8Array, pos: number): number {
  const { skille, skiller, syn, maaneder } = les;
  let i = pos;
  rad.idFra = pos;
  rad.idTil = pos;
  // id and bruker: visible ASCII, 200 at the most
  for (let nr = les.harId ? 0 : 1; nr < 2; nr += 1) {
    const start = i;
    for (;;) {
      const ord = syn.getInt32(i, true);
      const x = ord ^ skiller;
      const merker =
        (((x - 0x01010101) & ~x) | ((ord - 0x23232323) & ~ord) | ord | (ord + 0x01010101)) & 0x80808080;
      if (merker !== 0) {
        i += (31 - Math.clz32(merker & -merker)) >>> 3;
        break;
      }
      i += 4;
    }
    if (syn.getUint8(i) !== skille || i - start > 200) return -1;
    if (nr === 0) rad.idTil = i;
    else {
      rad.brukerFra = start;
      rad.brukerTil = i;
    }
    i += 1;
  }
  // kommune, which may be empty, and kode: looked up
  let kommune = les.utenKommune;
  let kode = 0;
  for (let nr = les.harKommune ? 0 : 1; nr < 2; nr += 1) {
    let lav = syn.getInt32(i, true);
    let hoey = syn.getInt32(i + 4, true);
    let x = lav ^ skiller;
    const merker = (x - 0x01010101) & ~x & 0x80808080;
    x = hoey ^ skiller;
    const flere = (x - 0x01010101) & ~x & 0x80808080;
    const iLav = ((merker & -merker) >>> 7) - 1;
    const iHoey = (((flere & -flere) >>> 7) - 1) & ~((merker | -merker) >> 31);
    lav &= iLav;
    hoey &= iHoey;
    i += (64 - Math.clz32(iLav) - Math.clz32(iHoey)) >>> 3;
    if (syn.getUint8(i) !== skille || syn.getUint8(i - 1) === 0) return -1;
    i += 1;
    if (nr === 0 && iLav === 0) continue;
    const { plasser, maske } = nr === 0 ? les.kommuner : les.koder;
    for (let p = spredt(lav, hoey) & maske; ; p = (p + 1) & maske) {
      kode = (plasser[3 * p + 2] as number) - 1;
      if (kode < 0) return -1;
      if (plasser[3 * p] === lav && plasser[3 * p + 1] === hoey) break;
    }
    if (nr === 0) kommune = kode;
  }
  // fra, and til, which may be empty
  let fra = 0;
  let til = UTEN_SLUTT;
  for (let nr = 0; nr < 2; nr += 1) {
    if (nr === 1 && syn.getUint8(i) === skille) {
      i += 1;
      break;
    }
    const y = syn.getInt32(i, true) ^ 0x30303030;
    const m = syn.getInt32(i + 4, true) ^ 0x2d30302d;
    const d = syn.getUint16(i + 8, true) ^ 0x3030;
    const feil =
      ((y | (y + 0x06060606)) & 0xf0f0f0f0) |
      ((m | (m + 0x00060600)) & 0xfff0f0ff) |
      ((d | (d + 0x0606)) & 0xf0f0);
    if (feil !== 0) return -1;
    const par = 10 * y + (y >>> 8);
    const aar = 100 * (par & 255) + ((par >>> 16) & 255) - 1900;
    const maaned = 10 * ((m >>> 8) & 15) + (m >>> 16) - 1;
    if (aar >>> 0 >= 300 || maaned >>> 0 >= 12) return -1;
    const foerOgDager = maaneder[12 * aar + maaned] as number;
    const dag = 10 * (d & 15) + (d >>> 8);
    if (dag === 0 || dag > (foerOgDager & 31) || syn.getUint8(i + 10) !== skille) return -1;
    const dagnummer = (foerOgDager >> 5) + dag;
    if (nr === 0) fra = dagnummer;
    else til = dagnummer;
    i += 11;
  }
  // timerPerUke and plasser, either of which is empty: ten-thousandths, −1 where there is none
  let timer = -1;
  let plasser = -1;
  for (let nr = 0; nr < 2; nr += 1) {
    let siffer = syn.getUint8(i) - 48;
    if (siffer + 48 !== skille) {
      if (siffer >>> 0 > 9) return -1;
      const start = i;
      let mengde = 0;
      for (; siffer >>> 0 <= 9; siffer = syn.getUint8(i) - 48) {
        mengde = 10 * mengde + siffer;
        i += 1;
      }
      let etter = 10_000;
      if (siffer + 48 !== skille) {
        if (siffer !== 44 - 48 && siffer !== 46 - 48) return -1;
        i += 1;
        for (siffer = syn.getUint8(i) - 48; siffer >>> 0 <= 9; siffer = syn.getUint8(i) - 48) {
          mengde = 10 * mengde + siffer;
          etter = (etter / 10) | 0;
          i += 1;
        }
        if (siffer + 48 !== skille || etter === 10_000 || etter === 0) return -1;
      }
      mengde *= etter;
      if (i - start > 9 || mengde > 0x7fffffff) return -1;
      if (nr === 0) timer = mengde;
      else plasser = mengde;
    }
    i += 1;
  }
  let opphoer = 0;
  if (syn.getUint8(i) !== skille) {
    opphoer = lesOpphoer(les, bytes, i);
    if (opphoer < 0 || syn.getUint8(les.slutt) !== skille) return -1;
    i = les.slutt;
  }
  i += 1;
  let avslutning = INGEN_AVSLUTNING;
  let b = syn.getUint8(i);
  if (b !== 10 && b !== 13) {
    avslutning = slaaOpp(les, les.avslutninger, i, les.sisteSlutter);
    if (avslutning < 0) return -1;
    i = les.slutt;
    b = syn.getUint8(i);
  }
  if (b === 13) {
    i += 1;
    b = syn.getUint8(i);
  }
  if (b !== 10 || kommune < 0) return -1;
  rad.kommune = kommune;
  return fyllRad(les, rad, kode, fra, til, timer, plasser, avslutning, opphoer) ? i + 1 : -1;
}
