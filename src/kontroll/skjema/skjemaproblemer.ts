import type { Problem } from "../../feil.js";
import { siter } from "../../grense/beskrivFunn.js";
import { dobbelt } from "../../grense/dobbelt.js";
import { erObjekt } from "../../grense/lesInndata.js";
import { noekkelproblemer } from "../../korreksjonsoppgjoer/oppgjoersdeler.js";
import { linjeproblemer } from "../../tariff/linjeproblemer.js";
import { erSumrad } from "./erSumrad.js";
import type { Skjemafelt } from "./skjemafelt.js";
import { enhetsproblem, type Skjematall } from "./tallfelt.js";

/** Finds rows of the head that stand twice, a SUM that is not the last, and a settled term without a row. */
function radproblemer(inn: unknown, termin: unknown): Problem[] {
  if (!Array.isArray(inn)) return [];
  const navnene = inn.map((rad: unknown) => (erObjekt(rad) ? rad["termin"] : undefined));
  const sti = ["oppstilling"];
  const problemer = dobbelt(inn, "termin", "DUPLIKAT_TERMIN", "Terminen", sti);
  navnene.forEach((navnet, i) => {
    if (typeof navnet !== "string" || !erSumrad(navnet) || i === inn.length - 1) return;
    problemer.push({
      kode: "UGYLDIG_VERDI",
      sti: [...sti, i, "termin"],
      melding: `${siter(navnet)} er summeraden, og den står sist.`,
    });
  });
  if (typeof termin !== "string" || (!erSumrad(termin) && navnene.includes(termin))) return problemer;
  const kjente = navnene.filter((navnet) => typeof navnet === "string" && !erSumrad(navnet));
  const liste = kjente.slice(0, 12).map((navnet) => siter(String(navnet)));
  const rader = liste.length === 0 ? ", som er tom" : ` (${liste.join(", ")})`;
  const melding = `Terminen har ingen rad i oppstillingen${rader}: fant ${siter(termin)}.`;
  return [...problemer, { kode: "UKJENT_TERMIN", sti: ["termin"], melding }];
}

/** Finds numbers with more digits than the unit that is given for them. */
function enhetsproblemer({ linjer, grupper = [], netto, avrundetTil = {} }: Skjemafelt): Problem[] {
  const nettoer: [Skjematall | undefined, Problem["sti"]][] = [
    ...grupper.map((g, i): [Skjematall | undefined, Problem["sti"]] => [g.netto, ["grupper", i, "netto"]]),
    [netto, ["netto"]],
  ];
  const felter = ["aarsvolum", "gjennomfoert", "endring", "netto"] as const;
  return [
    ...linjer.flatMap((linje, i) =>
      felter.flatMap((felt) => enhetsproblem(linje[felt], avrundetTil[felt], ["linjer", i, felt])),
    ),
    ...nettoer.flatMap(([tall, sti]) => enhetsproblem(tall, avrundetTil.netto, sti)),
  ];
}

/** Finds what no field by itself shows: a key that is missing, codes, groups and terms that stand twice, digits that can't be. */
export function skjemaproblemer(
  inn: Readonly<Record<string, unknown>>,
  felter: Skjemafelt | undefined,
): Problem[] {
  return [
    ...noekkelproblemer({ noekkel: inn["noekkel"] ?? undefined, maaneder: inn["maaneder"] }),
    ...linjeproblemer(inn["linjer"], undefined),
    ...dobbelt(inn["grupper"], "gruppe", "DUPLIKAT_NAVN", "Gruppen", ["grupper"]),
    ...radproblemer(inn["oppstilling"], inn["termin"]),
    ...(felter === undefined ? [] : enhetsproblemer(felter)),
  ];
}
