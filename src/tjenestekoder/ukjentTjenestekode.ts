import type { Problem, Sti } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { naermeste } from "../grense/naermeste.js";
import { TJENESTEKODER } from "./koder.js";

/** Makes the problem of a code that is not on the form, with the code that was most likely meant. */
export function ukjentTjenestekode(kode: unknown, sti: Sti): Problem {
  if (kode === undefined)
    return { kode: "MANGLER_FELT", sti, melding: "Tjenestekoden mangler, for eksempel HTAMDK." };
  const likt = typeof kode === "string" ? naermeste(kode, TJENESTEKODER) : undefined;
  const raad = likt === undefined ? "skjemaet har 51 koder, fra HTAMDK til UK" : `mente du ${likt}?`;
  return {
    kode: "UKJENT_TJENESTEKODE",
    sti,
    melding: `Ukjent tjenestekode: fant ${beskrivFunn(kode)}; ${raad}`,
  };
}
