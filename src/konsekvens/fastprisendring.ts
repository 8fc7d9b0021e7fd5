import { forhold } from "../tall/forhold.js";
import { skrivTall } from "../tall/skrivTall.js";
import { fortegn, gange, heltall, minus, NULL, pluss, type Tall } from "../tall/Tall.js";
import {
  TJENESTEGRUPPER,
  TJENESTEKODER,
  type Tjenestegruppe,
  type Tjenestekode,
} from "../tjenestekoder/koder.js";

/** A line at fixed prices: its code and group, and exact numbers. */
export type Fastprislinje = {
  readonly kode: Tjenestekode;
  readonly gruppe: Tjenestegruppe;
  readonly volum: Tall;
  readonly beloep: Tall;
};

/** A change in per cent with one decimal; left out where an end is missing or the first is zero (N-3). */
export type Prosentendring = { readonly prosent?: string };

/** The change from one period to another: by code, by group and in all. */
export type Fastprisendring = Prosentendring & {
  readonly linjer: readonly ({ readonly kode: Tjenestekode } & Prosentendring)[];
  readonly grupper: readonly ({ readonly gruppe: Tjenestegruppe } & Prosentendring)[];
};

type Linjer = readonly Fastprislinje[];

/** Adds up the kroner of some lines. */
export const summer = (linjer: Linjer): Tall => linjer.reduce((sum, linje) => pluss(sum, linje.beloep), NULL);

const HUNDRE = /* @__PURE__ */ heltall(100);

/** The change from some lines to others; none where there are none of either, or the first are zero. */
function prosentendring(foer: Linjer, etter: Linjer): Prosentendring {
  const start = summer(foer);
  if (foer.length === 0 || etter.length === 0 || fortegn(start) === 0) return {};
  return { prosent: skrivTall(forhold(gange(minus(summer(etter), start), HUNDRE), start, 1)) };
}

/** The changes of the names that either period has, in the order of the names. */
function hverFor<T>(
  navnene: readonly T[],
  navnPaa: (linje: Fastprislinje) => T,
  foer: Linjer,
  etter: Linjer,
) {
  return navnene.flatMap((navn) => {
    const av = (linjer: Linjer) => linjer.filter((linje) => navnPaa(linje) === navn);
    const [start, slutt] = [av(foer), av(etter)];
    return start.length + slutt.length === 0 ? [] : [{ navn, ...prosentendring(start, slutt) }];
  });
}

/** S-6: the change from one period to another, in the form's order. */
export function fastprisendring(foer: Linjer, etter: Linjer): Fastprisendring {
  const koder = hverFor<Tjenestekode>(TJENESTEKODER, ({ kode }) => kode, foer, etter);
  const grupper = hverFor<Tjenestegruppe>(TJENESTEGRUPPER, ({ gruppe }) => gruppe, foer, etter);
  return {
    linjer: koder.map(({ navn, ...endring }) => ({ kode: navn, ...endring })),
    grupper: grupper.map(({ navn, ...endring }) => ({ gruppe: navn, ...endring })),
    ...prosentendring(foer, etter),
  };
}
