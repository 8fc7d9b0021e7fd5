import type { Merknad } from "../feil.js";
import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import { avrund } from "../tall/kvotient.js";
import { skrivTall } from "../tall/skrivTall.js";
import { minus, NULL, pluss, type Tall } from "../tall/Tall.js";
import type { Tariffsitat } from "../tariff/Tariff.js";
import { TJENESTEKODER, type Tjenestekode } from "../tjenestekoder/koder.js";
import { type EksaktLinje, gjoerOpp } from "./gjoerOpp.js";
import { type AarsoppgjoerInn, lesAarsoppgjoer } from "./lesAarsoppgjoer.js";
import { terminmerknader } from "./oppgjoersmerknader.js";
import { stillOpp } from "./stillOpp.js";
import type { Korreksjonsoppgjoer, Oppstillingsrad } from "./typer.js";

/** A code over the year: what was settled of it in all the terms. */
export type Aarslinje = {
  readonly kode: Tjenestekode;
  /** The terms' rounded a-konto volumes together. */
  readonly aKontoVolum: string;
  readonly gjennomfoert: string;
  readonly endring: string;
  /** Exact kroner: (delivered − the rounded a-konto volumes) × price. */
  readonly netto: string;
  readonly nettoAvrundet: string;
};

/** What {@link beregnAarsoppgjoer} gives. */
export type Aarsoppgjoer = {
  /** The settlement of each term, in the input's order. */
  readonly terminer: readonly (Korreksjonsoppgjoer & { readonly termin: string })[];
  readonly linjer: readonly Aarslinje[];
  /** The exact sum over the year. */
  readonly netto: string;
  /** The exact sum in whole kroner. */
  readonly nettoAvrundet: string;
  /** What is settled in kroner: the sum of the terms' own whole kroner, at most half a krone a term from `netto`. */
  readonly korreksjon: string;
  readonly oppstilling?: readonly Oppstillingsrad[];
  readonly tariff?: Tariffsitat;
  readonly merknader: readonly Merknad[];
};

/** Adds up a code over the terms, exact. */
function leggSammen(kode: Tjenestekode, linjer: readonly EksaktLinje[]): Aarslinje {
  const sum = (velg: (linje: EksaktLinje) => Tall) =>
    linjer.reduce((hittil, linje) => pluss(hittil, velg(linje)), NULL);
  const aKontoVolum = sum((linje) => linje.aKontoVolum);
  const gjennomfoert = sum((linje) => linje.gjennomfoert);
  const netto = sum((linje) => linje.netto);
  return {
    kode,
    aKontoVolum: skrivTall(aKontoVolum),
    gjennomfoert: skrivTall(gjennomfoert),
    endring: skrivTall(minus(gjennomfoert, aKontoVolum)),
    netto: skrivTall(netto),
    nettoAvrundet: skrivTall(avrund(netto)),
  };
}

/**
 * Settles the terms of a year, each by itself, and adds them up by code and in kroner.
 *
 * Norwegian: *korreksjonsoppgjør over året*. Rules K-1 to K-4, A-4. Over the year a code's net is its delivered volume less its
 * rounded a-konto volumes, × price, exact, whatever the order of the terms. `korreksjon` is the sum of the terms' whole kroner, as
 * they are paid (K-3); `nettoAvrundet` rounds the exact sum once, and the two may differ by half a krone a term.
 *
 * @param inn - Prices, the terms with their keys and lines, and for the form's head the year's instalments.
 * @returns The settlement of each term, the year's lines and sums, the head with every correction in its row; deep-frozen.
 * @throws {@link SioFeil} those of {@link beregnKorreksjonsoppgjoer}, each at its term; `DUPLIKAT_TERMIN` for a term settled twice.
 * @example
 * ```ts
 * import { beregnAarsoppgjoer } from "sio-beregning";
 * // 70 hours of BPA a week by night all through 2019: the terms' corrections nearly cancel over the year
 * const linje = (gjennomfoert: number) => [{ kode: "BPAN", aarsvolum: 3650, gjennomfoert }] as const;
 * const { linjer, korreksjon } = beregnAarsoppgjoer({
 *   tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
 *   terminer: [
 *     { termin: "1. kvartal", maaneder: 3, linjer: linje(900) },
 *     { termin: "2. kvartal", maaneder: 3, linjer: linje(910) },
 *     { termin: "3. kvartal", maaneder: 3, linjer: linje(920) },
 *     { termin: "4. kvartal", maaneder: 3, linjer: linje(920) },
 *   ],
 * });
 * linjer;
 * //=> [{ kode: "BPAN", aKontoVolum: "3652", gjennomfoert: "3650", endring: "-2", netto: "-928", nettoAvrundet: "-928" }]
 * korreksjon;
 * //=> "-928"
 * ```
 */
export function beregnAarsoppgjoer(inn: AarsoppgjoerInn): Aarsoppgjoer {
  const { terminer, aKonto } = vedGrensen(() => krev(lesAarsoppgjoer(inn)));
  const gjortOpp = terminer.map((lest) => ({ termin: lest.termin, ...gjoerOpp(lest) }));
  const netto = gjortOpp.reduce((hittil, t) => pluss(hittil, t.netto), NULL);
  const korreksjoner = new Map(gjortOpp.map((t) => [t.termin, avrund(t.netto)])); // K-3, each by itself
  const korreksjon = [...korreksjoner.values()].reduce(pluss, NULL);
  const linjer = TJENESTEKODER.flatMap((kode) => {
    const iTerminene = gjortOpp.flatMap((t) => t.eksakte.filter((linje) => linje.kode === kode));
    return iTerminene.length === 0 ? [] : [leggSammen(kode, iTerminene)];
  });
  const tariff = terminer[0]?.grunnlag.tariff;
  return frys({
    terminer: gjortOpp.map(({ termin, oppgjoer }) => ({ termin, ...oppgjoer })),
    linjer,
    netto: skrivTall(netto),
    nettoAvrundet: skrivTall(avrund(netto)),
    korreksjon: skrivTall(korreksjon),
    ...(aKonto && { oppstilling: stillOpp(aKonto, korreksjoner) }),
    ...(tariff && { tariff }),
    merknader: terminmerknader(terminer, aKonto),
  });
}
