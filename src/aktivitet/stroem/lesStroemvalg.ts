import * as z from "zod";
import type { Problem } from "../../feil.js";
import { beskrivFunn } from "../../grense/beskrivFunn.js";
import { delfelt, ettAv, heltallsfelt, lat } from "../../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../../grense/lesInndata.js";
import type { Fremdrift, Stroembrukere, Stroemformat } from "./Stroem.js";

const MANGE = 1_000_000_000;
const STANDARD_MAKS_FEIL = 100;

/** The options of a stream, every one decided but the format. */
export type LesteStroemvalg = {
  readonly format: Stroemformat | undefined;
  readonly brukere: Stroembrukere;
  readonly samler: boolean;
  readonly maksFeil: number;
  readonly hode: string | undefined;
  readonly foersteLinje: number;
  readonly fremdrift: ((naa: Fremdrift) => void) | undefined;
  readonly signal: AbortSignal | undefined;
};

/** Something of the host's that is used as it is. */
const somDenEr = <T>(hva: string, erDet: (inn: unknown) => boolean) =>
  delfelt<T>((inn) => {
    if (erDet(inn)) return { verdi: inn as T, problemer: [] };
    return {
      problemer: [
        { kode: "UGYLDIG_TYPE", sti: [], melding: `Fant ${beskrivFunn(inn)}; her skal det stå ${hva}.` },
      ],
    };
  });

const erSignal = (inn: unknown): boolean =>
  typeof inn === "object" &&
  inn !== null &&
  typeof (inn as { addEventListener?: unknown }).addEventListener === "function";

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    format: ettAv("Formatet", ["csv", "ndjson", "vedtak"]).optional(),
    brukere: ettAv("Brukere", ["sortert", "i minnet", "ingen"]).optional(),
    vedFeil: ettAv("Ved feil", ["stopp", "samle"]).optional(),
    maksFeil: heltallsfelt({ navn: "Feil å beholde", minst: 0, hoeyst: MANGE }).optional(),
    hode: somDenEr<string>("kolonnenes navn i en tekst", (inn) => typeof inn === "string").optional(),
    foersteLinje: heltallsfelt({ navn: "Første linje", minst: 1, hoeyst: MANGE }).optional(),
    fremdrift: somDenEr<(naa: Fremdrift) => void>(
      "en funksjon",
      (inn) => typeof inn === "function",
    ).optional(),
    signal: somDenEr<AbortSignal>("et AbortSignal", erSignal).optional(),
  }),
);

/** Reads the options of a stream, or gathers what is wrong with them. */
export function lesStroemvalg(inn: unknown): Lest<LesteStroemvalg> {
  const lest = lesMedSkjema(skjema(), inn);
  if (!("verdi" in lest))
    return { problemer: lest.problemer.map((p) => ({ ...p, sti: ["valg", ...p.sti] })) };
  const { format, brukere, vedFeil, maksFeil, hode, foersteLinje, fremdrift, signal } = lest.verdi;
  return {
    verdi: {
      format: format ?? (hode === undefined ? undefined : "csv"),
      brukere: brukere ?? "i minnet",
      samler: vedFeil === "samle",
      maksFeil: maksFeil ?? STANDARD_MAKS_FEIL,
      hode,
      foersteLinje: foersteLinje ?? 1,
      fremdrift,
      signal,
    },
    problemer: [],
  };
}

/** Finds what can't be had without looking at a bruker's vedtak together. */
export function uforenlig(inn: unknown, brukere: Stroembrukere): Problem[] {
  if (brukere !== "ingen" || !erObjekt(inn)) return [];
  const valg = erObjekt(inn["valg"]) ? inn["valg"] : {};
  const problem = (sti: Problem["sti"], hva: string): Problem => ({
    kode: "FLERE_VALG",
    sti,
    melding: `${hva} krever at hver brukers vedtak ses sammen; velg brukere: "sortert" eller "i minnet".`,
  });
  return [
    ...(valg["versjoner"] === "siste-gjelder" ? [problem(["valg", "versjoner"], "Versjoner av vedtak")] : []),
    ...(valg["etterfoelger"] === "trekkes" ? [problem(["valg", "etterfoelger"], "Etterfølgere")] : []),
    ...(inn["kvalitet"] === undefined || inn["kvalitet"] === false
      ? []
      : [problem(["kvalitet"], "Å lete etter tvilsomme vedtak")]),
  ];
}
