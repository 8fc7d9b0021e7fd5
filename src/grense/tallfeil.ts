import type { Problem, Sti } from "../feil.js";
import { lesTall, SIFRE_ETTER, SIFRE_FOER, type Tallproblem } from "../tall/lesTall.js";
import { norskTilDesimaltekst } from "../tall/norskTall.js";
import { beskrivFunn } from "./beskrivFunn.js";

const KRAV = 'oppgi et desimaltall, for eksempel 17315.31 eller "17315.31"';

const FORKLARING: Record<Tallproblem, string> = {
  "ikke-tall": KRAV,
  nan: `NaN er ikke et tall; ${KRAV}`,
  uendelig: `uendelig er ikke et beløp eller et volum; ${KRAV}`,
  tom: `${KRAV}; utelat feltet hvis tallet ikke finnes (det som mangler, er aldri null)`,
  eksponent: "eksponent er ikke tillatt i tekst; skriv tallet helt ut",
  skrivemaate: "bare sifre, punktum som desimaltegn og eventuelt minus foran; ingen tusenskiller",
  sifre: `høyst ${SIFRE_FOER} sifre før og ${SIFRE_ETTER} etter punktum`,
};

/** Ends the message: with the plain decimal that a number written the Norwegian way most likely meant, where there is one. */
function forslag(verdi: unknown): string {
  if (typeof verdi !== "string" || verdi.length > SIFRE_FOER + SIFRE_ETTER) return ".";
  // "1.234,5": points before a decimal comma can only be thousands
  const desimal = norskTilDesimaltekst(
    /^[-\u2212]?\d{1,3}(\.\d{3})+,\d+$/.test(verdi) ? verdi.replaceAll(".", "") : verdi,
  );
  if (desimal === undefined || typeof lesTall(desimal) === "string") return ".";
  return `; mente du "${desimal}"?`;
}

/** Makes the problem of a value that is no decimal: what was found and what would be right. */
export function tallfeil(problem: Tallproblem, verdi: unknown, sti: Sti): Problem {
  if (verdi === undefined) return { kode: "MANGLER_FELT", sti, melding: `Tallet mangler: ${KRAV}.` };
  const kode = problem === "sifre" ? "FOR_MANGE_SIFRE" : "UGYLDIG_TALL";
  return { kode, sti, melding: `Fant ${beskrivFunn(verdi)}: ${FORKLARING[problem]}${forslag(verdi)}` };
}
