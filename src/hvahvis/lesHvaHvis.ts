import * as z from "zod";
import { oppdragsfelt } from "../beregninger/beregn.js";
import { type Data, somData } from "../beregninger/somData.js";
import { type Problem, SioFeil } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { delfelt, desimal, lat, navn } from "../grense/felt.js";
import { krev, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import type { LestEndring } from "./endre.js";
import type { Endring } from "./typer.js";

/** A path: a text, or a list of names and numbers. */
function lesSti(inn: unknown): Lest<Endring["sti"]> {
  if (typeof inn === "string") return { verdi: inn, problemer: [] };
  if (Array.isArray(inn) && inn.every((l) => typeof l === "string" || typeof l === "number"))
    return { verdi: Array.from(inn as (string | number)[]), problemer: [] };
  const kode = inn === undefined ? "MANGLER_FELT" : "UGYLDIG_TYPE";
  const melding = `Stien skal være en tekst, som "linjer.BPAN.aarsvolum", eller en liste av navn og tall: fant ${beskrivFunn(inn)}.`;
  return { problemer: [{ kode, sti: [], melding }] };
}

/** Any data; what is none is refused at its own place. */
function lesData(inn: unknown): Lest<Data> {
  try {
    return { verdi: somData(inn), problemer: [] };
  } catch (e) {
    if (e instanceof SioFeil) return { problemer: e.feil };
    throw e;
  }
}

const MAATER = ["til", "ganger", "pluss"] as const;

const felt = /* @__PURE__ */ lat(() =>
  z.strictObject({
    sti: delfelt(lesSti),
    til: delfelt(lesData).optional(),
    ganger: desimal({ navn: "Faktoren" }).optional(),
    pluss: desimal({ navn: "Tillegget" }).optional(),
    hvorfor: navn("Begrunnelsen").optional(),
  }),
);

/** Reads one change; exactly one of the three ways. */
function lesEndring(inn: unknown): Lest<LestEndring> {
  const lest = lesMedSkjema(felt(), inn);
  if (!("verdi" in lest)) return lest;
  const { sti, hvorfor, ...maater } = lest.verdi;
  const gitt = MAATER.filter((maate) => maater[maate] !== undefined);
  const [maate, ...flere] = gitt;
  const feil = (kode: Problem["kode"], melding: string) => ({ problemer: [{ kode, sti: [], melding }] });
  if (maate === undefined)
    return feil("MANGLER_VALG", "Endringen sier ikke hva som endres; oppgi én av til, ganger og pluss.");
  if (flere.length > 0)
    return feil("FLERE_VALG", `Endringen har både ${gitt.join(" og ")}; oppgi bare én av dem.`);
  const { til = null, ganger, pluss } = maater;
  const tall = ganger ?? pluss;
  const endring: LestEndring["endring"] =
    maate === "til" || tall === undefined ? { slag: "til", verdi: til } : { slag: maate, tall };
  return { verdi: { sti, hvorfor, endring }, problemer: [] };
}

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({ ...oppdragsfelt(), endre: z.array(delfelt(lesEndring)) }),
);

/** Reads the input of `hvaHvis`; what is wrong with it is thrown. */
export function lesHvaHvis(inn: unknown) {
  const { beregning, inn: inndata, endre } = krev(lesMedSkjema(skjema(), inn));
  return { beregning, endre, inn: somData(inndata) };
}
