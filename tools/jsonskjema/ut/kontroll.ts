import * as z from "zod";
import type { Skjemakontroll, Tabellkontroll, Tallkontroll } from "../../../src/index.js";
import {
  antall,
  avrunding,
  dom,
  enhet,
  fraNull,
  gruppe,
  kode,
  maaneder,
  merknader,
  sann,
  sti,
  tall,
  tariffsitat,
  tekst,
} from "./felles.js";
import { somTypen } from "./somTypen.js";

const mulig = z.strictObject({ fra: tall, til: tall, fraMed: sann, tilMed: sann }).meta({ id: "intervall" });

const side = z.strictObject({ vist: tall.exactOptional(), fra: tall, til: tall, fraMed: sann, tilMed: sann });

export const tallkontroll = somTypen<Tallkontroll>()(
  z.strictObject({
    dom,
    differanse: tall.exactOptional(),
    avstand: fraNull,
    relativ: tall.exactOptional(),
    publisert: side,
    beregnet: side,
  }),
);

const sted = {
  identitet: antall,
  type: z.enum(["radsum", "kolonnesum", "tabellsum", "tabelldifferanse", "cellesum", "forhold"]),
  tabell: tekst.exactOptional(),
  rad: tekst,
  kolonne: tekst,
};

export const tabellkontroll = somTypen<Tabellkontroll>()(
  z.strictObject({
    samlet: z.strictObject({
      dom,
      enheter: fraNull,
      avstand: fraNull.exactOptional(),
      konflikt: z.array(z.strictObject(sted)),
    }),
    antall: z.strictObject({ eksakt: antall, avrunding: antall, avvik: antall, utelatt: antall }),
    identiteter: z.array(
      z.strictObject({ ...sted, publisert: tall, beregnet: tall, dom, differanse: tall, avstand: fraNull }),
    ),
  }),
);

const del = z
  .strictObject({
    dom,
    vist: tall,
    beregnet: tall.exactOptional(),
    differanse: tall.exactOptional(),
    kroner: fraNull.exactOptional(),
    volum: fraNull.exactOptional(),
  })
  .meta({ id: "skjemadel" });

const sumfelt = {
  dom,
  uvanlig: sann,
  vist: tall,
  motViste: z.strictObject({ dom, beregnet: tall, differanse: tall, avstand: fraNull }).exactOptional(),
  motUnderliggende: z.strictObject({ dom, avstand: fraNull, sum: mulig }).exactOptional(),
};

const radtall = del.extend({ dom: dom.exactOptional() }).meta({ id: "radtall" });

const linje = z.strictObject({
  kode,
  enhet,
  aktiv: sann,
  dom,
  uvanlig: sann,
  pris: z
    .strictObject({
      dom: z.enum([...dom.options, "uvanlig"]),
      vist: tall.exactOptional(),
      tabell: tall.exactOptional(),
    })
    .exactOptional(),
  stjerne: z.strictObject({ dom, vist: sann, katalog: sann }).exactOptional(),
  aKontoVolum: del.exactOptional(),
  endring: del.exactOptional(),
  netto: del.exactOptional(),
  underliggende: z.strictObject({
    aarsvolum: mulig.exactOptional(),
    gjennomfoert: mulig.exactOptional(),
    netto: mulig.exactOptional(),
  }),
});

const aarsbeloep = z.strictObject({
  vist: tall,
  kilde: z.enum(["aarsbeloep", "oppstilling"]),
  dom: dom.exactOptional(),
  beregnet: tall.exactOptional(),
  avstand: fraNull.exactOptional(),
  sum: mulig.exactOptional(),
  mulig: mulig.exactOptional(),
  retninger: z.array(avrunding).exactOptional(),
});

const forslag = z
  .strictObject({
    sti,
    kode: kode.exactOptional(),
    termin: tekst.exactOptional(),
    felt: tekst,
    vist: tall,
    foreslaatt: tall,
    endring: z.enum(["siffer", "ombytting"]),
  })
  .meta({ id: "skjemaforslag" });

export const skjemakontroll = somTypen<Skjemakontroll>()(
  z.strictObject({
    dom,
    uvanlig: sann,
    noekkel: tall,
    antall: z.strictObject({
      eksakt: antall,
      avrunding: antall,
      avvik: antall,
      uvanlig: antall,
      tomme: antall,
    }),
    linjer: z.array(linje),
    grupper: z.array(z.strictObject({ gruppe, ...sumfelt })),
    sum: z.strictObject(sumfelt).exactOptional(),
    aarsbeloep: aarsbeloep.exactOptional(),
    oppstilling: z
      .array(
        z.strictObject({
          termin: tekst,
          dom,
          maaneder: maaneder.exactOptional(),
          aKonto: radtall.exactOptional(),
          korreksjon: radtall.exactOptional(),
          sum: radtall.exactOptional(),
        }),
      )
      .exactOptional(),
    funn: z.array(z.strictObject({ regel: tekst, dom: z.enum(["avvik", "uvanlig"]), sti, melding: tekst })),
    forslag: forslag.exactOptional(),
    muligeForslag: z.array(forslag).exactOptional(),
    tariff: tariffsitat.exactOptional(),
    merknader,
  }),
);
