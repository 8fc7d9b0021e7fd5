import type { Ark, Celle } from "./Bok.js";
import { skrivCelleref } from "./celleref.js";

/** Puts cells in order: rows from the top, and in each the cells from the left. A cell that stands twice is refused. */
export function lagRutenett(celler: readonly Celle[], dobbelt: (ref: string) => Error): Ark["rader"] {
  const rader = new Map<number, Map<number, Celle>>();
  const ordnet = [...celler];
  ordnet.sort((a, b) => a.rad - b.rad || a.kolonne - b.kolonne);
  for (const celle of ordnet) {
    let rad = rader.get(celle.rad);
    if (rad === undefined) {
      rad = new Map();
      rader.set(celle.rad, rad);
    }
    if (rad.has(celle.kolonne)) throw dobbelt(skrivCelleref(celle.rad, celle.kolonne));
    rad.set(celle.kolonne, celle);
  }
  return rader;
}
