import type { Tall } from "./Tall.js";

/** Writes a Tall as the contract's decimal: no exponent, never `-0`, no trailing zeros after a point. */
export function skrivTall(t: Tall): string {
  if (t.d !== undefined) return t.d.isZero() ? "0" : t.d.toFixed();
  let { m, s } = t;
  while (s > 0 && m % 10 === 0) {
    m /= 10;
    s -= 1;
  }
  if (s === 0) return String(m); // String(-0) is "0"
  const sifre = String(Math.abs(m)).padStart(s + 1, "0");
  return `${m < 0 ? "-" : ""}${sifre.slice(0, -s)}.${sifre.slice(-s)}`;
}
