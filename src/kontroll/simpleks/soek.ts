import { type Ender, MOTSATT_SIDE, type Side, utenfor } from "./grenser.js";
import { forskjellDelt, leggTil, MENGDE_NULL, type Mengde, sammenlignMengder } from "./mengde.js";
import { bytt, type Tablaa, type Tablaarad } from "./tablaa.js";

/** Why there are no values: a row whose own variable is out on one side, though all the others have gone as far as they may. */
export type Konflikt = { readonly basis: number; readonly side: Side; readonly rad: Tablaarad };

const INGEN_ENDER: Ender = { ned: undefined, opp: undefined };

/**
 * Moves values until all are within their ends, or finds a row that can't be: the simplex method for feasibility (Dutertre and de Moura
 * 2006). The shortest row that is out goes first, which keeps the tableau sparse; after some steps it is the one with the least number
 * (Bland's rule), so that the search never goes round in a ring.
 *
 * @param tablaa - Which variables are sums of which; changed on the way.
 * @param verdier - The values by number, in accordance with the tableau, those outside the basis within their ends; changed on the way.
 * @param ender - The ends by number.
 * @param taalmodighet - Steps before the least number goes first.
 */
export function soek(
  tablaa: Tablaa,
  verdier: Mengde[],
  ender: readonly Ender[],
  taalmodighet: number,
): Konflikt | undefined {
  const verdi = (nr: number) => verdier[nr] ?? MENGDE_NULL;
  const sideUte = (nr: number) => utenfor(verdi(nr), ender[nr] ?? INGEN_ENDER);
  /** Says that a variable outside the basis can go further that way. */
  const kanGaa = (nr: number, vei: Side) => {
    const ende = ender[nr]?.[vei];
    return ende === undefined || sammenlignMengder(verdi(nr), ende) !== 0;
  };
  for (let steg = 0; ; steg += 1) {
    let basis = -1;
    let best = Number.POSITIVE_INFINITY;
    for (const [nr, { ledd }] of tablaa) {
      const rang = steg < taalmodighet ? ledd.size : nr;
      if (rang < best && sideUte(nr) !== undefined) [basis, best] = [nr, rang];
    }
    const rad = tablaa.get(basis);
    const side = rad && sideUte(basis);
    if (rad === undefined || side === undefined) return undefined;
    let inn = Number.POSITIVE_INFINITY;
    for (const [nr, k] of rad.ledd) if (nr < inn && kanGaa(nr, k > 0n ? MOTSATT_SIDE[side] : side)) inn = nr;
    const k = rad.ledd.get(inn);
    if (k === undefined) return { basis, side, rad };
    const maal = ender[basis]?.[side] ?? MENGDE_NULL;
    const skritt = forskjellDelt(maal, verdi(basis), k, rad.nevner);
    for (const [nr, { nevner, ledd }] of tablaa) {
      const med = ledd.get(inn);
      if (med !== undefined) verdier[nr] = nr === basis ? maal : leggTil(verdi(nr), skritt, med, nevner);
    }
    verdier[inn] = leggTil(verdi(inn), skritt, 1n, 1n);
    bytt(tablaa, basis, inn);
  }
}
