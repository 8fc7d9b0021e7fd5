import { type Problem, SioFeil, type Sti } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { tallfeil } from "../grense/tallfeil.js";
import { erDecimal, lesTall } from "../tall/lesTall.js";
import { skrivTall } from "../tall/skrivTall.js";

/** What JSON can say. */
export type Data = null | boolean | number | string | Data[] | { [felt: string]: Data };

/** An object of data, which may be written in. */
export type Dataobjekt = { [felt: string]: Data };

/** Writes a decimal that JSON has no number for. */
function somTekst(verdi: unknown, sti: Sti, problemer: Problem[]): Data {
  const t = lesTall(verdi);
  if (typeof t !== "string") return skrivTall(t);
  problemer.push(tallfeil(t, verdi, sti));
  return null;
}

function kopi(verdi: unknown, sti: Sti, problemer: Problem[]): Data {
  if (verdi === null || typeof verdi === "string" || typeof verdi === "boolean") return verdi;
  if (typeof verdi === "number" && Number.isFinite(verdi)) return verdi === 0 ? 0 : verdi;
  if (typeof verdi === "number" || typeof verdi === "bigint" || erDecimal(verdi))
    return somTekst(verdi, sti, problemer);
  if (Array.isArray(verdi))
    return Array.from(verdi, (ledd: unknown, i) =>
      ledd === undefined ? null : kopi(ledd, [...sti, i], problemer),
    );
  if (typeof verdi === "object" && Object.prototype.toString.call(verdi) === "[object Object]") {
    const felter = Object.entries(verdi as object).filter(([, ledd]) => ledd !== undefined);
    return Object.fromEntries(felter.map(([felt, ledd]) => [felt, kopi(ledd, [...sti, felt], problemer)]));
  }
  const melding = `Fant ${beskrivFunn(verdi)}; her skal det stå vanlige data: objekter, lister, tekster, tall, true, false og null.`;
  problemer.push({ kode: "UGYLDIG_TYPE", sti, melding });
  return null;
}

/**
 * Copies a value into what JSON can say, reading every field once: bigints and Decimals become decimal texts, and what is undefined is left out
 * (null in a list).
 *
 * @throws SioFeil `UGYLDIG_TYPE` for what is no data (a Map, a function), `UGYLDIG_TALL`, `FOR_MANGE_SIFRE`.
 */
export function somData(verdi: unknown): Data {
  const problemer: Problem[] = [];
  const data = kopi(verdi, [], problemer);
  if (problemer.length > 0) throw new SioFeil(problemer);
  return data;
}
