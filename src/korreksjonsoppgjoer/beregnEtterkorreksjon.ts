import type { Merknad } from "../feil.js";
import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import { avrund } from "../tall/kvotient.js";
import { skrivTall } from "../tall/skrivTall.js";
import { minus, NULL } from "../tall/Tall.js";
import type { Tariffsitat } from "../tariff/Tariff.js";
import type { Tjenestekode } from "../tjenestekoder/koder.js";
import { gjoerOpp, type Oppgjort } from "./gjoerOpp.js";
import type { LestOppgjoer } from "./LestOppgjoer.js";
import { type EtterkorreksjonInn, lesEtterkorreksjon } from "./lesEtterkorreksjon.js";
import { fellesmerknader, hvertSted, linjemerknader, noekkelmerknader } from "./oppgjoersmerknader.js";
import type { Korreksjonsoppgjoer } from "./typer.js";

/** What a new report changes for a code; what stood before is null for a code that was not reported before. */
export type Etterkorreksjonslinje = {
  readonly kode: Tjenestekode;
  readonly gjennomfoertFoer: string | null;
  readonly gjennomfoert: string;
  readonly nettoFoer: string | null;
  readonly nettoNaa: string;
  /** The exact difference in kroner. */
  readonly netto: string;
  readonly nettoAvrundet: string;
};

/** What a new report changes in all. */
export type Etterkorreksjon = {
  readonly linjer: readonly Etterkorreksjonslinje[];
  /** The exact difference in kroner. */
  readonly netto: string;
  /** The same in whole kroner. */
  readonly nettoAvrundet: string;
  /** What is settled: the new settlement's whole kroner less the one before's, so that the settled amounts add up. */
  readonly beloep: string;
};

/** What {@link beregnEtterkorreksjon} gives. */
export type Etterkorreksjoner = {
  /** The settlement of the first report. */
  readonly foerste: Korreksjonsoppgjoer;
  /** What each later report changed. */
  readonly etterkorreksjoner: readonly Etterkorreksjon[];
  /** The settlement of the last report: the first one and all the corrections. */
  readonly siste: Korreksjonsoppgjoer;
  readonly tariff?: Tariffsitat;
  readonly merknader: readonly Merknad[];
};

/** K-5: what the new settlement gives beyond the one before, line by line. */
function forskjell(foer: Oppgjort, naa: Oppgjort): Etterkorreksjon {
  const linjer = naa.eksakte.map((linje) => {
    const tidligere = foer.eksakte.find(({ kode }) => kode === linje.kode);
    const netto = minus(linje.netto, tidligere?.netto ?? NULL);
    return {
      kode: linje.kode,
      gjennomfoertFoer: tidligere === undefined ? null : skrivTall(tidligere.gjennomfoert),
      gjennomfoert: skrivTall(linje.gjennomfoert),
      nettoFoer: tidligere === undefined ? null : skrivTall(tidligere.netto),
      nettoNaa: skrivTall(linje.netto),
      netto: skrivTall(netto),
      nettoAvrundet: skrivTall(avrund(netto)),
    };
  });
  const netto = minus(naa.netto, foer.netto);
  const beloep = minus(avrund(naa.netto), avrund(foer.netto));
  return {
    linjer,
    netto: skrivTall(netto),
    nettoAvrundet: skrivTall(avrund(netto)),
    beloep: skrivTall(beloep),
  };
}

/** Gives what is doubtful: of prices, year and key once, and of each report at its place. */
function merknaderOm(rapporter: readonly LestOppgjoer[]): Merknad[] {
  return [
    ...fellesmerknader(rapporter),
    ...noekkelmerknader(rapporter),
    ...hvertSted("rapporter", rapporter, linjemerknader),
  ];
}

/**
 * Settles a term that is reported anew: the difference to what was settled before, line by line.
 *
 * Norwegian: *etterkorreksjon*. Rule K-5 (antatt): several corrections of a term add up to the settlement of its last report. The
 * exact nets do, and so do the kroner: `beloep` is the new settlement's whole kroner less the one before's, which may be a krone
 * from `nettoAvrundet`, the exact difference rounded.
 *
 * @param inn - Prices, the term's key, and its reports, the first one first.
 * @returns The first settlement, each report's correction, the last settlement; deep-frozen.
 * @throws {@link SioFeil} those of {@link beregnKorreksjonsoppgjoer}, each at its report; `MANGLER_LINJE` when a later report lacks a code
 * that was settled before (say 0 when nothing was delivered: missing is never zero, N-3), `MANGLER_FELT` for fewer than two reports.
 * @example
 * ```ts
 * import { beregnEtterkorreksjon } from "sio-beregning";
 * const { foerste, etterkorreksjoner, siste } = beregnEtterkorreksjon({
 *   noekkel: "0.25",
 *   tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
 *   rapporter: [
 *     { linjer: [{ kode: "BPAN", aarsvolum: 3650, gjennomfoert: 900 }] },
 *     { linjer: [{ kode: "BPAN", aarsvolum: 3650, gjennomfoert: 910 }] },
 *   ],
 * });
 * [foerste.nettoAvrundet, etterkorreksjoner[0]?.beloep, siste.nettoAvrundet];
 * //=> ["-6032", "4640", "-1392"]
 * ```
 */
export function beregnEtterkorreksjon(inn: EtterkorreksjonInn): Etterkorreksjoner {
  const lest = vedGrensen(() => krev(lesEtterkorreksjon(inn)));
  const foerste = gjoerOpp(lest.foerste);
  let siste = foerste;
  const etterkorreksjoner = lest.senere.map((rapport) => {
    const foer = siste;
    siste = gjoerOpp(rapport);
    return forskjell(foer, siste);
  });
  const { tariff } = foerste.oppgjoer;
  return frys({
    foerste: foerste.oppgjoer,
    etterkorreksjoner,
    siste: siste.oppgjoer,
    ...(tariff && { tariff }),
    merknader: merknaderOm([lest.foerste, ...lest.senere]),
  });
}
