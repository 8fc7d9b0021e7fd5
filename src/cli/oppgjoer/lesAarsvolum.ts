import type { Periode } from "../../dato/periode.js";
import { erObjekt } from "../../grense/lesInndata.js";
import { beregnKorreksjonsoppgjoer, type KorreksjonsoppgjoerInn } from "../../index.js";
import { argumentproblem } from "../aktivitet/vedtaksvalg.js";
import { Klifeil } from "../Klifeil.js";
import { helemaaneder } from "./helemaaneder.js";

/** A settlement's input that lacks only what was delivered. */
export type Aarsvolum = {
  readonly inn: KorreksjonsoppgjoerInn;
  readonly aarsvolum: Readonly<Record<string, never>>;
};

/** Sets the key of an input that has none: the period's whole months. */
function medNoekkel(
  inn: Readonly<Record<string, unknown>>,
  periode: Periode,
): Readonly<Record<string, unknown>> {
  if (inn["noekkel"] !== undefined || inn["maaneder"] !== undefined) return inn;
  const maaneder = helemaaneder(periode);
  if (maaneder !== undefined) return { ...inn, maaneder };
  const melding =
    "Perioden er ikke hele måneder i ett år, så nøkkelen for a konto kan ikke leses av den; oppgi noekkel eller maaneder i --aarsvolum.";
  throw new Klifeil([argumentproblem(melding)]);
}

/**
 * Reads what `--aarsvolum` has: the settlement's input without `gjennomfoert`. All of it is checked before any vedtak is read.
 *
 * @throws SioFeil as `beregnKorreksjonsoppgjoer`; Klifeil `UGYLDIG_ARGUMENT` for `gjennomfoert` and for a period that gives no key.
 */
export function lesAarsvolum(lest: unknown, periode: Periode): Aarsvolum {
  const inn = erObjekt(lest) ? medNoekkel(lest, periode) : lest;
  const linjer: unknown = erObjekt(inn) ? inn["linjer"] : undefined;
  const liste: readonly unknown[] = Array.isArray(linjer) ? linjer : [];
  if (liste.some((linje) => erObjekt(linje) && linje["gjennomfoert"] !== undefined)) {
    const melding =
      "Filen i --aarsvolum har gjennomfoert, men det er det som telles opp av vedtakene; ta det bort, eller bruk «sio beregn korreksjonsoppgjoer».";
    throw new Klifeil([argumentproblem(melding)]);
  }
  const proeve = liste.map((linje) => (erObjekt(linje) ? { ...linje, gjennomfoert: 0 } : linje));
  const medLinjer = erObjekt(inn) && Array.isArray(linjer) ? { ...inn, linjer: proeve } : inn;
  beregnKorreksjonsoppgjoer(medLinjer as never);
  const godkjent = medLinjer as KorreksjonsoppgjoerInn;
  return {
    inn: godkjent,
    aarsvolum: Object.fromEntries(godkjent.linjer.map(({ kode, aarsvolum }) => [kode, aarsvolum as never])),
  };
}
