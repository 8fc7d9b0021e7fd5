import type { Problem } from "../feil.js";
import type { Lest } from "../grense/lesInndata.js";
import { lesTall } from "../tall/lesTall.js";
import type { Tall } from "../tall/Tall.js";
import { finnDeflator } from "./deflator.js";

/** A step from one year to the next or the one before, with its rate. */
export type Trinn = { readonly fraAar: number; readonly tilAar: number; readonly sats: Tall };

/** Gives the rate of a year: the caller's own, or else the budget-time deflator (T-3). */
function satsFor(aar: number, egne: ReadonlyMap<number, Tall>): Tall | undefined {
  const sats = egne.get(aar) ?? lesTall(finnDeflator(aar, "budsjett")?.verdi);
  return typeof sats === "string" ? undefined : sats;
}

/** Lays out the steps between two years; a step has the deflator of the later of its years, whichever way it goes. */
export function leggTrinn(fraAar: number, tilAar: number, egne: ReadonlyMap<number, Tall>): Lest<Trinn[]> {
  const retning = Math.sign(tilAar - fraAar);
  const trinn: Trinn[] = [];
  const problemer: Problem[] = [];
  for (let aar = fraAar; aar !== tilAar; aar += retning) {
    const indeksaar = Math.max(aar, aar + retning);
    const sats = satsFor(indeksaar, egne);
    if (sats !== undefined) trinn.push({ fraAar: aar, tilAar: aar + retning, sats });
    else {
      const melding = `Kommunal deflator for ${indeksaar} er ikke kjent; oppgi den i deflatorer: [{ aar: ${indeksaar}, deflator: … }].`;
      problemer.push({ kode: "MANGLER_DEFLATOR", sti: ["deflatorer"], melding });
    }
  }
  return problemer.length > 0 ? { problemer } : { verdi: trinn, problemer: [] };
}
