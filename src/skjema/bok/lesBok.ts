import type { Filgrenser, Skjemaformat } from "../LestSkjemafil.js";
import type { Bok } from "./Bok.js";
import { dekodTekst } from "./dekodTekst.js";
import { filfeil } from "./filfeil.js";
import { lesArbeidsbok } from "./lesArbeidsbok.js";
import { lesCsv } from "./lesCsv.js";

const begynner = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** Looks for an ASCII text that is stored with two bytes a character, as the old format stores the names of its parts. */
function harNavn(bytes: Uint8Array, navn: string): boolean {
  const leteplass = bytes.subarray(0, 2_000_000);
  const foerste = navn.charCodeAt(0);
  for (let i = leteplass.indexOf(foerste); i >= 0; i = leteplass.indexOf(foerste, i + 1)) {
    let likt = 0;
    while (
      likt < navn.length &&
      leteplass[i + 2 * likt] === navn.charCodeAt(likt) &&
      leteplass[i + 2 * likt + 1] === 0
    )
      likt += 1;
    if (likt === navn.length) return true;
  }
  return false;
}

/** Names what a file is that is neither XLSX nor text, or `undefined`. */
function annetFormat(bytes: Uint8Array): string | undefined {
  if (begynner(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return harNavn(bytes, "EncryptedPackage")
      ? "et regneark med passord; lagre det uten passord"
      : "i Excels gamle format (.xls); lagre den som .xlsx";
  if (begynner(bytes, 0x25, 0x50, 0x44, 0x46)) return "en PDF; skjemaet leses fra .xlsx eller CSV";
  if (begynner(bytes, 0x1f, 0x8b)) return "pakket med gzip; pakk den ut først";
  return undefined;
}

const erZip = (bytes: Uint8Array): boolean => begynner(bytes, 0x50, 0x4b);

/** Reads text as CSV, if it is not of a kind that only looks like it. */
function lesTekst(tekst: string, grenser: Required<Filgrenser>): Bok {
  const start = tekst.slice(0, 200);
  if (/^\s*(<\?xml|<!doctype|<html)/i.test(start))
    throw filfeil("UKJENT_FILFORMAT", "Filen er XML eller HTML; lagre skjemaet som .xlsx eller CSV.");
  if (/^\s*(\{\s*["}]|\[\s*[[{\]])/.test(start))
    throw filfeil(
      "UKJENT_FILFORMAT",
      "Filen er JSON, ikke et regneark eller CSV; den leses av «sio kontroll oppgjoer» uten --ark, og av kontrollerKorreksjonsoppgjoer.",
    );
  return lesCsv(tekst, grenser);
}

/**
 * Reads a file's sheets: XLSX where the bytes begin with PK, and else text.
 *
 * @throws SioFeil `UKJENT_FILFORMAT`, `UGYLDIG_FIL`, `FOR_STOR_FIL`.
 */
export function lesBok(
  innhold: Uint8Array | string,
  format: Skjemaformat | undefined,
  grenser: Required<Filgrenser>,
): Bok {
  if (innhold.length > grenser.bytes)
    throw filfeil(
      "FOR_STOR_FIL",
      `Filen er på ${innhold.length} bytes; grensen er ${grenser.bytes}, og et oppgjørsskjema er langt mindre.`,
    );
  if (innhold.length === 0)
    throw filfeil("UGYLDIG_FIL", "Filen er tom; oppgi et regneark (.xlsx) eller CSV.");
  if (typeof innhold === "string") {
    if (format === "xlsx")
      throw filfeil(
        "UKJENT_FILFORMAT",
        "En tekst kan ikke være et regneark; oppgi filens bytes, eller les teksten som CSV.",
      );
    const tekst = innhold.startsWith("\ufeff") ? innhold.slice(1) : innhold;
    return { ...lesTekst(tekst, grenser), aapenRad: undefined }; // pasted cells may end as they like
  }
  const annet = annetFormat(innhold);
  if (annet !== undefined) throw filfeil("UKJENT_FILFORMAT", `Filen er ${annet}.`);
  if (format === "xlsx" && !erZip(innhold))
    throw filfeil(
      "UKJENT_FILFORMAT",
      "Filen er ikke et regneark i formatet .xlsx; det begynner alltid med PK.",
    );
  if (format === "csv" && erZip(innhold))
    throw filfeil("UKJENT_FILFORMAT", "Filen er ikke CSV, men en ZIP-fil, som .xlsx er; les den som xlsx.");
  if (erZip(innhold)) return lesArbeidsbok(innhold, grenser);
  return lesTekst(dekodTekst(innhold, "Filen"), grenser);
}
