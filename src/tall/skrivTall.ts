import type { Tall } from "./Tall.js";

/** Sets the point in front of the last s digits of a whole number's text, and drops the zeros after it that say nothing. */
function settPunkt(heltall: string, s: number): string {
  const negativt = heltall.startsWith("-");
  const sifre = (negativt ? heltall.slice(1) : heltall).padStart(s + 1, "0");
  let slutt = sifre.length;
  while (slutt > sifre.length - s && sifre.charCodeAt(slutt - 1) === 48) slutt -= 1;
  const hel = sifre.slice(0, sifre.length - s);
  const brudd = sifre.slice(sifre.length - s, slutt);
  return `${negativt ? "-" : ""}${hel}${brudd === "" ? "" : `.${brudd}`}`;
}

/** Writes a Tall as the contract's decimal: no exponent, never `-0`, no trailing zeros after a point. */
export function skrivTall({ m, s, b }: Tall): string {
  if (s === 0) return String(b ?? m); // String(-0) is "0"
  return settPunkt(String(b ?? m), s);
}
