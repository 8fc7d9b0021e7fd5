import { MAANEDER_I_AARET } from "../akonto/terminer.js";
import { lesDato } from "../dato/dato.js";
import { dagerIPeriode, lesPeriode, skrivPeriode } from "../dato/periode.js";

/** A month as months since year 0: year × 12 + 0–11, so that months are counted by subtraction. */
export type Maaned = number;

/** A stretch of whole months; both ends count. */
export type Maanedsperiode = { readonly fra: Maaned; readonly til: Maaned };

/** Gives the days that a text stands for: a day, a month, a quarter (`2016-Q3`) or a year. */
function dager(tekst: unknown) {
  const dag = lesDato(tekst);
  return dag === undefined ? lesPeriode(tekst) : { fra: dag, til: dag };
}

/** Gives the month of a date `YYYY-MM-DD`. */
const maanedAv = (dato: string): Maaned =>
  Number.parseInt(dato.slice(0, 4), 10) * MAANEDER_I_AARET + Number.parseInt(dato.slice(5, 7), 10) - 1;

/** Reads the first month of a period: `2016-07`, `2016-07-01` or `2016`; `undefined` for all else, and for a day within a month. */
export function lesFraMaaned(tekst: unknown): Maaned | undefined {
  const funnet = dager(tekst);
  if (funnet === undefined) return undefined;
  const { fra } = skrivPeriode(funnet);
  return fra.endsWith("-01") ? maanedAv(fra) : undefined;
}

/** Reads the last month of a period: `2019-12`, `2019-12-31` or `2019`; `undefined` for all else, and for a day within a month. */
export function lesTilMaaned(tekst: unknown): Maaned | undefined {
  const funnet = dager(tekst);
  if (funnet === undefined) return undefined;
  const { til } = skrivPeriode(funnet);
  const maaneden = lesPeriode(til.slice(0, 7));
  return maaneden !== undefined &&
    dagerIPeriode({ fra: maaneden.fra, til: funnet.til }) === dagerIPeriode(maaneden)
    ? maanedAv(til)
    : undefined;
}

/** Writes a month as `2016-07`. */
export const skrivMaaned = (maaned: Maaned): string =>
  `${Math.floor(maaned / MAANEDER_I_AARET)}-${String((maaned % MAANEDER_I_AARET) + 1).padStart(2, "0")}`;

/** Gives the year a month is in. */
export const aarAv = (maaned: Maaned): number => Math.floor(maaned / MAANEDER_I_AARET);

/** Counts the months of a period that fall in a year. */
export function maanederIAaret({ fra, til }: Maanedsperiode, aar: number): number {
  const foerste = aar * MAANEDER_I_AARET;
  const siste = foerste + MAANEDER_I_AARET - 1;
  return Math.max(0, Math.min(til, siste) - Math.max(fra, foerste) + 1);
}
