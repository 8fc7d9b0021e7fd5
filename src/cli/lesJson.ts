import type { Sti } from "../feil.js";
import { misterSifre } from "../tall/misterSifre.js";
import { Klifeil, type Kliproblem } from "./Klifeil.js";

/** The tokens that can hide a loss: strings, numbers, and what tells where they stand. */
const SYMBOL = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\],:]/g;

type Ramme = { noekler: Set<string> | undefined; her: string | number };

/** Finds what JSON.parse drops without a word: a key that stands twice, and digits a double can't hold. */
function finnTap(tekst: string): Kliproblem[] {
  const problemer: Kliproblem[] = [];
  const rammer: Ramme[] = [];
  let venterNoekkel = false;
  const sti = (): Sti => rammer.map((ramme) => ramme.her);
  for (const [symbol] of tekst.matchAll(SYMBOL)) {
    const ramme = rammer.at(-1);
    if (symbol === "{" || symbol === "[") {
      rammer.push(symbol === "{" ? { noekler: new Set(), her: "" } : { noekler: undefined, her: 0 });
      venterNoekkel = symbol === "{";
    } else if (symbol === "}" || symbol === "]") {
      rammer.pop();
      venterNoekkel = false;
    } else if (symbol === ",") {
      venterNoekkel = ramme?.noekler !== undefined;
      if (typeof ramme?.her === "number") ramme.her += 1;
    } else if (symbol === ":") {
      venterNoekkel = false;
    } else if (symbol.startsWith('"')) {
      if (!venterNoekkel || ramme?.noekler === undefined) continue;
      const noekkel: string = JSON.parse(symbol);
      ramme.her = noekkel;
      if (ramme.noekler.has(noekkel)) {
        const melding = `Feltet «${noekkel.slice(0, 40)}» står to ganger i samme objekt; bare det siste ville blitt lest. Behold ett.`;
        problemer.push({ kode: "DOBBEL_NOEKKEL", sti: sti(), melding });
      }
      ramme.noekler.add(noekkel);
    } else if (misterSifre(symbol)) {
      const melding = `Tallet ${symbol.slice(0, 60)} har flere sifre enn et JSON-tall bevarer; skriv det som tekst: "${symbol.slice(0, 60)}".`;
      problemer.push({ kode: "TALL_MISTER_SIFRE", sti: sti(), melding });
    }
  }
  return problemer;
}

/** Says where a text stops being JSON, as far as the engine tells. */
function hvor(feil: unknown, tekst: string): string {
  const treff = /position (\d+)/.exec(feil instanceof Error ? feil.message : "");
  if (treff === null) return "";
  const foer = tekst.slice(0, Number.parseInt(treff[1] ?? "0", 10)).split("\n");
  return ` ved linje ${foer.length}, tegn ${(foer.at(-1)?.length ?? 0) + 1}`;
}

/**
 * Reads JSON so that nothing is lost on the way: a doubled key and a number with more digits than a double holds are refused.
 *
 * @throws Klifeil `UGYLDIG_JSON`, `DOBBEL_NOEKKEL`, `TALL_MISTER_SIFRE`.
 */
export function lesJson(tekst: string): unknown {
  let verdi: unknown;
  try {
    verdi = JSON.parse(tekst);
  } catch (e) {
    const funnet = tekst.trim() === "" ? "Fant ingen tekst" : `Teksten er ikke gyldig JSON${hvor(e, tekst)}`;
    const melding = `${funnet}; oppgi ett JSON-objekt, for eksempel {"aarsbeloep": 1200000, "terminer": [{"navn": "januar", "maaneder": 1}]}.`;
    throw new Klifeil([{ kode: "UGYLDIG_JSON", sti: [], melding }]);
  }
  const problemer = finnTap(tekst);
  if (problemer.length > 0) throw new Klifeil(problemer);
  return verdi;
}
