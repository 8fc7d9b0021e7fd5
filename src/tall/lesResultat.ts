import { lesTall, type Tallproblem } from "./lesTall.js";
import { fraStor, type Tall } from "./Tall.js";

/** An exact result: an uttrekk carried through three centuries has about 12 000 decimals. */
const RESULTAT = /^-?\d{1,99}\.\d{1,20000}$/;

/** Reads a decimal as calculations take it, or as they give it: exact results may have more decimals than an input may. */
export function lesResultat(verdi: unknown): Tall | Tallproblem {
  const lest = lesTall(verdi);
  return lest === "sifre" && RESULTAT.test(verdi as string)
    ? fraStor(BigInt(String(verdi).replace(".", "")), String(verdi).split(".")[1]?.length ?? 0)
    : lest;
}
