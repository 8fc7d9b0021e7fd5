// Random inputs of kontrollerTabell where the same numbers are added up in several ways, so that identities which hold one by one often can't all hold.

import type { IdentitetInn, KontrollerTabellInn } from "../../src/index.js";
import { broek, rundHalvtBortFraNull } from "../modell/broek.js";
import type { Terning } from "./terning.js";

/** Signs by the numbers of rows. */
type Ledd = ReadonlyMap<number, number>;

const alleTall = (antall: number) => Array.from({ length: antall }, (_, nr) => nr);

/** Writes a sum in another way: one of its addends is replaced by what that is a sum of; undefined where a row would count twice. */
function skrevetUt(ledd: Ledd, hva: number, med: Ledd): Ledd | undefined {
  const ut = new Map(ledd);
  const fortegn = ut.get(hva) ?? 0;
  ut.delete(hva);
  for (const [nr, k] of med) ut.set(nr, (ut.get(nr) ?? 0) + fortegn * k);
  const alle = [...ut].filter(([, k]) => k !== 0);
  const duger = alle.every(([, k]) => Math.abs(k) === 1) && alle.some(([, k]) => k > 0);
  return duger ? new Map(alle) : undefined;
}

const somIdentitet = (svar: number, ledd: Ledd): IdentitetInn => {
  const med = (fortegn: number) => [...ledd].flatMap(([nr, k]) => (k === fortegn ? [{ rad: `${nr}` }] : []));
  const trekkFra = med(-1);
  return {
    type: "cellesum",
    sum: { rad: `${svar}` },
    av: med(1),
    ...(trekkFra.length > 0 ? { trekkFra } : {}),
  };
};

/** Rows of one column: some numbers, sums of rows before them, and these sums in other words; printed a unit off here and there. */
export function tilfeldigSumnett(t: Terning): KontrollerTabellInn {
  const tjuedeler = alleTall(2 + t.under(4)).map(() => t.under(400) - 100);
  const summer: [svar: number, ledd: Ledd][] = [];
  for (let nr = 1 + t.under(5); nr >= 0; nr -= 1) {
    const foer = tjuedeler.length;
    const valgte = alleTall(2 + t.under(3)).map(() => t.under(foer));
    const ledd = new Map([...new Set(valgte)].map((rad, i) => [rad, i > 0 && t.enAv(4) ? -1 : 1]));
    tjuedeler.push([...ledd].reduce((sum, [rad, k]) => sum + k * (tjuedeler[rad] ?? 0), 0));
    summer.push([foer, ledd]);
  }
  const omskrevne = summer.flatMap(([svar, ledd]) =>
    summer.flatMap(([annen, dens]): [number, Ledd][] => {
      const ny = ledd.has(annen) && !t.enAv(3) ? skrevetUt(ledd, annen, dens) : undefined;
      return ny === undefined ? [] : [[svar, ny]];
    }),
  );
  const rader = tjuedeler.map((tall, nr) => {
    const vist = rundHalvtBortFraNull(broek(BigInt(tall), 20n)).t;
    return { navn: `${nr}`, celler: [`${vist + (t.enAv(3) ? t.ett([-1n, 1n]) : 0n)}`] };
  });
  const alle = t.enAv(2) ? [...summer, ...omskrevne] : [...omskrevne, ...summer];
  return {
    kolonner: ["tall"],
    rader,
    avrundetTil: "1",
    ...(t.enAv(6) ? { nullErEksakt: true } : {}),
    identiteter: alle.map(([svar, ledd]) => somIdentitet(svar, ledd)),
  };
}
