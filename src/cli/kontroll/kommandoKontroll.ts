import {
  kontrollerKorreksjonsoppgjoer,
  kontrollerTabell,
  kontrollerTall,
  type SkjemaInn,
} from "../../index.js";
import { lesSkjema } from "../../skjema/index.js";
import { enFil, lesAlt } from "../beregn.js";
import { Klifeil } from "../Klifeil.js";
import { lesJson } from "../lesJson.js";
import { lesJsonfil } from "../lesJsonfil.js";
import type { Omgivelser } from "../Omgivelser.js";
import { lesFil } from "../skjema/lesFil.js";
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
  oppgjoer: (inn: SkjemaInn) => {
    const svar = kontrollerKorreksjonsoppgjoer(inn);
    return { svar, vis: () => visSkjemakontroll(svar, inn) };
  },
};

/** The options of `sio kontroll`. */
export type KontrollvalgInn = { readonly json?: boolean | undefined; readonly ark?: string | undefined };

async function lesBareJson(
  filer: readonly string[],
  ark: string | undefined,
  omgivelser: Omgivelser,
): Promise<unknown> {
  if (ark === undefined) return lesJsonfil(enFil(filer), omgivelser);
  const melding = "--ark er for regneark; denne kontrollen leser JSON.";
  throw new Klifeil([{ kode: "UGYLDIG_ARGUMENT", sti: [], melding }]);
}

/** Endings of files that are no JSON: workbooks, also of the formats that are refused by name, CSV and copied cells. */
const REGNEARK = /\.(xls[xmb]?|ods|csv|tsv|txt|pdf)$/i;

/** Reads a form from JSON, or from the workbook or CSV that it stands in. */
async function lesOppgjoersfil(
  filer: readonly string[],
  ark: string | undefined,
  omgivelser: Omgivelser,
): Promise<unknown> {
  const bytes = await lesFil(filer, omgivelser);
  const erRegneark =
    ark !== undefined || (bytes[0] === 0x50 && bytes[1] === 0x4b) || REGNEARK.test(filer[0] ?? "");
  if (erRegneark) return lesSkjema(bytes, ark === undefined ? {} : { ark }).skjema;
  const somLest = {
    ...omgivelser,
    lesBytes: async function* () {
      yield bytes;
    },
  };
  const [fil] = filer;
  return lesJson(await lesAlt(undefined, somLest, fil), { fil });
}

/** Runs `sio kontroll tall|tabell|oppgjoer [FIL]`; gives what to print. A disagreement is an answer, not a failure. */
export async function kommandoKontroll(
  [hva, ...filer]: readonly string[],
  { json = false, ark }: KontrollvalgInn,
  omgivelser: Omgivelser,
): Promise<string> {
  const kontroller = hva !== undefined && Object.hasOwn(KONTROLLER, hva) ? KONTROLLER[hva] : undefined;
  if (kontroller === undefined) {
    const melding = `Ukjent: sio kontroll ${hva ?? ""}; bruk «sio kontroll tall», «sio kontroll tabell» eller «sio kontroll oppgjoer».`;
    throw new Klifeil([{ kode: "UKJENT_KOMMANDO", sti: [], melding }]);
  }
  const inn =
    hva === "oppgjoer"
      ? await lesOppgjoersfil(filer, ark, omgivelser)
      : await lesBareJson(filer, ark, omgivelser);
  const { svar, vis } = kontroller(inn as never);
  return json ? JSON.stringify(svar) : vis();
}
