import { DATAFILER, skjemaFor } from "./filer.js";
import { erObjekt, valider } from "./jsonSchema.js";

/** Validates a data file after one text in it has been replaced with another. */
export function medEndring(navn: string, fra: string | RegExp, til: string): string[] {
  const fil = DATAFILER.find((f) => f.navn === navn);
  if (fil === undefined || !erObjekt(fil.innhold)) throw new Error(`${navn} finnes ikke`);
  const endret = fil.tekst.replace(fra, til);
  if (endret === fil.tekst) throw new Error(`fant ikke ${fra} i ${navn}`);
  return valider(JSON.parse(endret), skjemaFor(fil, String(fil.innhold["$schema"])));
}
