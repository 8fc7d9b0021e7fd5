import { type Sammenlignbar, type SammenligningssideInn, sammenlign } from "../../index.js";
import { Klifeil } from "../Klifeil.js";
import { lesJsonfil } from "../lesJsonfil.js";
import type { Omgivelser } from "../Omgivelser.js";
import { visSammenligning } from "./visSammenligning.js";

/** Makes of a bare input, or a list of them, what is compared. */
function somOppdrag(inn: unknown, beregning: string | undefined): unknown {
  if (beregning === undefined) return inn;
  return Array.isArray(inn) ? inn.map((ledd: unknown) => ({ beregning, inn: ledd })) : { beregning, inn };
}

/** Runs `sio sammenlign FRA TIL [--beregning NAVN] [--json]`; gives what to print. */
export async function kommandoSammenlign(
  filer: readonly string[],
  { beregning, json = false }: { readonly beregning?: string; readonly json?: boolean },
  omgivelser: Omgivelser,
): Promise<string> {
  const [fra, til, ...flere] = filer;
  if (fra === undefined || til === undefined || flere.length > 0) {
    const melding = `Oppgi to filer: det som var, og det som ble; fant ${filer.length}.`;
    throw new Klifeil([{ kode: "UGYLDIG_ARGUMENT", sti: [], melding }]);
  }
  const les = async (fil: string) => somOppdrag(await lesJsonfil(fil, omgivelser), beregning);
  const [foer, etter] = [await les(fra), await les(til)];
  // whatever the files hold: the comparison reads it at its border
  const svar = sammenlign(
    foer as SammenligningssideInn<Sammenlignbar>,
    etter as SammenligningssideInn<Sammenlignbar>,
  );
  return json ? JSON.stringify(svar) : visSammenligning(svar);
}
