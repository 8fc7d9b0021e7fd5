import type { Sti } from "../../feil.js";

/** A code and where it stands: what of a problem or a merknad another implementation must give. The message is its own. */
export type Kodested = { readonly kode: string; readonly sti: Sti };

/** A test vector: a calculation, its input, and what any implementation of the rules must answer. */
export type Vektor = {
  readonly navn: string;
  /** The name of the calculation, as `sio beregn` has it. */
  readonly beregning: string;
  readonly regler: readonly string[];
  readonly kilde: readonly { readonly id: string; readonly sted?: string }[];
  /** Whether the answer is in a source, follows from published numbers, or was worked for the case from the rules. */
  readonly status: "publisert" | "utledet" | "konstruert";
  readonly inn: unknown;
  /** The result; with `delvis` only the fields that the source has. */
  readonly ut?: unknown;
  readonly delvis?: true;
  /** The merknader of these codes, all of them; an empty list says that there are none at all. */
  readonly merknader?: readonly Kodested[];
  /** The problems, all of them, for an input that is refused. */
  readonly feil?: readonly Kodested[];
};

/** Where an answer differs from the vector. */
export type Forskjell = { readonly sti: Sti; readonly ventet: string; readonly fikk: string };

/** What an implementation says to one vector: its answer, or that it does not do the calculation, or why there is none. */
export type Svar =
  | { readonly ut: unknown }
  | { readonly feil: unknown }
  | { readonly ikkeStoettet: true }
  | { readonly svikt: string };
