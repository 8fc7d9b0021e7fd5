import type { Merknad } from "../feil.js";
import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import type { Desimal } from "../tall/lesTall.js";
import { skrivTall } from "../tall/skrivTall.js";
import { gange, heltall, pluss } from "../tall/Tall.js";
import type { Status } from "../tariff/Tariff.js";
import { TUSEN } from "./beregnUttrekk.js";
import { medMerknader, prosentmerknad } from "./indekser.js";
import { type LestTakindeksering, lesTakindeksering } from "./lesTakindeksering.js";
import { delAvAar, visAvrundet } from "./tolvtedeler.js";

/** What {@link indekserTak} takes. */
export type IndekserTakInn = {
  readonly tilAar: number;
  /** The cap to start from; the published one of 2016 unless given. */
  readonly fra?: { readonly aar: number; readonly tak: Desimal };
  /** Rates as fractions, for the years that should not follow the budget-time deflator. */
  readonly deflatorer?: readonly { readonly aar: number; readonly deflator: Desimal }[];
};

/** What {@link indekserTak} gives; kroner. */
export type IndeksertTak = {
  readonly utvikling: readonly {
    readonly aar: number;
    readonly deflator: string;
    readonly tak: string;
    readonly takAvrundet: string;
  }[];
  /** The last year's cap, exact. */
  readonly tak: string;
  /** The same, rounded to 1000 kr. */
  readonly takAvrundet: string;
  /** `"publisert"` for the cap as it was published, otherwise `"utledet"`. */
  readonly status: Status;
  readonly merknader?: readonly Merknad[];
};

/** Looks for per cents among the caller's rates. */
const takmerknader = ({ deflatorer }: LestTakindeksering): Merknad[] =>
  deflatorer.flatMap(({ aar, deflator }, i) =>
    prosentmerknad(deflator, `Deflatoren for ${aar}`, ["deflatorer", i, "deflator"]),
  );

/**
 * Carries the cap of the inntektspåslag to a later year, by the budget-time deflator, unrounded.
 *
 * Norwegian: *prisjustering av taket*. Rule R-4: from 25 mill. kr in 2016 a year is × (1 + deflator). Kroner are exact; `takAvrundet` is rounded half
 * away from zero to 1000 kr. `deflatorer` gives other rates, `fra` another start.
 *
 * @param inn - The year, own rates, another start.
 * @returns Each year's rate and cap, and the last one's; frozen. Status utledet, but for the published cap itself. A rate of the caller's that may be a
 * per cent gives the merknad `MULIG_PROSENT`.
 * @throws {@link SioFeil} `MANGLER_DEFLATOR` (names the year), `AAR_FOER_GRUNNLAG`, `DUPLIKAT_AAR`, `UTENFOR_OMRAADE` (a per cent for a fraction),
 * `NEGATIVT_TALL`, `UGYLDIG_TALL`, `MANGLER_FELT`, `UKJENT_FELT`, `UGYLDIG_TYPE`.
 * @example
 * ```ts
 * import { indekserTak } from "sio-beregning";
 * indekserTak({ tilAar: 2021 }).utvikling.map((t) => t.takAvrundet);
 * //=> ["25625000", "26291000", "27027000", "27865000", "28618000"]
 * ```
 */
export function indekserTak(inn: IndekserTakInn): IndeksertTak {
  const lest = vedGrensen(() => krev(lesTakindeksering(inn)));
  const { fra, trinn } = lest;
  let tak = fra.tak;
  const utvikling = trinn.map(({ aar, deflator }) => {
    tak = gange(tak, pluss(heltall(1), deflator));
    return {
      aar,
      deflator: skrivTall(deflator),
      tak: skrivTall(tak),
      takAvrundet: visAvrundet(delAvAar(tak), TUSEN),
    };
  });
  return frys({
    utvikling,
    tak: skrivTall(tak),
    takAvrundet: visAvrundet(delAvAar(tak), TUSEN),
    status: trinn.length === 0 ? fra.status : "utledet",
    ...medMerknader(takmerknader(lest)),
  });
}
