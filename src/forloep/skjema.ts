import * as z from "zod";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { aarfelt, andel, delfelt, desimal, ettAv, ikkeTom, lat, navn } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import { andelsfelt } from "../ramme/beregnNedtrapping.js";
import { indeksfelt, METODER } from "../ramme/indekser.js";
import { grunnlagsfelt } from "../ramme/lesUttrekk.js";
import { TAKGRUNNLAG } from "../ramme/regnPaaslag.js";
import type { Tall } from "../tall/Tall.js";
import { lesFraMaaned, lesTilMaaned, type Maaned } from "./maanedsperiode.js";
import { REFUSJONSAAR } from "./refusjonsproblemer.js";
import { ORDNINGER } from "./typer.js";

/** A first or last month, as text. */
const grensefelt = (hva: string, les: (tekst: unknown) => Maaned | undefined, dag: string) =>
  delfelt<Maaned>((inn) => {
    const maaned = les(inn);
    if (maaned !== undefined) return { verdi: maaned, problemer: [] };
    const melding =
      inn === undefined
        ? `${hva} mangler; oppgi en måned, for eksempel "2016-07".`
        : `${hva} skal være en måned ("2016-07"), et kvartal ("2016-Q3"), et år ("2016") eller ${dag} dag i en måned; et år deles etter hele måneder (R-7): fant ${beskrivFunn(inn)}.`;
    return { problemer: [{ kode: inn === undefined ? "MANGLER_FELT" : "UGYLDIG_DATO", sti: [], melding }] };
  });

const periode = () =>
  z.strictObject({
    fra: grensefelt("Fra-måneden", lesFraMaaned, "første"),
    til: grensefelt("Til-måneden", lesTilMaaned, "siste"),
    ordning: ettAv("Ordningen", ORDNINGER),
  });

const nedtrappingsandeler = /* @__PURE__ */ lat(() => z.strictObject({ andeler: andelsfelt() }));

/** Reads how the påslag is phased out: the word for none, or shares. */
function lesNedtrapping(inn: unknown): Lest<"ingen" | { andeler: Tall[] }> {
  if (inn === "ingen") return { verdi: inn, problemer: [] };
  if (erObjekt(inn)) return lesMedSkjema(nedtrappingsandeler(), inn);
  const melding = `Nedtrappingen skal være "ingen", eller andeler for årene etter, som { andeler: [0.6, 0.4] }: fant ${beskrivFunn(inn)}.`;
  return { problemer: [{ kode: "UGYLDIG_VERDI", sti: [], melding }] };
}

const beloep = () => desimal({ navn: "Beløpet", minst: 0 });

/** The input of a course. */
export const forloepsskjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    kommune: navn("Kommunen"),
    fraAar: aarfelt("Fra-året"),
    tilAar: aarfelt("Til-året"),
    deler: ikkeTom(
      z.strictObject({
        navn: navn("Delens navn"),
        grunnlag: grunnlagsfelt(),
        perioder: z.array(periode()).optional(),
      }),
      "Ingen deler; oppgi minst én.",
    ),
    sammenslaainger: z
      .array(
        z.strictObject({
          navn: navn("Kommunens navn"),
          deler: ikkeTom(navn("Delens navn"), "Sammenslåingen har ingen deler; oppgi navnet på minst én."),
          perioder: ikkeTom(
            periode(),
            "Sammenslåingen har ingen perioder; oppgi fra når og til når den var i hver ordning.",
          ),
        }),
      )
      .optional(),
    indekser: indeksfelt(),
    metode: ettAv("Metoden", METODER).optional(),
    aktivitet: z
      .array(
        z.strictObject({
          aar: aarfelt(),
          aKonto: desimal({ navn: "A konto" }).optional(),
          korreksjoner: z.array(desimal({ navn: "Korreksjonen" })).optional(),
          beloep: desimal({ navn: "Aktivitetstilskuddet" }).optional(),
        }),
      )
      .optional(),
    rundsum: z.array(z.strictObject({ aar: aarfelt(), beloep: beloep() })).optional(),
    bortfaltRefusjon: z
      .array(
        z.strictObject({
          regnskapsaar: aarfelt("Regnskapsåret").optional(),
          tilskuddsaar: aarfelt("Tilskuddsåret").optional(),
          beloep: beloep(),
        }),
      )
      .optional(),
    refusjonsaar: ettAv("Refusjonsåret", REFUSJONSAAR).optional(),
    inntektspaaslag: z
      .strictObject({
        sats: andel("Satsen", { minst: 0 }).optional(),
        tak: z.array(z.strictObject({ aar: aarfelt(), beloep: beloep() })).optional(),
        takGjelder: ettAv("Hva taket gjelder,", TAKGRUNNLAG).optional(),
      })
      .optional(),
    nedtrapping: delfelt(lesNedtrapping).optional(),
  }),
);
