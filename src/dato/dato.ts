/** A calendar date as days since 1970-01-01, so that days are counted by subtraction and no time zone is ever near. */
export type Dagnummer = number;

const FOERSTE_AAR = 1900;
const SISTE_AAR = 2199;
const BINDESTREK = 45;
const NULLTEGN = 48;

/** Tells whether a year has 366 days. */
export function erSkuddaar(aar: number): boolean {
  return aar % 4 === 0 && (aar % 100 !== 0 || aar % 400 === 0);
}

const DAGER = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Gives the number of days of a month (1–12). */
export function dagerIMaaned(aar: number, maaned: number): number {
  return maaned === 2 && erSkuddaar(aar) ? 29 : (DAGER[maaned - 1] ?? 0);
}

/** Days from 1970-01-01 to the new year of each year that is read, made the first time a date is. */
let nyttaar: Int32Array | undefined;

function lagNyttaar(): Int32Array {
  const tabell = new Int32Array(SISTE_AAR - FOERSTE_AAR + 1);
  let nr = -25_567; // 1900-01-01
  for (let i = 0; i < tabell.length; i += 1) {
    tabell[i] = nr;
    nr += erSkuddaar(FOERSTE_AAR + i) ? 366 : 365;
  }
  return tabell;
}

/** Days of a common year before the first of each month (1–12). */
const FOER_MAANEDEN = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Gives a digit of a text, or something that spoils any number made of it. */
function siffer(tekst: string, i: number): number {
  const s = tekst.charCodeAt(i) - NULLTEGN;
  return s >= 0 && s <= 9 ? s : -100_000;
}

/** Reads `YYYY-MM-DD` strictly, a day that exists, 1900–2199; `undefined` for all else. By its digits: there may be millions. */
export function lesDato(tekst: unknown): Dagnummer | undefined {
  if (typeof tekst !== "string" || tekst.length !== 10) return undefined;
  if (tekst.charCodeAt(4) !== BINDESTREK || tekst.charCodeAt(7) !== BINDESTREK) return undefined;
  const aar = 1000 * siffer(tekst, 0) + 100 * siffer(tekst, 1) + 10 * siffer(tekst, 2) + siffer(tekst, 3);
  const maaned = 10 * siffer(tekst, 5) + siffer(tekst, 6);
  const dag = 10 * siffer(tekst, 8) + siffer(tekst, 9);
  if (aar < FOERSTE_AAR || aar > SISTE_AAR || maaned < 1 || maaned > 12 || dag < 1) return undefined;
  if (dag > 28 && dag > dagerIMaaned(aar, maaned)) return undefined;
  nyttaar ??= lagNyttaar();
  const skuddag = maaned > 2 && aar % 4 === 0 && erSkuddaar(aar) ? 1 : 0;
  return (nyttaar[aar - FOERSTE_AAR] ?? 0) + (FOER_MAANEDEN[maaned] ?? 0) + skuddag + dag - 1;
}

/** Writes a day number as `YYYY-MM-DD`. */
export function skrivDato(nr: Dagnummer): string {
  const fraNull = nr + 719468;
  const epoke = Math.floor(fraNull / 146097);
  const iEpoke = fraNull - epoke * 146097;
  const aarIEpoke = Math.floor(
    (iEpoke - Math.floor(iEpoke / 1460) + Math.floor(iEpoke / 36524) - Math.floor(iEpoke / 146096)) / 365,
  );
  const iAaret = iEpoke - (365 * aarIEpoke + Math.floor(aarIEpoke / 4) - Math.floor(aarIEpoke / 100));
  const fraMars = Math.floor((5 * iAaret + 2) / 153);
  const dag = iAaret - Math.floor((153 * fraMars + 2) / 5) + 1;
  const maaned = fraMars < 10 ? fraMars + 3 : fraMars - 9;
  const aar = aarIEpoke + epoke * 400 + (maaned <= 2 ? 1 : 0);
  return `${aar}-${String(maaned).padStart(2, "0")}-${String(dag).padStart(2, "0")}`;
}
