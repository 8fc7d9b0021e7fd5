import { beregnForloep } from "../../index.js";
import { enFil, lesAlt } from "../beregn.js";
import { lesJson } from "../lesJson.js";
import type { Omgivelser } from "../Omgivelser.js";
import { visForloep } from "./visForloep.js";

/** Runs `sio forloep [FIL]`; gives what to print. */
export async function kommandoForloep(
  argumenter: readonly string[],
  json: boolean,
  omgivelser: Omgivelser,
): Promise<string> {
  const forloep = beregnForloep(lesJson(await lesAlt(enFil(argumenter), omgivelser)) as never);
  return json ? JSON.stringify(forloep) : visForloep(forloep);
}
