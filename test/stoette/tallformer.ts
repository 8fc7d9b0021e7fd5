// The same number in every form that the contract takes.

import { createRequire } from "node:module";
import { Decimal } from "decimal.js";
import type { Desimal } from "../../src/index.js";

/** The CommonJS copy of decimal.js: another class than the one the library loads, and here with a host's odd settings. */
const fremmed = createRequire(import.meta.url)("decimal.js") as typeof Decimal;
if (fremmed === Decimal) throw new Error("kopien av decimal.js er ikke fremmed");
fremmed.set({ precision: 1, rounding: 0, toExpNeg: 0, toExpPos: 0, minE: -100, maxE: 100, modulo: 9 });

/** A clone of the very class that the library loads, with settings of its own. */
const klone = Decimal.clone({ precision: 2, rounding: 3, toExpNeg: -1, toExpPos: 1 });

/** Writes a finite number in full: its shortest text, without the exponent that very small and very large ones have. */
export function heltUt(tall: number): string {
  const treff = /^(-?)(\d+)(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(String(tall));
  if (treff === null) throw new Error(`ikke et endelig tall: ${tall}`);
  const [, minus = "", hele = "", brudd = "", eksponent = "0"] = treff;
  const flytt = Number(eksponent);
  const sifre = `${"0".repeat(Math.max(0, -flytt))}${hele}${brudd}${"0".repeat(Math.max(0, flytt - brudd.length))}`;
  const punkt = Math.max(0, -flytt) + hele.length + flytt;
  return `${minus}${sifre.slice(0, punkt)}${punkt < sifre.length ? `.${sifre.slice(punkt)}` : ""}`;
}

/** Gives a decimal text as every form that stands for the same number: numbers and bigints where they are exact. */
export function former(tekst: string): Desimal[] {
  const somTall = Number(tekst);
  return [
    tekst,
    new Decimal(tekst),
    new klone(tekst),
    new fremmed(tekst),
    ...(/^-?\d+$/.test(tekst) ? [BigInt(tekst)] : []),
    ...(new Decimal(String(somTall)).equals(tekst) ? [somTall] : []),
  ];
}
