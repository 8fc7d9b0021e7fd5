import * as z from "zod";
import { BEREGNINGER } from "../../../src/beregninger/beregninger.js";
import type { Kliproblem } from "../../../src/cli/Klifeil.js";
import type { Vektor } from "../../../src/cli/samsvar/Vektor.js";
import type {
  Beregningsnavn,
  HvaHvis,
  Kvittering,
  Kvitteringskontroll,
  Problem,
  Tariff,
} from "../../../src/index.js";
import { SJEKKSUM } from "../moenstre.js";
import {
  aar,
  dato,
  feilkode,
  fraNull,
  kilder,
  kode,
  merknader,
  merknadskode,
  omtrentligDato,
  problem,
  regelstatus,
  sann,
  sone,
  status,
  sti,
  tall,
  tekst,
} from "./felles.js";
import { somTypen } from "./somTypen.js";

/** What is wrong with a call of the command line, or with the text it was given. */
const kliproblem = somTypen<Kliproblem>()(
  z
    .strictObject({
      kode: z.enum([
        "UGYLDIG_JSON",
        "DOBBEL_NOEKKEL",
        "TALL_MISTER_SIFRE",
        "FIL_IKKE_LEST",
        "FIL_IKKE_SKREVET",
        "FIL_FINNES",
        "UKJENT_KOMMANDO",
        "UKJENT_BEREGNING",
        "UGYLDIG_ARGUMENT",
      ]),
      sti,
      melding: tekst,
    })
    .meta({ id: "kommandolinjeproblem" }),
);

export const feil = somTypen<{ readonly feil: readonly (Problem | Kliproblem)[] }>()(
  z.strictObject({ feil: z.array(z.union([problem, kliproblem])).min(1) }),
);

const beregning = somTypen<Beregningsnavn>()(z.enum(BEREGNINGER.map(({ navn }) => navn)));
const sjekksum = z.string().regex(new RegExp(SJEKKSUM)).meta({ id: "sjekksum" });
const hypotetisk = z.literal(true).exactOptional();

export const kvittering = somTypen<Kvittering>()(
  z.strictObject({
    format: z.literal("sio-kvittering"),
    versjon: z.literal(1),
    pakke: z.strictObject({ navn: tekst, versjon: tekst }),
    beregning,
    inndata: sjekksum,
    tabeller: z.array(z.strictObject({ navn: tekst, sha256: sjekksum })),
    resultat: sjekksum,
    regler: z.array(z.strictObject({ id: tekst, status: regelstatus })),
    valg: z.record(tekst, z.union([tekst, sann])),
    hypotetisk,
  }),
);

const hva = z.enum([
  ...["beregning", "hypotetisk", "pakke", "inndata", "tabeller"],
  ...["regler", "valg", "resultat", "ut"],
] as Kvitteringskontroll["avvik"][number]["hva"][]);

export const kvitteringskontroll = somTypen<Kvitteringskontroll>()(
  z.strictObject({
    gyldig: sann,
    avvik: z.array(z.strictObject({ hva, ventet: tekst, fant: tekst, melding: tekst })),
  }),
);

export const hvaHvis = somTypen<HvaHvis>()(
  z.strictObject({
    hypotetisk: z.literal(true),
    beregning,
    endringer: z.array(
      z.strictObject({ sti, fra: z.unknown(), til: z.unknown(), hvorfor: tekst.exactOptional() }),
    ),
    oppdrag: z.strictObject({ beregning, inn: z.unknown(), hypotetisk: z.literal(true) }),
    grunnlag: z.unknown(),
    endret: z.unknown(),
    forskjeller: z.array(
      z.strictObject({
        sti,
        grunnlag: tall.nullable(),
        endret: tall.nullable(),
        differanse: tall.nullable(),
      }),
    ),
  }),
);

export const tariff = somTypen<Tariff>()(
  z.strictObject({
    id: tekst,
    aar,
    sone,
    reisetidsgruppe: z.int().min(1).max(99),
    gyldigFra: dato,
    gyldigTil: dato,
    status,
    regel: tekst.exactOptional(),
    kilder,
    publisert: omtrentligDato.exactOptional(),
    erstatter: tekst.exactOptional(),
    merknad: tekst.exactOptional(),
    utledetFra: z
      .strictObject({
        tabell: tekst,
        serie: tekst,
        slag: tekst,
        trinn: z.array(z.strictObject({ fraAar: aar, tilAar: aar, sats: tekst })),
      })
      .exactOptional(),
    priser: z
      .array(
        z.strictObject({
          kode,
          pris: fraNull.nullable(),
          sted: tekst.exactOptional(),
          status: status.exactOptional(),
          kilder: kilder.exactOptional(),
          merknad: tekst.exactOptional(),
        }),
      )
      .length(51),
    merknader,
  }),
);

const kodested = <K extends z.ZodType>(koden: K) => z.array(z.strictObject({ kode: koden, sti }));

export const vektor = z.strictObject({
  navn: tekst,
  beregning,
  regler: z.array(tekst),
  kilde: kilder,
  status: z.enum(["publisert", "utledet", "konstruert"]),
  inn: z.unknown(),
  ut: z.unknown().optional(),
  delvis: z.literal(true).exactOptional(),
  merknader: kodested(merknadskode).exactOptional(),
  feil: kodested(feilkode).exactOptional(),
}) satisfies z.ZodType<Vektor>;
