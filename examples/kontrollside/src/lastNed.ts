import { lag } from "./lag.js";

/** Hands the reader a file made here; it goes nowhere else. */
export function lastNed(navn: string, innhold: string | Uint8Array, type: string): void {
  const adresse = URL.createObjectURL(new Blob([innhold as BlobPart], { type }));
  const lenke = lag("a", { href: adresse, download: navn, hidden: true });
  document.body.append(lenke);
  lenke.click();
  lenke.remove();
  setTimeout(() => URL.revokeObjectURL(adresse), 60_000);
}

/** A name that every file system takes. */
export const filnavn = (...deler: readonly (string | number | undefined)[]): string =>
  deler
    .filter((del) => del !== undefined)
    .join("-")
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80) || "skjema";

/** The same as a JSON file. */
export const lastNedJson = (navn: string, verdi: unknown): void =>
  lastNed(`${navn}.json`, `${JSON.stringify(verdi, null, 2)}\n`, "application/json");
