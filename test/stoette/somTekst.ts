import { skrivTall } from "../../src/tall/skrivTall.js";
import type { Tall } from "../../src/tall/Tall.js";

const erTall = (verdi: object): verdi is Tall => "m" in verdi && "s" in verdi && "b" in verdi;

/** Makes plain data of what the library has read: every Tall becomes its decimal text. */
export function somTekst(verdi: unknown): unknown {
  if (typeof verdi !== "object" || verdi === null) return verdi;
  if (Array.isArray(verdi)) return Array.from(verdi, somTekst); // holes become undefined, as they read
  if (erTall(verdi)) return skrivTall(verdi);
  return Object.fromEntries(Object.entries(verdi).map(([felt, ledd]) => [felt, somTekst(ledd)]));
}
