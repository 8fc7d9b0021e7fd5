import type { Sti } from "../feil.js";

/** The command line's own error codes, beside those of SioFeil. */
type Klifeilkode =
  | "UGYLDIG_JSON"
  | "DOBBEL_NOEKKEL"
  | "TALL_MISTER_SIFRE"
  | "FIL_IKKE_LEST"
  | "FIL_IKKE_SKREVET"
  | "FIL_FINNES"
  | "UKJENT_KOMMANDO"
  | "UKJENT_BEREGNING"
  | "UGYLDIG_ARGUMENT";

/** One problem with how the command was called or with the text it was given. */
export type Kliproblem = { readonly kode: Klifeilkode; readonly sti: Sti; readonly melding: string };

/** What is wrong with a call or its text, before any calculation has seen it; prints in the same form as a SioFeil. */
export class Klifeil extends Error {
  override readonly name = "Klifeil";
  readonly feil: readonly Kliproblem[];

  constructor(feil: readonly Kliproblem[]) {
    super(feil.map((f) => f.melding).join("\n"));
    this.feil = feil;
  }
}
