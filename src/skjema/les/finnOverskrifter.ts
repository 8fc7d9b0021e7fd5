import type { Ark, Celle } from "../bok/Bok.js";
import { type Kolonnefelt, lesOverskrift, TALLFELT } from "./overskrifter.js";
import { celleVed } from "./Tabell.js";

/** The headings of a table: the rows they stand in, what each column is, and what its heading says. */
export type Overskrifter = {
  readonly fraRad: number;
  readonly tilRad: number;
  readonly felt: ReadonlyMap<number, Kolonnefelt>;
  readonly tekster: ReadonlyMap<number, string>;
};

/** Lines that a heading may be parted over. */
const FLEST_LINJER = 3;
/** Rows above the first code that are looked at. */
const LENGST_OPP = 30;
const FAERREST_TALLFELT = 2;
/** Longer texts are no headings, but sentences. */
const LENGSTE_OVERSKRIFT = 60;

/** Gives the cell that is shown at a place: of cells put together, the first. */
function vistCelle(ark: Ark, rad: number, kolonne: number): Celle | undefined {
  const slaatt = ark.sammenslaatte.find(
    (o) => rad >= o.fraRad && rad <= o.tilRad && kolonne >= o.fraKolonne && kolonne <= o.tilKolonne,
  );
  return slaatt === undefined ? celleVed(ark, rad, kolonne) : celleVed(ark, slaatt.fraRad, slaatt.fraKolonne);
}

/** Reads a column's heading of one or more lines: all of it, or the lowest of its lines that says something. */
function lesKolonne(biter: readonly string[]): Kolonnefelt | undefined {
  const alt = lesOverskrift(biter.join("\n"));
  if (alt !== undefined && alt !== "tvetydig") return alt;
  return biter.length > 1
    ? ([...biter]
        .reverse()
        .map(lesOverskrift)
        .find((felt) => felt !== undefined) ?? alt)
    : alt;
}

function lesRader(ark: Ark, fraRad: number, tilRad: number): Overskrifter {
  const rader = Array.from({ length: tilRad - fraRad + 1 }, (_, i) => fraRad + i);
  const kolonner = new Set<number>();
  for (const rad of rader) for (const kolonne of ark.rader.get(rad)?.keys() ?? []) kolonner.add(kolonne);
  for (const o of ark.sammenslaatte) {
    if (o.tilRad < fraRad || o.fraRad > tilRad || o.tilKolonne - o.fraKolonne > FLEST_LINJER * LENGST_OPP)
      continue;
    for (let kolonne = o.fraKolonne; kolonne <= o.tilKolonne; kolonne += 1) kolonner.add(kolonne);
  }
  const felt = new Map<number, Kolonnefelt>();
  const tekster = new Map<number, string>();
  for (const kolonne of [...kolonner].sort((a, b) => a - b)) {
    const celler = new Set(
      rader.map((rad) => vistCelle(ark, rad, kolonne)).filter((celle) => celle !== undefined),
    );
    const biter = [...celler]
      .map((celle) => celle.tekst)
      .filter((tekst) => tekst.trim() !== "" && tekst.length <= LENGSTE_OVERSKRIFT);
    if (biter.length === 0) continue;
    tekster.set(kolonne, biter.join(" "));
    const lest = lesKolonne(biter);
    if (lest !== undefined) felt.set(kolonne, lest);
  }
  return { fraRad, tilRad, felt, tekster };
}

/** Counts what different columns of numbers the headings name, a code's column half as much again. */
function poeng({ felt }: Overskrifter): number {
  const funnet = new Set(felt.values());
  const tallfelt = TALLFELT.filter((navn) => funnet.has(navn)).length + (funnet.has("tvetydig") ? 1 : 0);
  return tallfelt < FAERREST_TALLFELT ? 0 : tallfelt + (funnet.has("kode") ? 0.5 : 0);
}

/** Finds the headings above a row: of the lines that together name the most columns, the fewest and the nearest; none where they name fewer than two. */
export function finnOverskrifter(ark: Ark, overRad: number): Overskrifter | undefined {
  let best: Overskrifter | undefined;
  let flest = 0;
  for (let tilRad = overRad - 1; tilRad >= Math.max(1, overRad - LENGST_OPP); tilRad -= 1) {
    if (!ark.rader.has(tilRad)) continue;
    for (let linjer = 1; linjer <= Math.min(FLEST_LINJER, tilRad); linjer += 1) {
      const lest = lesRader(ark, tilRad - linjer + 1, tilRad);
      const p = poeng(lest);
      // of equals the fewest lines: a row of the table under the headings must not be taken for one of them
      const faerre = best !== undefined && linjer <= best.tilRad - best.fraRad;
      if (p === 0 || p < flest || (p === flest && !faerre)) continue;
      best = lest;
      flest = p;
    }
  }
  return best;
}
