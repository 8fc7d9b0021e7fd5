import type { Arkskisse, Celleskisse, Stil } from "../bok/Bokskisse.js";

const BOM = "\ufeff";

/** A text that a spreadsheet would take for a formula gets an apostrophe in front, which the reading takes away. */
const uskadelig = (tekst: string): string => (/^['=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst);

/** Writes a plain decimal with the comma that Norwegian spreadsheets read. */
const medKomma = (tall: string): string => tall.replace(".", ",");

/** Looks of cells that hold numbers. */
const TALLSTILER: readonly Stil[] = ["inntastet", "inntastetkroner", "volum", "noekkel"];

function skrivFelt(celle: Celleskisse): string {
  if (celle.slag === "tom") return "";
  if (celle.slag === "tall") return medKomma(celle.tall);
  if (celle.slag === "formel") return medKomma(celle.verdi);
  if (TALLSTILER.includes(celle.stil)) return medKomma(celle.tekst); // a number that is too long for a spreadsheet
  const felt = uskadelig(celle.tekst);
  return /[";\r\n]/.test(felt) ? `"${felt.replace(/"/g, '""')}"` : felt;
}

/** Writes a sheet as CSV: semicolon, comma as the decimal sign, CRLF, and a byte order mark that tells spreadsheets it is UTF-8. */
export function skrivSomCsv({ rader }: Arkskisse): Uint8Array {
  const linjer = rader.map((rad) => rad.map(skrivFelt).join(";"));
  return new TextEncoder().encode(`${BOM}${linjer.join("\r\n")}\r\n`);
}
