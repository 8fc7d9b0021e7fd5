// Exact arithmetic on the contract's decimal texts, by the model's fractions.

import { desimaltekst, gange, lesBroek, rundHalvtBortFraNull, summer } from "../modell/broek.js";

/** Writes a decimal as the contract does. */
export const kanonisk = (tekst: string): string => desimaltekst(lesBroek(tekst));

/** Adds up decimals. */
export const sumAv = (tekster: readonly string[]): string => desimaltekst(summer(tekster.map(lesBroek)));

/** Multiplies decimals. */
export const produktAv = (a: string, b: string): string => desimaltekst(gange(lesBroek(a), lesBroek(b)));

/** Turns the sign of a canonical decimal. */
export const motsatt = (tekst: string): string => produktAv(tekst, "-1");

/** Rounds half away from zero to a number of decimals (N-1). */
export const avrundet = (tekst: string, desimaler = 0): string =>
  desimaltekst(rundHalvtBortFraNull(lesBroek(tekst), desimaler));
