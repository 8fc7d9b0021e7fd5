import * as z from "zod";
import type { Merknad, Problem, Sti } from "../feil.js";
import { dobbelt } from "../grense/dobbelt.js";
import { aarfelt, andel, delfelt, lat } from "../grense/felt.js";
import { type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import { kvotient } from "../tall/kvotient.js";
import type { Desimal } from "../tall/lesTall.js";
import { skrivNorsk } from "../tall/skrivNorsk.js";
import { skrivProsent } from "../tall/skrivProsent.js";
import { skrivTall } from "../tall/skrivTall.js";
import { fortegn, fraSkalert, minus, NULL, sammenlign, type Tall } from "../tall/Tall.js";

/** What an amount grows by from the year before to `aar`: the kommunal deflator and a demographic rate, fractions (0.028). */
export type Indeks = { readonly aar: number; readonly deflator: Desimal; readonly demografi: Desimal };

/** An index as read. */
export type LestIndeks = { readonly aar: number; readonly deflator: Tall; readonly demografi: Tall };

/** How deflator and demography make a year's factor: (1 + a) × (1 + b), or 1 + a + b. */
export type Metode = "multiplikativ" | "additiv";

export const METODER = ["multiplikativ", "additiv"] as const;

const liste = /* @__PURE__ */ lat(() =>
  z.array(
    z.strictObject({ aar: aarfelt(), deflator: andel("Deflatoren"), demografi: andel("Demografisatsen") }),
  ),
);

function lesIndekser(inn: unknown): Lest<LestIndeks[]> {
  const lest = lesMedSkjema(liste(), inn);
  const problemer = [...lest.problemer, ...dobbelt(inn, "aar", "DUPLIKAT_AAR", "Indeksen for")];
  return "verdi" in lest && problemer.length === 0 ? lest : { problemer };
}

/** The indices of an input: each year once, in any order. */
export const indeksfelt = () => delfelt(lesIndekser);

/** Finds the years after the base year, up to and with the last, that have no index. */
export function aarUtenIndeks(fraAar: number, tilAar: number, indekser: unknown): number[] {
  if (!Array.isArray(indekser)) return [];
  const har = new Set(indekser.map((rad: unknown) => (rad as { aar?: unknown } | null | undefined)?.aar));
  const mangler: number[] = [];
  for (let aar = fraAar + 1; aar <= tilAar; aar += 1) if (!har.has(aar)) mangler.push(aar);
  return mangler;
}

/** Says that a year has no index. */
export const manglerIndeks = (aar: number, fraAar: number, tilAar: number, sti: Sti): Problem => ({
  kode: "MANGLER_INDEKS",
  sti,
  melding: `Indeksen for ${aar} mangler; oppgi deflator og demografi for hvert år fra ${fraAar + 1} til ${tilAar} (et år uten indeks er aldri uendret).`,
});

/** Finds the years after the base year, up to and with the last, that have no index, and says so. */
export const manglendeIndekser = (fraAar: number, tilAar: number, indekser: unknown, sti: Sti): Problem[] =>
  aarUtenIndeks(fraAar, tilAar, indekser).map((aar) => manglerIndeks(aar, fraAar, tilAar, sti));

/** A yearly growth above this, or a fall below its negative, is more likely a per cent: 0.7 for 0,7 %, -0.3 for −0,3 %. */
const PROSENTGRENSE = /* @__PURE__ */ fraSkalert(15, 2);

/** Tells whether a rate is so far from zero that it may have been meant as a per cent. */
export const kanVaereProsent = (sats: Tall): boolean =>
  sammenlign(fortegn(sats) < 0 ? minus(NULL, sats) : sats, PROSENTGRENSE) > 0;

/** Says that a rate may have been meant as a per cent. */
export function prosentmerknad(sats: Tall, hva: string, sti: Sti): Merknad[] {
  if (!kanVaereProsent(sats)) return [];
  const melding = `${hva} er ${skrivProsent(sats)} %; var ${skrivNorsk(sats)} % ment, skrives det ${skrivTall(kvotient(sats, 100, sats.s + 2))}.`;
  return [{ kode: "MULIG_PROSENT", sti, melding }];
}

/** Looks for per cents among the indices. */
export function indeksmerknader(indekser: readonly LestIndeks[], sti: Sti): Merknad[] {
  return indekser.flatMap(({ aar, deflator, demografi }, i) => [
    ...prosentmerknad(deflator, `Deflatoren for ${aar}`, [...sti, i, "deflator"]),
    ...prosentmerknad(demografi, `Demografisatsen for ${aar}`, [...sti, i, "demografi"]),
  ]);
}

/** Gives `merknader` for a result that the contract gives none: only where there is something to say. */
export const medMerknader = (merknader: readonly Merknad[]): { readonly merknader?: readonly Merknad[] } =>
  merknader.length === 0 ? {} : { merknader };
