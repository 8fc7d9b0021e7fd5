import * as z from "zod";
import { aarfelt, desimal, lat } from "../grense/felt.js";
import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import { avrund } from "../tall/kvotient.js";
import type { Desimal } from "../tall/lesTall.js";
import { skrivTall } from "../tall/skrivTall.js";
import { minus, NULL, pluss } from "../tall/Tall.js";
import { aarsliste, lesAarene } from "./lesAarene.js";

/** What {@link beregnOekteOverfoeringer} takes. */
export type OekteOverfoeringerInn = {
  /** Each year once, in any order. */
  readonly aar: readonly {
    readonly aar: number;
    /** The whole of the year's tilskudd, kroner. */
    readonly tilskudd: Desimal;
    /** Kroner, 0 or more: what was taken out of the municipality's rammetilskudd. */
    readonly uttrekk: Desimal;
    /** Kroner, 0 or more: the refund the municipality went without (S-1, S-2). */
    readonly bortfaltRefusjon: Desimal;
  }[];
};

/** What {@link beregnOekteOverfoeringer} gives. */
export type OekteOverfoeringer = {
  /** The years in the input's order: kroner, exact and whole; plus is what the municipality gained. */
  readonly aar: readonly { readonly aar: number; readonly beloep: string; readonly beloepAvrundet: string }[];
  /** The sum of the exact years. */
  readonly sum: string;
  /** The same in whole kroner. */
  readonly sumAvrundet: string;
};

const skjema = /* @__PURE__ */ lat(() =>
  aarsliste(
    z.strictObject({
      aar: aarfelt(),
      tilskudd: desimal({ navn: "Tilskuddet" }),
      uttrekk: desimal({ navn: "Uttrekket", minst: 0 }),
      bortfaltRefusjon: desimal({ navn: "Den bortfalte refusjonen", minst: 0 }),
    }),
  ),
);

/**
 * Computes what a municipality was transferred beyond what it would have had outside the trial, year by year and in sum.
 *
 * Norwegian: *økte overføringer*. Rule S-3: tilskudd − (uttrekk + refund forgone). Kroner in, of any price level as long as it is one; kroner out,
 * exact, and `…Avrundet` in whole kroner. The sum is the rounded sum of the unrounded years, so the shown years may add up to some kroner else.
 * Uttrekk and refund are given as amounts, not as deductions: below zero they are refused.
 *
 * @param inn - The years, each once, in any order.
 * @returns Each year in the input's order, and the sum; frozen.
 * @throws {@link SioFeil} `DUPLIKAT_AAR`, `NEGATIVT_TALL` (uttrekk, refund), `MANGLER_FELT` (no year at all too), `UGYLDIG_TALL`, `FOR_MANGE_SIFRE`,
 * `IKKE_HELTALL` and `UTENFOR_OMRAADE` (a year), `UKJENT_FELT`, `UGYLDIG_TYPE`.
 * @example
 * ```ts
 * import { beregnOekteOverfoeringer } from "sio-beregning";
 * // Bjørnafjorden 2020 and 2021, in mill. kr: 153 and 182 (S002, l. 3901–4139; uttrekk and refund are published together)
 * const { aar, sum } = beregnOekteOverfoeringer({
 *   aar: [
 *     { aar: 2020, tilskudd: 614, uttrekk: 461, bortfaltRefusjon: 0 },
 *     { aar: 2021, tilskudd: 654, uttrekk: 472, bortfaltRefusjon: 0 },
 *   ],
 * });
 * aar.map((rad) => rad.beloep);
 * //=> ["153", "182"]
 * sum;
 * //=> "335"
 * ```
 */
export function beregnOekteOverfoeringer(inn: OekteOverfoeringerInn): OekteOverfoeringer {
  const lest = vedGrensen(() => krev(lesAarene(skjema(), inn)));
  const aarene = lest.aar.map(({ aar, tilskudd, uttrekk, bortfaltRefusjon }) => ({
    aar,
    beloep: minus(tilskudd, pluss(uttrekk, bortfaltRefusjon)), // S-3
  }));
  const sum = aarene.reduce((hittil, aaret) => pluss(hittil, aaret.beloep), NULL);
  return frys({
    aar: aarene.map(({ aar, beloep }) => ({
      aar,
      beloep: skrivTall(beloep),
      beloepAvrundet: skrivTall(avrund(beloep)),
    })),
    sum: skrivTall(sum),
    sumAvrundet: skrivTall(avrund(sum)),
  });
}
