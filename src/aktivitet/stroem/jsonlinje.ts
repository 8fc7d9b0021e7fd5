import { misterSifre } from "../../tall/misterSifre.js";

/** The tokens that can hide a number: strings and numbers. */
const SYMBOL = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;
/** Strings, of which those before a colon are keys, and what tells whose keys they are. */
const NOEKKELSYMBOL = /("(?:[^"\\]|\\.)*")(\s*:)?|[{}]/g;
/** A number that may be more than a double holds: of many digits, or with an exponent that may make it zero. */
const UTSATT_TALL = /[:,[\s]-?\d(?:[\d.]{15}|[\d.]*[eE]-)/;
const NOEKLER = /"\s*:/g;

/** Counts the keys of a value and of what is in it. */
function antallNoekler(verdi: unknown): number {
  if (typeof verdi !== "object" || verdi === null) return 0;
  const ledd: unknown[] = Object.values(verdi);
  return ledd.reduce<number>((sum, l) => sum + antallNoekler(l), Array.isArray(verdi) ? 0 : ledd.length);
}

/** Tells whether any object of a text that is JSON has a key twice. */
function harDobbelNoekkel(tekst: string): boolean {
  const objekter: Set<string>[] = [];
  for (const [symbol, noekkeltekst = "", kolon] of tekst.matchAll(NOEKKELSYMBOL)) {
    if (symbol === "{") objekter.push(new Set());
    else if (symbol === "}") objekter.pop();
    else if (kolon !== undefined) {
      const noekkel: string = JSON.parse(noekkeltekst);
      const her = objekter.at(-1);
      if (her?.has(noekkel)) return true;
      her?.add(noekkel);
    }
  }
  return false;
}

/** Tells whether any number of a text that is JSON says more than the double that JSON.parse makes of it. */
function taperSifre(tekst: string): boolean {
  for (const [symbol] of tekst.matchAll(SYMBOL))
    if (!symbol.startsWith('"') && misterSifre(symbol)) return true;
  return false;
}

/** Reads a line of JSON so that nothing is lost on the way, or says what is wrong; no message shows what stands there. */
export function lesJsonlinje(tekst: string): { readonly verdi: unknown } | { readonly melding: string } {
  let verdi: unknown;
  try {
    verdi = JSON.parse(tekst);
  } catch {
    return { melding: "Linjen er ikke gyldig JSON; hver linje skal være ett vedtak." };
  }
  // the tokens are looked at only where a count says that something may be lost: it is seldom so
  if ((tekst.match(NOEKLER)?.length ?? 0) !== antallNoekler(verdi) && harDobbelNoekkel(tekst)) {
    return { melding: "Et felt står to ganger i samme objekt; bare det siste ville blitt lest. Behold ett." };
  }
  if (UTSATT_TALL.test(tekst) && taperSifre(tekst)) {
    return { melding: "Et tall har flere sifre enn et JSON-tall bevarer; skriv det som tekst." };
  }
  return { verdi };
}
