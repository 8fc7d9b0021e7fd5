import * as z from "zod";
import type { Problem } from "../feil.js";
import { dobbelt } from "../grense/dobbelt.js";
import { desimal, ikkeTom, lat, navn } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import type { PriserInn } from "../korreksjonsoppgjoer/typer.js";
import type { Desimal } from "../tall/lesTall.js";
import type { Tall } from "../tall/Tall.js";
import { linjeproblemer } from "../tariff/linjeproblemer.js";
import { lesPrisgrunnlag, type Prisgrunnlag } from "../tariff/prisgrunnlag.js";
import { kodefelt } from "../tjenestekoder/kodefelt.js";
import { TJENESTEKODER, type Tjenestekode } from "../tjenestekoder/koder.js";

/** What {@link beregnFastePriser} takes; exactly one of `tariff` and `priser`. */
export type FastePriserInn = PriserInn & {
  /** The periods in the order of time, each with its volumes: hours or døgn, 0 or more, each code once. */
  readonly perioder: readonly {
    readonly navn: string;
    readonly linjer: readonly { readonly kode: Tjenestekode; readonly volum: Desimal }[];
  }[];
};

/** A period as read: volumes by the code's place on the form. */
export type LestPeriode = { readonly navn: string; readonly volumer: readonly (Tall | undefined)[] };

/** The input as read; every code in use has a price. */
export type LesteFastePriser = {
  readonly grunnlag: Prisgrunnlag;
  readonly perioder: readonly LestPeriode[];
};

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    tariff: z.unknown().optional(),
    priser: z.unknown().optional(),
    perioder: ikkeTom(
      z.strictObject({
        navn: navn("Periodens navn"),
        linjer: z.array(z.strictObject({ kode: kodefelt(), volum: desimal({ navn: "Volumet", minst: 0 }) })),
      }),
      "Ingen perioder; oppgi minst én.",
    ),
  }),
);

/** Finds what the schema can't see in the periods: a name twice, and in each a code twice or without a price. */
function periodeproblemer(perioder: unknown, grunnlag: Prisgrunnlag | undefined): Problem[] {
  if (!Array.isArray(perioder)) return [];
  const iHver = perioder.flatMap((periode: unknown, i) =>
    linjeproblemer(erObjekt(periode) ? periode["linjer"] : undefined, grunnlag).map((p) => ({
      ...p,
      sti: ["perioder", i, ...p.sti],
    })),
  );
  return [...dobbelt(perioder, "navn", "DUPLIKAT_NAVN", "Perioden", ["perioder"]), ...iHver];
}

/** Reads the input of `beregnFastePriser`, or gathers what is wrong with it. */
export function lesFastePriser(inn: unknown): Lest<LesteFastePriser> {
  const lest = lesMedSkjema(skjema(), inn);
  if (!erObjekt(inn)) return { problemer: lest.problemer };
  const priser = lesPrisgrunnlag(inn);
  const grunnlag = "verdi" in priser ? priser.verdi : undefined;
  const problemer = [
    ...lest.problemer,
    ...priser.problemer,
    ...periodeproblemer("verdi" in lest ? lest.verdi.perioder : inn["perioder"], grunnlag),
  ];
  if (!("verdi" in lest) || grunnlag === undefined || problemer.length > 0) return { problemer };
  const perioder = lest.verdi.perioder.map((periode) => {
    const volumFor = new Map(periode.linjer.map(({ kode, volum }) => [kode, volum]));
    return { navn: periode.navn, volumer: TJENESTEKODER.map((kode) => volumFor.get(kode)) };
  });
  return { verdi: { grunnlag, perioder }, problemer: [] };
}
