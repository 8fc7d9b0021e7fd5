import * as z from "zod";
import type { Forloepssammenligning, Oppgjoerssammenligning } from "../../../src/index.js";
import { FORLOEPSAARSAKER, OPPGJOERSAARSAKER } from "../../../src/sammenligning/aarsaker.js";
import { aar, gruppe, kode, merknader, tall, tariffsitat, tekst } from "./felles.js";
import { somTypen } from "./somTypen.js";

const oppgjoersaarsak = z.enum(OPPGJOERSAARSAKER.map(({ aarsak }) => aarsak));
const forloepsaarsak = z.enum(FORLOEPSAARSAKER.map(({ aarsak }) => aarsak));

const rad = <A extends z.ZodType>(aarsak: A) => ({
  fra: tall,
  til: tall,
  endring: tall,
  deler: z.array(z.strictObject({ aarsak, beloep: tall })),
});

const total = <A extends z.ZodType>(aarsak: A) => ({
  ...rad(aarsak),
  deler: z.array(z.strictObject({ aarsak, beloep: tall, navn: tekst, regler: z.array(tekst) })),
});

const hode = <B extends z.ZodType, H extends z.ZodType>(beregning: B, ett: H) => ({
  format: z.literal("sio-sammenligning"),
  versjon: z.literal(1),
  beregning,
  hypotetisk: z.literal(true).exactOptional(),
  hode: z.strictObject({ fra: ett, til: ett }).exactOptional(),
});

const oppgjoersrad = rad(oppgjoersaarsak);

const oppgjoersendring = {
  grupper: z.array(z.strictObject({ ...oppgjoersrad, gruppe })),
  linjer: z.array(z.strictObject({ ...oppgjoersrad, kode, forekomst: z.enum(["begge", "ny", "bortfalt"]) })),
  terminer: z.array(z.strictObject({ ...oppgjoersrad, termin: tekst })).exactOptional(),
};

const oppgjoershode = z.strictObject({
  kommune: tekst.exactOptional(),
  aar: aar.exactOptional(),
  termin: tekst.exactOptional(),
  tariff: tariffsitat.exactOptional(),
});

const avOppgjoer = somTypen<Oppgjoerssammenligning>()(
  z.strictObject({
    ...hode(z.enum(["korreksjonsoppgjoer", "aarsoppgjoer"]), oppgjoershode),
    ...total(oppgjoersaarsak),
    ...oppgjoersendring,
    kommuner: z
      .array(z.strictObject({ ...oppgjoersrad, kommune: tekst, ...oppgjoersendring }))
      .exactOptional(),
    merknader,
  }),
);

const forloepsrad = rad(forloepsaarsak);

const stroemmer = z.array(
  z.strictObject({
    ...forloepsrad,
    stroem: z.enum([
      "aktivitetstilskudd",
      "rundsumtilskudd",
      "oeremerketTilskudd",
      "inntektspaaslag",
      "tilskudd",
      "uttrekk",
      "bortfaltRefusjon",
      "utenForsoeket",
      "oekteOverfoeringer",
    ]),
  }),
);

const forloepsendring = {
  stroemmer,
  aar: z.array(
    z.strictObject({
      ...forloepsrad,
      aar,
      stroemmer,
      kommuner: z.array(
        z.strictObject({
          navn: tekst,
          stroemmer,
          uttrekk: z.array(z.strictObject({ ...forloepsrad, del: tekst })),
        }),
      ),
    }),
  ),
};

const avForloep = somTypen<Forloepssammenligning>()(
  z.strictObject({
    ...hode(z.literal("forloep"), z.strictObject({ kommune: tekst, fraAar: aar, tilAar: aar })),
    ...total(forloepsaarsak),
    ...forloepsendring,
    kommuner: z.array(z.strictObject({ ...forloepsrad, kommune: tekst, ...forloepsendring })).exactOptional(),
    merknader,
  }),
);

export const sammenligning = z.union([avOppgjoer, avForloep]);
