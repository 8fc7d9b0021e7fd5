import { kvotient } from "../../tall/kvotient.js";
import { SIFRE_ETTER, SIFRE_FOER } from "../../tall/lesTall.js";
import { skrivTall } from "../../tall/skrivTall.js";
import type { Celleskisse, Stil } from "../bok/Bokskisse.js";
import { tilTall } from "./tilTall.js";

/** Gives a result with no more digits than whoever reads the form takes: decimals are rounded off, and one with too many before the point is not shown. */
function lesbar(verdi: string): string {
  const [hel = "", brudd = ""] = verdi.replace("-", "").split(".");
  if (hel.length > SIFRE_FOER) return "";
  return brudd.length > SIFRE_ETTER ? skrivTall(kvotient(tilTall(verdi), 1, SIFRE_ETTER)) : verdi;
}

/** Makes a cell of a formula and the value that it has. */
export const formel = (uttrykk: string, verdi: string, stil: Stil): Celleskisse => ({
  slag: "formel",
  formel: uttrykk,
  verdi: lesbar(verdi),
  stil,
});
