import type { Feilkode, Problem, Sti } from "../feil.js";
import { siter } from "./beskrivFunn.js";

/**
 * Finds rows of a list that name the same year or name as an earlier row, whatever else is wrong with the list.
 *
 * @param liste - The list as it came in, which may be anything.
 * @param felt - The field that must differ from row to row.
 * @param kode - `DUPLIKAT_AAR`, `DUPLIKAT_NAVN` …
 * @param hva - What a message calls the row ("Indeksen for", "Delen").
 * @param sti - Where the list stands.
 */
export function dobbelt(liste: unknown, felt: string, kode: Feilkode, hva: string, sti: Sti = []): Problem[] {
  if (!Array.isArray(liste)) return [];
  const nevnt = new Set<unknown>();
  return liste.flatMap((rad: unknown, i): Problem[] => {
    const verdi: unknown =
      typeof rad === "object" && rad !== null ? (rad as Record<string, unknown>)[felt] : undefined;
    if (typeof verdi !== "string" && !Number.isFinite(verdi)) return []; // no name and no year
    const gjentatt = nevnt.has(verdi);
    nevnt.add(verdi);
    const vist = typeof verdi === "string" ? siter(verdi) : String(verdi);
    return gjentatt
      ? [{ kode, sti: [...sti, i, felt], melding: `${hva} ${vist} står to ganger; behold én.` }]
      : [];
  });
}
