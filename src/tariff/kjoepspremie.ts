import type { Merknad } from "../feil.js";
import { lesTall } from "../tall/lesTall.js";
import { skrivNorsk } from "../tall/skrivNorsk.js";
import { minus } from "../tall/Tall.js";
import { KATALOG } from "../tjenestekoder/katalog.js";
import type { Prisrad } from "./Tariff.js";

/** T-6: kjøp minus egen plass is one constant in a table; gives a merknad for a table that breaks it. */
export function kjoepspremie(priser: readonly Prisrad[], utledet: boolean): Merknad[] {
  const prisAv = new Map<string, string | null>(priser.map((rad) => [rad.kode, rad.pris]));
  const koderMed = new Map<string, string[]>();
  for (const { kode, eier } of KATALOG) {
    if (eier !== "kjoep") continue;
    const kjoep = lesTall(prisAv.get(kode));
    const egen = lesTall(prisAv.get(`${kode.slice(0, -1)}O`));
    if (typeof kjoep === "string" || typeof egen === "string") continue; // null: no price is known
    const premie = skrivNorsk(minus(kjoep, egen));
    koderMed.set(premie, [...(koderMed.get(premie) ?? []), kode]);
  }
  if (koderMed.size <= 1) return [];
  const funnet = [...koderMed].map(([premie, koder]) => `${premie} kr (${koder.join(", ")})`).join(" og ");
  const grunn = utledet ? "; avrunding år for år kan gi noen kroners forskjell" : "";
  const melding = `Kjøp av plass minus kommunens plass skal være én konstant i en tabell (T-6), men er ${funnet}${grunn}.`;
  return [{ kode: "UJEVN_KJOEPSPREMIE", sti: ["priser"], melding }];
}
