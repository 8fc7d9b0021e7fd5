import * as z from "zod";
import { dobbelt } from "../grense/dobbelt.js";
import { ikkeTom } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";

/** The schema of an input that is a list of years with amounts. */
export const aarsliste = <T extends z.ZodType>(aaret: T) =>
  z.strictObject({ aar: ikkeTom(aaret, "Ingen år; oppgi minst ett.") });

/** Reads such an input, or gathers what is wrong with it; a year twice too. */
export function lesAarene<T>(skjema: z.ZodType<T>, inn: unknown): Lest<T> {
  const lest = lesMedSkjema(skjema, inn);
  const felter: unknown = "verdi" in lest ? lest.verdi : inn;
  const aar = erObjekt(felter) ? felter["aar"] : undefined;
  const problemer = [...lest.problemer, ...dobbelt(aar, "aar", "DUPLIKAT_AAR", "Året", ["aar"])];
  return "verdi" in lest && problemer.length === 0 ? lest : { problemer };
}
