import * as z from "zod";
import type {
  Aarsoppgjoer,
  AKonto,
  AKontoFordeling,
  Etterkorreksjoner,
  Korreksjonsoppgjoer,
} from "../../../src/index.js";
import {
  avrunding,
  enhet,
  fraNull,
  gruppe,
  helt,
  kode,
  maaneder,
  merknader,
  tall,
  tariffsitat,
  tekst,
} from "./felles.js";
import { somTypen } from "./somTypen.js";

const aKontotermin = z.strictObject({ navn: tekst, maaneder, noekkel: fraNull, beloep: helt });

export const fordeling = somTypen<AKontoFordeling>()(
  z.strictObject({ terminer: z.array(aKontotermin), sum: helt }),
);

export const aKonto = somTypen<AKonto>()(
  z.strictObject({
    linjer: z.array(
      z.strictObject({
        kode,
        enhet,
        pris: fraNull,
        aarsvolum: fraNull,
        beloep: fraNull,
        terminer: z.array(z.strictObject({ navn: tekst, volum: helt })),
      }),
    ),
    beloep: fraNull,
    aarsbeloep: helt,
    terminer: z.array(aKontotermin),
    sum: helt,
    avrunding,
    tariff: tariffsitat.exactOptional(),
    merknader,
  }),
);

const oppstilling = z.array(z.strictObject({ termin: tekst, aKonto: tall, korreksjon: helt, sum: tall }));

const oppgjoersfelt = {
  linjer: z.array(
    z
      .strictObject({
        kode,
        enhet,
        pris: fraNull,
        aarsvolum: fraNull,
        aKontoVolum: helt,
        gjennomfoert: fraNull,
        endring: tall,
        netto: tall,
        nettoAvrundet: helt,
      })
      .meta({ id: "oppgjoerslinje" }),
  ),
  grupper: z.array(z.strictObject({ gruppe, netto: tall, nettoAvrundet: helt })),
  netto: tall,
  nettoAvrundet: helt,
  oppstilling: oppstilling.exactOptional(),
  tariff: tariffsitat.exactOptional(),
  merknader,
};

export const korreksjonsoppgjoer = somTypen<Korreksjonsoppgjoer>()(z.strictObject(oppgjoersfelt));

export const aarsoppgjoer = somTypen<Aarsoppgjoer>()(
  z.strictObject({
    terminer: z.array(z.strictObject({ termin: tekst, ...oppgjoersfelt })),
    linjer: z.array(
      z.strictObject({
        kode,
        aKontoVolum: helt,
        gjennomfoert: fraNull,
        endring: tall,
        netto: tall,
        nettoAvrundet: helt,
      }),
    ),
    netto: tall,
    nettoAvrundet: helt,
    korreksjon: helt,
    oppstilling: oppstilling.exactOptional(),
    tariff: tariffsitat.exactOptional(),
    merknader,
  }),
);

const ettOppgjoer = z.strictObject(oppgjoersfelt).meta({ id: "korreksjonsoppgjoer" });

export const etterkorreksjoner = somTypen<Etterkorreksjoner>()(
  z.strictObject({
    foerste: ettOppgjoer,
    etterkorreksjoner: z.array(
      z.strictObject({
        linjer: z.array(
          z.strictObject({
            kode,
            gjennomfoertFoer: fraNull.nullable(),
            gjennomfoert: fraNull,
            nettoFoer: tall.nullable(),
            nettoNaa: tall,
            netto: tall,
            nettoAvrundet: helt,
          }),
        ),
        netto: tall,
        nettoAvrundet: helt,
        beloep: helt,
      }),
    ),
    siste: ettOppgjoer,
    tariff: tariffsitat.exactOptional(),
    merknader,
  }),
);
