import { type HvaHvisInn, hvaHvis } from "../../index.js";
import { Klifeil } from "../Klifeil.js";
import { lesOppdrag } from "../lesOppdrag.js";
import type { Omgivelser } from "../Omgivelser.js";
import { lesEndring } from "./lesEndring.js";
import { visHvaHvis } from "./visHvaHvis.js";

/** The options of `sio hvahvis`. */
export type HvaHvisvalg = {
  readonly beregning?: string | undefined;
  readonly endre?: readonly string[] | undefined;
  readonly json?: boolean | undefined;
};

/** Runs `sio hvahvis [FIL] --endre ENDRING …`; gives what to print. */
export async function kommandoHvaHvis(
  filer: readonly string[],
  { beregning, endre = [], json = false }: HvaHvisvalg,
  omgivelser: Omgivelser,
): Promise<string> {
  if (endre.length === 0) {
    const melding =
      "Oppgi minst én endring: --endre linjer.BPAN.aarsvolum*1.05 (eller =VERDI, eller +TILLEGG).";
    throw new Klifeil([{ kode: "UGYLDIG_ARGUMENT", sti: [], melding }]);
  }
  const endringer = endre.map(lesEndring);
  const lest = await lesOppdrag(filer, beregning, omgivelser);
  // what the base gives is computed; a result in the file says nothing more
  const oppdrag = Object.fromEntries(Object.entries(lest ?? {}).filter(([felt]) => felt !== "ut"));
  const svar = hvaHvis({ ...oppdrag, endre: endringer } as unknown as HvaHvisInn);
  return json ? JSON.stringify(svar) : visHvaHvis(svar);
}
