import { enFil } from "../beregn.js";
import type { Omgivelser } from "../Omgivelser.js";

/** Reads all the bytes of the one file of a call, or of standard input. */
export async function lesFil(filer: readonly string[], { lesBytes }: Omgivelser): Promise<Uint8Array> {
  const fil = enFil(filer);
  const deler: Uint8Array[] = [];
  for await (const bit of lesBytes(fil === "-" ? undefined : fil)) deler.push(bit);
  return new Uint8Array(Buffer.concat(deler));
}
