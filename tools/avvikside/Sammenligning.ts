import type { Dom, Kildehenvisning } from "../../src/index.js";

/** A published number and what it has been held against, judged by the library. */
export type Funn = {
  /** What the number is in: a table or a part of one. */
  readonly gruppe: string;
  readonly rad: string;
  /** The column; empty where the group is a list. */
  readonly kolonne: string;
  /** The number as published. */
  readonly publisert: string;
  /** What it should be, by the shown or the exact numbers. */
  readonly beregnet: string;
  readonly dom: Dom;
  /** Published less computed; left out where a side has no shown number. */
  readonly differanse?: string;
  /** The difference over the computed number, where it says something: a fraction. */
  readonly relativ?: string;
  /** Between the intervals (N-2). */
  readonly avstand: string;
};

/** A published table, form or text that the library has been held against. */
export type Sammenligning = {
  readonly id: string;
  readonly tittel: string;
  readonly kilder: readonly Kildehenvisning[];
  readonly enhet: string;
  /** What was held against what, and what the verdict can say. */
  readonly hvordan: string;
  readonly funn: readonly Funn[];
  /** Cells that are empty in the source, where nothing was held against anything. */
  readonly tomme: number;
  /** What else the check tells, in Markdown; nothing in it is judged. */
  readonly vedlegg?: { readonly tittel: string; readonly tekst: string };
};

/** What is known of why a number differs. */
export type Aarsak = {
  readonly sammenligning: string;
  /** The numbers it is about, as "rad" or "rad · kolonne"; all that differ where it is left out. */
  readonly gjelder?: readonly string[];
  readonly gruppe?: string;
  /** kjent: a source says it or the numbers prove it. trolig: the best reading. ukjent. */
  readonly status: "kjent" | "trolig" | "ukjent";
  readonly tekst: string;
  readonly kilder?: readonly Kildehenvisning[];
};
