import type { Merknad } from "../../feil.js";
import { erObjekt, type Lest, lesMedSkjema } from "../../grense/lesInndata.js";
import { lesPrisgrunnlag, type Prisgrunnlag } from "../../tariff/prisgrunnlag.js";
import { aarsmerknader } from "../../tariff/prismerknader.js";
import type { LestSkjema } from "./LestSkjema.js";
import { lagSkjema } from "./lagSkjema.js";
import { skjemafelt } from "./skjemafelt.js";
import { skjemaproblemer } from "./skjemaproblemer.js";

/** A form as read, with what the result says beside the verdicts. */
export type LestSkjemakontroll = {
  readonly skjema: LestSkjema;
  readonly tariff: Prisgrunnlag["tariff"];
  readonly merknader: readonly Merknad[];
  readonly medForslag: boolean;
};

/** Reads the input of {@link kontrollerKorreksjonsoppgjoer}, or gathers what is wrong with it. */
export function lesSkjema(inn: unknown): Lest<LestSkjemakontroll> {
  const lest = lesMedSkjema(skjemafelt(), inn);
  if (!erObjekt(inn)) return { problemer: lest.problemer };
  const utenPriser = inn["tariff"] === undefined && inn["priser"] === undefined;
  const priser: Lest<Prisgrunnlag | undefined> = utenPriser
    ? { verdi: undefined, problemer: [] }
    : lesPrisgrunnlag(inn);
  const problemer = [
    ...lest.problemer,
    ...priser.problemer,
    ...skjemaproblemer(inn, "verdi" in lest ? lest.verdi : undefined),
  ];
  if (!("verdi" in lest) || !("verdi" in priser) || problemer.length > 0) return { problemer };
  const grunnlag = priser.verdi;
  return {
    verdi: {
      skjema: lagSkjema(lest.verdi, grunnlag),
      tariff: grunnlag?.tariff,
      merknader: grunnlag ? [...grunnlag.merknader, ...aarsmerknader(lest.verdi.aar, grunnlag)] : [],
      medForslag: lest.verdi.forslag ?? true,
    },
    problemer: [],
  };
}
