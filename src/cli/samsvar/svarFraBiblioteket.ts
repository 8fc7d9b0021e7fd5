import { finnBeregning } from "../../beregninger/beregn.js";
import { krev } from "../../grense/lesInndata.js";
import { problemerAv } from "../beregn.js";
import type { Svar, Vektor } from "./Vektor.js";

/** Answers a vector with the library itself. */
export function svarFraBiblioteket({ beregning, inn }: Pick<Vektor, "beregning" | "inn">): Svar {
  try {
    return { ut: krev(finnBeregning(beregning)).beregn(inn as never) };
  } catch (e) {
    return { feil: problemerAv(e) };
  }
}
