import * as z from "zod";
import type { Periode } from "../dato/periode.js";
import type { Problem } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { baklengs, datofelt } from "../grense/datofelt.js";
import { heltallsfelt, lat } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import { type LokaleKoderInn, lesLokaleKoder } from "./kodekart.js";
import type { Kodeoversetter } from "./kodeoversetter.js";
import { type KvalitetInn, type Kvalitetsvalg, kvalitetfelt } from "./kvalitetsvalg.js";
import type { Datoperiode } from "./resultat.js";
import type { VedtakInn } from "./Vedtak.js";
import { type Aktivitetsvalg, fullfoerValg, type Regelvalg, valgfelt } from "./valg.js";

/** What every count of vedtak takes beside the period. */
export type AktivitetFelles = {
  /** The vedtak, in any order: a list, or anything that can be walked through once. */
  readonly vedtak: Iterable<VedtakInn>;
  /** What local codes mean (T-7): `lagKodekart`'s answer or a plain object. */
  readonly lokaleKoder?: LokaleKoderInn;
  /** Other readings of the rules than the antatt ones. */
  readonly valg?: Aktivitetsvalg;
  /** Whether to look for what controllers look for, as merknader. */
  readonly kvalitet?: boolean | KvalitetInn;
  /** The most merknader of one code to keep; all unless given. */
  readonly maksMerknader?: number;
};

/** What {@link beregnAktivitet} takes for one period. */
export type AktivitetInn = AktivitetFelles & { readonly periode: Datoperiode };

/** What {@link beregnAktivitet} takes for several periods, which may overlap. */
export type PeriodeaktivitetInn = AktivitetFelles & { readonly perioder: readonly Datoperiode[] };

/** A count's input as read, but for the vedtak. */
export type LestAktivitet = {
  readonly perioder: readonly Periode[];
  readonly enPeriode: boolean;
  readonly regler: Regelvalg;
  readonly oversetter: Kodeoversetter | undefined;
  readonly kvalitet: Kvalitetsvalg | undefined;
  readonly maksMerknader: number | undefined;
};

const MANGE = 1_000_000_000;

export const periodefelt = () =>
  z.strictObject({ fra: datofelt("Periodens første dag"), til: datofelt("Periodens siste dag") });

/** The fields of a count. */
export const aktivitetsfelt = () => ({
  periode: periodefelt().optional(),
  perioder: z.array(periodefelt()).optional(),
  vedtak: z.unknown().optional(),
  lokaleKoder: z.unknown().optional(),
  valg: valgfelt().optional(),
  kvalitet: kvalitetfelt().optional(),
  maksMerknader: heltallsfelt({ navn: "Merknader av hver kode", minst: 0, hoeyst: MANGE }).optional(),
});

const skjema = /* @__PURE__ */ lat(() => z.strictObject(aktivitetsfelt()));

/** Finds what is wrong with the periods together, in the raw input. */
function periodeproblemer(inn: Readonly<Record<string, unknown>>): Problem[] {
  const { periode, perioder } = inn;
  const liste: readonly unknown[] = Array.isArray(perioder) ? perioder : [];
  const problemer = [
    ...baklengs(periode, "Perioden", ["periode"]),
    ...liste.flatMap((p, i) => baklengs(p, "Perioden", ["perioder", i])),
  ];
  if (periode !== undefined && perioder !== undefined) {
    const melding = "Inndata har både periode og perioder; oppgi bare den ene.";
    problemer.push({ kode: "FLERE_VALG", sti: [], melding });
  }
  if (periode === undefined && perioder === undefined) {
    const melding =
      'Perioden mangler; oppgi periode, for eksempel { "fra": "2019-01-01", "til": "2019-03-31" }.';
    problemer.push({ kode: "MANGLER_FELT", sti: ["periode"], melding });
  }
  if (Array.isArray(perioder) && perioder.length === 0) {
    problemer.push({ kode: "MANGLER_FELT", sti: ["perioder"], melding: "Ingen perioder; oppgi minst én." });
  }
  return problemer;
}

/** Tells whether something can be walked through; a text is no list of vedtak. */
export function kanGjennomgaas(inn: unknown): inn is Iterable<unknown> {
  return (
    typeof inn === "object" &&
    inn !== null &&
    typeof (inn as Partial<Iterable<unknown>>)[Symbol.iterator] === "function"
  );
}

/** Says what is wrong with something that should have been vedtak. */
export function vedtaksproblem(inn: unknown): Problem[] {
  if (kanGjennomgaas(inn)) return [];
  if (inn === undefined)
    return [{ kode: "MANGLER_FELT", sti: ["vedtak"], melding: "Mangler; oppgi en liste." }];
  return [
    {
      kode: "UGYLDIG_TYPE",
      sti: ["vedtak"],
      melding: `Fant ${beskrivFunn(inn)}; her skal det stå en liste.`,
    },
  ];
}

/** Reads the local codes of an input that may have none. */
export const lesKoder = (inn: unknown): Lest<Kodeoversetter | undefined> =>
  inn === undefined ? { verdi: undefined, problemer: [] } : lesLokaleKoder(inn);

type Felter = { [K in keyof z.output<ReturnType<typeof skjema>>]?: z.output<ReturnType<typeof skjema>>[K] };

/** Reads what the schema has read further: all but the vedtak. */
export function lesResten(lest: Lest<Felter>, inn: unknown): Lest<LestAktivitet> {
  if (!erObjekt(inn)) return { problemer: lest.problemer };
  const felter: Readonly<Record<string, unknown>> = "verdi" in lest ? lest.verdi : inn;
  const koder = lesKoder(felter["lokaleKoder"]);
  const problemer: Problem[] = [
    ...lest.problemer,
    ...periodeproblemer(inn),
    ...koder.problemer.map((p) => ({ ...p, sti: ["lokaleKoder", ...p.sti] })),
    ...vedtaksproblem(felter["vedtak"]),
  ];
  if (!("verdi" in lest) || !("verdi" in koder) || problemer.length > 0) return { problemer };
  const { periode, perioder, valg, kvalitet, maksMerknader } = lest.verdi;
  return {
    verdi: {
      perioder: perioder ?? (periode === undefined ? [] : [periode]),
      enPeriode: periode !== undefined,
      regler: fullfoerValg(valg ?? {}),
      oversetter: koder.verdi,
      kvalitet,
      maksMerknader,
    },
    problemer: [],
  };
}

/** Reads the input of a count, all but the vedtak, or gathers what is wrong with it. */
export const lesAktivitet = (inn: unknown): Lest<LestAktivitet> =>
  lesResten(lesMedSkjema(skjema(), inn), inn);
