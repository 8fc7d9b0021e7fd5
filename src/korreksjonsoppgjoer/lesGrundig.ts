import * as z from "zod";
import type { Problem } from "../feil.js";
import { lat, navn } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import { linjeproblemer } from "../tariff/linjeproblemer.js";
import { lesPrisgrunnlag } from "../tariff/prisgrunnlag.js";
import type { LestOppgjoer } from "./LestOppgjoer.js";
import {
  aKontoskjema,
  fellesfelt,
  iSkjemaorden,
  lagNoekkel,
  linjeskjema,
  noekkelfelt,
  noekkelproblemer,
  terminproblemer,
} from "./oppgjoersdeler.js";

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    ...fellesfelt(),
    ...noekkelfelt(),
    termin: navn("Terminen").optional(),
    linjer: linjeskjema(),
    aKonto: aKontoskjema().optional(),
  }),
);

/** Reads an input with the schema and gathers every problem: what `lesHurtig` leaves, and what decides in the end. */
export function lesGrundig(inn: unknown): Lest<LestOppgjoer> {
  const lest = lesMedSkjema(skjema(), inn);
  if (!erObjekt(inn)) return { problemer: lest.problemer };
  const priser = lesPrisgrunnlag(inn);
  const grunnlag = "verdi" in priser ? priser.verdi : undefined;
  const felter: Readonly<Record<string, unknown>> = "verdi" in lest ? lest.verdi : inn;
  const problemer: Problem[] = [
    ...lest.problemer,
    ...priser.problemer,
    ...noekkelproblemer(felter),
    ...linjeproblemer(felter["linjer"], grunnlag),
    ...terminproblemer(felter["aKonto"], [{ navn: felter["termin"], sti: ["termin"] }]),
  ];
  if (!("verdi" in lest) || grunnlag === undefined || problemer.length > 0) return { problemer };
  const { linjer, aar, termin, aKonto } = lest.verdi;
  const noekkel = lagNoekkel(lest.verdi);
  return { verdi: { noekkel, grunnlag, linjer: iSkjemaorden(linjer), aar, termin, aKonto }, problemer: [] };
}
