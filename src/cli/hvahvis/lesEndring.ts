import type { Endring } from "../../index.js";
import { Klifeil } from "../Klifeil.js";
import { lesJson } from "../lesJson.js";

const MAATER = { "=": "til", "*": "ganger", "+": "pluss" } as const;

/** Reads a value of the command line: JSON where it is such and loses nothing by it, otherwise the text itself. */
function lesVerdi(tekst: string): unknown {
  try {
    return lesJson(tekst);
  } catch (e) {
    if (e instanceof Klifeil) return tekst;
    throw e;
  }
}

/** Reads `STI=VERDI`, `STI*FAKTOR` or `STI+TILLEGG`, by the first of the three signs; `STI+-5` subtracts. */
export function lesEndring(tekst: string): Endring {
  const treff = /^([^=*+]+)([=*+])(.+)$/s.exec(tekst);
  const [, sti = "", tegn = "", verdi = ""] = treff ?? [];
  if (treff === null) {
    const melding = `Endringen «${tekst}» kan ikke leses; skriv STI=VERDI, STI*FAKTOR eller STI+TILLEGG, for eksempel linjer.BPAN.aarsvolum*1.05.`;
    throw new Klifeil([{ kode: "UGYLDIG_ARGUMENT", sti: [], melding }]);
  }
  const maate = MAATER[tegn as keyof typeof MAATER];
  return { sti: sti.trim(), [maate]: maate === "til" ? lesVerdi(verdi.trim()) : verdi.trim() };
}
