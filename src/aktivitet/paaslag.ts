import type { Dagnummer } from "../dato/dato.js";
import { erTimekode, harStjerne } from "./koder.js";
import { UTEN_SLUTT } from "./slutt.js";
import { girPaaslag } from "./Vedtakspost.js";
import type { Regelvalg } from "./valg.js";

/** The three days after a vedtak that ended by flytting or død, a bit each (V-2). */
const TRE_DAGER = 0b111;
const DAGER_I_PAASLAGET = 3;

/** Tells which of the three days a row gets, before its neighbours are looked at (V-2). */
export function paaslagFor(regler: Regelvalg, kode: number, til: Dagnummer, avslutning: number): number {
  if (!harStjerne(kode) || til === UTEN_SLUTT || !girPaaslag(avslutning)) return 0;
  return erTimekode(kode) && regler.timepaaslag === "ingen" ? 0 : TRE_DAGER;
}

/** Counts the days of the three, of those that are given, that belong to a period (V-3 and its other readings). */
export function paaslagsdager(
  { doegnpaaslag, sisteDag }: Regelvalg,
  periodeFra: Dagnummer,
  periodeTil: Dagnummer,
  til: Dagnummer,
  hvilke: number,
): number {
  if (doegnpaaslag !== "fordelt" && (til < periodeFra || til > periodeTil)) return 0;
  const foerste = sisteDag === "telles" ? til + 1 : til;
  let dager = 0;
  for (let i = 0; i < DAGER_I_PAASLAGET; i += 1) {
    if ((hvilke & (1 << i)) === 0) continue;
    const dag = foerste + i;
    if (doegnpaaslag === "hele" || (dag >= periodeFra && dag <= periodeTil)) dager += 1;
  }
  return dager;
}
