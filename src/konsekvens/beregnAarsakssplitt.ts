import * as z from "zod";
import { aarfelt, desimal, lat } from "../grense/felt.js";
import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import { avrund } from "../tall/kvotient.js";
import type { Desimal } from "../tall/lesTall.js";
import { skrivTall } from "../tall/skrivTall.js";
import { minus, pluss, type Tall } from "../tall/Tall.js";
import { aarsliste, lesAarene } from "./lesAarene.js";

/** What {@link beregnAarsakssplitt} takes. */
export type AarsakssplittInn = {
  /** Each year once, in any order; kroner, plus where the municipality gained. */
  readonly aar: readonly {
    readonly aar: number;
    /** The whole: as {@link beregnOekteOverfoeringer} gives it. */
    readonly oekteOverfoeringer: Desimal;
    /** 0 or more. */
    readonly inntektspaaslag: Desimal;
    /** As {@link beregnDemografigevinst} gives it. */
    readonly demografigevinst: Desimal;
    /** What the municipality gained on særlig ressurskrevende tjenester; minus where it lost. */
    readonly ressurskrevende: Desimal;
  }[];
};

/** The whole and its parts in kroner. */
export type Aarsaksbeloep = {
  readonly oekteOverfoeringer: string;
  readonly inntektspaaslag: string;
  readonly demografigevinst: string;
  readonly ressurskrevende: string;
  /** Activity and unit costs: what the three others do not explain. */
  readonly rest: string;
};

/** The amounts exact, and in whole kroner that add up too. */
export type Aarsaker = Aarsaksbeloep & { readonly avrundet: Aarsaksbeloep };

/** What {@link beregnAarsakssplitt} gives. */
export type Aarsakssplitt = {
  /** The years in the input's order. */
  readonly aar: readonly ({ readonly aar: number } & Aarsaker)[];
  /** The sums of the exact years. */
  readonly sum: Aarsaker;
};

const gevinst = (navn: string) => desimal({ navn });

const skjema = /* @__PURE__ */ lat(() =>
  aarsliste(
    z.strictObject({
      aar: aarfelt(),
      oekteOverfoeringer: gevinst("De økte overføringene"),
      inntektspaaslag: desimal({ navn: "Inntektspåslaget", minst: 0 }),
      demografigevinst: gevinst("Demografigevinsten"),
      ressurskrevende: gevinst("Gevinsten på ressurskrevende tjenester"),
    }),
  ),
);

type Oppgitt = Readonly<Record<Exclude<keyof Aarsaksbeloep, "rest">, Tall>>;

/** S-7: what is left of the whole is the rest, so the parts add up to it in whatever form they are shown. */
function split(b: Oppgitt, vis: (beloep: Tall) => Tall): Aarsaksbeloep {
  const hele = vis(b.oekteOverfoeringer);
  const paaslag = vis(b.inntektspaaslag);
  const demografi = vis(b.demografigevinst);
  const ressurskrevende = vis(b.ressurskrevende);
  return {
    oekteOverfoeringer: skrivTall(hele),
    inntektspaaslag: skrivTall(paaslag),
    demografigevinst: skrivTall(demografi),
    ressurskrevende: skrivTall(ressurskrevende),
    rest: skrivTall(minus(hele, pluss(paaslag, pluss(demografi, ressurskrevende)))),
  };
}

const aarsaker = (b: Oppgitt): Aarsaker => ({
  ...split(b, (beloep) => beloep),
  avrundet: split(b, (beloep) => avrund(beloep)),
});

const leggTil = (a: Oppgitt, b: Oppgitt): Oppgitt => ({
  oekteOverfoeringer: pluss(a.oekteOverfoeringer, b.oekteOverfoeringer),
  inntektspaaslag: pluss(a.inntektspaaslag, b.inntektspaaslag),
  demografigevinst: pluss(a.demografigevinst, b.demografigevinst),
  ressurskrevende: pluss(a.ressurskrevende, b.ressurskrevende),
});

/**
 * Splits a municipality's økte overføringer by cause, year by year and in sum.
 *
 * Norwegian: *økte overføringer etter årsak*. Rule S-7: the whole = inntektspåslag + demografigevinst + ressurskrevende tjenester + the rest, which is
 * activity and unit costs. Plus is what the municipality gained. Kroner, exact: the four parts add up to the whole.
 *
 * In `avrundet` the whole and the three given parts are each rounded half away from zero to whole kroner, as the calculations they come from show
 * them, and the rest is what is left of the rounded whole. So whole kroner add up too, at the cost of a rest up to 2 kroner from the exact one; no
 * given part is moved by a krone to make them fit. The sum rounds the sums of the exact years, so the years' whole kroner may add up to some kroner else.
 *
 * @param inn - The years, each once, in any order.
 * @returns Each year in the input's order, and the sum, each with the whole, its four parts, and the same in whole kroner; frozen.
 * @throws {@link SioFeil} `DUPLIKAT_AAR`, `NEGATIVT_TALL` (inntektspåslag), `MANGLER_FELT` (no year at all too), `UGYLDIG_TALL`, `FOR_MANGE_SIFRE`,
 * `IKKE_HELTALL` and `UTENFOR_OMRAADE` (a year), `UKJENT_FELT`, `UGYLDIG_TYPE`.
 * @example
 * ```ts
 * import { beregnAarsakssplitt } from "sio-beregning";
 * const { sum } = beregnAarsakssplitt({
 *   aar: [
 *     { aar: 2020, oekteOverfoeringer: "153000000.4", inntektspaaslag: 15000000, demografigevinst: "2500000.5", ressurskrevende: -1000000 },
 *   ],
 * });
 * sum.rest;
 * //=> "136499999.9"
 * sum.avrundet;
 * //=> { oekteOverfoeringer: "153000000", inntektspaaslag: "15000000", demografigevinst: "2500001", ressurskrevende: "-1000000", rest: "136499999" }
 * ```
 */
export function beregnAarsakssplitt(inn: AarsakssplittInn): Aarsakssplitt {
  const { aar } = vedGrensen(() => krev(lesAarene(skjema(), inn)));
  return frys({
    aar: aar.map((rad) => ({ aar: rad.aar, ...aarsaker(rad) })),
    sum: aarsaker(aar.map((rad): Oppgitt => rad).reduce(leggTil)), // one year at least
  });
}
