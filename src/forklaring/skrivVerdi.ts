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
import { lesTall } from "../tall/lesTall.js";
import { norskTilDesimaltekst } from "../tall/norskTall.js";
import { skrivTall } from "../tall/skrivTall.js";
import { fraStor, type Tall } from "../tall/Tall.js";
import type { Verdi } from "./Forklaring.js";

/** The unit of values that are days of the calendar. */
export const DATO = "dato";
/** The unit of values that are years of the calendar, which are written without a space between thousands. */
export const AARSTALL = "årstall";

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

const DESIMAL = /^-?\d+(?:\.(\d+))?$/;

/** Reads a decimal text of any length: what a calculation gives may have more digits than an input may. */
export function lesDesimaltekst(tekst: string): Tall | undefined {
  const treff = DESIMAL.exec(tekst);
  return treff === null ? undefined : fraStor(BigInt(tekst.replace(".", "")), treff[1]?.length ?? 0);
}

/** Reads a decimal, a number as it is printed, a date, or true (1) or false (0) that stands in an input or a result, or `undefined`. */
export function lesVerdi(verdi: unknown): Broek | undefined {
  if (typeof verdi === "boolean") return broek(verdi ? 1n : 0n);
  const dag = lesDato(verdi);
  if (dag !== undefined) return broek(BigInt(dag));
  const lest = lesTall(verdi);
  const tall =
    typeof lest !== "string"
      ? lest
      : typeof verdi === "string"
        ? lesDesimaltekst(norskTilDesimaltekst(verdi) ?? verdi)
        : undefined;
  return tall && fraTall(tall);
}
