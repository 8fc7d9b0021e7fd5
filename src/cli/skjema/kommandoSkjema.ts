import { type LesSkjemavalg, lesSkjema, sammenlignSkjema } from "../../skjema/index.js";
import { Klifeil } from "../Klifeil.js";
import type { Omgivelser } from "../Omgivelser.js";
import { lesFil } from "./lesFil.js";
import { visLestSkjema } from "./visLestSkjema.js";
import { visSkjemasammenligning } from "./visSkjemasammenligning.js";

/** The options of `sio skjema`. */
export type SkjemavalgInn = {
  readonly ark?: string | undefined;
  readonly ut?: string | undefined;
  readonly json?: boolean | undefined;
};

/** What can be done with a form: reads the file, and gives what to print, as text or as JSON. */
const HANDLINGER: Readonly<
  Record<
    string,
    (filer: readonly string[], valg: LesSkjemavalg, json: boolean, omgivelser: Omgivelser) => Promise<string>
  >
> = {
  les: async (filer, valg, json, omgivelser) => {
    const lest = lesSkjema(await lesFil(filer, omgivelser), valg);
    return json ? JSON.stringify(lest.skjema) : visLestSkjema(lest);
  },
  sammenlign: async (filer, valg, json, omgivelser) => {
    const svar = sammenlignSkjema(await lesFil(filer, omgivelser), valg);
    return json ? JSON.stringify(svar) : visSkjemasammenligning(svar);
  },
};

function somJson({ ut, json = false }: SkjemavalgInn, standard: boolean): boolean {
  if (ut === undefined) return json || standard;
  if (ut === "json" || ut === "tabell") return ut === "json";
  const melding = `Ukjent --ut ${ut}; bruk json eller tabell.`;
  throw new Klifeil([{ kode: "UGYLDIG_ARGUMENT", sti: [], melding }]);
}

/** Runs `sio skjema les|sammenlign FIL`; gives what to print. What is read is JSON unless a table is asked for: the next command takes it. */
export async function kommandoSkjema(
  [hva = "", ...filer]: readonly string[],
  valg: SkjemavalgInn,
  omgivelser: Omgivelser,
): Promise<string> {
  const handling = Object.hasOwn(HANDLINGER, hva) ? HANDLINGER[hva] : undefined;
  if (handling === undefined) {
    const melding = `Ukjent: sio skjema ${hva}; bruk «sio skjema les» eller «sio skjema sammenlign».`;
    throw new Klifeil([{ kode: "UKJENT_KOMMANDO", sti: [], melding }]);
  }
  const { ark } = valg;
  return handling(filer, ark === undefined ? {} : { ark }, somJson(valg, hva === "les"), omgivelser);
}
