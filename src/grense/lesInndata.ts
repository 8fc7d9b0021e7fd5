import type * as z from "zod";
import { type Problem, SioFeil, type Sti } from "../feil.js";
import { beskrivFunn } from "./beskrivFunn.js";
import { naermeste } from "./naermeste.js";

/** What a failed or finished reading gives: the parsed value only when there is no problem. */
export type Lest<T> =
  | { readonly verdi: T; readonly problemer: readonly [] }
  | { readonly problemer: readonly Problem[] };

type Issue = z.core.$ZodIssue;

const TYPENAVN: Record<string, string> = {
  object: "et objekt",
  record: "et objekt",
  array: "en liste",
  string: "en tekst",
  number: "et tall",
  boolean: "true eller false",
};

/** Walks from the input to the value at a path, without calling more of it than the reading itself has. */
function verdiVed(inn: unknown, sti: Sti): unknown {
  let her = inn;
  for (const ledd of sti) {
    if (typeof her !== "object" || her === null) return undefined;
    her = (her as Record<string | number, unknown>)[ledd];
  }
  return her;
}

/** Lists the fields a schema knows at a path, for the message about one it doesn't know. */
function kjenteFelt(skjema: z.ZodType, sti: Sti): string[] {
  let her: unknown = skjema;
  const pakkUt = () => {
    for (;;) {
      const def = (her as z.core.$ZodType | undefined)?._zod.def;
      if (def?.type === "optional") her = (def as z.core.$ZodOptionalDef).innerType;
      else if (def?.type === "pipe") her = (def as z.core.$ZodPipeDef).in;
      else return def;
    }
  };
  for (const ledd of sti) {
    const def = pakkUt();
    if (def?.type === "array") her = (def as z.core.$ZodArrayDef).element;
    else if (def?.type === "object") her = (def as z.core.$ZodObjectDef).shape[String(ledd)];
    else return [];
  }
  const def = pakkUt();
  return def?.type === "object" ? Object.keys((def as z.core.$ZodObjectDef).shape) : [];
}

function ukjentFelt(felt: string, sti: Sti, kjente: readonly string[]): Problem {
  const likt = naermeste(felt, kjente);
  const raad = likt === undefined ? `tillatt er ${kjente.join(", ")}` : `mente du «${likt}»?`;
  return {
    kode: "UKJENT_FELT",
    sti: [...sti, felt],
    melding: `Ukjent felt: fant ${beskrivFunn(felt)}; ${raad}`,
  };
}

/** Turns one issue of zod into problems by its code and path; zod's own text is global and the host's to change. */
function fraIssue(issue: Issue, inn: unknown, skjema: z.ZodType): Problem[] {
  const sti = issue.path.map((ledd) => (typeof ledd === "symbol" ? String(ledd) : ledd));
  if (issue.code === "unrecognized_keys") {
    const kjente = kjenteFelt(skjema, sti);
    return issue.keys.map((felt) => ukjentFelt(felt, sti, kjente));
  }
  if (issue.code === "custom" && issue.params !== undefined) {
    const { kode, melding, understi = [] } = issue.params as Problem & { understi?: Sti };
    return [{ kode, sti: [...sti, ...understi], melding }];
  }
  const verdi = verdiVed(inn, sti);
  const ventet =
    issue.code === "invalid_type" ? (TYPENAVN[issue.expected] ?? issue.expected) : "en annen verdi";
  if (verdi === undefined) return [{ kode: "MANGLER_FELT", sti, melding: `Mangler; oppgi ${ventet}.` }];
  return [{ kode: "UGYLDIG_TYPE", sti, melding: `Fant ${beskrivFunn(verdi)}; her skal det stå ${ventet}.` }];
}

/** Tells whether an input is an object with fields at all; the schema has said so when it is not. */
export function erObjekt(inn: unknown): inn is Readonly<Record<string, unknown>> {
  return typeof inn === "object" && inn !== null && !Array.isArray(inn);
}

/** Reads an input with its schema and gathers every problem. */
export function lesMedSkjema<T>(skjema: z.ZodType<T>, inn: unknown): Lest<T> {
  const svar = skjema.safeParse(inn);
  if (svar.success) return { verdi: svar.data, problemer: [] };
  return { problemer: svar.error.issues.flatMap((issue) => fraIssue(issue, inn, skjema)) };
}

/** Tells our own refusal from whatever the input's code throws, which may look like one or refuse to be looked at. */
function erVaar(e: unknown): boolean {
  try {
    return e instanceof SioFeil;
  } catch {
    return false;
  }
}

/**
 * Runs the reading of an input at the border: whatever the input's own code throws (a getter, a proxy, a stack that runs out)
 * becomes a SioFeil too.
 */
export function vedGrensen<T>(les: () => T): T {
  try {
    return les();
  } catch (e) {
    if (erVaar(e)) throw e;
    const melding =
      "Inndata kunne ikke leses: et felt kastet en feil da det ble lest; oppgi vanlige data, som fra JSON.";
    throw new SioFeil([{ kode: "ULESELIG_INNGANG", sti: [], melding }], { cause: e });
  }
}

/** Gives the value, or throws the SioFeil with all the problems. */
export function krev<T>(lest: Lest<T>): T {
  if ("verdi" in lest) return lest.verdi;
  throw new SioFeil(lest.problemer);
}
