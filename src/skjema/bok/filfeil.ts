import { type Feilkode, SioFeil, type Sti } from "../../feil.js";

/** Makes the refusal of a file as a whole: one problem, since nothing more can be looked for. */
export const filfeil = (kode: Feilkode, melding: string, sti: Sti = []): SioFeil =>
  new SioFeil([{ kode, sti, melding }]);
