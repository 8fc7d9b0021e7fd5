import type { Problem } from "../feil.js";
import { dobbelt } from "../grense/dobbelt.js";
import { somAar } from "../ramme/somAar.js";
import { felter, liste } from "./loestLest.js";

/** Which of a refund's two years its amount stands in. */
export const REFUSJONSAAR = ["regnskapsaar", "tilskuddsaar"] as const;

/** The two years of a refund, as far as they could be read. */
type Refusjonsaar = { readonly regnskapsaar?: unknown; readonly tilskuddsaar?: unknown };

/**
 * Gives the year that a refund's row stands in, by the one of its years that counts (S-1: grant year and accounting year are two); none
 * where they contradict each other.
 */
export function refusjonensAar(rad: Refusjonsaar, refusjonsaar: unknown): number | undefined {
  const tilskuddsaar = somAar(rad.tilskuddsaar);
  const foer = tilskuddsaar === undefined ? undefined : tilskuddsaar - 1;
  const regnskapsaar = somAar(rad.regnskapsaar) ?? foer;
  if (regnskapsaar === undefined || (foer !== undefined && foer !== regnskapsaar)) return undefined;
  return refusjonsaar === "tilskuddsaar" ? regnskapsaar + 1 : regnskapsaar;
}

/** Says which of the two years a message speaks of. */
export const kallAaret = (refusjonsaar: unknown): string =>
  refusjonsaar === "tilskuddsaar" ? "tilskuddsåret" : "regnskapsåret";

/** Finds refunds without a year, with two years that contradict each other, and two in one year. */
export function refusjonsproblemer(rader: unknown, refusjonsaar: unknown): Problem[] {
  const enkeltvis = liste(rader).flatMap((rad, i): Problem[] => {
    const { regnskapsaar, tilskuddsaar } = felter(rad);
    const sti = ["bortfaltRefusjon", i];
    if (regnskapsaar === undefined && tilskuddsaar === undefined) {
      const melding =
        "Refusjonen har ikke noe år; oppgi regnskapsaar, eller tilskuddsaar, som er året etter (S-1: aldri bare aar).";
      return [{ kode: "MANGLER_VALG", sti, melding }];
    }
    const [r, t] = [somAar(regnskapsaar), somAar(tilskuddsaar)];
    if (r === undefined || t === undefined || t === r + 1) return [];
    const melding = `Tilskuddsåret skal være året etter regnskapsåret (S-1): fant regnskapsår ${r} og tilskuddsår ${t}; oppgi bare det av dem som er sikkert.`;
    return [{ kode: "AAR_STEMMER_IKKE", sti, melding }];
  });
  const aarene = liste(rader).map((rad) => ({ aar: refusjonensAar(felter(rad), refusjonsaar) }));
  const hva = `Bortfalt refusjon for ${kallAaret(refusjonsaar)}`;
  const doble = dobbelt(aarene, "aar", "DUPLIKAT_AAR", hva, ["bortfaltRefusjon"]);
  return [...enkeltvis, ...doble.map((p) => ({ ...p, sti: p.sti.slice(0, -1) }))];
}
