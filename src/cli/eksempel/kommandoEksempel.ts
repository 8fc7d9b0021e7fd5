import { Klifeil } from "../Klifeil.js";
import { regnOs } from "./regnOs.js";
import { sammenholdOs } from "./sammenholdOs.js";
import { osDom, visOs } from "./visOs.js";

const EKSEMPLER = ["os-2019-q1"];

/** Runs `sio eksempel NAVN`: what to print, and whether every number agrees with what was published. */
export function kommandoEksempel(
  argumenter: readonly string[],
  json: boolean,
): { readonly tekst: string; readonly stemmer: boolean } {
  const [navn, ...flere] = argumenter;
  if (navn === undefined || !EKSEMPLER.includes(navn) || flere.length > 0) {
    const melding = `Ukjent eksempel «${argumenter.join(" ")}»; kjente er ${EKSEMPLER.join(", ")}.`;
    throw new Klifeil([{ kode: "UKJENT_KOMMANDO", sti: [], melding }]);
  }
  const svar = regnOs();
  const sammenhold = sammenholdOs(svar);
  return {
    tekst: json ? JSON.stringify({ ...svar, sammenhold }) : visOs(sammenhold),
    stemmer: osDom(sammenhold).stemmer,
  };
}
