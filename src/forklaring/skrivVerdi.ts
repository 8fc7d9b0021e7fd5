import { lesDato, skrivDato } from "../dato/dato.js";
import {
  absolutt,
  type Broek,
  broek,
  fraTall,
  jevnfoer,
  stoersteFellesFaktor,
  tilTall,
} from "../tall/Broek.js";
import { lesResultat } from "../tall/lesResultat.js";
import { skrivTall } from "../tall/skrivTall.js";
import type { Verdi } from "./Forklaring.js";

/** The unit of values that are days of the calendar. */
export const DATO = "dato";

/** Writes a value exactly: a decimal where it ends, otherwise a fraction in lowest terms; a day as its date. */
export function skrivVerdi(b: Broek, enhet?: string): Verdi {
  if (enhet === DATO) return skrivDato(Math.trunc(tilDag(b)));
  const tall = tilTall(b);
  if (jevnfoer(fraTall(tall), b) === 0) return skrivTall(tall);
  const felles = stoersteFellesFaktor(absolutt(b.t), b.n);
  return `${b.t / felles}/${b.n / felles}`;
}

/** Gives a day number as a number; days are few. */
function tilDag({ t, n }: Broek): number {
  return Number.parseInt(String(t / n), 10);
}

/** Reads a decimal or a date that stands in an input or a result, or `undefined`. */
export function lesVerdi(verdi: unknown): Broek | undefined {
  const dag = lesDato(verdi);
  if (dag !== undefined) return broek(BigInt(dag));
  const tall = lesResultat(verdi);
  return typeof tall === "string" ? undefined : fraTall(tall);
}
