import { sammenlignTekst } from "./Aktivitetsmerknad.js";
import type { Radlager } from "./radlager.js";

/** Rows that are put in order by moving each to its place: faster than a sort for the few of a bruker, and leaves nothing to collect. */
const FAA_RADER = 16;

/** Compares two of a bruker's rows by code and days, and those that agree in both by name. */
export function sammenlignRader({ kode, fra, til, id, nr }: Radlager, a: number, b: number): number {
  return (
    (kode[a] ?? 0) - (kode[b] ?? 0) ||
    (fra[a] ?? 0) - (fra[b] ?? 0) ||
    (til[a] ?? 0) - (til[b] ?? 0) ||
    sammenlignTekst(id[a], id[b]) ||
    (nr[a] ?? 0) - (nr[b] ?? 0)
  );
}

/** Orders a bruker's rows, in place, by code and days, and those that agree in both by name. */
export function ordne(lager: Radlager, rader: number[]): void {
  if (rader.length > FAA_RADER) {
    rader.sort((a, b) => sammenlignRader(lager, a, b));
    return;
  }
  for (let i = 1; i < rader.length; i += 1) {
    const rad = rader[i] ?? 0;
    let plass = i;
    for (; plass > 0 && sammenlignRader(lager, rader[plass - 1] ?? 0, rad) > 0; plass -= 1) {
      rader[plass] = rader[plass - 1] ?? 0;
    }
    rader[plass] = rad;
  }
}
