import { type Dagnummer, dagerIMaaned, lesDato } from "../../dato/dato.js";

const FOERSTE_AAR = 1900;
const ANTALL_AAR = 300;
const MAANEDER = 12;

/** Bytes of a date. */
export const DATOLENGDE = 10;
/** What is no date. */
export const INGEN_DATO = -1_000_000;
/** Days of a month stand in so many bits, below the day number before its first. */
const DAGBITS = 5;

/** Makes the table that dates in bytes are read by: for each month from January 1900, the day number before its first, and its days. */
export function lagMaanedstabell(): Int32Array {
  const tabell = new Int32Array(ANTALL_AAR * MAANEDER);
  let foer = (lesDato(`${FOERSTE_AAR}-01-01`) ?? 0) - 1;
  for (let i = 0; i < tabell.length; i += 1) {
    const dager = dagerIMaaned(FOERSTE_AAR + Math.floor(i / MAANEDER), 1 + (i % MAANEDER));
    tabell[i] = (foer << DAGBITS) | dager;
    foer += dager;
  }
  return tabell;
}

/**
 * Reads `YYYY-MM-DD` at a place in bytes, as `lesDato` does, four bytes at a time; {@link INGEN_DATO} for all else. `lesVanligRad` has the
 * same, without the call.
 */
export function lesBytedato(maaneder: Int32Array, syn: DataView, pos: number): Dagnummer {
  // digits are 0 to 9 when those of `0000`, `-00-` and `00` are taken from them; six more than one above 9 has an upper half
  const y = syn.getInt32(pos, true) ^ 0x30303030;
  const m = syn.getInt32(pos + 4, true) ^ 0x2d30302d;
  const d = syn.getUint16(pos + 8, true) ^ 0x3030;
  const feil =
    ((y | (y + 0x06060606)) & 0xf0f0f0f0) |
    ((m | (m + 0x00060600)) & 0xfff0f0ff) |
    ((d | (d + 0x0606)) & 0xf0f0);
  if (feil !== 0) return INGEN_DATO;
  const par = 10 * y + (y >>> 8); // two digits a number, in the first byte and the third
  const aar = 100 * (par & 255) + ((par >>> 16) & 255) - 1900;
  const maaned = 10 * ((m >>> 8) & 15) + (m >>> 16) - 1;
  if (aar >>> 0 >= 300 || maaned >>> 0 >= 12) return INGEN_DATO;
  const rad = maaneder[12 * aar + maaned] as number;
  const dag = 10 * (d & 15) + (d >>> 8);
  return dag === 0 || dag > (rad & 31) ? INGEN_DATO : (rad >> 5) + dag;
}
