import { kontrollerKorreksjonsoppgjoer, kontrollerTabell, kontrollerTall } from "../../index.js";
import { enFil, lesAlt } from "../beregn.js";
import { Klifeil } from "../Klifeil.js";
import { lesJson } from "../lesJson.js";
import type { Omgivelser } from "../Omgivelser.js";
import { visSkjemakontroll } from "./visSkjemakontroll.js";
import { visTabellkontroll } from "./visTabellkontroll.js";
import { visTallkontroll } from "./visTallkontroll.js";

/** What can be checked: reads the input, and writes the answer as text. */
const KONTROLLER: Readonly<
  Record<string, (inn: never) => { readonly svar: unknown; readonly vis: () => string }>
> = {
  tall: (inn) => {
    const svar = kontrollerTall(inn);
    return { svar, vis: () => visTallkontroll(svar) };
  },
  tabell: (inn) => {
    const svar = kontrollerTabell(inn);
    return { svar, vis: () => visTabellkontroll(svar) };
  },
  oppgjoer: (inn) => {
    const svar = kontrollerKorreksjonsoppgjoer(inn);
    return { svar, vis: () => visSkjemakontroll(svar) };
  },
};

/** Runs `sio kontroll tall|tabell|oppgjoer [FIL]`; gives what to print. A disagreement is an answer, not a failure. */
export async function kommandoKontroll(
  [hva, ...filer]: readonly string[],
  json: boolean,
  omgivelser: Omgivelser,
): Promise<string> {
  const kontroller = hva !== undefined && Object.hasOwn(KONTROLLER, hva) ? KONTROLLER[hva] : undefined;
  if (kontroller === undefined) {
    const melding = `Ukjent: sio kontroll ${hva ?? ""}; bruk «sio kontroll tall», «sio kontroll tabell» eller «sio kontroll oppgjoer».`;
    throw new Klifeil([{ kode: "UKJENT_KOMMANDO", sti: [], melding }]);
  }
  const { svar, vis } = kontroller(lesJson(await lesAlt(enFil(filer), omgivelser)) as never);
  return json ? JSON.stringify(svar) : vis();
}
