import { lesAlt } from "./beregn.js";
import { lesJson } from "./lesJson.js";
import type { Omgivelser } from "./Omgivelser.js";

/** Reads a file of JSON, or standard input; what is wrong with the text is said with the file's name. */
export async function lesJsonfil(fil: string | undefined, omgivelser: Omgivelser): Promise<unknown> {
  return lesJson(await lesAlt(fil, omgivelser), { fil });
}
