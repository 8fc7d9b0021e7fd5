import * as z from "zod";
import type { Problem } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { lat } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import type { Instans } from "./Instans.js";
import { lesIdentitet } from "./lesIdentitet.js";
import { lesTabeller } from "./lesTabeller.js";
import type { Regnestykke } from "./Regnestykke.js";
import { stillOpp, type Utelatt } from "./stillOpp.js";
import type { Tabell } from "./Tabell.js";

/** The tables, the identities wherever they hold, and the places that are passed over. */
export type LestTabellkontroll = {
  readonly tabeller: readonly Tabell[];
  readonly instanser: readonly Instans[];
  readonly utelatt: readonly Utelatt[];
};

const fritt = () => z.unknown().optional();

/** The fields of an input; what is in them is read table by table and identity by identity. */
const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    tabeller: fritt(),
    kolonner: fritt(),
    rader: fritt(),
    avrundetTil: fritt(),
    nullErEksakt: fritt(),
    identiteter: fritt(),
  }),
);

/** Reads the identities, each by itself. */
function lesIdentiteter(inn: unknown): { stykker: Regnestykke[]; problemer: Problem[] } {
  const sti = ["identiteter"];
  if (!Array.isArray(inn) || inn.length === 0) {
    const mangler = inn === undefined || Array.isArray(inn);
    const melding = mangler
      ? "Ingen identiteter; oppgi minst én, ellers er det ingenting å kontrollere."
      : `Fant ${beskrivFunn(inn)}; her skal det stå en liste.`;
    return { stykker: [], problemer: [{ kode: mangler ? "MANGLER_FELT" : "UGYLDIG_TYPE", sti, melding }] };
  }
  const lest = [...inn].map((identitet: unknown, i) => lesIdentitet(identitet, i, [...sti, i]));
  return {
    stykker: lest.flatMap((svar) => ("verdi" in svar ? [svar.verdi] : [])),
    problemer: lest.flatMap((svar) => svar.problemer),
  };
}

/** Nothing checked must not look like nothing wrong. */
const INGENTING: Problem = {
  kode: "MANGLER_FELT",
  sti: ["identiteter"],
  melding: "Ingen av identitetene har tall å kontrollere: cellene deres er tomme.",
};

/** Keeps the first problem of its kind at each place: an identity meets the same one in every row. */
function unike(problemer: readonly Problem[]): Problem[] {
  const sett = new Set<string>();
  return problemer.filter(({ kode, sti }) => {
    const noekkel = JSON.stringify([kode, sti]);
    const ny = !sett.has(noekkel);
    sett.add(noekkel);
    return ny;
  });
}

/** Reads the input of {@link kontrollerTabell}, or gathers what is wrong with it. */
export function lesKontrollerTabell(inn: unknown): Lest<LestTabellkontroll> {
  const lest = lesMedSkjema(skjema(), inn);
  if (!erObjekt(inn)) return { problemer: lest.problemer };
  const { tabeller, problemer: tabellproblemer } = lesTabeller(inn);
  const { stykker, problemer: identitetsproblemer } = lesIdentiteter(inn["identiteter"]);
  const oppstilt = tabeller.length === 0 ? [] : stykker.map((stykke) => stillOpp(stykke, tabeller));
  const problemer = unike([
    ...lest.problemer,
    ...tabellproblemer,
    ...identitetsproblemer,
    ...oppstilt.flatMap((identitet) => identitet.problemer),
  ]);
  const instanser = oppstilt.flatMap((identitet) => identitet.instanser);
  if (problemer.length === 0 && instanser.length === 0) problemer.push(INGENTING);
  if (problemer.length > 0) return { problemer };
  return {
    verdi: {
      tabeller,
      instanser,
      utelatt: oppstilt.flatMap((identitet) => identitet.utelatt),
    },
    problemer: [],
  };
}
