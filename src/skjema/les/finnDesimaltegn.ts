import type { Ark } from "../bok/Bok.js";
import { type Desimaltegn, lesTalltekst } from "./talltekst.js";

/** Finds how a sheet's texts write decimals, by those numbers that can only be read one way. */
export function finnDesimaltegn(ark: Ark, desimalkomma: boolean): Desimaltegn {
  let komma = desimalkomma;
  let punktum = false;
  for (const rad of ark.rader.values()) {
    for (const { slag, tekst } of rad.values()) {
      if (slag !== "tekst") continue;
      const lest = lesTalltekst(tekst, true);
      if (lest.slag !== "tall" || lest.tvetydig === true) continue;
      if (lest.tegn === "komma") komma = true;
      if (lest.tegn === "punktum") punktum = true;
    }
  }
  return { komma, punktum };
}
