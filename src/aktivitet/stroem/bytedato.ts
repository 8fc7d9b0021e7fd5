import { type Dagnummer, dagerIMaaned, lesDato } from "../../dato/dato.js";

const FOERSTE_AAR = 1900;
const ANTALL_AAR = 300;
const MAANEDER = 12;
const BINDESTREK = 45;
const NULLTEGN = 48;

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

/** Reads `YYYY-MM-DD` at a place in bytes, as `lesDato` does; {@link INGEN_DATO} for all else. */
export function lesBytedato({ foer, dager }: Maanedstabell, bytes: Uint8Array, pos: number): Dagnummer {
  const a = (bytes[pos] as number) - NULLTEGN;
  const b = (bytes[pos + 1] as number) - NULLTEGN;
  const c = (bytes[pos + 2] as number) - NULLTEGN;
  const d = (bytes[pos + 3] as number) - NULLTEGN;
  const e = (bytes[pos + 5] as number) - NULLTEGN;
  const f = (bytes[pos + 6] as number) - NULLTEGN;
  const g = (bytes[pos + 8] as number) - NULLTEGN;
  const h = (bytes[pos + 9] as number) - NULLTEGN;
  if (bytes[pos + 4] !== BINDESTREK || bytes[pos + 7] !== BINDESTREK) return INGEN_DATO;
  // a byte below the digits becomes a large number
  if (a >>> 0 > 9 || b >>> 0 > 9 || c >>> 0 > 9 || d >>> 0 > 9) return INGEN_DATO;
  if (e >>> 0 > 9 || f >>> 0 > 9 || g >>> 0 > 9 || h >>> 0 > 9) return INGEN_DATO;
  const aar = 1000 * a + 100 * b + 10 * c + d - FOERSTE_AAR;
  const maaned = 10 * e + f - 1;
  if (aar >>> 0 >= ANTALL_AAR || maaned >>> 0 >= MAANEDER) return INGEN_DATO;
  const nr = aar * MAANEDER + maaned;
  const dag = 10 * g + h;
  if (dag === 0 || dag > (dager[nr] as number)) return INGEN_DATO;
  return (foer[nr] as number) + dag;
}
