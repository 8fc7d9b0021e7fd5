import { existsSync, readdirSync, readFileSync } from "node:fs";
import { BEREGNINGER } from "../../beregninger/beregninger.js";
import type { Vektor } from "./Vektor.js";

/** Where the vectors are from the root of the package. */
const MAPPE = "test/samsvar/vektorer/";

/** Finds the vectors' folder: the package's root is one or several steps up, built or not. */
function finnMappe(): URL {
  for (let opp = "../"; opp.length < 16; opp += "../") {
    const mappe = new URL(`${opp}${MAPPE}`, import.meta.url);
    if (existsSync(mappe)) return mappe;
  }
  throw new Error(`fant ikke ${MAPPE}`);
}

/** Reads the package's test vectors in the order of the calculations; all of them, or those of one. */
export function lesVektorer(beregning?: string): Vektor[] {
  const mappe = finnMappe();
  const finnes = new Set(readdirSync(mappe));
  return BEREGNINGER.filter(({ navn }) => beregning === undefined || navn === beregning)
    .filter(({ navn }) => finnes.has(`${navn}.json`))
    .flatMap(({ navn }) => JSON.parse(readFileSync(new URL(`${navn}.json`, mappe), "utf8")) as Vektor[]);
}
