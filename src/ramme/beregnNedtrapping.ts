import * as z from "zod";
import type { Merknad } from "../feil.js";
import { aarfelt, andel, desimal, ikkeTom, lat } from "../grense/felt.js";
import { frys } from "../grense/frys.js";
import { krev, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import { avrund } from "../tall/kvotient.js";
import type { Desimal } from "../tall/lesTall.js";
import { skrivTall } from "../tall/skrivTall.js";
import { gange, type Tall } from "../tall/Tall.js";
import { medMerknader } from "./indekser.js";
import { nedtrappinger } from "./paaslagssatser.js";
import { summer } from "./tolvtedeler.js";

/** What {@link beregnNedtrapping} takes. */
export type NedtrappingInn = {
  /** The last year of the trial. */
  readonly sisteAar: number;
  /** That year's inntektspåslag in kroner. */
  readonly beloep: Desimal;
  /** Shares of it in the years that follow, fractions: 0.6 and 0.4 unless given. */
  readonly andeler?: readonly Desimal[];
};

/** What {@link beregnNedtrapping} gives; kroner, exact, and in whole kroner where the name says so. */
export type Nedtrapping = {
  readonly aar: readonly {
    readonly aar: number;
    readonly andel: string;
    readonly beloep: string;
    readonly beloepAvrundet: string;
  }[];
  readonly sum: string;
  readonly sumAvrundet: string;
  readonly merknader?: readonly Merknad[];
};

/** The shares of the phase-out, one year after another, which the caller may give. */
export const andelsfelt = () =>
  ikkeTom(andel("Andelen", { minst: 0 }), "Ingen andeler; oppgi minst én, eller utelat andeler.");

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    sisteAar: aarfelt("Det siste året"),
    beloep: desimal({ navn: "Beløpet", minst: 0 }),
    andeler: andelsfelt().optional(),
  }),
);

/** the shares that hold after a last year, and what is doubtful about them. */
export function nedtrappingsandeler(sisteAar: number): {
  readonly andeler: readonly Tall[];
  readonly merknader: readonly Merknad[];
} {
  const planer = nedtrappinger();
  const publisert = planer.find((plan) => plan.status === "publisert");
  const plan = planer.find((p) => p.sisteAar === sisteAar) ?? publisert;
  if (plan === undefined) throw new RangeError("ingen nedtrapping");
  if (plan.status === "publisert" && plan.sisteAar === sisteAar)
    return { andeler: plan.andeler, merknader: [] };
  const melding = `Nedtrappingen er publisert for en avslutning i ${publisert?.sisteAar}; at andelene også gjelder etter ${sisteAar}, er antatt (R-6); oppgi andeler hvis andre gjelder.`;
  return { andeler: plan.andeler, merknader: [{ kode: "ANTATT_VERDI", sti: ["andeler"], melding }] };
}

/**
 * Computes the phase-out of the inntektspåslag in the years after the trial.
 *
 * Norwegian: *nedtrapping*. Rule R-6: 60 % and 40 % of the last year's påslag in the two years that follow, published for an end in 2022;
 * for any other last year the same shares are antatt, which the merknad `ANTATT_VERDI` says; `andeler` overrides them. Kroner are exact; `…Avrundet` is
 * whole kroner, half away from zero, the sum rounded once.
 *
 * @param inn - The last year, its påslag, and the shares.
 * @returns Each year's share and kroner, and their sum; frozen.
 * @throws {@link SioFeil} `NEGATIVT_TALL`, `UTENFOR_OMRAADE` (a per cent for a fraction), `MANGLER_FELT`, `UKJENT_FELT`,
 * `UGYLDIG_TALL`, `UGYLDIG_TYPE`, `IKKE_HELTALL`.
 * @example
 * ```ts
 * import { beregnNedtrapping } from "sio-beregning";
 * beregnNedtrapping({ sisteAar: 2022, beloep: 7000000 }).aar.map((a) => `${a.aar}: ${a.beloep}`);
 * //=> ["2023: 4200000", "2024: 2800000"]
 * ```
 */
export function beregnNedtrapping(inn: NedtrappingInn): Nedtrapping {
  const { sisteAar, beloep, andeler: egne } = vedGrensen(() => krev(lesMedSkjema(skjema(), inn)));
  const { andeler, merknader } =
    egne === undefined ? nedtrappingsandeler(sisteAar) : { andeler: egne, merknader: [] };
  const deler = andeler.map((del) => gange(beloep, del));
  const sum = summer(deler);
  return frys({
    aar: andeler.map((del, i) => ({
      aar: sisteAar + 1 + i,
      andel: skrivTall(del),
      beloep: skrivTall(gange(beloep, del)),
      beloepAvrundet: skrivTall(avrund(gange(beloep, del))),
    })),
    sum: skrivTall(sum),
    sumAvrundet: skrivTall(avrund(sum)),
    ...medMerknader(merknader),
  });
}
