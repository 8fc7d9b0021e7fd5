import * as z from "zod";
import { aarfelt, desimal, ettAv, lat, navn } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import type { Avrunding } from "../tall/kvotient.js";
import type { Desimal } from "../tall/lesTall.js";
import { linjeproblemer } from "../tariff/linjeproblemer.js";
import { lesPrisgrunnlag, type Pris, type Prisgrunnlag } from "../tariff/prisgrunnlag.js";
import type { TariffInn, Tariffvalg } from "../tariff/Tariff.js";
import { KATALOG } from "../tjenestekoder/katalog.js";
import { kodefelt } from "../tjenestekoder/kodefelt.js";
import type { Tjenestekode } from "../tjenestekoder/koder.js";
import type { Tjeneste } from "../tjenestekoder/Tjeneste.js";
import { type Aarsvolum, aarsvolum, volumproblemer } from "./aarsvolum.js";
import { type Termin, terminfelt } from "./terminer.js";

/** A line of {@link beregnAKonto}: a code, and exactly one of weekly hours (hour codes), places (døgn codes) and the year's volume. */
export type AKontoLinjeInn = {
  readonly kode: Tjenestekode;
  readonly timerPerUke?: Desimal;
  readonly plasser?: Desimal;
  readonly aarsvolum?: Desimal;
};

/** What {@link beregnAKonto} takes; exactly one of `tariff` and `priser`. */
export type AKontoInn = {
  readonly kommune?: string;
  readonly aar?: number;
  readonly tariff?: Tariffvalg | TariffInn;
  readonly priser?: { readonly [K in Tjenestekode]?: Desimal };
  readonly linjer: readonly AKontoLinjeInn[];
  /** The instalments; four quarters of 3 months unless given. */
  readonly terminer?: readonly Termin[];
  /** Which way the year's amount goes to whole 1000 kr: down unless given (A-1; the direction is antatt). */
  readonly avrunding?: Avrunding;
};

const KVARTALER: readonly Termin[] = [
  { navn: "1. kvartal", maaneder: 3 },
  { navn: "2. kvartal", maaneder: 3 },
  { navn: "3. kvartal", maaneder: 3 },
  { navn: "4. kvartal", maaneder: 3 },
];

const volum = (hva: string) => desimal({ navn: hva, minst: 0 }).optional();

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    kommune: navn("Kommunen").optional(),
    aar: aarfelt().optional(),
    tariff: z.unknown().optional(),
    priser: z.unknown().optional(),
    linjer: z.array(
      z.strictObject({
        kode: kodefelt(),
        timerPerUke: volum("Timer per uke"),
        plasser: volum("Antall plasser"),
        aarsvolum: volum("Årsvolumet"),
      }),
    ),
    terminer: terminfelt().optional(),
    avrunding: ettAv("Avrundingen", ["naermeste", "ned", "opp"]).optional(),
  }),
);

/** A line as read: the catalogue's row, its price, and the year's volume as an exact fraction. */
export type LestAKontoLinje = { readonly tjeneste: Tjeneste; readonly pris: Pris; readonly volum: Aarsvolum };

/** The input as read: lines in the form's order. */
export type LestAKonto = {
  readonly grunnlag: Prisgrunnlag;
  readonly linjer: readonly LestAKontoLinje[];
  readonly terminer: readonly Termin[];
  readonly avrunding: Avrunding;
  readonly aar: number | undefined;
};

/** Reads the input of {@link beregnAKonto}, or gathers what is wrong with it. */
export function lesAKonto(inn: unknown): Lest<LestAKonto> {
  const lest = lesMedSkjema(skjema(), inn);
  if (!erObjekt(inn)) return { problemer: lest.problemer };
  const priser = lesPrisgrunnlag(inn);
  const grunnlag = "verdi" in priser ? priser.verdi : undefined;
  const problemer = [
    ...lest.problemer,
    ...priser.problemer,
    ...linjeproblemer("verdi" in lest ? lest.verdi.linjer : inn["linjer"], grunnlag, volumproblemer),
  ];
  if (!("verdi" in lest) || grunnlag === undefined || problemer.length > 0) return { problemer };
  const { terminer = KVARTALER, avrunding = "ned", aar } = lest.verdi;
  const linjeFor = new Map(lest.verdi.linjer.map((linje) => [linje.kode, linje]));
  const linjer = KATALOG.flatMap((tjeneste, nr): LestAKontoLinje[] => {
    const linje = linjeFor.get(tjeneste.kode);
    const volum = linje && aarsvolum(linje);
    const pris = grunnlag.priser[nr];
    return volum === undefined || pris === undefined ? [] : [{ tjeneste, pris, volum }];
  });
  return { verdi: { grunnlag, linjer, terminer, avrunding, aar }, problemer: [] };
}
