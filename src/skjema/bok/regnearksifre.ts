import { kvotient } from "../../tall/kvotient.js";
import { skrivTall } from "../../tall/skrivTall.js";
import { fraStor, teller, tierpotens } from "../../tall/Tall.js";

/** How many significant digits a spreadsheet holds of a number, and shows. */
export const REGNEARKETS_SIFRE = 15;

/** Counts the digits of a plain decimal that say something: from the first that is not zero to the last that is not. */
const antallSifre = (tekst: string): number => tekst.replace(/[-.]/g, "").replace(/^0+|0+$/g, "").length;

/** Digits of a double as spreadsheets write it: two more than they show, which say nothing that was typed. */
const SIFRE_I_FILEN = 17;

/** Tells whether a spreadsheet holds a decimal whole. */
const faarPlassIRegneark = (tekst: string): boolean => antallSifre(tekst) <= REGNEARKETS_SIFRE;

/**
 * Tells whether a decimal can stand as a number in a file and be read back with every digit: one of 16 or 17 digits can't, for the reading
 * would take it for a spreadsheet's own writing of 15. One with more can: no spreadsheet writes that many.
 */
export const kanStaaSomTall = (tekst: string): boolean =>
  faarPlassIRegneark(tekst) || antallSifre(tekst) > SIFRE_I_FILEN;

/** Rounds a plain decimal to the 15 digits that a spreadsheet shows, half away from zero; one that has no more stands as it is. */
export function tilRegnearksifre(tekst: string): string {
  if (faarPlassIRegneark(tekst)) return tekst;
  const [hel = "", brudd = ""] = tekst.replace("-", "").split(".");
  const t = fraStor(BigInt(tekst.replace(".", "")), brudd.length);
  const heleSifre = hel.replace(/^0+/, "").length;
  if (heleSifre > REGNEARKETS_SIFRE) {
    // the whole digits beyond those that are held are zeros
    const deler = tierpotens(heleSifre - REGNEARKETS_SIFRE);
    return skrivTall(fraStor(teller(kvotient(t, deler)) * deler, 0));
  }
  const nullerForan = heleSifre === 0 ? (/^0*/.exec(brudd)?.[0].length ?? 0) : 0;
  return skrivTall(kvotient(t, 1, REGNEARKETS_SIFRE - heleSifre + nullerForan));
}
