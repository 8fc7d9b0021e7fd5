import * as z from "zod";
import { maanedsfelt } from "../../akonto/terminer.js";
import { beskrivFunn } from "../../grense/beskrivFunn.js";
import { delfelt, desimal, ikkeTom, lat, navn } from "../../grense/felt.js";
import type { Lest } from "../../grense/lesInndata.js";
import { naermeste } from "../../grense/naermeste.js";
import { fellesfelt, NOEKKELKRAV } from "../../korreksjonsoppgjoer/oppgjoersdeler.js";
import { kodefelt } from "../../tjenestekoder/kodefelt.js";
import { TJENESTEGRUPPER, type Tjenestegruppe } from "../../tjenestekoder/koder.js";
import { enhetsfelt, sannhetsverdi } from "../felt.js";
import { skjematall } from "./tallfelt.js";

const volum = (hva: string) => skjematall({ navn: hva, minst: 0 }).optional();
const kroner = (hva: string) => skjematall({ navn: hva }).optional();

/** A group heading of the form. */
const gruppefelt = () =>
  delfelt((inn): Lest<Tjenestegruppe> => {
    const funnet = TJENESTEGRUPPER.find((gruppe) => gruppe === inn);
    if (funnet !== undefined) return { verdi: funnet, problemer: [] };
    if (inn === undefined)
      return { problemer: [{ kode: "MANGLER_FELT", sti: [], melding: "Gruppen mangler; oppgi en tekst." }] };
    const likt = typeof inn === "string" ? naermeste(inn, TJENESTEGRUPPER) : undefined;
    const raad = likt === undefined ? "skjemaet har 16 grupper, se TJENESTEGRUPPER" : `mente du «${likt}»?`;
    const melding = `Ukjent gruppe: fant ${beskrivFunn(inn)}; ${raad}`;
    return { problemer: [{ kode: "UGYLDIG_VERDI", sti: [], melding }] };
  });

const linjefelt = () =>
  z.strictObject({
    kode: kodefelt(),
    pris: volum("Prisen"),
    stjerne: sannhetsverdi("stjerne").optional(),
    aarsvolum: volum("Årsvolumet"),
    aKontoVolum: volum("A konto-volumet"),
    gjennomfoert: volum("Det gjennomførte volumet"),
    endring: kroner("Endringen"),
    netto: kroner("Nettobeløpet"),
  });

const radfelt = () =>
  z.strictObject({
    termin: navn("Terminen"),
    maaneder: maanedsfelt().optional(),
    aKonto: kroner("A konto"),
    korreksjon: kroner("Korreksjonen"),
    sum: kroner("Summen"),
  });

/** The fields of a form. */
export const skjemafelt = /* @__PURE__ */ lat(() =>
  z.strictObject({
    ...fellesfelt(),
    noekkel: skjematall(NOEKKELKRAV).optional(),
    maaneder: maanedsfelt().optional(),
    termin: navn("Terminen").optional(),
    linjer: ikkeTom(linjefelt(), "Ingen linjer; oppgi skjemaets linjer."),
    grupper: z.array(z.strictObject({ gruppe: gruppefelt(), netto: kroner("Nettobeløpet") })).optional(),
    netto: kroner("Nettobeløpet"),
    aarsbeloep: kroner("Årsbeløpet"),
    oppstilling: z.array(radfelt()).optional(),
    avrundetTil: z
      .strictObject({
        aarsvolum: enhetsfelt().optional(),
        gjennomfoert: enhetsfelt().optional(),
        endring: enhetsfelt().optional(),
        netto: enhetsfelt().optional(),
      })
      .optional(),
    doegnenhet: desimal({ navn: "Døgnenheten", over: 0, hoeyst: 1 }).optional(),
    forslag: sannhetsverdi("forslag").optional(),
  }),
);

/** A form's fields as read. */
export type Skjemafelt = z.output<ReturnType<typeof skjemafelt>>;
