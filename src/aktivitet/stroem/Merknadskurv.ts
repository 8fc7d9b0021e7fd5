import type { Aktivitetsmerknad } from "../Aktivitetsmerknad.js";
import { type Merknadsliste, merknadsliste, ordneMerknader } from "../telling.js";

/** Merknader that are looked through at a time. */
const BUNKE = 1024;

/** Gathers merknader and keeps the first of each code in their order, so that memory is bounded and no order of the rows matters. */
export type Merknadskurv = {
  samlet: Pick<Merknadsliste, "vist" | "antall">;
  readonly nye: Aktivitetsmerknad[];
  readonly maks: number | undefined;
};

export const nyKurv = (maks: number | undefined): Merknadskurv => ({
  samlet: merknadsliste([]),
  nye: [],
  maks,
});

/** Gives what has been gathered. */
export function toemKurv(kurv: Merknadskurv): Pick<Merknadsliste, "vist" | "antall"> {
  if (kurv.nye.length > 0) {
    const { vist, antall } = ordneMerknader([kurv.samlet, merknadsliste(kurv.nye)], kurv.maks);
    kurv.samlet = { vist, antall };
    kurv.nye.length = 0;
  }
  return kurv.samlet;
}

/** Looks through what has been gathered when there is much of it. */
export function rydd(kurv: Merknadskurv): void {
  if (kurv.maks !== undefined && kurv.nye.length >= BUNKE) toemKurv(kurv);
}
