import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import { forholdForVisning } from "../tall/forhold.js";
import { skrivTall } from "../tall/skrivTall.js";
import { gange, minus, NULL, pluss, type Tall } from "../tall/Tall.js";
import { type EnhetskostnadsavvikInn, type Kostnadsnavn, lesEnhetskostnad } from "./lesEnhetskostnad.js";

/** What {@link beregnEnhetskostnadsavvik} gives. */
export type Enhetskostnadsavvik = {
  /** The lines in the input's order, each with its deviation as a fraction; plus is a loss. */
  readonly linjer: readonly (Kostnadsnavn & { readonly avvik: string })[];
  /** The lines together, weighted by what was paid for them. */
  readonly avvik: string;
};

/** S-5: (cost − paid) / paid. */
const avvik = (kostnad: Tall, betalt: Tall): string =>
  skrivTall(forholdForVisning(minus(kostnad, betalt), betalt));

/**
 * Computes how far unit costs were from what was paid for them, line by line and weighted.
 *
 * Norwegian: *enhetskostnad mot sats*. Rule S-5: (cost − volume × price) / (volume × price). Plus is a loss: it cost more than was paid. A line is a code
 * or a group of the form; the whole is Σ cost against Σ volume × price. Fractions (0.2 is 20 %), exact where they end and otherwise with 20
 * places. A volume or a price of 0 is refused, never a silent zero.
 *
 * @param inn - The lines: a code or a group, each once, and no code beside its own group; cost in kroner, volume in hours or døgn, price in kroner each.
 * @returns Each line's deviation in the input's order, and the whole's; frozen.
 * @throws {@link SioFeil} `DELING_PAA_NULL`, `FLERE_VALG` and `MANGLER_VALG` (kode, gruppe), `UKJENT_TJENESTEKODE`, `UGYLDIG_VERDI` (a group without a
 * name), `DUPLIKAT_TJENESTEKODE` (a code twice, or beside its group), `DUPLIKAT_NAVN` (a group twice), `NEGATIVT_TALL`, `MANGLER_FELT` (no
 * lines at all too), `UGYLDIG_TALL`, `FOR_MANGE_SIFRE`, `UKJENT_FELT`, `UGYLDIG_TYPE`.
 * @example
 * ```ts
 * import { beregnEnhetskostnadsavvik } from "sio-beregning";
 * const { linjer, avvik } = beregnEnhetskostnadsavvik({
 *   linjer: [
 *     { kode: "HTAMDK", kostnad: "1730047.44", volum: 2409, pris: 764 },
 *     { gruppe: "Langtidsplass i institusjon - ordinær plass", kostnad: "2208571.2", volum: 764, pris: 2409 },
 *   ],
 * });
 * linjer.map((linje) => linje.avvik);
 * //=> ["-0.06", "0.2"]
 * avvik;
 * //=> "0.07"
 * ```
 */
export function beregnEnhetskostnadsavvik(inn: EnhetskostnadsavvikInn): Enhetskostnadsavvik {
  const linjer = vedGrensen(() => krev(lesEnhetskostnad(inn))).map(({ navn, kostnad, volum, pris }) => ({
    navn,
    kostnad,
    betalt: gange(volum, pris),
  }));
  const sum = (felt: "kostnad" | "betalt") => linjer.reduce((hittil, rad) => pluss(hittil, rad[felt]), NULL);
  return frys({
    linjer: linjer.map(({ navn, kostnad, betalt }) => ({ ...navn, avvik: avvik(kostnad, betalt) })),
    avvik: avvik(sum("kostnad"), sum("betalt")),
  });
}
