import type { Dagnummer } from "../dato/dato.js";
import { harStjerne } from "./koder.js";
import type { Radlager } from "./radlager.js";
import { fravaerI, gyldigTil, paaslagI } from "./radregning.js";

/** A row that is counted in another way than when it came: its days without service, and which of the three days it gets. */
export type Endring = { fravaer: number[]; paaslag: number };

/** Gives the days that any of the rows is valid on, as sorted, disjoint pairs. */
function dagerMedVedtak(lager: Radlager, rader: readonly number[]): number[] {
  const par: number[] = [];
  for (const rad of [...rader].sort((a, b) => (lager.fra[a] ?? 0) - (lager.fra[b] ?? 0))) {
    const [fra, til] = [lager.fra[rad] ?? 0, gyldigTil(lager, rad)];
    if (til < fra) continue;
    const slutt = par.at(-1);
    if (slutt === undefined || fra > slutt + 1) par.push(fra, til);
    else if (til > slutt) par[par.length - 1] = til;
  }
  return par;
}

/** Tells whether a day is in one of sorted, disjoint pairs. */
function dekker(par: readonly number[], dag: Dagnummer): boolean {
  let [fra, til] = [0, par.length / 2];
  while (fra < til) {
    const midt = (fra + til) >> 1;
    if ((par[2 * midt + 1] ?? 0) < dag) fra = midt + 1;
    else til = midt;
  }
  return 2 * fra < par.length && (par[2 * fra] ?? 0) <= dag;
}

/** Takes from the 3 døgn those days on which the bruker has another vedtak with the asterisk. */
export function trekkEtterfoelgere(
  lager: Radlager,
  rader: readonly number[],
  endringer: Map<number, Endring>,
): void {
  // a vedtak is not valid on the days after it, so those of all of them are those of the others
  const opptatt = dagerMedVedtak(
    lager,
    rader.filter((rad) => harStjerne(lager.kode[rad] ?? 0)),
  );
  for (const rad of rader) {
    const foer = endringer.get(rad)?.paaslag ?? paaslagI(lager, rad);
    if (foer === 0) continue;
    const foerste = gyldigTil(lager, rad) + 1;
    let paaslag = foer;
    for (let i = 0; i < 3; i += 1) {
      if (dekker(opptatt, foerste + i)) paaslag &= ~(1 << i);
    }
    if (paaslag === foer) continue;
    endringer.set(rad, { fravaer: endringer.get(rad)?.fravaer ?? fravaerI(lager, rad), paaslag });
  }
}
