// Random numbers of the frame, as texts: kroner and rates of every size, often at a half or a thousandth of it.

import type { Indeks } from "../modell/ramme.js";
import type { Terning } from "./terning.js";

/** Decimals at a half or right beside it. */
const HALVE = ["5", "50", "49999999999999999999", "4999999", "50000000000000000001", "5000001"];

/** Kroner from 0: mostly a municipality's, often at a half of a krone or of a thousand, at times of any size, at times with needless zeros. */
export function tilfeldigeKroner(t: Terning): string {
  const slag = t.under(20);
  if (slag < 6) return String(t.under(1_500_000_000));
  if (slag < 8) return `${t.under(400_000)}000`;
  if (slag < 11) return `${t.under(400_000)}${t.ett(["500", "499", "499.9999", "500.00", "500.0001"])}`;
  if (slag < 13) return `${t.under(1_000_000)}.${t.ett(HALVE)}`;
  if (slag < 15) return `${t.under(100_000_000)}.${t.sifre(1 + t.under(4))}`;
  if (slag === 15) return `0.${t.sifre(1 + t.under(20))}`;
  if (slag === 16) return t.ett(["0", "0.0", "00", "1", "0001.5000", "0.00000000000000000001"]);
  if (slag === 17) return t.sifre(1 + t.under(30));
  if (slag === 18) return `${t.sifre(1 + t.under(30))}.${t.sifre(1 + t.under(20))}`;
  return String(12_000 * t.under(100_000));
}

/** The same, at times below zero. */
export const tilfeldigeKronerMedFortegn = (t: Terning): string =>
  `${t.enAv(3) ? "-" : ""}${tilfeldigeKroner(t)}`;

/** A rate from 0 and at most 1. */
export function tilfeldigAndel(t: Terning): string {
  const slag = t.under(8);
  if (slag < 3) return `0.${t.sifre(1 + t.under(3))}`;
  if (slag === 3) return t.ett(["0", "1", "0.0", "1.000", "0.5", "0.25"]);
  if (slag < 6) return `0.0${t.sifre(1 + t.under(4))}`;
  return `0.${t.sifre(1 + t.under(20))}`;
}

/** A yearly rate above -1: mostly some per cent, at times none, at times any. */
export function tilfeldigSats(t: Terning): string {
  const slag = t.under(16);
  if (slag < 8) return `${t.enAv(5) ? "-" : ""}0.0${t.sifre(2)}`;
  if (slag < 11) return t.ett(["0", "0.000", "0.5", "-0.5", "0.25", "0.028", "0.0052"]);
  if (slag < 13) return `${t.enAv(3) ? "-" : ""}0.${t.sifre(1 + t.under(4))}`;
  if (slag === 13) return `${t.enAv(3) ? "-" : ""}0.${t.sifre(1 + t.under(20))}`;
  if (slag === 14) return t.ett(["1", "-0.99999999999999999999", "0.99999999999999999999", "-0.9"]);
  return `0.00${t.sifre(5)}`;
}

/** A rate of a few digits. */
const kortSats = (t: Terning): string =>
  t.enAv(4) ? t.ett(["0", "0.5", "-0.5", "1", "0.0052"]) : `${t.enAv(6) ? "-" : ""}0.0${t.sifre(2)}`;

/** An index for each year, in any order; rates of any length now and then, for in a chain they make long numbers. */
export function tilfeldigeIndekser(t: Terning, aarene: readonly number[]): Indeks[] {
  const sats = t.enAv(6) ? tilfeldigSats : kortSats;
  return stokk(
    t,
    aarene.map((aar) => ({ aar, deflator: sats(t), demografi: sats(t) })),
  );
}

/** The years from one to another, both included. */
export const aarFra = (fra: number, til: number): number[] =>
  Array.from({ length: Math.max(0, til - fra + 1) }, (_, i) => fra + i);

/** The same list, at times in another order. */
export function stokk<T>(t: Terning, liste: readonly T[]): T[] {
  const blandet = [...liste];
  if (t.enAv(2)) return blandet;
  for (let i = blandet.length - 1; i > 0; i -= 1) {
    const j = t.under(i + 1);
    const [a, b] = [blandet[i], blandet[j]];
    if (a !== undefined && b !== undefined) [blandet[i], blandet[j]] = [b, a];
  }
  return blandet;
}

/** Mostly one of the trial's years, at times any that the contract takes with thirty years before it. */
export const tilfeldigAar = (t: Terning): number => (t.enAv(8) ? 1930 + t.under(260) : 2014 + t.under(9));

/** A field that is there now and then, to be spread into an object. */
export const kanskje = <N extends string, V>(
  t: Terning,
  navn: N,
  lag: (t: Terning) => V,
  en = 2,
): { [K in N]?: V } => (t.enAv(en) ? ({ [navn]: lag(t) } as { [K in N]?: V }) : {});

/** Months of a year. */
export const tilfeldigeMaaneder = (t: Terning): number => 1 + t.under(12);
