import type { Enhet, LestForloep } from "../../../forloep/lesForloep.js";
import type { Ordning } from "../../../forloep/typer.js";
import type { Bygger, Stegnr } from "../../Bygger.js";

/** What the explanation of a course goes by; steps that years and municipalities share are made once. */
export type Forloepsgrunnlag = {
  readonly b: Bygger;
  readonly lest: LestForloep;
  /** Gives the uttrekk of a part in a whole year, by its place in the input. */
  readonly uttrekk: (del: number, aar: number) => Stegnr;
  /** Gives the months of a year that a municipality is in some of the arrangements. */
  readonly maaneder: (enhet: Enhet, ordninger: readonly Ordning[], aar: number) => Stegnr;
};

/** Makes a function that answers the same question once. */
export function husk<A extends readonly (string | number)[], S>(lag: (...spm: A) => S): (...spm: A) => S {
  const svar = new Map<string, S>();
  return (...spm) => {
    const merke = JSON.stringify(spm);
    const kjent = svar.get(merke);
    if (kjent !== undefined) return kjent;
    const nytt = lag(...spm);
    svar.set(merke, nytt);
    return nytt;
  };
}
