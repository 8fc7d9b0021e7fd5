import type { Bygger, Stegnr } from "../../../Bygger.js";

/** Tells whether a step's number is not 0. */
export const erEn = (b: Bygger, steg: Stegnr): boolean => b.verdi(steg).t !== 0n;
