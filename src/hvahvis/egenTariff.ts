import { type Dataobjekt, somData } from "../beregninger/somData.js";
import { finnTariff } from "../tariff/finnTariff.js";
import type { Tariff } from "../tariff/Tariff.js";

/** Makes the shipped price table that an input names the caller's own, so that a price in it can be changed; false where there is none. */
export function lesInnTariff(tariff: Dataobjekt): boolean {
  const lest = finnTariff({ ...tariff });
  if (!("verdi" in lest)) return false;
  const { merknader: _, ...tabell } = lest.verdi;
  Object.assign(tariff, somData(tabell));
  return true;
}

/**
 * Marks a shipped table whose price was changed: another id, no longer published as a whole, each row with the status it had, and the changed
 * one antatt, with what the table says.
 */
export function merkHypotetisk(tariff: Dataobjekt, opphav: Tariff, kode: string): void {
  const rader = tariff["priser"] as Dataobjekt[];
  tariff["id"] = `${opphav.id}-hypotetisk`;
  tariff["status"] = "antatt";
  for (const rad of rader) {
    const foer = opphav.priser.find((p) => p.kode === rad["kode"]);
    if (rad["kode"] === kode) {
      rad["status"] = "antatt";
      rad["merknad"] = `Hypotetisk; ${opphav.id} har ${foer?.pris ?? "ingen pris"}.`;
    } else rad["status"] ??= opphav.status;
  }
}
