import { lesKolonne, lesRadnummer, STOERSTE_KOLONNE, STOERSTE_RAD } from "./celleref.js";
import { kolonnenavn } from "./kolonnenavn.js";

/** Texts and quoted sheet names, words that are no cells, and cells, with what makes them absolute. */
const LEDD =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\d_.\\]*(?=[(!])|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_.(!])|[\p{L}_\\][\p{L}\d_.\\]*/gu;

/** Writes a formula as it is in a cell further down and to the right: what formulas that are shared by cells mean in each of them. */
export function flyttFormel(formel: string, ned: number, bort: number): string {
  return formel.replace(
    LEDD,
    (alt: string, fastKolonne?: string, bokstaver?: string, fastRad?: string, sifre?: string) => {
      if (bokstaver === undefined || sifre === undefined) return alt;
      const kolonne = lesKolonne(bokstaver.toUpperCase());
      const rad = lesRadnummer(sifre);
      if (kolonne === undefined || rad === undefined) return alt;
      const nyKolonne = fastKolonne === "$" ? kolonne : kolonne + bort;
      const nyRad = fastRad === "$" ? rad : rad + ned;
      if (nyKolonne < 1 || nyKolonne > STOERSTE_KOLONNE || nyRad < 1 || nyRad > STOERSTE_RAD) return "#REF!";
      return `${fastKolonne}${kolonnenavn(nyKolonne)}${fastRad}${nyRad}`;
    },
  );
}
