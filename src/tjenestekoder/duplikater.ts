import type { Problem } from "../feil.js";
import { kodenummer } from "./kodenummer.js";

/** Finds the codes that stand twice in the lines of one input, whatever else is wrong with the lines. */
export function duplikater(linjer: unknown): Problem[] {
  if (!Array.isArray(linjer)) return [];
  const foerst = new Map<unknown, number>();
  const problemer: Problem[] = [];
  linjer.forEach((linje: unknown, i) => {
    const kode = typeof linje === "object" && linje !== null ? (linje as { kode?: unknown }).kode : undefined;
    if (kodenummer(kode) === undefined) return;
    const tidligere = foerst.get(kode);
    if (tidligere === undefined) foerst.set(kode, i);
    else {
      const melding = `${String(kode)} står to ganger: først i linje ${tidligere}, så i linje ${i} (talt fra 0); slå linjene sammen.`;
      problemer.push({ kode: "DUPLIKAT_TJENESTEKODE", sti: ["linjer", i, "kode"], melding });
    }
  });
  return problemer;
}
