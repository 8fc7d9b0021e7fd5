import * as z from "zod";
import type {
  Aarsakssplitt,
  Demografigevinst,
  Enhetskostnadsavvik,
  FastePriser,
  OekteOverfoeringer,
  Ressurskrevende,
} from "../../../src/index.js";
import {
  aar,
  fraNull,
  gruppe,
  helt,
  kanskjeMerknader,
  kode,
  merknader,
  tall,
  tariffsitat,
  tekst,
} from "./felles.js";
import { somTypen } from "./somTypen.js";

export const ressurskrevende = somTypen<Ressurskrevende>()(
  z.strictObject({
    mottakere: z.array(z.strictObject({ grunnlag: fraNull, refusjon: fraNull, egenandel: tall })),
    refusjon: fraNull,
    refusjonAvrundet: helt,
    egenandel: tall,
    ...kanskjeMerknader,
  }),
);

export const oekteOverfoeringer = somTypen<OekteOverfoeringer>()(
  z.strictObject({
    aar: z.array(z.strictObject({ aar, beloep: tall, beloepAvrundet: helt })),
    sum: tall,
    sumAvrundet: helt,
  }),
);

export const demografigevinst = somTypen<Demografigevinst>()(
  z.strictObject({
    aar: z.array(z.strictObject({ aar, nasjonal: tall, lokal: tall, gevinst: tall, gevinstAvrundet: helt })),
    sum: tall,
    sumAvrundet: helt,
    ...kanskjeMerknader,
  }),
);

export const enhetskostnad = somTypen<Enhetskostnadsavvik>()(
  z.strictObject({
    linjer: z.array(
      z.union([z.strictObject({ kode, avvik: tall }), z.strictObject({ gruppe: tekst, avvik: tall })]),
    ),
    avvik: tall,
  }),
);

const prosent = { prosent: tall.exactOptional() };

export const fastePriser = somTypen<FastePriser>()(
  z.strictObject({
    perioder: z.array(
      z.strictObject({
        navn: tekst,
        linjer: z.array(z.strictObject({ kode, volum: fraNull, beloep: fraNull })),
        grupper: z.array(z.strictObject({ gruppe, beloep: fraNull })),
        beloep: fraNull,
      }),
    ),
    endring: z
      .strictObject({
        ...prosent,
        linjer: z.array(z.strictObject({ kode, ...prosent })),
        grupper: z.array(z.strictObject({ gruppe, ...prosent })),
      })
      .exactOptional(),
    tariff: tariffsitat.exactOptional(),
    merknader,
  }),
);

const beloep = {
  oekteOverfoeringer: tall,
  inntektspaaslag: fraNull,
  demografigevinst: tall,
  ressurskrevende: tall,
  rest: tall,
};
const aarsaker = { ...beloep, avrundet: z.strictObject(beloep) };

export const aarsakssplitt = somTypen<Aarsakssplitt>()(
  z.strictObject({
    aar: z.array(z.strictObject({ aar, ...aarsaker })),
    sum: z.strictObject(aarsaker),
  }),
);
