import { tierpotens } from "../../tall/Tall.js";
import { EKSAKTE_DESIMALER } from "../Mengde.js";

/** The days of the longest vedtak there can be. */
export const FLEST_DAGER = 200_000;

const LENGSTE_SUM = 100;

/** Tells whether a text is a partial's sum: a decimal of 0 or more, with at most 20 places but as many digits before the point as it needs. */
export const erDelsum = (inn: unknown): inn is string =>
  typeof inn === "string" && inn.length <= LENGSTE_SUM && /^\d+(\.\d{1,20})?$/.test(inn);

/** Reads such a text as so many 10^-20. */
export function lesDelsum(tekst: string): bigint {
  const punktum = tekst.indexOf(".");
  if (punktum < 0) return BigInt(tekst) * tierpotens(EKSAKTE_DESIMALER);
  // the digits that are there, and not those that are not: a short text makes a bigint several times as fast as a long one
  const desimaler = tekst.length - punktum - 1;
  return (
    BigInt(tekst.slice(0, punktum) + tekst.slice(punktum + 1)) * tierpotens(EKSAKTE_DESIMALER - desimaler)
  );
}
