import { enFil } from "./beregn.js";
import { lesJsonfil } from "./lesJsonfil.js";
import type { Omgivelser } from "./Omgivelser.js";

/** Reads an oppdrag, `{ beregning, inn, ut? }`, from a file or standard input; with the calculation's name in the call, the file is its bare input. */
export async function lesOppdrag(
  filer: readonly string[],
  beregning: string | undefined,
  omgivelser: Omgivelser,
): Promise<unknown> {
  const lest = await lesJsonfil(enFil(filer), omgivelser);
  return beregning === undefined ? lest : { beregning, inn: lest };
}
