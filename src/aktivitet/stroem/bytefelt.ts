import { SKALA, STOERSTE_MENGDE } from "../Mengde.js";
import { DATOLENGDE, INGEN_DATO, lesBytedato } from "./bytedato.js";
import { BREDDE, type Bytetabell, spredt } from "./bytetabell.js";
import { FLEST_OPPHOER, type Hurtigleser } from "./Hurtigleser.js";

const MELLOMROM = 32;
const SKRAASTREK = 47;
/** The longest id or pseudonym. */
const LENGSTE_IDENT = 200;
/** Bytes of an amount that the fast reading takes. */
const LENGSTE_MENGDE = 9;

/**
 * Gives where an id or a pseudonym of visible ASCII ends: at what parts the fields, or at whatever else the fast reading does not take in one
 * (`!`, too, which saves a look); −1 where it is too long.
 */
export function forbiIdent({ syn, skiller }: Hurtigleser, pos: number): number {
  let i = pos;
  for (;;) {
    const ord = syn.getInt32(i, true);
    const x = ord ^ skiller;
    // a byte is 0 where its upper bit is set in (x − 1) & ~x: the lowest such mark is right, and it is the one that is used
    const merker =
      (((x - 0x01010101) & ~x) | ((ord - 0x23232323) & ~ord) | ord | (ord + 0x01010101)) & 0x80808080;
    if (merker !== 0) {
      i += (31 - Math.clz32(merker & -merker)) >>> 3;
      return i - pos > LENGSTE_IDENT ? -1 : i;
    }
    i += 4;
  }
}

/**
 * Looks a field up by its bytes, eight at the most, and leaves where it ends in the reader.
 *
 * @param slutter - The byte that ends the field, four times.
 * @returns The value, or −1 for what is not in the table.
 */
export function slaaOpp(les: Hurtigleser, tabell: Bytetabell, pos: number, slutter: number): number {
  const { syn } = les;
  const { plasser, maske } = tabell;
  let lav = syn.getInt32(pos, true);
  let hoey = syn.getInt32(pos + 4, true);
  let x = lav ^ slutter;
  const merker = (x - 0x01010101) & ~x & 0x80808080;
  x = hoey ^ slutter;
  const flere = (x - 0x01010101) & ~x & 0x80808080;
  // all bits below the lowest mark, or all where there is none; of the next four bytes none where the first four end the field
  const iLav = ((merker & -merker) >>> 7) - 1;
  const iHoey = (((flere & -flere) >>> 7) - 1) & ~((merker | -merker) >> 31);
  lav &= iLav;
  hoey &= iHoey;
  const slutt = pos + ((64 - Math.clz32(iLav) - Math.clz32(iHoey)) >>> 3);
  les.slutt = slutt;
  // a byte that is 0 past the name's end would look like its end
  if (syn.getUint8(slutt - 1) === 0) return -1;
  for (let p = spredt(lav, hoey) & maske; ; p = (p + 1) & maske) {
    const her = BREDDE * p;
    const verdi = plasser[her + 2] as number;
    if (verdi === 0 || (plasser[her] === lav && plasser[her + 1] === hoey)) return verdi - 1;
  }
}

/** Reads an amount as ten-thousandths, and leaves where it ends in the reader; −1 for what is not plain. */
export function lesMengde(les: Hurtigleser, pos: number): number {
  const { syn } = les;
  let siffer = syn.getUint8(pos) - 48;
  if (siffer >>> 0 > 9) return -1;
  let m = 0;
  let i = pos;
  for (; siffer >>> 0 <= 9; siffer = syn.getUint8(i) - 48) {
    m = 10 * m + siffer;
    i += 1;
  }
  let etter = SKALA;
  const tegn = siffer + 48;
  if ((tegn === 44 || tegn === 46) && tegn !== les.skille) {
    i += 1;
    for (siffer = syn.getUint8(i) - 48; siffer >>> 0 <= 9; siffer = syn.getUint8(i) - 48) {
      m = 10 * m + siffer;
      etter = (etter / 10) | 0;
      i += 1;
    }
    if (etter === SKALA) return -1;
  }
  les.slutt = i;
  return i - pos > LENGSTE_MENGDE || etter === 0 || m * etter > STOERSTE_MENGDE ? -1 : m * etter;
}

/** Reads `fra/til fra/til` into the reader, and leaves where it ends there: how many, or −1 for what is not plain. */
export function lesOpphoer(les: Hurtigleser, bytes: Uint8Array, pos: number): number {
  const { maaneder, opphoer, syn } = les;
  let i = pos;
  for (let j = 0; j < 2 * FLEST_OPPHOER; j += 2) {
    const fra = lesBytedato(maaneder, syn, i);
    i += DATOLENGDE;
    if (fra === INGEN_DATO || bytes[i] !== SKRAASTREK) return -1;
    const til = lesBytedato(maaneder, syn, i + 1);
    if (til < fra) return -1;
    opphoer[j] = fra;
    opphoer[j + 1] = til;
    i += 1 + DATOLENGDE;
    if (bytes[i] !== MELLOMROM) {
      les.slutt = i;
      return j / 2 + 1;
    }
    i += 1;
  }
  return -1;
}
