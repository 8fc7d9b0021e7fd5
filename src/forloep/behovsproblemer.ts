import type { Problem } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import { aarUtenIndeks, manglerIndeks } from "../ramme/indekser.js";
import { finnTak, kjenteTak } from "../ramme/paaslagssatser.js";
import { NULL } from "../tall/Tall.js";
import { aarMed, delbehov } from "./aarsbehov.js";
import { felter, liste, type Tidslinje } from "./loestLest.js";
import { finnNedtrappinger } from "./nedtrapping.js";

/** base years and indices that the parts need. */
export function grunnlagsproblemer(tidslinje: Tidslinje, indekser: unknown): Problem[] {
  const behov = delbehov(tidslinje);
  const foer = behov
    .filter(({ foerste, grunnlagsaar }) => foerste < grunnlagsaar)
    .map(({ nr, navn, foerste, grunnlagsaar }): Problem => {
      const hvem = typeof navn === "string" ? siter(navn) : "Delen";
      const melding = `${hvem} er med fra ${foerste}, før grunnlagsåret ${grunnlagsaar}; oppgi grunnlaget fra året før start, for et uttrekk regnes bare framover (R-1).`;
      return { kode: "AAR_FOER_GRUNNLAG", sti: ["deler", nr, "grunnlag", "aar"], melding };
    });
  // each base year's longest need, so that thousands of parts are looked through once a year
  const lengst = new Map<number, number>();
  for (const { grunnlagsaar, siste } of behov)
    lengst.set(grunnlagsaar, Math.max(siste, lengst.get(grunnlagsaar) ?? siste));
  const uten = new Map<number, Problem>();
  for (const [grunnlagsaar, siste] of lengst)
    for (const aar of aarUtenIndeks(grunnlagsaar, siste, indekser))
      uten.set(aar, manglerIndeks(aar, grunnlagsaar, siste, ["indekser"]));
  return [...foer, ...[...uten].sort(([a], [b]) => a - b).map(([, problem]) => problem)];
}

/** The shares of a phase-out as far as they matter for its years: how many they are. */
function andelerAv(nedtrapping: unknown) {
  if (nedtrapping === undefined) return undefined;
  const { andeler } = felter(nedtrapping);
  return Array.isArray(andeler) ? andeler.map(() => NULL) : "ingen";
}

/** The years before the course whose påslag a phase-out in it is a share of. */
function aarFoerForloepet({ deler, sammenslaainger, fraAar, tilAar }: Tidslinje, nedtrapping: unknown) {
  if (fraAar === undefined || tilAar === undefined) return [];
  const alene = deler.map(({ navn, perioder }) => ({ deler: [{ navn }], perioder }));
  const sammen = sammenslaainger.map(({ deler: navnene, perioder }) => ({
    deler: navnene.map((navn) => ({ navn })),
    perioder,
  }));
  return [...finnNedtrappinger([...alene, ...sammen], andelerAv(nedtrapping)).values()]
    .filter(({ sisteAar, andeler }) => sisteAar < fraAar && sisteAar + andeler.length >= fraAar)
    .map(({ sisteAar }) => sisteAar);
}

/** Finds years with a påslag, and last years that a phase-out is a share of, that have no cap. */
export function takproblemer(tidslinje: Tidslinje, tak: unknown, nedtrapping: unknown): Problem[] {
  const egne = new Set(liste(tak).map((rad) => felter(rad)["aar"]));
  const aarene = new Set([
    ...aarFoerForloepet(tidslinje, nedtrapping),
    ...aarMed(tidslinje, ["modellA", "modellB", "inntektspaaslag"]),
  ]);
  return [...aarene]
    .filter((aar) => !egne.has(aar) && finnTak(aar) === undefined)
    .sort((a, b) => a - b)
    .map((aar) => ({
      kode: "MANGLER_TAK",
      sti: ["inntektspaaslag", "tak"],
      melding: `Taket på inntektspåslaget i ${aar} er ikke kjent (${kjenteTak()}); oppgi det i inntektspaaslag.tak: [{ aar: ${aar}, beloep: … }].`,
    }));
}
