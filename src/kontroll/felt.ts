import type { Problem, Sti } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { delfelt, desimal } from "../grense/felt.js";
import type { Lest } from "../grense/lesInndata.js";
import type { Broek } from "../tall/Broek.js";

/** True or false. */
export const sannhetsverdi = (hva: string) =>
  delfelt((inn): Lest<boolean> => {
    if (typeof inn === "boolean") return { verdi: inn, problemer: [] };
    const melding = `${hva} skal være true eller false: fant ${beskrivFunn(inn)}.`;
    return { problemer: [{ kode: "UGYLDIG_TYPE", sti: [], melding }] };
  });

/** The unit that a number is rounded to: 1, 1000, 0.1. */
export const enhetsfelt = () => desimal({ navn: "avrundetTil", over: 0 });

/** N-2: tells whether a number can be one that is rounded to the unit. */
export const erAvrundetTil = (vist: Broek, enhet: Broek): boolean =>
  (vist.t * enhet.n) % (vist.n * enhet.t) === 0n;

/** Says that a number is shown with more digits than its unit allows. */
export const ikkeAvrundet = (vist: string, enhet: string): string =>
  `${vist} er ikke et helt antall ganger ${enhet}, så det kan ikke være avrundet til ${enhet}; rett tallet eller enheten.`;

/** Moves problems to where their input stands. */
export const under = (sti: Sti, problemer: readonly Problem[]): Problem[] =>
  problemer.map((problem) => ({ ...problem, sti: [...sti, ...problem.sti] }));
