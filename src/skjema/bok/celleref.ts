import { kolonnenavn } from "./kolonnenavn.js";

/** The largest sheet there is: 1 048 576 rows and 16 384 columns (XFD). */
export const STOERSTE_RAD = 1_048_576;
export const STOERSTE_KOLONNE = 16_384;

const A = 64;
const BOKSTAVER = 26;

/** Writes a cell's name: row 12, column 8 is H12. */
export const skrivCelleref = (rad: number, kolonne: number): string => `${kolonnenavn(kolonne)}${rad}`;

/** Reads a column's letters, or gives `undefined` for none that a sheet has. */
export function lesKolonne(tekst: string): number | undefined {
  if (!/^[A-Z]{1,3}$/.test(tekst)) return undefined;
  let kolonne = 0;
  for (const tegn of tekst) kolonne = kolonne * BOKSTAVER + tegn.charCodeAt(0) - A;
  return kolonne <= STOERSTE_KOLONNE ? kolonne : undefined;
}

/** Reads a row's number, or gives `undefined` for none that a sheet has. */
export function lesRadnummer(tekst: string): number | undefined {
  if (!/^[1-9]\d{0,6}$/.test(tekst)) return undefined;
  const rad = Number.parseInt(tekst, 10);
  return rad <= STOERSTE_RAD ? rad : undefined;
}

/** Reads a cell's name, or gives `undefined` for one that no sheet has. */
export function lesCelleref(tekst: string): { rad: number; kolonne: number } | undefined {
  const [, bokstaver = "", sifre = ""] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(tekst) ?? [];
  const kolonne = lesKolonne(bokstaver);
  const rad = lesRadnummer(sifre);
  return kolonne === undefined || rad === undefined ? undefined : { rad, kolonne };
}
