import type { Merknad } from "../feil.js";
import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import { forholdForVisning } from "../tall/forhold.js";
import { skrivTall } from "../tall/skrivTall.js";
import type { Tall } from "../tall/Tall.js";
import { kjede } from "./kjede.js";
import { type LestRundsum, lesRundsum, type RundsumInn } from "./lesRundsum.js";
import { rundsummerknader } from "./rundsummerknader.js";
import { delAvAar, summer, visAvrundet, visKroner } from "./tolvtedeler.js";

/** What {@link beregnRundsum} gives; kroner. */
export type Rundsum = {
  /** Exact (20 places where it does not end). */
  readonly sum: string;
  /** Whole kroner. */
  readonly sumAvrundet: string;
  /** The items' share of net expenditure in the accounts, a fraction (20 places where it does not end). */
  readonly andel?: string;
  readonly merknader: readonly Merknad[];
};

/** R-8: the accounts' sum carried forward by the caller's indices, if any, and by months. */
function regnSum({ poster, framskriving, maaneder }: LestRundsum): Tall {
  const regnskap = summer(poster.map((post) => post.beloep));
  if (framskriving === undefined) return delAvAar(regnskap, maaneder);
  const { aar, tilAar, indekser } = framskriving;
  const siste = kjede({ aar, beloep: regnskap }, tilAar, indekser, "multiplikativ").at(-1);
  return delAvAar(siste?.beloep ?? regnskap, maaneder);
}

/**
 * Adds up the rundsum from the accounts' items without vedtak, and judges its share of net expenditure.
 *
 * Norwegian: *rundsum*. Rule R-8: the items' sum; its yearly adjustment is not published, so the amount stands unless `indekser` carry it from `aar`
 * to `tilAar` (as R-2, multiplied, unrounded); `maaneder` is a part of the year (R-7). `andel` is the unadjusted items' share of `nettoUtgifter`; outside
 * 4–9 %, the experience, it gives the merknad `RUNDSUM_UTENFOR_ERFARING`. Kroner are exact; `sumAvrundet` is whole kroner, half away from zero. An item may
 * be negative (income), their sum may not.
 *
 * @param inn - The items with kroner and perhaps their KOSTRA function, net expenditure, and how to carry the sum forward.
 * @returns The sum, its share, and what is doubtful (also `KOSTRA_UTENFOR_UTTREKKET`, `MULIG_PROSENT`); frozen.
 * @throws {@link SioFeil} `NEGATIVT_TALL` (the sum), `MANGLER_FELT` (indices without `aar` and `tilAar`, no items), `MANGLER_INDEKS`, `AAR_FOER_GRUNNLAG`,
 * `DUPLIKAT_NAVN`, `DUPLIKAT_AAR`, `UTENFOR_OMRAADE`, `UKJENT_FELT`, `UGYLDIG_TALL`, `UGYLDIG_TYPE`, `UGYLDIG_VERDI`.
 * @example
 * ```ts
 * import { beregnRundsum } from "sio-beregning";
 * // Lillesand 2015 (S001, l. 142–144): 11,4 of 160,2 mill. without vedtak
 * const { sum, andel } = beregnRundsum({ poster: [{ navn: "uten vedtak", beloep: 11400000 }], nettoUtgifter: 160200000 });
 * [sum, andel?.slice(0, 6)];
 * //=> ["11400000", "0.0711"]
 * ```
 */
export function beregnRundsum(inn: RundsumInn): Rundsum {
  const lest = vedGrensen(() => krev(lesRundsum(inn)));
  const regnskap = summer(lest.poster.map((post) => post.beloep));
  const sum = regnSum(lest);
  return frys({
    sum: visKroner(sum),
    sumAvrundet: visAvrundet(sum),
    ...(lest.nettoUtgifter && { andel: skrivTall(forholdForVisning(regnskap, lest.nettoUtgifter)) }),
    merknader: rundsummerknader(lest, regnskap),
  });
}
