import type { Merknad } from "../../feil.js";
import { siter } from "../../grense/beskrivFunn.js";
import { erObjekt } from "../../grense/lesInndata.js";
import type { Skjemadom } from "./bedoemSkjema.js";

/** A text with a full stop before three digits: a decimal, or thousands as some write them. */
const MED_PUNKTUM = /^-?[1-9]\d{0,2}\.\d{3}$/;

const FELT = ["aarsvolum", "aKontoVolum", "gjennomfoert", "endring", "netto"] as const;

/** Says of lines that do not agree which numbers may have been thousands: 3.650 is read as 3,65. */
export function muligeTusen({ linjer }: Skjemadom, inn: unknown): Merknad[] {
  const rader: unknown = erObjekt(inn) ? inn["linjer"] : undefined;
  if (!Array.isArray(rader)) return [];
  return linjer.flatMap(({ dom, linje: { nr } }) => {
    const rad: unknown = rader[nr];
    if (dom !== "avvik" || !erObjekt(rad)) return [];
    return FELT.flatMap((felt): Merknad[] => {
      const tekst = rad[felt];
      if (typeof tekst !== "string" || !MED_PUNKTUM.test(tekst)) return [];
      const melding = `${siter(tekst)} er lest med punktum som desimaltegn, og linjen stemmer ikke; er det tusener, skriv ${siter(tekst.replace(".", " "))}.`;
      return [{ kode: "MULIG_TUSENSKILLE", sti: ["linjer", nr, felt], melding }];
    });
  });
}
