import { Langtekst } from "./Langtekst.js";
import { ganger, type Tall, TIERPOTENSER } from "./Tall.js";

const NULLTEGN = 48;

/** Writes a bigint over 10^s: sets the point in front of the last s digits and drops the zeros that say nothing. */
function skrivStor(b: bigint, s: number): string {
  const negativt = b < 0n;
  const sifre = String(negativt ? -b : b).padStart(s + 1, "0");
  let slutt = sifre.length;
  while (slutt > sifre.length - s && sifre.charCodeAt(slutt - 1) === NULLTEGN) slutt -= 1;
  const hel = sifre.slice(0, sifre.length - s);
  const brudd = sifre.slice(sifre.length - s, slutt);
  return `${negativt ? "-" : ""}${hel}${brudd === "" ? "" : `.${brudd}`}`;
}

/** Writes m / 10^s by whole numbers, which is faster than by its text. */
function skrivLite(m: number, s: number, deler: number): string {
  const absolutt = Math.abs(m);
  const hele = ganger(absolutt, deler);
  let rest = absolutt - hele * deler;
  if (rest === 0) return String(m < 0 ? -hele : hele);
  let plasser = s;
  for (; rest % 10 === 0; rest /= 10) plasser -= 1;
  return `${m < 0 ? "-" : ""}${hele}.${String(rest).padStart(plasser, "0")}`;
}

/** Writes a Tall as the contract's decimal: no exponent, never `-0`, no trailing zeros after a point. */
export function skrivTall(t: Tall): string {
  if (t instanceof Langtekst) return t.tekst;
  const { m, s, b } = t;
  if (s === 0) return String(b ?? m); // String(-0) is "0"
  const deler = TIERPOTENSER[s];
  return b === undefined && deler !== undefined ? skrivLite(m, s, deler) : skrivStor(b ?? BigInt(m), s);
}
