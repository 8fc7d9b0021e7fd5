import type { Merknad } from "../feil.js";
import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import { skrivTall } from "../tall/skrivTall.js";
import type { Tall } from "../tall/Tall.js";
import { medMerknader } from "./indekser.js";
import { type Kjedeledd, kjede } from "./kjede.js";
import { type LestUttrekk, lesUttrekk, type UttrekkInn, uttrekksmerknader } from "./lesUttrekk.js";
import { delAvAar, type Tolvtedeler, visAvrundet, visKroner } from "./tolvtedeler.js";

/** A year of an uttrekk: the rates, what the year before is multiplied by, and the whole year's kroner. */
export type Uttrekksaar = {
  readonly aar: number;
  readonly deflator: string;
  readonly demografi: string;
  readonly faktor: string;
  /** Kroner, exact. */
  readonly beloep: string;
  /** Kroner, rounded to 1000. */
  readonly beloepAvrundet: string;
};

/** What {@link beregnUttrekk} gives. */
export type Uttrekk = {
  /** The years after the base year. */
  readonly utvikling: readonly Uttrekksaar[];
  /** The last year's kroner, or the months' part of them; exact (20 places where it does not end). */
  readonly beloep: string;
  /** The same, rounded to 1000. */
  readonly beloepAvrundet: string;
  readonly merknader?: readonly Merknad[];
};

/** What an uttrekk is shown in: whole 1000 kr. */
export const TUSEN = 1000;

const visAar = ({ aar, deflator, demografi, faktor, beloep }: Kjedeledd): Uttrekksaar => ({
  aar,
  deflator: skrivTall(deflator),
  demografi: skrivTall(demografi),
  faktor: skrivTall(faktor),
  beloep: skrivTall(beloep),
  beloepAvrundet: visAvrundet(delAvAar(beloep), TUSEN),
});

/** Gives the amounts of an uttrekk, the last one in twelfths for those who add it to others. */
export function regnUttrekk(lest: LestUttrekk): { readonly beloep: Tolvtedeler; readonly vist: Uttrekk } {
  const ledd = kjede(lest.grunnlag, lest.tilAar, lest.indekser, lest.metode);
  const aaret: Tall = ledd.at(-1)?.beloep ?? lest.grunnlag.beloep;
  const beloep = delAvAar(aaret, lest.maaneder);
  const vist = {
    utvikling: ledd.map(visAar),
    beloep: visKroner(beloep),
    beloepAvrundet: visAvrundet(beloep, TUSEN),
  };
  return { beloep, vist };
}

/**
 * Carries a municipality's uttrekk from its base year to a later year, by deflator and national demography.
 *
 * Norwegian: *uttrekk*. Rules R-1 (the base is net expenditure on care in the year before the start), R-2 (a year is × (1 + deflator) × (1 +
 * demografi) on unrounded amounts; `"additiv"` is × (1 + deflator + demografi)) and R-7 (`maaneder` is a part of the last year). Rates are fractions
 * (0.028). Kroner are exact; `beloepAvrundet` is rounded half away from zero to 1000 kr. A growth above 15 % or a fall of more gives the merknad `MULIG_PROSENT`.
 *
 * @param inn - The base year and its kroner, the year, and an index for every year between.
 * @returns Every year's rates, factor and kroner, and the last year's; frozen.
 * @throws {@link SioFeil} `MANGLER_INDEKS` (names the year), `AAR_FOER_GRUNNLAG`, `DUPLIKAT_AAR`, `NEGATIVT_TALL`, `UTENFOR_OMRAADE` (a per cent for a
 * fraction, months that are not 1–12), `MANGLER_FELT`, `UKJENT_FELT`, `UGYLDIG_TALL`, `UGYLDIG_TYPE`, `UGYLDIG_VERDI`.
 * @example
 * ```ts
 * import { beregnUttrekk } from "sio-beregning";
 * // Fusa from 2018 to 2020 (S003, l. 877–891): 101 939 000 is published, and 0.00518 a year gives it
 * const { beloepAvrundet } = beregnUttrekk({
 *   grunnlag: { aar: 2018, beloep: 95191715 },
 *   tilAar: 2020,
 *   indekser: [
 *     { aar: 2019, deflator: "0.028", demografi: "0.00518" },
 *     { aar: 2020, deflator: "0.031", demografi: "0.00518" },
 *   ],
 * });
 * beloepAvrundet;
 * //=> "101939000"
 * ```
 */
export function beregnUttrekk(inn: UttrekkInn): Uttrekk {
  const lest = vedGrensen(() => krev(lesUttrekk(inn)));
  return frys({ ...regnUttrekk(lest).vist, ...medMerknader(uttrekksmerknader(lest)) });
}
