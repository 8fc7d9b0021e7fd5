import * as z from "zod";
import type {
  DemografiSomGir,
  IndeksertTak,
  Inntektspaaslag,
  ModellB,
  Nedtrapping,
  Rundsum,
  SamletUttrekk,
  Tilskudd,
  Uttrekk,
} from "../../../src/index.js";
import { aar, fraNull, helt, kanskjeMerknader, merknader, sann, status, tall, tekst } from "./felles.js";
import { somTypen } from "./somTypen.js";

const uttrekksfelt = {
  utvikling: z.array(
    z.strictObject({
      aar,
      deflator: tall,
      demografi: tall,
      faktor: tall,
      beloep: tall,
      beloepAvrundet: helt,
    }),
  ),
  beloep: tall,
  beloepAvrundet: helt,
};

export const uttrekk = somTypen<Uttrekk>()(z.strictObject({ ...uttrekksfelt, ...kanskjeMerknader }));

export const samletUttrekk = somTypen<SamletUttrekk>()(
  z.strictObject({
    deler: z.array(z.strictObject({ navn: tekst, ...uttrekksfelt })),
    beloep: tall,
    beloepAvrundet: helt,
    ...kanskjeMerknader,
  }),
);

export const demografiSomGir = somTypen<DemografiSomGir>()(
  z.strictObject({
    aar: z.array(aar),
    satser: z.strictObject({ fra: tall, til: tall }).nullable(),
    ...kanskjeMerknader,
  }),
);

const paaslagsfelt = {
  beregnet: fraNull,
  tak: fraNull,
  begrenset: sann,
  beloep: fraNull,
  beloepAvrundet: helt,
  prosjektmidlerMaks: fraNull,
};

export const inntektspaaslag = somTypen<Inntektspaaslag>()(
  z.strictObject({ ...paaslagsfelt, ...kanskjeMerknader }),
);

export const tak = somTypen<IndeksertTak>()(
  z.strictObject({
    utvikling: z.array(z.strictObject({ aar, deflator: tall, tak: fraNull, takAvrundet: helt })),
    tak: fraNull,
    takAvrundet: helt,
    status,
    ...kanskjeMerknader,
  }),
);

export const nedtrapping = somTypen<Nedtrapping>()(
  z.strictObject({
    aar: z.array(z.strictObject({ aar: z.int(), andel: fraNull, beloep: fraNull, beloepAvrundet: helt })),
    sum: fraNull,
    sumAvrundet: helt,
    ...kanskjeMerknader,
  }),
);

export const rundsum = somTypen<Rundsum>()(
  z.strictObject({ sum: tall, sumAvrundet: helt, andel: tall.exactOptional(), merknader }),
);

export const modellB = somTypen<ModellB>()(
  z.strictObject({
    oeremerketTilskudd: fraNull,
    oeremerketTilskuddAvrundet: helt,
    inntektspaaslag: z.strictObject(paaslagsfelt),
    samlet: fraNull,
    samletAvrundet: helt,
    ...kanskjeMerknader,
  }),
);

export const tilskudd = somTypen<Tilskudd>()(
  z.strictObject({
    aktivitetstilskudd: tall,
    rundsumtilskudd: fraNull,
    inntektspaaslag: fraNull,
    samlet: tall,
    ...kanskjeMerknader,
  }),
);
