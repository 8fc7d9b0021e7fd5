// Random tables while they are made: the values behind the cells, and what of them is shown.

import { type Broek, broek, deltPaa, gange, lesBroek, rundHalvtBortFraNull } from "../modell/broek.js";
import type { Terning } from "./terning.js";

/** A cell by the numbers of its table, row and column. */
export type Rute = { readonly t: number; readonly i: number; readonly j: number };

const ENHETER = ["1", "1", "1", "0.1", "10", "5", "0.25"] as const;
export const TABELLER = ["A", "B", "C"] as const;
const RADER = ["1", "2", "3", "4"] as const;
const KOLONNER = ["x", "y", "z", "w"] as const;

/** How tables of one size look while they are made: the value behind every cell, or null where it is empty, and which of them are settled. */
export type Bygg = {
  readonly navngitt: boolean;
  readonly antall: number;
  readonly rader: readonly string[];
  readonly kolonner: readonly string[];
  readonly enheter: readonly string[];
  readonly radenheter: readonly (string | undefined)[];
  readonly kolonneenheter: readonly (string | undefined)[];
  readonly celler: Map<string, Broek | null>;
  readonly bundne: Set<string>;
};

export const noekkel = ({ t, i, j }: Rute) => `${t} ${i} ${j}`;
export const enhetFor = (b: Bygg, { t, i, j }: Rute): Broek =>
  lesBroek(b.radenheter[i] ?? b.kolonneenheter[j] ?? b.enheter[t] ?? "1");
/** The number of units that a cell shows. */
export const vist = (b: Bygg, rute: Rute): bigint | null => {
  const verdi = b.celler.get(noekkel(rute)) ?? null;
  return verdi === null ? null : rundHalvtBortFraNull(deltPaa(verdi, enhetFor(b, rute))).t;
};

export const alleTall = (antall: number) => Array.from({ length: antall }, (_, nr) => nr);
export const rutenett = (b: Bygg, t: number): Rute[] =>
  b.rader.flatMap((_, i) => b.kolonner.map((_navn, j) => ({ t, i, j })));

/** Makes up tables of one size, and the values behind their cells. */
export function begynn(t: Terning): Bygg {
  const navngitt = t.enAv(2);
  const antall = navngitt ? 1 + t.under(3) : 1;
  const rader = RADER.slice(0, 1 + t.under(4));
  const kolonner = KOLONNER.slice(0, 1 + t.under(4));
  const like = t.enAv(2);
  const foerste = t.ett(ENHETER);
  const egen = () => (t.enAv(3) ? t.ett(ENHETER) : undefined);
  const b: Bygg = {
    navngitt,
    antall,
    rader,
    kolonner,
    enheter: alleTall(antall).map(() => (like ? foerste : t.ett(ENHETER))),
    radenheter: rader.map(() => (like ? undefined : egen())),
    kolonneenheter: kolonner.map(() => (like ? undefined : egen())),
    celler: new Map(),
    bundne: new Set(),
  };
  const tomme = t.enAv(4) ? 6 : 300;
  for (const nr of alleTall(antall))
    for (const rute of rutenett(b, nr)) {
      const tall = t.enAv(8) ? 0n : BigInt(t.under(t.enAv(4) ? 40_000 : 240)) - 60n;
      const verdi = gange(broek(tall, 20n), enhetFor(b, rute));
      b.celler.set(noekkel(rute), t.enAv(tomme) ? null : verdi);
    }
  return b;
}

/** So many units more or less than it should be. */
export type Trykkfeil = { readonly rute: Rute; readonly enheter: bigint };

/** No misprints, or one or two. */
export const enkeltfeil = (b: Bygg, t: Terning): Trykkfeil[] =>
  alleTall(t.enAv(3) ? 0 : 1 + t.under(2)).map(() => ({
    rute: { t: t.under(b.antall), i: t.under(b.rader.length), j: t.under(b.kolonner.length) },
    enheter: t.ett([-1n, -1n, 1n, 1n, -1n, 1n, 2n]),
  }));

/** Sums of rows that are a little too high, and sums of columns that are too low, so that they can't all hold though each may. */
export function skjevt(b: Bygg, t: Terning): Trykkfeil[] {
  const [sisteRad, sisteKolonne] = [b.rader.length - 1, b.kolonner.length - 1];
  const nr = t.under(b.antall);
  return rutenett(b, nr).flatMap((rute): Trykkfeil[] => {
    if ((rute.i === sisteRad) === (rute.j === sisteKolonne) || t.enAv(4)) return [];
    return [{ rute, enheter: rute.j === sisteKolonne ? 1n : -1n }];
  });
}
