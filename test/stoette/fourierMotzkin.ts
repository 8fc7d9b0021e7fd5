// Linear inequalities solved the slow and sure way: one variable after the other is eliminated (Fourier–Motzkin), on fractions.

import { type Broek, broek, deltPaa, gange, minus, pluss, sammenlign } from "../modell/broek.js";

/** The sum of k[i] × the i-th variable is at most c, or below it. */
export type Ulikhet = { readonly k: readonly Broek[]; readonly c: Broek; readonly under: boolean };

const intet = broek(0n);

/** Adds up two inequalities of which the variable has opposite signs, so that it falls out. */
function slaaSammen(opp: Ulikhet, ned: Ulikhet, nr: number): Ulikhet {
  const a = opp.k[nr] ?? intet;
  const b = minus(intet, ned.k[nr] ?? intet);
  const vektet = (x: Broek, y: Broek) => pluss(gange(x, b), gange(y, a));
  return {
    k: opp.k.map((x, i) => vektet(x, ned.k[i] ?? intet)),
    c: vektet(opp.c, ned.c),
    under: opp.under || ned.under,
  };
}

/** Takes away all but the strictest of those that say the same of the variables. */
function strengeste(ulikheter: readonly Ulikhet[]): Ulikhet[] {
  const beste = new Map<string, Ulikhet>();
  for (const ulikhet of ulikheter) {
    const foerste = ulikhet.k.find(({ t }) => t !== 0n) ?? broek(1n);
    const skala = foerste.t < 0n ? minus(intet, foerste) : foerste;
    const { k, c, under } = {
      ...ulikhet,
      k: ulikhet.k.map((x) => deltPaa(x, skala)),
      c: deltPaa(ulikhet.c, skala),
    };
    const noekkel = k.map(({ t, n }) => `${t}/${n}`).join();
    const kjent = beste.get(noekkel);
    const orden = kjent === undefined ? -1 : sammenlign(c, kjent.c);
    if (orden < 0 || (orden === 0 && under)) beste.set(noekkel, { k, c, under });
  }
  return [...beste.values()];
}

function eliminer(ulikheter: readonly Ulikhet[], nr: number): Ulikhet[] {
  const fortegn = (u: Ulikhet) => sammenlign(u.k[nr] ?? intet, intet);
  const opp = ulikheter.filter((u) => fortegn(u) > 0);
  const ned = ulikheter.filter((u) => fortegn(u) < 0);
  const resten = ulikheter.filter((u) => fortegn(u) === 0);
  return strengeste([...resten, ...opp.flatMap((a) => ned.map((b) => slaaSammen(a, b, nr)))]);
}

/** Tells whether inequalities in so many variables can all hold. */
export function kanOppfylles(ulikheter: readonly Ulikhet[], antall: number): boolean {
  let igjen = [...ulikheter];
  for (let nr = 0; nr < antall; nr += 1) igjen = eliminer(igjen, nr);
  return igjen.every(({ c, under }) => sammenlign(intet, c) < (under ? 0 : 1));
}

/** Finds the least value, from zero, of the last of so many variables; undefined where they can't all hold. */
export function minsteSiste(ulikheter: readonly Ulikhet[], antall: number): Broek | undefined {
  const siste = antall - 1;
  let igjen = [...ulikheter];
  for (let nr = 0; nr < siste; nr += 1) igjen = eliminer(igjen, nr);
  let minst = intet;
  for (const { k, c } of igjen) {
    const koeffisient = k[siste] ?? intet;
    if (koeffisient.t >= 0n) continue;
    const grense = deltPaa(c, koeffisient);
    if (sammenlign(grense, minst) > 0) minst = grense;
  }
  const holder = igjen.every(({ k, c }) => sammenlign(gange(k[siste] ?? intet, minst), c) <= 0);
  return holder ? minst : undefined;
}
