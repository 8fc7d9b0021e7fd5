import * as z from "zod";
import { delfelt, lat } from "../grense/felt.js";
import { frys } from "../grense/frys.js";
import { krev, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import { divider, skrivBroek } from "../tall/Broek.js";
import { type Dom, doem, type Maaling } from "../tall/doem.js";
import type { Desimal } from "../tall/lesTall.js";
import { lesPublisert, lesUttrykk } from "./lesUttrykk.js";

/** A number as it is shown: rounded half away from zero to `avrundetTil`, or exact where that is left out. */
export type VistTall = { readonly vist: Desimal; readonly avrundetTil?: Desimal };

/** Any number from `fra` to `til`; an end is with it unless `fraMed` or `tilMed` is false. */
export type Tallintervall = {
  readonly fra: Desimal;
  readonly til: Desimal;
  readonly fraMed?: boolean;
  readonly tilMed?: boolean;
};

/** A number, or an operation on numbers and operations, at most 20 inside each other and 500 parts in all. */
export type Talluttrykk =
  | VistTall
  | Tallintervall
  | { readonly sum: readonly Talluttrykk[] }
  | { readonly differanse: readonly [Talluttrykk, Talluttrykk] }
  | { readonly produkt: readonly Talluttrykk[] }
  | { readonly kvotient: readonly [Talluttrykk, Talluttrykk] };

/** What {@link kontrollerTall} takes. */
export type KontrollerTallInn = {
  readonly publisert: VistTall | Tallintervall;
  readonly beregnet: Talluttrykk;
};

/** A side of a check: the number as shown (none for an interval), and what it may be. */
export type Kontrollside = {
  readonly vist?: string;
  readonly fra: string;
  readonly til: string;
  readonly fraMed: boolean;
  readonly tilMed: boolean;
};

/** What {@link kontrollerTall} gives. */
export type Tallkontroll = {
  readonly dom: Dom;
  /** The published number less the computed one, as shown; left out where a side has no shown number. */
  readonly differanse?: string;
  /** The distance between the intervals: 0 where they meet or touch. */
  readonly avstand: string;
  /** The difference over the computed number; left out where there is none or it is 0. */
  readonly relativ?: string;
  readonly publisert: Kontrollside;
  readonly beregnet: Kontrollside;
};

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({ publisert: delfelt(lesPublisert), beregnet: delfelt(lesUttrykk) }),
);

const skrivSide = ({ vist, intervall: { fra, til, fraMed, tilMed } }: Maaling): Kontrollside => ({
  ...(vist && { vist: skrivBroek(vist) }),
  fra: skrivBroek(fra),
  til: skrivBroek(til),
  fraMed,
  tilMed,
});

/**
 * Checks a published number against what it should be, with all rounding counted in.
 *
 * Norwegian: *kontroll*. Rule N-2: a shown number is every value that is shown so (3 935 425 is from 3 935 424,5 up to, but not
 * with, 3 935 425,5), and an expression is every value that its numbers can give, each taken by itself. The verdict (*dom*) is
 * `eksakt` when the shown numbers agree as they stand (an interval has none), `avrunding` when only values behind them do, and `avvik`
 * when no values can: then `avstand` is by how much. Intervals that touch at an end which is not in both have no value in common:
 * `avvik`, with `avstand` 0. Everything is exact; a number that does not end is shown with 20 places.
 *
 * @param inn - The published number, and the number or expression it should be; `avrundetTil` is the unit a number is shown in, and
 * a number without it is exact.
 * @returns The verdict, the difference, the distance, and both sides; frozen.
 * @throws {@link SioFeil} `MANGLER_FELT`, `MANGLER_VALG`, `FLERE_VALG`, `UKJENT_FELT`, `UGYLDIG_TALL`, `FOR_MANGE_SIFRE`,
 * `UGYLDIG_TYPE`, `UGYLDIG_VERDI` (a number that is not a multiple of its unit; an empty interval; too few or many operands),
 * `UTENFOR_OMRAADE` (a unit that is not above 0; an interval backwards; an expression too deep or too large), `DELING_PAA_NULL` (a
 * divisor that can be 0).
 * @example
 * ```ts
 * import { kontrollerTall } from "sio-beregning";
 * // Bjørnafjorden 2020 (S003, l. 894–914): the parts of Os and Fusa against the whole, all in 1000 kr
 * const tusen = (vist: number) => ({ vist, avrundetTil: 1000 });
 * const { dom, differanse, beregnet } = kontrollerTall({
 *   publisert: tusen(372670000),
 *   beregnet: { sum: [tusen(270732000), tusen(101939000)] },
 * });
 * [dom, differanse];
 * //=> ["avrunding", "-1000"]
 * [beregnet.vist, beregnet.fra, beregnet.til];
 * //=> ["372671000", "372670000", "372672000"]
 * ```
 */
export function kontrollerTall(inn: KontrollerTallInn): Tallkontroll {
  const { publisert, beregnet } = vedGrensen(() => krev(lesMedSkjema(skjema(), inn)));
  const { dom, differanse, avstand } = doem(publisert, beregnet);
  const nevner = beregnet.vist;
  return frys({
    dom,
    ...(differanse && { differanse: skrivBroek(differanse) }),
    avstand: skrivBroek(avstand),
    ...(differanse && nevner && nevner.t !== 0n && { relativ: skrivBroek(divider(differanse, nevner)) }),
    publisert: skrivSide(publisert),
    beregnet: skrivSide(beregnet),
  });
}
