import { fraStor, type Tall } from "../../tall/Tall.js";

/** Takes a plain decimal of a result, of any length, back to a number. */
export function tilTall(tekst: string): Tall {
  const [, brudd = ""] = tekst.split(".");
  return fraStor(BigInt(tekst.replace(".", "")), brudd.length);
}
