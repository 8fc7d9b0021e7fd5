import { type Tall, TIERPOTENSER } from "./Tall.js";

const PUNKTUM = 46;
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

/** Writes a Tall as the contract's decimal: no exponent, never `-0`, no trailing zeros after a point. */
export function skrivTall({ m, s, b }: Tall): string {
  if (b !== undefined) return skrivStor(b, s);
  if (s === 0) return String(m); // String(-0) is "0"
  const absolutt = Math.abs(m);
  const enere = TIERPOTENSER[s] ?? 1;
  let brudd = absolutt % enere;
  const hel = `${m < 0 ? "-" : ""}${(absolutt - brudd) / enere}`;
  if (brudd === 0) return hel;
  let sifre = s;
  for (; brudd % 10 === 0; brudd /= 10) sifre -= 1;
  return `${hel}.${String(brudd).padStart(sifre, "0")}`;
}

/** Tells whether a text that was read as a decimal already is in the contract's form. */
function erKanonisk(tekst: string): boolean {
  const foerste = tekst.charCodeAt(0);
  if (foerste < NULLTEGN) return false; // a sign
  if (foerste === NULLTEGN && tekst.length > 1 && tekst.charCodeAt(1) !== PUNKTUM) return false;
  return tekst.charCodeAt(tekst.length - 1) !== NULLTEGN || !tekst.includes(".");
}

/** Writes a number that was just read: its own text where that is the contract's form, which spares the writing of long ones. */
export function skrivLest(inn: unknown, t: Tall): string {
  return typeof inn === "string" && erKanonisk(inn) ? inn : skrivTall(t);
}
