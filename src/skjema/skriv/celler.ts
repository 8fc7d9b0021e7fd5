import { type Celleskisse, tall, tekst, tom } from "../bok/Bokskisse.js";
import { kanStaaSomTall } from "../bok/regnearksifre.js";
import type { Skjemainnhold } from "./Skjemainnhold.js";

/** Names that the formulas use. */
export const NOEKKEL = "Noekkel";
export const MAANEDER = "Maaneder";

/** Where what the form is about starts, and beside it the terms. */
export const HODERADER = 3;

/** What is typed: a number where it can be read back with every digit, otherwise its digits as text, so that none is lost. */
function inntastetcelle(verdi: string | undefined, stil: "inntastet" | "inntastetkroner"): Celleskisse {
  if (verdi === undefined) return tom(stil);
  return kanStaaSomTall(verdi) ? tall(verdi, stil) : tekst(verdi, stil);
}

/** A volume that is typed. */
export const volumcelle = (verdi: string | undefined): Celleskisse => inntastetcelle(verdi, "inntastet");

/** An amount in kroner that is typed. */
export const kronecelle = (verdi: string | undefined): Celleskisse =>
  inntastetcelle(verdi, "inntastetkroner");

/** How a formula takes the number of a cell: one that stands as text is read with its own decimal point, whatever the spreadsheet's language. */
export const ref = (celle: string, verdi: string | undefined): string =>
  verdi === undefined || kanStaaSomTall(verdi) ? celle : `_xlfn.NUMBERVALUE(${celle},".")`;

/** A cell that is typed, and what stands in it. */
export type Inntastet = readonly [celle: string, verdi: string];

/** The cell that the term's part of the year is typed in. */
export const noekkelInntastet = ({ noekkel }: Skjemainnhold): Inntastet =>
  "tall" in noekkel ? [NOEKKEL, noekkel.tall] : [MAANEDER, String(noekkel.maaneder)];

/** A spreadsheet takes no longer formula. */
const LENGSTE_FORMEL = 8000;

/**
 * Makes a formula whose rounding the spreadsheet's 15 digits can't tell the way of: for the very numbers that are typed, it gives what the exact
 * arithmetic gives; for others, it computes. One that would be too long is the number.
 */
export function medFasit(inntastet: readonly Inntastet[], fasit: string, uttrykk: string): string {
  const likt = inntastet.map(([celle, verdi]) => `${celle}=${kanStaaSomTall(verdi) ? verdi : `"${verdi}"`}`);
  const hele = `IF(AND(${likt.join(",")}),${fasit},${uttrykk})`;
  return hele.length > LENGSTE_FORMEL ? fasit : hele;
}
