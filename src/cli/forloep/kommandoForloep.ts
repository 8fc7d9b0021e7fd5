import { beregnForloep } from "../../index.js";
import { enFil } from "../beregn.js";
import { lesJsonfil } from "../lesJsonfil.js";
import type { Omgivelser } from "../Omgivelser.js";
import { visForloep } from "./visForloep.js";

/** Runs `sio forloep [FIL]`; gives what to print. */
export async function kommandoForloep(
  argumenter: readonly string[],
  json: boolean,
  omgivelser: Omgivelser,
): Promise<string> {
  const forloep = beregnForloep((await lesJsonfil(enFil(argumenter), omgivelser)) as never);
  return json ? JSON.stringify(forloep) : visForloep(forloep);
}
