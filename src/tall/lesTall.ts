import { Decimal } from "decimal.js";
import { desimalklasse, fraDecimal, fraSkalert, heltall, type Tall } from "./Tall.js";

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

const HELTALLSGRENSE = 10n ** BigInt(SIFRE_FOER);

/** The longest text that can be a decimal: sign, digits and point (leading zeros count as digits). */
const LENGSTE_TEKST = SIFRE_FOER + SIFRE_ETTER + 2;
/** Digits that always fit in a safe integer. */
const TRYGGE_SIFRE = 15;

const DESIMALTEKST = /^-?(\d+)(?:\.(\d+))?$/;
const EKSPONENT = /^[-+]?\d*\.?\d+[eE][-+]?\d+$/;

/** Reads a short plain text into integers, character by character; anything it does not know is left to {@link lesTekst}. */
function lesKortTekst(tekst: string): Tall | undefined {
  const lengde = tekst.length;
  const negativt = tekst.charCodeAt(0) === 45;
  let m = 0;
  let punkt = -1;
  const start = negativt ? 1 : 0;
  for (let i = start; i < lengde; i += 1) {
    const tegn = tekst.charCodeAt(i);
    if (tegn >= 48 && tegn <= 57) m = m * 10 + (tegn - 48);
    else if (tegn === 46 && punkt < 0 && i > start && i < lengde - 1) punkt = i;
    else return undefined;
  }
  if (lengde === start) return undefined;
  return fraSkalert(negativt && m !== 0 ? -m : m, punkt < 0 ? 0 : lengde - 1 - punkt);
}

function lesTekst(tekst: string): Tall | Tallproblem {
  if (tekst.length === 0) return "tom";
  if (tekst.length <= TRYGGE_SIFRE) {
    const kort = lesKortTekst(tekst);
    if (kort !== undefined) return kort;
  }
  if (tekst.length > LENGSTE_TEKST) {
    // too long whatever it says; a look at its ends is enough to tell why, so a megabyte costs nothing
    return /^[-\d.]+$/.test(tekst.slice(0, LENGSTE_TEKST)) ? "sifre" : "skrivemaate";
  }
  const treff = DESIMALTEKST.exec(tekst);
  if (treff === null) return EKSPONENT.test(tekst) ? "eksponent" : "skrivemaate";
  if ((treff[1]?.length ?? 0) > SIFRE_FOER || (treff[2]?.length ?? 0) > SIFRE_ETTER) return "sifre";
  return fraDecimal(new (desimalklasse())(tekst));
}

/** Reads a value of decimal.js's class, private or foreign, after its size has been looked at. */
function lesDecimal(verdi: Decimal): Tall | Tallproblem {
  if (verdi.isNaN()) return "nan";
  if (!verdi.isFinite()) return "uendelig";
  if (verdi.e >= SIFRE_FOER || verdi.e < -SIFRE_ETTER) return verdi.isZero() ? heltall(0) : "sifre";
  // a foreign Decimal's own settings never touch the text that our class makes of its digits
  return lesTekst(new (desimalklasse())(verdi).toFixed());
}

/** Reads the shortest text of a finite number; only the very small and the very large have an exponent there. */
function lesFlyttall(tekst: string): Tall | Tallproblem {
  return tekst.includes("e") ? lesDecimal(new (desimalklasse())(tekst)) : lesTekst(tekst);
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
      return lesFlyttall(String(verdi));
    case "bigint":
      return verdi > -HELTALLSGRENSE && verdi < HELTALLSGRENSE ? lesTekst(verdi.toString()) : "sifre";
    case "object":
      return Decimal.isDecimal(verdi) ? lesDecimal(verdi) : "ikke-tall";
    default:
      return "ikke-tall";
  }
}
