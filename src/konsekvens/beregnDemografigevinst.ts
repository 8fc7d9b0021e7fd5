import type { Merknad } from "../feil.js";
import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import { indeksmerknader, medMerknader, prosentmerknad } from "../ramme/indekser.js";
import { kjede } from "../ramme/kjede.js";
import { avrund } from "../tall/kvotient.js";
import { skrivTall } from "../tall/skrivTall.js";
import { minus, NULL, pluss } from "../tall/Tall.js";
import {
  type DemografigevinstInn,
  type LestDemografigevinst,
  lesDemografigevinst,
} from "./lesDemografigevinst.js";

/** A year after the base year, kroner: the uttrekk as it was, as it would have been by the municipality's own growth, and what that gained. */
export type Demografigevinstaar = {
  readonly aar: number;
  readonly nasjonal: string;
  readonly lokal: string;
  /** lokal − nasjonal, exact; plus is a gain. */
  readonly gevinst: string;
  /** The same in whole kroner. */
  readonly gevinstAvrundet: string;
};

/** What {@link beregnDemografigevinst} gives. */
export type Demografigevinst = {
  readonly aar: readonly Demografigevinstaar[];
  /** The sum of the exact years. */
  readonly sum: string;
  /** The same in whole kroner. */
  readonly sumAvrundet: string;
  readonly merknader?: readonly Merknad[];
};

/** Carries the same base by the same deflators twice, with the national and with the municipality's own rate (S-4). */
function regn({ grunnlag, tilAar, indekser, lokalDemografi, metode }: LestDemografigevinst) {
  const egne = new Map(lokalDemografi.map(({ aar, demografi }) => [aar, demografi]));
  const lokale = indekser.map((indeks) => ({
    ...indeks,
    demografi: egne.get(indeks.aar) ?? indeks.demografi,
  }));
  const nasjonal = kjede(grunnlag, tilAar, indekser, metode);
  const lokal = kjede(grunnlag, tilAar, lokale, metode);
  return nasjonal.map((ledd, i) => {
    const eget = lokal[i]?.beloep ?? ledd.beloep;
    return { aar: ledd.aar, nasjonal: ledd.beloep, lokal: eget, gevinst: minus(eget, ledd.beloep) };
  });
}

/** Looks for rates that were meant as per cents. */
const merknader = ({ indekser, lokalDemografi }: LestDemografigevinst): Merknad[] => [
  ...indeksmerknader(indekser, ["indekser"]),
  ...lokalDemografi.flatMap(({ aar, demografi }, i) =>
    prosentmerknad(demografi, `Den lokale demografisatsen for ${aar}`, ["lokalDemografi", i, "demografi"]),
  ),
];

/**
 * Computes what a municipality gained because its uttrekk followed the national growth in need and not its own.
 *
 * Norwegian: *demografigevinst*. Rule S-4: the uttrekk had it followed the municipality's own growth, less the uttrekk as it was; both by R-2 from the same
 * base and the same deflators, on unrounded amounts. Rates are fractions a year (0.0052). Plus is a gain: the need grew faster than the uttrekk.
 * Kroner, exact; `…Avrundet` is rounded half away from zero to whole kroner, the sum once. A growth above 15 % gives the merknad `MULIG_PROSENT`.
 *
 * @param inn - The base year and its kroner, the uttrekk's indices and the municipality's own growth, for the same years after the base year.
 * @returns Each year after the base year, and the sum; frozen.
 * @throws {@link SioFeil} `MANGLER_INDEKS` (names the year), `AAR_STEMMER_IKKE` (the two series do not end together), `AAR_FOER_GRUNNLAG` (a series has
 * no year after the base year), `DUPLIKAT_AAR`, `UTENFOR_OMRAADE` (a per cent for a fraction), `NEGATIVT_TALL` (the base), `MANGLER_FELT`,
 * `UGYLDIG_TALL`, `FOR_MANGE_SIFRE`, `IKKE_HELTALL`, `UGYLDIG_VERDI`, `UKJENT_FELT`, `UGYLDIG_TYPE`.
 * @example
 * ```ts
 * import { beregnDemografigevinst } from "sio-beregning";
 * const { aar } = beregnDemografigevinst({
 *   grunnlag: { aar: 2018, beloep: 100000000 },
 *   indekser: [{ aar: 2019, deflator: "0.028", demografi: "0.0052" }],
 *   lokalDemografi: [{ aar: 2019, demografi: "0.02" }],
 * });
 * aar;
 * //=> [{ aar: 2019, nasjonal: "103334560", lokal: "104856000", gevinst: "1521440", gevinstAvrundet: "1521440" }]
 * ```
 */
export function beregnDemografigevinst(inn: DemografigevinstInn): Demografigevinst {
  const lest = vedGrensen(() => krev(lesDemografigevinst(inn)));
  const aarene = regn(lest);
  const sum = aarene.reduce((hittil, { gevinst }) => pluss(hittil, gevinst), NULL);
  return frys({
    aar: aarene.map(({ aar, nasjonal, lokal, gevinst }) => ({
      aar,
      nasjonal: skrivTall(nasjonal),
      lokal: skrivTall(lokal),
      gevinst: skrivTall(gevinst),
      gevinstAvrundet: skrivTall(avrund(gevinst)),
    })),
    sum: skrivTall(sum),
    sumAvrundet: skrivTall(avrund(sum)),
    ...medMerknader(merknader(lest)),
  });
}
