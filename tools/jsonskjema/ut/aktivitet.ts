import * as z from "zod";
import type {
  Aktivitet,
  Aktivitetsdel,
  Aktivitetsmerknad,
  Kodekart,
  Kommuneresultat,
  Merknad,
  Periodeaktivitet,
  Regelvalg,
} from "../../../src/index.js";
import {
  antall,
  dato,
  enhet,
  fraNull,
  kode,
  merknad,
  merknadskode,
  periode,
  sann,
  sti,
  tekst,
} from "./felles.js";
import { somTypen } from "./somTypen.js";

const valg = somTypen<Regelvalg>()(
  z
    .strictObject({
      sisteDag: z.enum(["telles", "telles-ikke"]),
      opphoersSisteDag: z.enum(["tapes", "tapes-ikke"]),
      doegnpaaslag: z.enum(["hele", "innenfor", "fordelt"]),
      timepaaslag: z.enum(["tre-dager", "ingen"]),
      etterfoelger: z.enum(["beholdes", "trekkes"]),
      maaned: z.enum(["fire-uker", "aarets-tolvdel"]),
      versjoner: z.enum(["siste-gjelder", "alle-telles"]),
    })
    .meta({ id: "regelvalg" }),
);

const aktivitetsmerknad = somTypen<Aktivitetsmerknad>()(
  z
    .strictObject({
      kode: merknadskode,
      sti,
      melding: tekst,
      kommune: tekst.exactOptional(),
      vedtak: z.array(z.union([tekst, antall])),
      dager: z.strictObject({ fra: dato, til: dato.exactOptional() }).exactOptional(),
    })
    .meta({ id: "aktivitetsmerknad" }),
);

const merknader = somTypen<readonly (Aktivitetsmerknad | Merknad)[]>()(
  z.array(z.union([aktivitetsmerknad, merknad])),
);

const linjer = z.array(z.strictObject({ kode, enhet, volum: fraNull, mottakere: antall, vedtak: antall }));

const resultater = z.array(
  somTypen<Kommuneresultat>()(
    z
      .strictObject({ kommune: tekst.exactOptional(), periode, linjer, mottakere: antall })
      .meta({ id: "kommuneresultat" }),
  ),
);

const hale = { merknader, valg: valg.exactOptional() };

export const aktivitet = somTypen<Aktivitet | Periodeaktivitet>()(
  z.union([
    z.strictObject({ periode, linjer, mottakere: antall, resultater: resultater.exactOptional(), ...hale }),
    z.strictObject({ perioder: z.array(periode), resultater, ...hale }),
  ]),
);

const dager = z.int().min(1).max(200_000);
const sum = z.string().regex(/^\d+(?:\.\d{1,20})?$/);

const hode = {
  slag: z.literal("sio-aktivitetsdel"),
  versjon: z.literal(1),
  perioder: z.array(periode).min(1),
  enPeriode: sann,
  valg,
  kvalitet: z.strictObject({ hullDager: antall, uendretDager: antall }).exactOptional(),
  maksMerknader: antall.exactOptional(),
  merknader: z.array(aktivitetsmerknad),
  antallMerknader: z.strictObject(
    Object.fromEntries(merknadskode.options.map((k) => [k, antall.exactOptional()])) as {
      [K in (typeof merknadskode.options)[number]]: z.ZodExactOptional<typeof antall>;
    },
  ),
};

const sumfelt = {
  ...hode,
  lagtSammen: sann,
  kommuner: z.array(
    z.strictObject({
      kommune: tekst.exactOptional(),
      celler: z.array(
        z.strictObject({
          koder: z.array(
            z.strictObject({
              kode,
              summer: z.array(z.strictObject({ dager, sum })),
              vedtak: antall,
              mottakere: antall,
            }),
          ),
          mottakere: antall,
        }),
      ),
    }),
  ),
};

export const aktivitetsdel = somTypen<Aktivitetsdel>()(
  z.union([
    z.strictObject({ ...sumfelt, brukere: z.literal("adskilt") }),
    z.strictObject({ ...sumfelt, brukere: z.literal("ingen") }),
    z.strictObject({
      ...hode,
      brukere: z.literal("noeklet"),
      noekkelmerke: tekst,
      kommuner: z.array(tekst.nullable()),
      vedtak: z.array(
        z.strictObject({
          bruker: tekst,
          kommune: tekst.exactOptional(),
          id: tekst.exactOptional(),
          kode: kode.exactOptional(),
          betydninger: z
            .array(z.strictObject({ kode, fra: dato, til: dato.exactOptional() }))
            .min(1)
            .exactOptional(),
          fra: dato,
          til: dato.exactOptional(),
          mengde: fraNull,
          dager,
          avslutning: z.enum(["flytting", "doed", "annet"]).exactOptional(),
          fravaer: z.array(periode).exactOptional(),
        }),
      ),
    }),
  ]),
);

export const kodekart = somTypen<Kodekart>()(
  z.strictObject({
    koder: z.array(
      z.strictObject({ lokal: tekst, kode, fra: dato.exactOptional(), til: dato.exactOptional() }),
    ),
  }),
);
