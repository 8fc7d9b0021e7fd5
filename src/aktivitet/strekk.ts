import type { Dagnummer } from "../dato/dato.js";
import { sammenlignRader } from "./ordne.js";
import type { Radlager } from "./radlager.js";
import { gyldigTil } from "./radregning.js";
import { DOED } from "./Vedtakspost.js";

/** Days in a row on which a row is valid and no later version stands in for it. */
export type Strekk = { readonly rad: number; readonly fra: Dagnummer; readonly til: Dagnummer };

/** By row: the days on which later versions stand in for it, as sorted, disjoint pairs. */
export type Avloest = ReadonlyMap<number, readonly number[]>;

const INGEN: readonly number[] = [];

/** Adds a row's days but for those on which later versions stand in for it; none where its one day is a last day that doesn't count. */
function leggTilStrekk(lager: Radlager, rad: number, borte: readonly number[], ut: Strekk[]): void {
  const slutt = gyldigTil(lager, rad);
  let fra: Dagnummer = lager.fra[rad] ?? 0;
  for (let i = 0; i < borte.length; i += 2) {
    const til = (borte[i] ?? 0) - 1;
    if (til >= fra) ut.push({ rad, fra, til: Math.min(til, slutt) });
    fra = (borte[i + 1] ?? 0) + 1;
  }
  if (slutt >= fra) ut.push({ rad, fra, til: slutt });
}

/** Gives the stretches of a bruker's rows, which are in order, by code and days. */
export function strekkene(lager: Radlager, rader: readonly number[], avloest: Avloest): Strekk[] {
  const ut: Strekk[] = [];
  for (const rad of rader) leggTilStrekk(lager, rad, avloest.get(rad) ?? INGEN, ut);
  if (avloest.size === 0) return ut;
  return ut.sort(
    (a, b) =>
      (lager.kode[a.rad] ?? 0) - (lager.kode[b.rad] ?? 0) ||
      a.fra - b.fra ||
      a.til - b.til ||
      sammenlignRader(lager, a.rad, b.rad),
  );
}

/** Lists the rows that ended by death, but for those whose last day a later version stands in for. */
export const doedeI = (lager: Radlager, rader: readonly number[], avloest: Avloest): number[] =>
  rader.filter((rad) => lager.avslutning[rad] === DOED && avloest.get(rad)?.at(-1) !== lager.til[rad]);
