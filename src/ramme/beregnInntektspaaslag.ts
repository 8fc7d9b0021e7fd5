import * as z from "zod";
import { maanedsfelt } from "../akonto/terminer.js";
import type { Merknad, Problem } from "../feil.js";
import { aarfelt, andel, desimal, ettAv, lat } from "../grense/felt.js";
import { frys } from "../grense/frys.js";
import { erObjekt, krev, type Lest, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import type { Desimal } from "../tall/lesTall.js";
import { skrivTall } from "../tall/skrivTall.js";
import type { Tall } from "../tall/Tall.js";
import { medMerknader, prosentmerknad } from "./indekser.js";
import { finnTak, kjenteTak, paaslagssats, prosjektmidlertak } from "./paaslagssatser.js";
import { minste, type Paaslagsledd, regnPaaslag, TAKGRUNNLAG } from "./regnPaaslag.js";
import { somAar } from "./somAar.js";
import { delAvAar, type Tolvtedeler, visAvrundet, visKroner } from "./tolvtedeler.js";

/** What the cap applies to: the whole year's påslag before the months are counted (R-7, antatt), or the part that the months give. */
export type Takgrunnlag = "aaret" | "perioden";

/** What {@link beregnInntektspaaslag} takes. */
export type InntektspaaslagInn = {
  /** The whole year's uttrekk in kroner. */
  readonly uttrekk: Desimal;
  /** The year, whose shipped cap is used unless `tak` is given. */
  readonly aar?: number;
  /** The share of the uttrekk, a fraction: 0.04 unless given. */
  readonly sats?: Desimal;
  /** The year's cap in kroner. */
  readonly tak?: Desimal;
  readonly maaneder?: number;
  /** `"aaret"` unless given (R-7, antatt). */
  readonly takGjelder?: Takgrunnlag;
};

/** What {@link beregnInntektspaaslag} gives; kroner, exact unless named otherwise. */
export type Inntektspaaslag = {
  /** The whole year's share of the uttrekk, before the cap. */
  readonly beregnet: string;
  /** The whole year's cap. */
  readonly tak: string;
  /** Whether the cap made it less. */
  readonly begrenset: boolean;
  readonly beloep: string;
  /** Whole kroner. */
  readonly beloepAvrundet: string;
  /** the most of it that may run the trial. */
  readonly prosjektmidlerMaks: string;
  readonly merknader?: readonly Merknad[];
};

/** The fields beside the uttrekk, for those who read a påslag within something larger. */
export const paaslagsfelt = () => ({
  sats: andel("Satsen", { minst: 0 }).optional(),
  tak: desimal({ navn: "Taket", minst: 0 }).optional(),
  maaneder: maanedsfelt().optional(),
  takGjelder: ettAv("Det taket gjelder", TAKGRUNNLAG).optional(),
});

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    uttrekk: desimal({ navn: "Uttrekket", minst: 0 }),
    aar: aarfelt().optional(),
    ...paaslagsfelt(),
  }),
);

/** Says that no cap can be found: a missing cap is never «no cap» (N-3). */
export function manglerTak(aar: unknown, tak: unknown): Problem[] {
  const kjentAar = somAar(aar);
  if (tak !== undefined || (aar !== undefined && kjentAar === undefined)) return []; // the year's field has said so
  if (kjentAar !== undefined && finnTak(kjentAar) !== undefined) return [];
  const melding =
    kjentAar === undefined
      ? `Verken aar eller tak er oppgitt; oppgi aar (${kjenteTak()}), eller tak i kroner.`
      : `Taket på inntektspåslaget i ${kjentAar} er ikke kjent (${kjenteTak()}); oppgi tak i kroner.`;
  return [{ kode: "MANGLER_TAK", sti: ["tak"], melding }];
}

/** Fills in what a påslag leaves out; the cap is there by now. */
export const fyllPaaslag = (
  uttrekk: Tall,
  valg: {
    readonly aar?: number | undefined;
    readonly sats?: Tall | undefined;
    readonly tak?: Tall | undefined;
    readonly maaneder?: number | undefined;
    readonly takGjelder?: Takgrunnlag | undefined;
  },
): Paaslagsledd => {
  const tak = valg.tak ?? (valg.aar === undefined ? undefined : finnTak(valg.aar));
  if (tak === undefined) throw new RangeError("ikke noe tak");
  const { sats = paaslagssats(), takGjelder = "aaret", maaneder } = valg;
  return { uttrekk, sats, tak, maaneder, takGjelder };
};

function les(inn: unknown): Lest<Paaslagsledd> {
  const lest = lesMedSkjema(skjema(), inn);
  const lestEllerInn: unknown = "verdi" in lest ? lest.verdi : inn;
  const problemer = [
    ...lest.problemer,
    ...(erObjekt(lestEllerInn) ? manglerTak(lestEllerInn["aar"], lestEllerInn["tak"]) : []),
  ];
  if (!("verdi" in lest) || problemer.length > 0) return { problemer };
  return { verdi: fyllPaaslag(lest.verdi.uttrekk, lest.verdi), problemer: [] };
}

/** Writes a påslag as a result has it. */
export function visPaaslag(ledd: Paaslagsledd): {
  readonly vist: Inntektspaaslag;
  readonly beloep: Tolvtedeler;
} {
  const { beregnet, begrenset, beloep } = regnPaaslag(ledd);
  const vist = {
    beregnet: skrivTall(beregnet),
    tak: skrivTall(ledd.tak),
    begrenset,
    beloep: visKroner(beloep),
    beloepAvrundet: visAvrundet(beloep),
    prosjektmidlerMaks: visKroner(minste(delAvAar(prosjektmidlertak()), beloep)),
  };
  return { vist, beloep };
}

/**
 * Computes a year's inntektspåslag: a share of the uttrekk, up to the year's cap, by months.
 *
 * Norwegian: *inntektspåslag*. Rules R-4 (4 % of the whole year's uttrekk, at most the year's cap), R-5 (at most 500 000 kr of it may run the
 * trial) and R-7 (`maaneder` is a part of the year; the cap is the year's, before the months are counted; antatt, `takGjelder` overrides it). Kroner
 * are exact (20 places where they do not end); `beloepAvrundet` is whole kroner, half away from zero.
 *
 * @param inn - The year's uttrekk, the year or the cap, and the months.
 * @returns The share before the cap, the cap, whether it was hit, and the påslag; frozen.
 * @throws {@link SioFeil} `MANGLER_TAK` for a year without a known cap, `NEGATIVT_TALL`, `UTENFOR_OMRAADE` (a per cent for a fraction, months that
 * are not 1–12), `MANGLER_FELT`, `UKJENT_FELT`, `UGYLDIG_TALL`, `UGYLDIG_VERDI`, `UGYLDIG_TYPE`.
 * @example
 * ```ts
 * import { beregnInntektspaaslag } from "sio-beregning";
 * // Indre Østfold 2020 (S002, l. 3969–3971): the cap, published as 28 mill.
 * const { begrenset, beloepAvrundet } = beregnInntektspaaslag({ uttrekk: 950000000, aar: 2020 });
 * [begrenset, beloepAvrundet];
 * //=> [true, "27865255"]
 * ```
 */
export function beregnInntektspaaslag(inn: InntektspaaslagInn): Inntektspaaslag {
  const ledd = vedGrensen(() => krev(les(inn)));
  return frys({ ...visPaaslag(ledd).vist, ...medMerknader(prosentmerknad(ledd.sats, "Satsen", ["sats"])) });
}
