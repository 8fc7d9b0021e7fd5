import * as z from "zod";
import type { Merknad, Problem } from "../feil.js";
import { dobbelt } from "../grense/dobbelt.js";
import { lat, navn } from "../grense/felt.js";
import { frys } from "../grense/frys.js";
import { erObjekt, krev, type Lest, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import { regnUttrekk, TUSEN, type Uttrekk } from "./beregnUttrekk.js";
import { medMerknader } from "./indekser.js";
import {
  fyllUt,
  type LestUttrekk,
  type UttrekkInn,
  uttrekksfelt,
  uttrekksmerknader,
  uttrekksproblemer,
} from "./lesUttrekk.js";
import { somAar } from "./somAar.js";
import { summer, visAvrundet, visKroner } from "./tolvtedeler.js";

/** What {@link beregnSamletUttrekk} takes: the former municipalities, each with its own base year, all to the same year. */
export type SamletUttrekkInn = { readonly deler: readonly ({ readonly navn: string } & UttrekkInn)[] };

/** What {@link beregnSamletUttrekk} gives. */
export type SamletUttrekk = {
  readonly deler: readonly ({ readonly navn: string } & Omit<Uttrekk, "merknader">)[];
  /** The sum of the exact parts, kroner. */
  readonly beloep: string;
  /** The same, rounded to 1000. */
  readonly beloepAvrundet: string;
  readonly merknader?: readonly Merknad[];
};

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({ deler: z.array(z.strictObject({ navn: navn("Delens navn"), ...uttrekksfelt() })) }),
);

/** Finds what is wrong with the parts together: none, a name twice, years that differ. */
function delproblemer(deler: unknown): Problem[] {
  if (!Array.isArray(deler)) return [];
  const problemer = [
    ...dobbelt(deler, "navn", "DUPLIKAT_NAVN", "Delen", ["deler"]),
    ...deler.flatMap((del: unknown, i) => uttrekksproblemer(del, ["deler", i])),
  ];
  if (deler.length === 0)
    problemer.push({ kode: "MANGLER_FELT", sti: ["deler"], melding: "Ingen deler; oppgi minst én kommune." });
  const aarene = deler.map((del: unknown) => (erObjekt(del) ? somAar(del["tilAar"]) : undefined));
  const foerste = aarene.find((aar) => aar !== undefined);
  aarene.forEach((aar, i) => {
    if (aar === undefined || aar === foerste) return;
    const melding = `Delene regnes til hvert sitt år, ${foerste} og ${aar}; oppgi samme tilAar for alle, for bare da har summen mening.`;
    problemer.push({ kode: "AAR_STEMMER_IKKE", sti: ["deler", i, "tilAar"], melding });
  });
  return problemer;
}

type LestDel = LestUttrekk & { readonly navn: string };

function les(inn: unknown): Lest<LestDel[]> {
  const lest = lesMedSkjema(skjema(), inn);
  const lestEllerInn: unknown = "verdi" in lest ? lest.verdi : inn;
  const problemer = [
    ...lest.problemer,
    ...(erObjekt(lestEllerInn) ? delproblemer(lestEllerInn["deler"]) : []),
  ];
  if (!("verdi" in lest) || problemer.length > 0) return { problemer };
  return { verdi: lest.verdi.deler.map((del) => ({ navn: del.navn, ...fyllUt(del) })), problemer: [] };
}

/**
 * Adds up the uttrekk of a merged municipality's parts, each by its own base year.
 *
 * Norwegian: *uttrekk etter kommunesammenslåing*. Rule R-3: each part keeps its base year, and the whole is the sum of the exact parts, rounded once
 * to 1000 kr. The sum of the parts as shown can therefore differ by 1000 kr or so from the whole as shown.
 *
 * @param inn - The parts, each as {@link beregnUttrekk} takes it, all to the same year.
 * @returns Each part's years and kroner, and the whole; frozen.
 * @throws {@link SioFeil} those of {@link beregnUttrekk} for each part, `DUPLIKAT_NAVN`, `AAR_STEMMER_IKKE`.
 * @example
 * ```ts
 * import { beregnSamletUttrekk } from "sio-beregning";
 * // Bjørnafjorden 2020 from its two parts as shown (S003, l. 894–914); hidden decimals make the published 372 670 000
 * const { beloepAvrundet } = beregnSamletUttrekk({
 *   deler: [
 *     { navn: "Os", grunnlag: { aar: 2020, beloep: 270732000 }, tilAar: 2020, indekser: [] },
 *     { navn: "Fusa", grunnlag: { aar: 2020, beloep: 101939000 }, tilAar: 2020, indekser: [] },
 *   ],
 * });
 * beloepAvrundet;
 * //=> "372671000"
 * ```
 */
export function beregnSamletUttrekk(inn: SamletUttrekkInn): SamletUttrekk {
  const deler = vedGrensen(() => krev(les(inn)));
  const regnet = deler.map((del) => ({ navn: del.navn, ...regnUttrekk(del) }));
  const beloep = summer(regnet.map((del) => del.beloep));
  return frys({
    deler: regnet.map(({ navn, vist }) => ({ navn, ...vist })),
    beloep: visKroner(beloep),
    beloepAvrundet: visAvrundet(beloep, TUSEN),
    ...medMerknader(deler.flatMap((del, i) => uttrekksmerknader(del, ["deler", i]))),
  });
}
