import { lesSkjema, SioFeil } from "sio-beregning/skjema/browser";
import type { Lest } from "./sak.js";

/** The first character of JSON that is an object. */
const KROELLPARENTES = 0x7b;

/** Reads what was dropped, chosen or pasted: a workbook, cells, or JSON as the command line takes it. */
export function lesInnhold(innhold: Uint8Array | string, kilde: string): Lest {
  const foerst = typeof innhold === "string" ? innhold.trimStart().charCodeAt(0) : innhold[0];
  if (foerst === KROELLPARENTES) {
    const tekst = typeof innhold === "string" ? innhold : new TextDecoder().decode(innhold);
    return { kilde, skjema: lesJson(tekst), steder: {}, merknader: [] };
  }
  const { skjema, steder, merknader } = lesSkjema(innhold);
  return { kilde, skjema, steder, merknader };
}

/** Reads JSON: the form itself, or a downloaded check with the form in it. */
function lesJson(tekst: string): Lest["skjema"] {
  try {
    const lest: { readonly beregning?: unknown; readonly inn?: unknown } = JSON.parse(tekst);
    return (lest.beregning === "kontroll-oppgjoer" ? lest.inn : lest) as Lest["skjema"];
  } catch {
    const melding = "Filen begynner som JSON, men er det ikke; oppgi et skjema som XLSX, CSV eller JSON.";
    throw new SioFeil([{ kode: "ULESELIG_INNGANG", sti: [], melding }]);
  }
}
