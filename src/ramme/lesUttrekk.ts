import * as z from "zod";
import { maanedsfelt } from "../akonto/terminer.js";
import type { Merknad, Problem, Sti } from "../feil.js";
import { aarfelt, desimal, ettAv, lat } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import type { Desimal } from "../tall/lesTall.js";
import type { Tall } from "../tall/Tall.js";
import {
  type Indeks,
  indeksfelt,
  indeksmerknader,
  type LestIndeks,
  METODER,
  type Metode,
  manglendeIndekser,
} from "./indekser.js";
import { somAar } from "./somAar.js";

/** What {@link beregnUttrekk} takes. */
export type UttrekkInn = {
  /** the base year and its net expenditure on the KOSTRA functions of care, kroner. */
  readonly grunnlag: { readonly aar: number; readonly beloep: Desimal };
  readonly tilAar: number;
  /** An index for every year after the base year, up to and with `tilAar`; more years do no harm. */
  readonly indekser: readonly Indeks[];
  /** `"multiplikativ"` unless given (R-2, utledet). */
  readonly metode?: Metode;
  /** Months of the last year that count; the whole year unless given. */
  readonly maaneder?: number;
};

/** The input of an uttrekk as read. */
export type LestUttrekk = {
  readonly grunnlag: { readonly aar: number; readonly beloep: Tall };
  readonly tilAar: number;
  readonly indekser: readonly LestIndeks[];
  readonly metode: Metode;
  readonly maaneder: number | undefined;
};

/** A base year and its kroner. */
export const grunnlagsfelt = () =>
  z.strictObject({
    aar: aarfelt("Grunnlagsåret"),
    beloep: desimal({ navn: "Grunnlaget", minst: 0 }),
  });

/** The fields of an uttrekk, for those who read one within something larger. */
export const uttrekksfelt = () => ({
  grunnlag: grunnlagsfelt(),
  tilAar: aarfelt("Til-året"),
  indekser: indeksfelt(),
  metode: ettAv("Metoden", METODER).optional(),
  maaneder: maanedsfelt().optional(),
});

const skjema = /* @__PURE__ */ lat(() => z.strictObject(uttrekksfelt()));

/** Says that a year lies before the base year, which `grunnlag` names. */
export const foerGrunnlaget = (
  hva: string,
  aar: number,
  grunnlagsaar: number,
  sti: Sti,
  grunnlag = "grunnlagsåret",
): Problem => ({
  kode: "AAR_FOER_GRUNNLAG",
  sti,
  melding: `${hva} ${aar} er før ${grunnlag} ${grunnlagsaar}; oppgi ${grunnlagsaar} eller et senere år (beløpet regnes bare framover).`,
});

/** Finds what the schema can't see: a year before the base year, years without an index. */
export function uttrekksproblemer(inn: unknown, sti: Sti = []): Problem[] {
  if (!erObjekt(inn)) return [];
  const { indekser, grunnlag } = inn;
  const tilAar = somAar(inn["tilAar"]);
  const grunnlagsaar = erObjekt(grunnlag) ? somAar(grunnlag["aar"]) : undefined;
  if (grunnlagsaar === undefined || tilAar === undefined) return [];
  if (tilAar < grunnlagsaar) return [foerGrunnlaget("Til-året", tilAar, grunnlagsaar, [...sti, "tilAar"])];
  return manglendeIndekser(grunnlagsaar, tilAar, indekser, [...sti, "indekser"]);
}

/** Fills in what an uttrekk leaves out. */
export const fyllUt = (verdi: {
  readonly grunnlag: LestUttrekk["grunnlag"];
  readonly tilAar: number;
  readonly indekser: readonly LestIndeks[];
  readonly metode?: Metode | undefined;
  readonly maaneder?: number | undefined;
}): LestUttrekk => ({ ...verdi, metode: verdi.metode ?? "multiplikativ", maaneder: verdi.maaneder });

/** Reads the input of `beregnUttrekk`, or gathers what is wrong with it. */
export function lesUttrekk(inn: unknown): Lest<LestUttrekk> {
  const lest = lesMedSkjema(skjema(), inn);
  // what was read decides: an object of the host's may give one value now and another later
  const problemer = [...lest.problemer, ...uttrekksproblemer("verdi" in lest ? lest.verdi : inn)];
  if (!("verdi" in lest) || problemer.length > 0) return { problemer };
  return { verdi: fyllUt(lest.verdi), problemer: [] };
}

/** What is doubtful about an uttrekk: rates that may be per cents. */
export const uttrekksmerknader = ({ indekser }: LestUttrekk, sti: Sti = []): Merknad[] =>
  indeksmerknader(indekser, [...sti, "indekser"]);
