import type { Merknad } from "../feil.js";
import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import type { Desimal } from "../tall/lesTall.js";
import { skrivTall } from "../tall/skrivTall.js";
import type { Anslagsslag, Deflatoranslag } from "../tariff/deflator.js";
import type { Demografisats } from "./demografi.js";
import { prosentmerknad } from "./indekser.js";
import { type LestIndeksvalg, lesIndeksvalg } from "./lesIndeksvalg.js";

/** What {@link hentIndekser} takes. */
export type HentIndekserInn = {
  /** The base year; it has no index of its own. */
  readonly fraAar: number;
  /** The last year. */
  readonly tilAar: number;
  /** A demographic rate for every year, or for some; the national rate unless given. */
  readonly demografi?: Desimal | readonly { readonly aar: number; readonly demografi: Desimal }[];
  /** Which estimate of the deflator: the budget's unless given. */
  readonly slag?: Anslagsslag;
};

/** What an index rests on: the deflator's estimate, and the national rate or the word that the caller gave one. */
export type Indeksgrunnlag = {
  readonly aar: number;
  readonly deflator: Deflatoranslag;
  readonly demografi: Demografisats | "oppgitt";
};

/** What {@link hentIndekser} gives. */
export type Indekser = {
  readonly indekser: readonly {
    readonly aar: number;
    readonly deflator: string;
    readonly demografi: string;
  }[];
  readonly grunnlag: readonly Indeksgrunnlag[];
  readonly merknader: readonly Merknad[];
};

/** Says which of the deflators are a guess. */
function antatte({ aar }: LestIndeksvalg): Merknad[] {
  const uten = aar.filter(({ deflator }) => deflator.status === "antatt");
  if (uten.length === 0) return [];
  const hvilke = uten.map((rad) => `${rad.aar} (${rad.deflator.verdi})`).join(", ");
  const melding = `Deflatoren for ${hvilke} er antatt: ingen kilde er funnet. Oppgi heller en indeks du kjenner.`;
  return [{ kode: "ANTATT_VERDI", sti: [], melding }];
}

/**
 * Fetches the indices of the years after a base year: the shipped deflators and the national demographic rate, or the caller's.
 *
 * Norwegian: *indekser for uttrekket*. Rule R-2: the budget-time kommunal deflator and one national rate for growth in need. Fractions
 * a year, nothing rounded. `indekser` is what `beregnUttrekk` takes; `grunnlag` says, year by year, where each rate comes from.
 *
 * @param inn - The base year, the last year, own demographic rates, and which estimate of the deflator.
 * @returns The indices from `fraAar` + 1 to `tilAar`, what they rest on, and what is doubtful; frozen.
 * @throws {@link SioFeil} `MANGLER_INDEKS` (one for each year and rate that is not known), `AAR_FOER_GRUNNLAG`, `DUPLIKAT_AAR`, `UTENFOR_OMRAADE`,
 * `UGYLDIG_TALL`, `FOR_MANGE_SIFRE`, `IKKE_HELTALL`, `UGYLDIG_VERDI`, `MANGLER_FELT`, `UKJENT_FELT`.
 * @example
 * ```ts
 * import { hentIndekser } from "sio-beregning";
 * const { indekser, grunnlag } = hentIndekser({ fraAar: 2018, tilAar: 2020 });
 * indekser;
 * //=> [{ aar: 2019, deflator: "0.028", demografi: "0.0052" }, { aar: 2020, deflator: "0.031", demografi: "0.0052" }]
 * grunnlag.map((rad) => [rad.deflator.status, rad.demografi === "oppgitt" ? rad.demografi : rad.demografi.status]);
 * //=> [["publisert", "utledet"], ["publisert", "utledet"]]
 * hentIndekser({ fraAar: 2015, tilAar: 2016, demografi: "0.007" }).indekser;
 * //=> [{ aar: 2016, deflator: "0.027", demografi: "0.007" }]
 * ```
 */
export function hentIndekser(inn: HentIndekserInn): Indekser {
  const lest = vedGrensen(() => krev(lesIndeksvalg(inn)));
  return frys({
    indekser: lest.aar.map(({ aar, deflator, demografi }) => ({
      aar,
      deflator: deflator.verdi,
      demografi: typeof demografi.sats === "string" ? demografi.sats : skrivTall(demografi.sats),
    })),
    grunnlag: lest.aar.map(({ aar, deflator, demografi }) => ({
      aar,
      deflator,
      demografi: demografi.opphav,
    })),
    merknader: [
      ...antatte(lest),
      ...lest.egne.flatMap(({ sats, hva, sti }) => prosentmerknad(sats, hva, sti)),
    ],
  });
}
