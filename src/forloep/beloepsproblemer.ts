import type { Problem, Sti } from "../feil.js";
import { dobbelt } from "../grense/dobbelt.js";
import { somAar } from "../ramme/somAar.js";
import { aarMed } from "./aarsbehov.js";
import { grunnlagsproblemer, takproblemer } from "./behovsproblemer.js";
import { felter, type Leser, liste, type Tidslinje } from "./loestLest.js";
import { kallAaret, REFUSJONSAAR, refusjonensAar, refusjonsproblemer } from "./refusjonsproblemer.js";
import { stroemproblemer } from "./stroemproblemer.js";

/** Finds activity rows that say their amount not at all or in two ways. */
function aktivitetsradproblemer(rader: unknown): Problem[] {
  return liste(rader).flatMap((rad, i): Problem[] => {
    const { aKonto, beloep, korreksjoner } = felter(rad);
    const sti: Sti = ["aktivitet", i];
    if (aKonto === undefined && beloep === undefined) {
      const melding =
        "Aktivitetstilskuddet har ikke noe beløp; oppgi aKonto (og korreksjoner), eller beloep.";
      return [{ kode: "MANGLER_VALG", sti, melding }];
    }
    if (beloep !== undefined && (aKonto !== undefined || korreksjoner !== undefined)) {
      const annet = aKonto === undefined ? "korreksjoner" : "aKonto";
      const melding = `Både beloep og ${annet} er oppgitt; oppgi enten aKonto og korreksjoner, eller bare summen som beloep.`;
      return [{ kode: "FLERE_VALG", sti, melding }];
    }
    return [];
  });
}

/** Finds years and names that stand twice. */
function doble(inn: Readonly<Record<string, unknown>>): Problem[] {
  const { deler, aktivitet, rundsum } = inn;
  const { tak } = felter(inn["inntektspaaslag"]);
  return [
    ...dobbelt(deler, "navn", "DUPLIKAT_NAVN", "Delen", ["deler"]),
    ...dobbelt(aktivitet, "aar", "DUPLIKAT_AAR", "Aktivitetstilskuddet for", ["aktivitet"]),
    ...dobbelt(rundsum, "aar", "DUPLIKAT_AAR", "Rundsummen for", ["rundsum"]),
    ...dobbelt(tak, "aar", "DUPLIKAT_AAR", "Taket for", ["inntektspaaslag", "tak"]),
  ];
}

const aarI = (rader: unknown) => liste(rader).map((rad) => somAar(felter(rad)["aar"]));

/** Finds years of the streams that lack an amount or have one too many. */
function aarsproblemer(
  { aktivitet, rundsum, bortfaltRefusjon, refusjonsaar }: Readonly<Record<string, unknown>>,
  tidslinje: Tidslinje,
  tall: Leser["tall"],
): Problem[] {
  const modellA = { aarene: aarMed(tidslinje, ["modellA"]), sikre: tidslinje.hel, ordning: "modell A", tall };
  const refusjon = {
    ...modellA,
    aarene: aarMed(tidslinje, ["modellA", "modellB"]), // S-2
    ordning: "modell A eller B",
    navn: "bortfaltRefusjon",
    hva: "Bortfalt refusjon",
    aaret: kallAaret(refusjonsaar),
    aar: liste(bortfaltRefusjon).map((rad) => refusjonensAar(felter(rad), refusjonsaar)),
  };
  const kjentRefusjonsaar = refusjonsaar === undefined || REFUSJONSAAR.some((aar) => aar === refusjonsaar);
  return [
    ...stroemproblemer(aktivitet, {
      ...modellA,
      navn: "aktivitet",
      hva: "Aktivitetstilskuddet",
      aar: aarI(aktivitet),
    }),
    ...stroemproblemer(rundsum, { ...modellA, navn: "rundsum", hva: "Rundsummen", aar: aarI(rundsum) }),
    ...(kjentRefusjonsaar ? stroemproblemer(bortfaltRefusjon, refusjon) : []),
  ];
}

/** Finds what is wrong with the amounts of a course against its time line, whatever else is wrong with the input. */
export function beloepsproblemer(
  inn: Readonly<Record<string, unknown>>,
  tidslinje: Tidslinje,
  tall: Leser["tall"],
): Problem[] {
  const { tak } = felter(inn["inntektspaaslag"]);
  return [
    ...doble(inn),
    ...aktivitetsradproblemer(inn["aktivitet"]),
    ...refusjonsproblemer(inn["bortfaltRefusjon"], inn["refusjonsaar"]),
    ...aarsproblemer(inn, tidslinje, tall),
    ...grunnlagsproblemer(tidslinje, inn["indekser"]),
    ...takproblemer(tidslinje, tak, inn["nedtrapping"]),
  ];
}
