import { EKSAKTE_DESIMALER } from "../akkumulator.js";

/** The days of the longest vedtak there can be. */
export const FLEST_DAGER = 200_000;

const LENGSTE_SUM = 100;

/** Tells whether a text is a partial's sum: a decimal of 0 or more, with at most 20 places but as many digits before the point as it needs. */
export const erDelsum = (inn: unknown): inn is string =>
  typeof inn === "string" && inn.length <= LENGSTE_SUM && /^\d+(\.\d{1,20})?$/.test(inn);

/** Reads such a text as so many 10^-20. */
export function lesDelsum(tekst: string): bigint {
  const [hel = "0", brudd = ""] = tekst.split(".");
  return BigInt(hel + brudd.padEnd(EKSAKTE_DESIMALER, "0"));
}
