import { Decimal } from "decimal.js";
import { Langtekst } from "./Langtekst.js";
import { fraSkalert, fraStor, heltall, type Tall } from "./Tall.js";

/** A decimal.js Decimal, of any copy of that library. */
export type DecimalVerdi = {
  readonly d: number[] | null;
  readonly e: number;
  readonly s: number;
  /** Writes the number without an exponent. */
  toFixed(desimaler?: number): string;
};

/** A decimal as the contract takes it: a JSON number, a plain decimal text, a bigint, or a Decimal of any copy of decimal.js. */
export type Desimal = number | string | bigint | DecimalVerdi;

/** Why something is not a decimal. */
export type Tallproblem = "ikke-tall" | "nan" | "uendelig" | "tom" | "eksponent" | "skrivemaate" | "sifre";

/** Most digits before and after the point. */
export const SIFRE_FOER = 30;
export const SIFRE_ETTER = 20;

/** 10^30: the first whole number with too many digits. */
const HELTALLSGRENSE = 1_000_000_000_000_000_000_000_000_000_000n;

/** The longest text that can be a decimal: sign, digits and point (leading zeros count as digits). */
const LENGSTE_TEKST = SIFRE_FOER + SIFRE_ETTER + 2;
/** Digits that always fit in a safe integer. */
const TRYGGE_SIFRE = 15;

/** Whole hundredths below this have at most 15 digits, and no two decimals of so few are the same JSON number. */
const HUNDREDELSGRENSE = 1e15;

/** Decimals that a long text is cut off after; with two, a volume × a key of a few digits stays small and is seldom in doubt. */
const KUTT = 2;

const MINUS = 45;
const PUNKTUM = 46;
const NULLTEGN = 48;
const NITEGN = 57;

const SIFFERTEKST = /^-?\d+(?:\.\d+)?$/;
const EKSPONENT = /^[-+]?\d*\.?\d+[eE][-+]?\d+$/;

/** Tells why a text that is no decimal of the contract is none. */
function problemMed(tekst: string): Tallproblem {
  if (tekst.length === 0) return "tom";
  // far too long whatever it says: a look at its start is enough, so a megabyte costs nothing
  if (tekst.length > LENGSTE_TEKST)
    return /^[-\d.]+$/.test(tekst.slice(0, LENGSTE_TEKST)) ? "sifre" : "skrivemaate";
  if (SIFFERTEKST.test(tekst)) return "sifre";
  return EKSPONENT.test(tekst) ? "eksponent" : "skrivemaate";
}

/** Reads a plain decimal text, character by character: digits, with at most one point among them and a minus before. */
function lesTekst(tekst: string): Tall | Tallproblem {
  const lengde = tekst.length;
  if (lengde > LENGSTE_TEKST) return problemMed(tekst);
  const start = tekst.charCodeAt(0) === MINUS ? 1 : 0;
  let m = 0;
  let kutt = 0;
  let punkt = lengde;
  for (let i = start; i < lengde; i += 1) {
    const tegn = tekst.charCodeAt(i);
    if (tegn >= NULLTEGN && tegn <= NITEGN) {
      m = m * 10 + (tegn - NULLTEGN);
      if (i - punkt <= KUTT) kutt = m;
    } else if (tegn === PUNKTUM && punkt === lengde && i > start && i < lengde - 1) punkt = i;
    else return problemMed(tekst);
  }
  const foer = punkt - start;
  const etter = punkt === lengde ? 0 : lengde - 1 - punkt;
  if (foer === 0 || foer > SIFRE_FOER || etter > SIFRE_ETTER) return problemMed(tekst);
  if (foer + etter <= TRYGGE_SIFRE) return fraSkalert(start === 1 && m !== 0 ? -m : m, etter);
  const nullFoerst = foer > 1 && tekst.charCodeAt(start) === NULLTEGN;
  const nullSist = tekst.charCodeAt(lengde - 1) === NULLTEGN;
  if (start === 0 && etter > KUTT && !nullFoerst && !nullSist) return new Langtekst(tekst, etter, kutt, KUTT);
  return fraStor(BigInt(etter === 0 ? tekst : tekst.slice(0, punkt) + tekst.slice(punkt + 1)), etter);
}

let privat: typeof Decimal | undefined;

/** Gives the library's own Decimal, which no `Decimal.set` of the host reaches (`defaults: true` drops inherited settings). */
function desimalklasse(): typeof Decimal {
  privat ??= Decimal.clone({ defaults: true });
  return privat;
}

/** Tells whether something is a Decimal of any copy of decimal.js. */
export const erDecimal = (verdi: unknown): verdi is Decimal => Decimal.isDecimal(verdi);

/** Reads a Decimal of any copy of decimal.js through our own class, which none of the foreign one's settings reach. */
function lesDecimal(verdi: Decimal.Value): Tall | Tallproblem {
  const d = new (desimalklasse())(verdi);
  if (d.isNaN()) return "nan";
  if (!d.isFinite()) return "uendelig";
  if (d.e >= SIFRE_FOER || d.e < -SIFRE_ETTER) return d.isZero() ? heltall(0) : "sifre";
  return lesTekst(d.toFixed());
}

/** Reads a number of at most two decimals without its text: the one decimal of so few digits that is this number. */
function lesHundredeler(verdi: number): Tall | undefined {
  const m = Math.round(verdi * 100);
  return m / 100 === verdi && Math.abs(m) < HUNDREDELSGRENSE ? fraSkalert(m, 2) : undefined;
}

/** Reads the shortest text of a finite number; only the very small and the very large have an exponent there. */
function lesFlyttall(tekst: string): Tall | Tallproblem {
  return tekst.includes("e") ? lesDecimal(tekst) : lesTekst(tekst);
}

/**
 * Reads a decimal at the border, or says why it is none. A JSON number is read through its shortest decimal text.
 *
 * @param verdi - Anything.
 * @returns The exact value, or the problem.
 */
export function lesTall(verdi: unknown): Tall | Tallproblem {
  switch (typeof verdi) {
    case "string":
      return lesTekst(verdi);
    case "number":
      if (Number.isSafeInteger(verdi)) return heltall(verdi === 0 ? 0 : verdi);
      if (Number.isNaN(verdi)) return "nan";
      if (!Number.isFinite(verdi)) return "uendelig";
      return lesHundredeler(verdi) ?? lesFlyttall(String(verdi));
    case "bigint":
      return verdi > -HELTALLSGRENSE && verdi < HELTALLSGRENSE ? lesTekst(verdi.toString()) : "sifre";
    case "object":
      return erDecimal(verdi) ? lesDecimal(verdi) : "ikke-tall";
    default:
      return "ikke-tall";
  }
}
