import type { Problem } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import type { Navnebruk } from "./Tabell.js";

/** Numbers names by their place in a list, the first where one stands twice, and says which do. */
export function nummerer(
  navnene: readonly (Navnebruk | undefined)[],
  hva: string,
): { kart: Map<string, number>; problemer: Problem[] } {
  const kart = new Map<string, number>();
  const problemer = navnene.flatMap((bruk, i): Problem[] => {
    if (bruk === undefined) return [];
    const gjentatt = kart.has(bruk.navn);
    if (!gjentatt) kart.set(bruk.navn, i);
    const melding = `${hva} ${siter(bruk.navn)} står to ganger; gi dem hvert sitt navn.`;
    return gjentatt ? [{ kode: "DUPLIKAT_NAVN", sti: bruk.sti, melding }] : [];
  });
  return { kart, problemer };
}
