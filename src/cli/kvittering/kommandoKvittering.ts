import { type KvitteringInn, lagKvittering } from "../../index.js";
import { lesOppdrag } from "../lesOppdrag.js";
import type { Omgivelser } from "../Omgivelser.js";

/** Runs `sio kvittering [FIL] [--beregning NAVN]`; gives what to print. */
export async function kommandoKvittering(
  filer: readonly string[],
  beregning: string | undefined,
  omgivelser: Omgivelser,
): Promise<string> {
  return JSON.stringify(lagKvittering((await lesOppdrag(filer, beregning, omgivelser)) as KvitteringInn));
}
