import * as z from "zod";
import { maanedsfelt } from "../akonto/terminer.js";
import type { Merknad } from "../feil.js";
import { aarfelt, desimal, lat } from "../grense/felt.js";
import { frys } from "../grense/frys.js";
import { erObjekt, krev, type Lest, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import type { Desimal } from "../tall/lesTall.js";
import { pluss, type Tall } from "../tall/Tall.js";
import {
  fyllPaaslag,
  type Inntektspaaslag,
  type InntektspaaslagInn,
  manglerTak,
  paaslagsfelt,
  visPaaslag,
} from "./beregnInntektspaaslag.js";
import { medMerknader, prosentmerknad } from "./indekser.js";
import { utenforModellB } from "./modellB.js";
import type { Paaslagsledd } from "./regnPaaslag.js";
import { delAvAar, visAvrundet, visKroner } from "./tolvtedeler.js";

/** What {@link beregnModellB} takes. */
export type ModellBInn = {
  readonly aar: number;
  /** The whole year's uttrekk in kroner. */
  readonly uttrekk: Desimal;
  /** Months that the model runs in the year; the whole year unless given. */
  readonly maaneder?: number;
  /** How the inntektspåslag differs from the year's usual one: its own months above all. */
  readonly inntektspaaslag?: Omit<InntektspaaslagInn, "uttrekk" | "aar">;
};

/** What {@link beregnModellB} gives; kroner. */
export type ModellB = {
  /** The earmarked grant: the uttrekk by months, exact. */
  readonly oeremerketTilskudd: string;
  readonly oeremerketTilskuddAvrundet: string;
  readonly inntektspaaslag: Omit<Inntektspaaslag, "merknader">;
  /** Both, exact. */
  readonly samlet: string;
  readonly samletAvrundet: string;
  readonly merknader?: readonly Merknad[];
};

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    aar: aarfelt(),
    uttrekk: desimal({ navn: "Uttrekket", minst: 0 }),
    maaneder: maanedsfelt().optional(),
    inntektspaaslag: z.strictObject(paaslagsfelt()).optional(),
  }),
);

type LestModellB = {
  readonly aar: number;
  readonly uttrekk: Tall;
  readonly maaneder: number | undefined;
  readonly paaslag: Paaslagsledd;
};

function les(inn: unknown): Lest<LestModellB> {
  const lest = lesMedSkjema(skjema(), inn);
  const lestEllerInn: unknown = "verdi" in lest ? lest.verdi : inn;
  const felter = erObjekt(lestEllerInn) ? lestEllerInn : {};
  const eget = erObjekt(felter["inntektspaaslag"]) ? felter["inntektspaaslag"]["tak"] : undefined;
  const utenTak = felter["aar"] === undefined ? [] : manglerTak(felter["aar"], eget);
  const problemer = [
    ...lest.problemer,
    ...utenTak.map((p) => ({ ...p, sti: ["inntektspaaslag", ...p.sti] })),
  ];
  if (!("verdi" in lest) || problemer.length > 0) return { problemer };
  const { aar, uttrekk, maaneder, inntektspaaslag: valg } = lest.verdi;
  const paaslag = fyllPaaslag(uttrekk, { ...valg, aar, maaneder: valg?.maaneder ?? maaneder });
  return { verdi: { aar, uttrekk, maaneder, paaslag }, problemer: [] };
}

/**
 * Computes a year of Modell B: an earmarked grant equal to the uttrekk, and the inntektspåslag.
 *
 * Norwegian: *modell B*. Rule R-10 (2016–2019): no prices and no corrections, so what the municipality gains is the påslag. R-7: `maaneder` is the
 * months of the grant and, unless it has its own, of the påslag. Kroner are exact (20 places where they do not end); `…Avrundet` is whole kroner, half away
 * from zero.
 *
 * @param inn - The year, the whole year's uttrekk, and the months.
 * @returns The grant, the påslag, and both; frozen. A year outside 2016–2019 gives the merknad `UTENFOR_FORSOEKET`.
 * @throws {@link SioFeil} those of {@link beregnInntektspaaslag}.
 * @example
 * ```ts
 * import { beregnModellB } from "sio-beregning";
 * // a municipality of 100 mill. in 2016: the påslag from 1 May
 * const { oeremerketTilskudd, inntektspaaslag } = beregnModellB({ aar: 2016, uttrekk: 100000000, maaneder: 8 });
 * [oeremerketTilskudd, inntektspaaslag.beloepAvrundet];
 * //=> ["66666666.66666666666666666667", "2666667"]
 * ```
 */
export function beregnModellB(inn: ModellBInn): ModellB {
  const { aar, uttrekk, maaneder, paaslag } = vedGrensen(() => krev(les(inn)));
  const tilskudd = delAvAar(uttrekk, maaneder);
  const { vist, beloep } = visPaaslag(paaslag);
  const samlet = pluss(tilskudd, beloep);
  return frys({
    oeremerketTilskudd: visKroner(tilskudd),
    oeremerketTilskuddAvrundet: visAvrundet(tilskudd),
    inntektspaaslag: vist,
    samlet: visKroner(samlet),
    samletAvrundet: visAvrundet(samlet),
    ...medMerknader([
      ...utenforModellB(aar, ["aar"]),
      ...prosentmerknad(paaslag.sats, "Satsen", ["inntektspaaslag", "sats"]),
    ]),
  });
}
