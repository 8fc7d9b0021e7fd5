import type { Merknad } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import { skrivTall } from "../tall/skrivTall.js";
import { gange } from "../tall/Tall.js";
import { prismerknader } from "../tariff/prismerknader.js";
import type { Tariffsitat } from "../tariff/Tariff.js";
import { KATALOG } from "../tjenestekoder/katalog.js";
import { TJENESTEGRUPPER, type Tjenestegruppe, type Tjenestekode } from "../tjenestekoder/koder.js";
import { type Fastprisendring, type Fastprislinje, fastprisendring, summer } from "./fastprisendring.js";
import {
  type FastePriserInn,
  type LesteFastePriser,
  type LestPeriode,
  lesFastePriser,
} from "./lesFastePriser.js";

/** A period's activity at the one year's prices: kroner, exact. */
export type Fastprisperiode = {
  readonly navn: string;
  /** In the form's order. */
  readonly linjer: readonly {
    readonly kode: Tjenestekode;
    readonly volum: string;
    readonly beloep: string;
  }[];
  /** The groups that have a line. */
  readonly grupper: readonly { readonly gruppe: Tjenestegruppe; readonly beloep: string }[];
  readonly beloep: string;
};

/** What {@link beregnFastePriser} gives. */
export type FastePriser = {
  /** The periods in the input's order. */
  readonly perioder: readonly Fastprisperiode[];
  /** From the first period to the last, where there are two at least. */
  readonly endring?: Fastprisendring;
  /** The table the prices came from, where it was one. */
  readonly tariff?: Tariffsitat;
  readonly merknader: readonly Merknad[];
};

/** S-6: a period's volumes at the one year's prices, in the form's order. */
function regn({ volumer }: LestPeriode, { grunnlag }: LesteFastePriser): Fastprislinje[] {
  return KATALOG.flatMap(({ kode, gruppe }, nr) => {
    const volum = volumer[nr];
    const pris = grunnlag.priser[nr];
    if (volum === undefined || pris === undefined) return [];
    return [{ kode, gruppe, volum, beloep: gange(volum, pris.verdi) }];
  });
}

function vis(navn: string, linjer: readonly Fastprislinje[]): Fastprisperiode {
  return {
    navn,
    linjer: linjer.map(({ kode, volum, beloep }) => ({
      kode,
      volum: skrivTall(volum),
      beloep: skrivTall(beloep),
    })),
    grupper: TJENESTEGRUPPER.flatMap((gruppe) => {
      const iGruppen = linjer.filter((linje) => linje.gruppe === gruppe);
      return iGruppen.length === 0 ? [] : [{ gruppe, beloep: skrivTall(summer(iGruppen)) }];
    }),
    beloep: skrivTall(summer(linjer)),
  };
}

/** What is legal but doubtful: the prices in use, and periods without a line. */
function merknader({ grunnlag, perioder }: LesteFastePriser): Merknad[] {
  const tomme = perioder.flatMap(({ navn, volumer }, i): Merknad[] => {
    if (volumer.some((volum) => volum !== undefined)) return [];
    const melding = `Perioden ${siter(navn)} har ingen linjer; summen er 0 fordi ingenting er oppgitt.`;
    return [{ kode: "INGEN_LINJER", sti: ["perioder", i, "linjer"], melding }];
  });
  const erIBruk = (nr: number) => perioder.some(({ volumer }) => volumer[nr] !== undefined);
  return [...prismerknader(grunnlag, erIBruk), ...tomme];
}

/**
 * Computes the activity of several periods at one year's prices, so that what changes is the activity and not the prices.
 *
 * Norwegian: *aktivitet i faste priser*. Rule S-6: each period's volumes (hours or døgn) × the same prices (kroner a time or a døgn), by code, by group
 * and in all. Kroner, exact. `endring` is the change from the first period to the last in per cent, rounded half away from zero to one
 * decimal; it is left out where a period has no line of the code or group, or its first amount is 0: what is missing is never zero (N-3).
 *
 * Merknader: those of the prices (`UTLEDET_PRIS`, `PRIS_ER_NULL`, `UJEVN_KJOEPSPREMIE`), and `INGEN_LINJER` for a period without lines.
 *
 * @param inn - Prices (`tariff` or `priser`) and the periods in the order of time, their lines in any order.
 * @returns The periods, the change where there are two at least, the table, and merknader; deep-frozen.
 * @throws {@link SioFeil} `UKJENT_TJENESTEKODE`, `DUPLIKAT_TJENESTEKODE` (a code twice in a period), `DUPLIKAT_NAVN` (a period twice), `MANGLER_PRIS`,
 * `UKJENT_TARIFF`, `FLERE_VALG`, `MANGLER_VALG`, `NEGATIVT_TALL`, `MANGLER_FELT` (no periods at all too), `UGYLDIG_TALL`, `FOR_MANGE_SIFRE`,
 * `UGYLDIG_VERDI`, `UKJENT_FELT`, `UGYLDIG_TYPE`.
 * @example
 * ```ts
 * import { beregnFastePriser } from "sio-beregning";
 * // BPA in Lillesand, 1. kvartal 2017 and 2. kvartal 2021 (S002, table 5-2: 19 per cent)
 * const { perioder, endring } = beregnFastePriser({
 *   tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
 *   perioder: [
 *     { navn: "1. kvartal 2017", linjer: [{ kode: "BPADK", volum: 2559 }] },
 *     { navn: "2. kvartal 2021", linjer: [{ kode: "BPADK", volum: 3037 }] },
 *   ],
 * });
 * perioder.map((periode) => periode.beloep);
 * //=> ["967302", "1147986"]
 * endring?.prosent;
 * //=> "18.7"
 * ```
 */
export function beregnFastePriser(inn: FastePriserInn): FastePriser {
  const lest = vedGrensen(() => krev(lesFastePriser(inn)));
  const { tariff } = lest.grunnlag;
  const regnet = lest.perioder.map((periode) => ({ navn: periode.navn, linjer: regn(periode, lest) }));
  const foerste = regnet[0];
  const siste = regnet.at(-1);
  return frys({
    perioder: regnet.map(({ navn, linjer }) => vis(navn, linjer)),
    ...(foerste !== undefined &&
      siste !== undefined &&
      foerste !== siste && { endring: fastprisendring(foerste.linjer, siste.linjer) }),
    ...(tariff && { tariff }),
    merknader: merknader(lest),
  });
}
