import { broek, fraTall, skrivBroek } from "../../tall/Broek.js";
import { type Dom, doem } from "../../tall/doem.js";
import { avVist, punkt } from "../../tall/Intervall.js";
import { lesResultat } from "../../tall/lesResultat.js";
import { lesTall } from "../../tall/lesTall.js";
import { norskTilDesimaltekst } from "../../tall/norskTall.js";
import { skrivTall } from "../../tall/skrivTall.js";
import { NULL, type Tall, tierpotens } from "../../tall/Tall.js";

const tallAv = (tekst: string): Tall => {
  const t = lesTall(norskTilDesimaltekst(tekst) ?? tekst);
  const lest = typeof t === "string" ? lesResultat(tekst) : t;
  return typeof lest === "string" ? NULL : lest; // both have been read before
};

/** N-2: judges a shown number, rounded to its last digit, against the exact one. */
export function doemCelle(
  vist: string,
  beregnet: string,
): { readonly verdi: string; readonly beregnet: string; readonly dom: Dom; readonly avstand?: string } {
  const cellens = tallAv(vist);
  const verdi = fraTall(cellens);
  const riktig = fraTall(tallAv(beregnet));
  const { dom, avstand } = doem(
    { vist: verdi, intervall: avVist(verdi, broek(1n, tierpotens(cellens.s))) },
    { vist: riktig, intervall: punkt(riktig) },
  );
  return {
    verdi: skrivTall(cellens),
    beregnet,
    dom,
    ...(dom === "avvik" && { avstand: skrivBroek(avstand) }),
  };
}
