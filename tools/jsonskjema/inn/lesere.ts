import { lesKodekart } from "../../../src/aktivitet/kodekart.js";
import { lesVedtakGrundig } from "../../../src/aktivitet/lesVedtakGrundig.js";
import { BEREGNINGER } from "../../../src/beregninger/beregninger.js";
import { finnTariff } from "../../../src/tariff/finnTariff.js";
import { tariffEllerProblemer } from "../../../src/tariff/lesTariff.js";
import { TJENESTEGRUPPER, TJENESTEKODER } from "../../../src/tjenestekoder/koder.js";
import type { JsonSkjema } from "../JsonSkjema.js";
import { DATO, NAVN, OMTRENTLIG_DATO, SJEKKSUM } from "../moenstre.js";
import type { Bygger } from "./Bygger.js";
import { fangSkjema } from "./fang.js";
import { talltyper } from "./tallskjema.js";
import { publisertTall, uttrykk } from "./uttrykk.js";

const SANN: JsonSkjema = { type: "boolean" };
const TEKST: JsonSkjema = { type: "string" };
const SONER = ["1", "1a", "2", "3", "4", "4a", "5", 1, 2, 3, 4, 5];
const HELE_TALLET = Number.MAX_SAFE_INTEGER;

/** A code of the form. */
export const kode = (b: Bygger): JsonSkjema =>
  b.delt("tjenestekode", () => ({
    description: "En av skjemaets 51 tjenestekoder.",
    enum: [...TJENESTEKODER],
  }));

/** The schema by which a reader reads a list, or an object. */
const listen = (b: Bygger, les: (inn: unknown) => unknown) => b.av(fangSkjema(les, []));
const objektet = (b: Bygger, les: (inn: unknown) => unknown) => b.av(fangSkjema(les, {}));

/** Kroner by code, for the codes in use. */
export const priser = (b: Bygger): JsonSkjema =>
  b.delt("priser", () => ({
    description: "Kroner per time eller døgn, etter tjenestekode.",
    type: "object",
    propertyNames: kode(b),
    additionalProperties: { anyOf: talltyper({ navn: "Prisen", minst: 0 }) },
  }));

/** All 51 prices: rows in any order, or an object by code. */
function alleRader(b: Bygger, les: (inn: unknown) => unknown): JsonSkjema {
  const pris = b.delt("prisEllerIngen", () => ({
    description: "Kroner per time eller døgn; null der ingen pris er kjent.",
    anyOf: [...talltyper({ navn: "Prisen", minst: 0 }), { type: "null" }],
  }));
  return {
    description: "En rad for hver av de 51 kodene, eller { KODE: kroner }; null der ingen pris er kjent.",
    anyOf: [
      { ...listen(b, les), minItems: TJENESTEKODER.length, maxItems: TJENESTEKODER.length },
      {
        type: "object",
        properties: Object.fromEntries(TJENESTEKODER.map((k) => [k, pris])),
        required: [...TJENESTEKODER],
        additionalProperties: false,
      },
    ],
  };
}

/** A whole price table. */
export const heltabell = (b: Bygger): JsonSkjema =>
  b.delt("pristabell", () => ({
    description: "En hel pristabell, som filene i tariffs/enhetspriser/.",
    ...objektet(b, tariffEllerProblemer),
  }));

/** A shipped table by its name, or a whole one. */
export const tariff = (b: Bygger): JsonSkjema => ({
  description: "En tabell som følger med, ved år, sone og reisetidsgruppe, eller en hel tabell.",
  anyOf: [b.delt("tariffvalg", () => objektet(b, finnTariff)), heltabell(b)],
});

/** A vedtak. */
export const vedtak = (b: Bygger): JsonSkjema =>
  b.delt("vedtak", () => ({
    description: "Et vedtak. Datoer er ÅÅÅÅ-MM-DD, og begge dagene teller med.",
    ...b.av(fangSkjema((inn) => lesVedtakGrundig(inn, {} as never, {} as never), {})),
  }));

/** A map of local codes: rows, or an object. */
export const lokaleKoder = (b: Bygger): JsonSkjema =>
  b.delt("lokaleKoder", () => ({
    description: 'Hva lokale koder betyr: rader, eller et objekt som { "HJ-1": "HTAMDK" }.',
    anyOf: [
      objektet(b, lesKodekart),
      {
        type: "object",
        propertyNames: { pattern: NAVN, maxLength: 200 },
        additionalProperties: kode(b),
      },
    ],
  }));

const IDENT: JsonSkjema = {
  description: "En tekst med 1–200 tegn, eller et helt tall.",
  anyOf: [
    { type: "string", minLength: 1, maxLength: 200 },
    { type: "integer", minimum: -HELE_TALLET, maximum: HELE_TALLET },
  ],
};

const DATOEN: JsonSkjema = { type: "string", format: "date", pattern: DATO };

const MAANED = "^(?:19|20|21)\\d\\d(?:-(?:Q[1-4]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?))?$";

type Leser = (b: Bygger, les: (inn: unknown) => unknown) => JsonSkjema;

/**
 * What JSON Schema can say of the fields that are functions to zod, by the name of the function that reads the field, or that builds it. One that stands
 * nowhere here stops the run: a field is never left open by oversight.
 */
export const LESERE: Readonly<Record<string, Leser>> = {
  kodefelt: kode,
  datofelt: (b) => b.delt("dato", () => DATOEN),
  omtrentligDato: () => ({
    type: "string",
    description: "ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.",
    pattern: OMTRENTLIG_DATO,
  }),
  sonefelt: (b) =>
    b.delt("sone", () => ({
      description: "Sone for arbeidsgiveravgift; et tall leses som tekst.",
      enum: SONER,
    })),
  lesTerminer: (b, les) => ({ ...listen(b, les), minItems: 1 }),
  lesIndekser: listen,
  tariffEllerValg: tariff,
  lesRader: alleRader,
  ident: () => IDENT,
  kvalitetfelt: (b, les) => ({ anyOf: [SANN, objektet(b, les)] }),
  sannhetsverdi: () => SANN,
  sumfelt: () => ({ type: "string", maxLength: 100, pattern: "^\\d+(?:\\.\\d{1,20})?$" }),
  noekkelfelt: () => ({ type: "string", description: "En hemmelig tekst.", minLength: 16 }),
  grensefelt: () => ({
    type: "string",
    description: "En måned (2016-07), et kvartal, et år, eller første eller siste dag i en måned.",
    pattern: MAANED,
  }),
  lesNedtrapping: (b, les) => ({ anyOf: [{ const: "ingen" }, objektet(b, les)] }),
  gruppefelt: (b) => b.delt("tjenestegruppe", () => ({ enum: [...TJENESTEGRUPPER] })),
  kolonnefelt: (b, les) => ({
    anyOf: [b.delt("navn", () => ({ type: "string", pattern: NAVN, maxLength: 200 })), objektet(b, les)],
  }),
  cellefelt: () => ({
    description: "Et desimaltall, eller null der cellen er tom.",
    anyOf: [...talltyper({ navn: "" }), { type: "null" }],
  }),
  lesPublisert: publisertTall,
  lesUttrykk: uttrykk,
  finnBeregning: () => ({ enum: BEREGNINGER.map(({ navn }) => navn) }),
  lesBeregning: () => ({ enum: ["korreksjonsoppgjoer", "aarsoppgjoer", "forloep"] }),
  lesInn: () => ({ description: "Inndata til beregningen." }),
  lesHypotetisk: () => ({ const: true }),
  lesSti: () => ({ anyOf: [TEKST, { type: "array", items: { type: ["string", "number"] } }] }),
  lesData: () => ({ description: "Alt som JSON kan si." }),
  lesEndring: objektet,
  sum: () => ({ type: "string", pattern: SJEKKSUM }),
  versjon: () => ({ const: 1 }),
  valgverdi: () => ({ type: ["string", "boolean"] }),
};
