import { Klifeil } from "../Klifeil.js";
import { regnBjoernafjorden } from "./bjoernafjorden.js";
import { regnOs } from "./regnOs.js";
import { regnTabell7 } from "./regnTabell7.js";
import { sammenholdOs } from "./sammenholdOs.js";
import { bjoernafjordensDom, visBjoernafjorden } from "./visBjoernafjorden.js";
import { osDom, visOs } from "./visOs.js";
import { visTabell7 } from "./visTabell7.js";

/** What an example has to show, as data and as text, and whether it is as the sources say. */
type Eksempel = { readonly json: unknown; readonly tekst: string; readonly stemmer: boolean };

const EKSEMPLER: Readonly<Record<string, () => Eksempel>> = {
  "os-2019-q1": () => {
    const svar = regnOs();
    const sammenhold = sammenholdOs(svar);
    return { json: { ...svar, sammenhold }, tekst: visOs(sammenhold), stemmer: osDom(sammenhold).stemmer };
  },
  "bjoernafjorden-2020": () => {
    const svar = regnBjoernafjorden();
    return { json: svar, tekst: visBjoernafjorden(svar), stemmer: bjoernafjordensDom(svar).stemmer };
  },
  "tabell-7-1-til-7-4": () => {
    const svar = regnTabell7();
    return { json: svar, tekst: visTabell7(svar), stemmer: svar.samlet.dom !== "avvik" };
  },
};

/** Runs `sio eksempel NAVN`: what to print, and whether every number agrees with what was published. */
export function kommandoEksempel(
  argumenter: readonly string[],
  json: boolean,
): { readonly tekst: string; readonly stemmer: boolean } {
  const [navn, ...flere] = argumenter;
  const regn = navn !== undefined && Object.hasOwn(EKSEMPLER, navn) ? EKSEMPLER[navn] : undefined;
  if (regn === undefined || flere.length > 0) {
    const melding = `Ukjent eksempel «${argumenter.join(" ")}»; kjente er ${Object.keys(EKSEMPLER).join(", ")}.`;
    throw new Klifeil([{ kode: "UKJENT_KOMMANDO", sti: [], melding }]);
  }
  const svar = regn();
  return { tekst: json ? JSON.stringify(svar.json) : svar.tekst, stemmer: svar.stemmer };
}
