import fil from "../../tariffs/kommuner.json" with { type: "json" };
import { frys } from "../grense/frys.js";
import type { Kommune } from "./Kommune.js";

/**
 * Lists the municipalities of the trial, those that merged too: numbers over time, zone, periods, mergers.
 *
 * Norwegian: *kommunene i forsøket*. Rules T-2 (zone), R-3 (mergers), R-10 and R-11 (periods). Each fact has its own status and
 * sources.
 *
 * @returns The 18 municipalities, frozen.
 * @example
 * ```ts
 * import { listKommuner } from "sio-beregning/oppslag";
 * const medModellB = listKommuner().filter((k) => k.perioder?.some((p) => p.ordning === "modellB"));
 * medModellB.map((k) => k.navn);
 * //=> ["Spydeberg", "Selbu"]
 * ```
 */
export function listKommuner(): readonly Kommune[] {
  return frys(fil.kommuner as readonly Kommune[]);
}
