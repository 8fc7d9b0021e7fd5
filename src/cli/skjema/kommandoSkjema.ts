import {
  type KorreksjonsoppgjoerInn,
  type LesSkjemavalg,
  lesSkjema,
  sammenlignSkjema,
  skrivSkjema,
} from "../../skjema/index.js";
import { enFil } from "../beregn.js";
import { Klifeil } from "../Klifeil.js";
import { lesJsonfil } from "../lesJsonfil.js";
import type { Omgivelser } from "../Omgivelser.js";
import { kommandoMaler, type Malvalg } from "./kommandoMaler.js";
import { lesFil } from "./lesFil.js";
import { skrivUt } from "./skrivUt.js";
import { visLestSkjema } from "./visLestSkjema.js";
import { visSkjemasammenligning } from "./visSkjemasammenligning.js";

/** The options of `sio skjema`. */
export type SkjemavalgInn = Malvalg & { readonly ark?: string | undefined };

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

/** Which options each of them knows. */
const TILLATT: Readonly<Record<string, readonly string[]>> = {
  les: ["ark", "ut", "json"],
  sammenlign: ["ark", "ut", "json"],
  skriv: ["fil", "ut", "erstatt"],
  maler: ["fil", "ut", "erstatt", "sone", "reisetid", "kommune", "termin", "maaneder", "json"],
};

function krevTillatt(hva: string, valg: SkjemavalgInn): void {
  const ukjent = Object.keys(valg).find((navn) => TILLATT[hva]?.includes(navn) === false);
  if (ukjent === undefined) return;
  const melding = `«sio skjema ${hva}» har ikke valget --${ukjent}; se «sio --help».`;
  throw new Klifeil([{ kode: "UGYLDIG_ARGUMENT", sti: [], melding }]);
}

/** Runs `sio skjema les|sammenlign|skriv FIL` and `sio skjema maler`; gives what to print. What is read is JSON unless a table is asked for: the next command takes it. */
export async function kommandoSkjema(
  [hva = "", ...filer]: readonly string[],
  valg: SkjemavalgInn,
  omgivelser: Omgivelser,
): Promise<string> {
  krevTillatt(hva, valg);
  if (hva === "maler") return kommandoMaler(filer, valg, omgivelser);
  if (hva === "skriv") {
    const inn = (await lesJsonfil(enFil(filer), omgivelser)) as KorreksjonsoppgjoerInn;
    return skrivUt((format) => skrivSkjema(inn, { format }), valg, omgivelser);
  }
  const handling = Object.hasOwn(HANDLINGER, hva) ? HANDLINGER[hva] : undefined;
  if (handling === undefined) {
    const melding = `Ukjent: sio skjema ${hva}; bruk «sio skjema les», «sammenlign», «skriv» eller «maler».`;
    throw new Klifeil([{ kode: "UKJENT_KOMMANDO", sti: [], melding }]);
  }
  const { ark } = valg;
  return handling(filer, ark === undefined ? {} : { ark }, somJson(valg, hva === "les"), omgivelser);
}
