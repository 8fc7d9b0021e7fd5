import type { Operasjon, Uttrykk } from "./Forklaring.js";
import { skrivAvrunding } from "./skrivAvrunding.js";

const TEGN: { readonly [op in Operasjon]?: string } = {
  pluss: " + ",
  sum: " + ",
  minus: " − ",
  ganger: " × ",
  delt: " / ",
};

const ORD: { readonly [op in Operasjon]?: string } = {
  min: "den minste av",
  maks: "den største av",
  abs: "størrelsen av",
  like: "det samme hver for seg:",
};

const STERKE = ["ganger", "delt"];

/** Terms of a sum that a formula spells out. */
const VISTE_LEDD = 4;

/** Writes dates in a formula as stretches. */
function strekk(ledd: readonly string[]): string {
  const [fra = "", til = "", ...resten] = ledd;
  const par = resten.flatMap((a, i) => (i % 2 === 0 ? [`${a}–${resten[i + 1] ?? ""}`] : []));
  return `dager fra ${fra} til ${til} som er i ${par.join(" eller ")}`;
}

/** Writes an expression in words and signs: `endring × pris`. */
export function skrivFormel(uttrykk: Uttrykk): string {
  if (typeof uttrykk === "string") return uttrykk;
  const { op } = uttrykk;
  if (op === "stoersteRest") {
    const [total = ""] = uttrykk.ledd.map(skrivFormel);
    return `andel nr. ${uttrykk.nr + 1} av ${total} i hele enheter etter største rest`;
  }
  if (op === "foerste") {
    const [her = "", grense = "", over = ""] = uttrykk.ledd.map(skrivFormel);
    return `den minste ${uttrykk.variabel} i hele ${uttrykk.enhet} over ${over} som gir ${her} på minst ${grense}`;
  }
  const ledd = uttrykk.ledd.map((u) => {
    const tekst = skrivFormel(u);
    return typeof u === "string" || op === "min" || op === "maks" || op === "dekkede" || op === "sum"
      ? tekst
      : u.op in ORD || u.op === "avrund" || (STERKE.includes(u.op) && !STERKE.includes(op))
        ? tekst
        : `(${tekst})`;
  });
  if (op === "avrund") return `${ledd[0] ?? ""} ${skrivAvrunding(uttrykk)}`;
  if (op === "positiv") return `1 hvis ${ledd[0] ?? ""} er over 0, ellers 0`;
  if (op === "dekkede") return strekk(ledd);
  if (op === "sum" && ledd.length === 0) return "ingenting å summere";
  if (op === "sum" && ledd.length === 1) return `summen av ett ledd: ${ledd[0] ?? ""}`;
  if (op === "sum" && ledd.length > VISTE_LEDD)
    return `summen av ${ledd.length} ledd: ${ledd.slice(0, VISTE_LEDD - 1).join(" + ")} + … + ${ledd.at(-1) ?? ""}`;
  const tegn = TEGN[op];
  return tegn === undefined ? `${ORD[op] ?? op} ${ledd.join(" og ")}` : ledd.join(tegn);
}
