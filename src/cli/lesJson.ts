import type { Sti } from "../feil.js";
import { misterSifre } from "../tall/misterSifre.js";
import { Klifeil, type Kliproblem } from "./Klifeil.js";

/** Where a text was read: a file by its name, or a line by its number from 1. */
export type Sted = { readonly fil?: string | undefined; readonly linje?: number | undefined };

/** Puts the place first in each message. */
export function medSted<P extends Kliproblem>(problemer: readonly P[], { fil, linje }: Sted = {}): P[] {
  const sted = linje !== undefined ? `Linje ${linje}: ` : fil === undefined || fil === "-" ? "" : `${fil}: `;
  return problemer.map((p) => ({ ...p, melding: `${sted}${p.melding}` }));
}

/** What to do with a form in CSV where JSON is read. */
const CSVRAAD = " Et skjema i CSV blir JSON med «sio skjema les FIL».";

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

/** Says where a text stops being JSON, as far as the engine tells; of one line of many, only where in it. */
function hvor(feil: unknown, tekst: string, erLinje: boolean): string {
  const treff = /position (\d+)/.exec(feil instanceof Error ? feil.message : "");
  if (treff === null) return "";
  const foer = tekst.slice(0, Number.parseInt(treff[1] ?? "0", 10)).split("\n");
  const tegn = `tegn ${(foer.at(-1)?.length ?? 0) + 1}`;
  return erLinje ? ` ved ${tegn}` : ` ved linje ${foer.length}, ${tegn}`;
}

/**
 * Reads JSON so that nothing is lost on the way: a doubled key and a number with more digits than a double holds are refused.
 *
 * @param tekst - The text.
 * @param sted - The file that it is, or the line of it, where the caller knows; said first in what is wrong with it.
 * @throws Klifeil `UGYLDIG_JSON`, `DOBBEL_NOEKKEL`, `TALL_MISTER_SIFRE`.
 */
export function lesJson(tekst: string, sted?: Sted): unknown {
  let verdi: unknown;
  try {
    verdi = JSON.parse(tekst);
  } catch (e) {
    const funnet =
      tekst.trim() === ""
        ? "Fant ingen tekst"
        : `Teksten er ikke gyldig JSON${hvor(e, tekst, sted?.linje !== undefined)}`;
    const melding = `${funnet}; oppgi ett JSON-objekt, {"felt": verdi, …}.${/\.csv$/i.test(sted?.fil ?? "") ? CSVRAAD : ""}`;
    throw new Klifeil(medSted([{ kode: "UGYLDIG_JSON", sti: [], melding }], sted));
  }
  const problemer = finnTap(tekst);
  if (problemer.length > 0) throw new Klifeil(medSted(problemer, sted));
  return verdi;
}
