/** A calendar date as days since 1970-01-01, so that days are counted by subtraction and no time zone is ever near. */
export type Dagnummer = number;

const DATOTEKST = /^(\d{4})-(\d{2})-(\d{2})$/;
const FOERSTE_AAR = 1900;
const SISTE_AAR = 2199;

/** Counts the days from 1970-01-01 to a date of the Gregorian calendar (months from March, so the leap day comes last). */
function dagnummer(aar: number, maaned: number, dag: number): Dagnummer {
  const a = maaned > 2 ? aar : aar - 1;
  const fraMars = (maaned + 9) % 12;
  const skuddager = Math.floor(a / 4) - Math.floor(a / 100) + Math.floor(a / 400);
  return 365 * a + skuddager + Math.floor((153 * fraMars + 2) / 5) + dag - 719469;
}

/** The last day that can be written. */
export const SISTE_DAG: Dagnummer = /* @__PURE__ */ dagnummer(SISTE_AAR, 12, 31);

/** Tells whether a year has 366 days. */
export function erSkuddaar(aar: number): boolean {
  return aar % 4 === 0 && (aar % 100 !== 0 || aar % 400 === 0);
}

const DAGER = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Gives the number of days of a month (1–12). */
export function dagerIMaaned(aar: number, maaned: number): number {
  return maaned === 2 && erSkuddaar(aar) ? 29 : (DAGER[maaned - 1] ?? 0);
}

/** Reads `YYYY-MM-DD` strictly, a day that exists, 1900–2199; `undefined` for all else. */
export function lesDato(tekst: unknown): Dagnummer | undefined {
  if (typeof tekst !== "string" || tekst.length !== 10) return undefined;
  const treff = DATOTEKST.exec(tekst);
  if (treff === null) return undefined;
  const [aar, maaned, dag] = [
    Number.parseInt(treff[1] ?? "", 10),
    Number.parseInt(treff[2] ?? "", 10),
    Number.parseInt(treff[3] ?? "", 10),
  ];
  if (aar < FOERSTE_AAR || aar > SISTE_AAR || maaned < 1 || maaned > 12) return undefined;
  if (dag < 1 || dag > dagerIMaaned(aar, maaned)) return undefined;
  return dagnummer(aar, maaned, dag);
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
