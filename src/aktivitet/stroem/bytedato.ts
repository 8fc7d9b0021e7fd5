import { type Dagnummer, dagerIMaaned, lesDato } from "../../dato/dato.js";

const FOERSTE_AAR = 1900;
const ANTALL_AAR = 300;
const MAANEDER = 12;

/** For each month from 1900: the day number before its first, and its days. */
export type Maanedstabell = { readonly foer: Int32Array; readonly dager: Uint8Array };

/** Makes the table that dates in bytes are read by. */
export function lagMaanedstabell(): Maanedstabell {
  const foer = new Int32Array(ANTALL_AAR * MAANEDER);
  const dager = new Uint8Array(ANTALL_AAR * MAANEDER);
  for (let i = 0; i < foer.length; i += 1) {
    const aar = FOERSTE_AAR + Math.floor(i / MAANEDER);
    const maaned = 1 + (i % MAANEDER);
    foer[i] = (lesDato(`${aar}-${String(maaned).padStart(2, "0")}-01`) ?? 0) - 1;
    dager[i] = dagerIMaaned(aar, maaned);
  }
  return { foer, dager };
}

/** What is no date. */
export const INGEN_DATO = -1_000_000;

/** The upper halves of four bytes, and those of four digits; six more than a digit above 9 has another upper half. */
const OEVRE = 0xf0f0f0f0 | 0;
const SIFRE = 0x30303030;
const SEKS = 0x06060606;
/** The same of `-MM-`, with the hyphens whole. */
const OEVRE_MAANED = 0xfff0f0ff | 0;
const MAANEDSFORM = 0x2d30302d;
const SEKS_MAANED = 0x00060600;

/** Reads `YYYY-MM-DD` at a place in bytes, as `lesDato` does, four bytes at a time; {@link INGEN_DATO} for all else. */
export function lesBytedato({ foer, dager }: Maanedstabell, syn: DataView, pos: number): Dagnummer {
  const y = syn.getInt32(pos, true);
  const m = syn.getInt32(pos + 4, true);
  const d = syn.getInt16(pos + 8, true);
  if ((y & OEVRE) !== SIFRE || ((y + SEKS) & OEVRE) !== SIFRE) return INGEN_DATO;
  if ((m & OEVRE_MAANED) !== MAANEDSFORM || ((m + SEKS_MAANED) & OEVRE_MAANED) !== MAANEDSFORM)
    return INGEN_DATO;
  if ((d & 0xf0f0) !== 0x3030 || ((d + 0x0606) & 0xf0f0) !== 0x3030) return INGEN_DATO;
  const aar =
    1000 * (y & 15) + 100 * ((y >> 8) & 15) + 10 * ((y >> 16) & 15) + ((y >> 24) & 15) - FOERSTE_AAR;
  const maaned = 10 * ((m >> 8) & 15) + ((m >> 16) & 15) - 1;
  if (aar >>> 0 >= ANTALL_AAR || maaned >>> 0 >= MAANEDER) return INGEN_DATO;
  const nr = aar * MAANEDER + maaned;
  const dag = 10 * (d & 15) + ((d >> 8) & 15);
  if (dag === 0 || dag > (dager[nr] as number)) return INGEN_DATO;
  return (foer[nr] as number) + dag;
}
