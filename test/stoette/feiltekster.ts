import type { Problem } from "../../src/index.js";
import { fangSioFeil, fangSioFeilAsync } from "./fangSioFeil.js";

/** A problem in one line: code, path and words. */
export const feiltekst = ({ kode, sti, melding }: Problem): string => `${kode} ${sti.join(".")}: ${melding}`;

/** The problems of a call that must be refused, a line each. */
export const feiltekster = (kall: () => unknown): string[] => fangSioFeil(kall).map(feiltekst);

/** The same of a call that is refused later. */
export const feilteksterAsync = async (kall: () => Promise<unknown>): Promise<string[]> =>
  (await fangSioFeilAsync(kall)).map(feiltekst);
