import * as z from "zod";
import type { Merknad } from "../feil.js";
import { aarfelt, desimal, lat } from "../grense/felt.js";
import { frys } from "../grense/frys.js";
import { krev, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import type { Desimal } from "../tall/lesTall.js";
import { skrivNorsk } from "../tall/skrivNorsk.js";
import { skrivTall } from "../tall/skrivTall.js";
import { fortegn } from "../tall/Tall.js";
import { medMerknader } from "./indekser.js";
import { summer } from "./tolvtedeler.js";

/** What {@link beregnTilskudd} takes; kroner. */
export type TilskuddInn = {
  readonly aar: number;
  /** The year's a konto, and its corrections, which may be negative. */
  readonly aktivitet: { readonly aKonto: Desimal; readonly korreksjoner: readonly Desimal[] };
  readonly rundsum: Desimal;
  readonly inntektspaaslag: Desimal;
};

/** What {@link beregnTilskudd} gives; kroner, exact. */
export type Tilskudd = {
  /** The a konto and its corrections. */
  readonly aktivitetstilskudd: string;
  readonly rundsumtilskudd: string;
  readonly inntektspaaslag: string;
  readonly samlet: string;
  readonly merknader?: readonly Merknad[];
};

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    aar: aarfelt(),
    aktivitet: z.strictObject({
      aKonto: desimal({ navn: "A konto" }),
      korreksjoner: z.array(desimal({ navn: "Korreksjonen" })),
    }),
    rundsum: desimal({ navn: "Rundsummen", minst: 0 }),
    inntektspaaslag: desimal({ navn: "Inntektspåslaget", minst: 0 }),
  }),
);

/**
 * Adds up a year's tilskudd: activity, lump sum and income supplement.
 *
 * Norwegian: *tilskudd*. Rule R-9: aktivitetstilskudd (the a konto and its corrections) + rundsumtilskudd + inntektspåslag. Kroner, exact; nothing is
 * rounded.
 *
 * @param inn - The year's a konto, corrections, rundsum and inntektspåslag in kroner.
 * @returns The three and their sum; frozen. A negative a konto gives the merknad `NEGATIV_A_KONTO`.
 * @throws {@link SioFeil} `NEGATIVT_TALL` (rundsum, inntektspåslag), `MANGLER_FELT`, `UKJENT_FELT`, `UGYLDIG_TALL`, `FOR_MANGE_SIFRE`, `UGYLDIG_TYPE`.
 * @example
 * ```ts
 * import { beregnTilskudd } from "sio-beregning";
 * // Os 2019: the a konto and the first correction are published (S003, l. 995–1005); the other two are rounded to mill. (S002, table 7-2)
 * beregnTilskudd({
 *   aar: 2019,
 *   aktivitet: { aKonto: 403086000, korreksjoner: [3935425] },
 *   rundsum: 17000000,
 *   inntektspaaslag: 12000000,
 * });
 * //=> { aktivitetstilskudd: "407021425", rundsumtilskudd: "17000000", inntektspaaslag: "12000000", samlet: "436021425" }
 * ```
 */
export function beregnTilskudd(inn: TilskuddInn): Tilskudd {
  const { aktivitet, rundsum, inntektspaaslag } = vedGrensen(() => krev(lesMedSkjema(skjema(), inn)));
  const aktivitetstilskudd = summer([aktivitet.aKonto, ...aktivitet.korreksjoner]);
  const merknader: Merknad[] = [];
  if (fortegn(aktivitet.aKonto) < 0) {
    const melding = `A konto er negativ: fant ${skrivNorsk(aktivitet.aKonto)} kr; et trekk hører hjemme i korreksjoner.`;
    merknader.push({ kode: "NEGATIV_A_KONTO", sti: ["aktivitet", "aKonto"], melding });
  }
  return frys({
    aktivitetstilskudd: skrivTall(aktivitetstilskudd),
    rundsumtilskudd: skrivTall(rundsum),
    inntektspaaslag: skrivTall(inntektspaaslag),
    samlet: skrivTall(summer([aktivitetstilskudd, rundsum, inntektspaaslag])),
    ...medMerknader(merknader),
  });
}
