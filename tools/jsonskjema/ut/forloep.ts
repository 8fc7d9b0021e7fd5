import * as z from "zod";
import type { Forloep } from "../../../src/index.js";
import { aar, fraNull, helt, maaneder, merknader, sann, tall, tekst } from "./felles.js";
import { somTypen } from "./somTypen.js";

const stroemmer = {
  aktivitetstilskudd: tall,
  rundsumtilskudd: fraNull,
  oeremerketTilskudd: fraNull,
  inntektspaaslag: fraNull,
  tilskudd: tall,
  uttrekk: tall,
  bortfaltRefusjon: fraNull,
  utenForsoeket: tall,
  oekteOverfoeringer: tall,
  oekteOverfoeringerAvrundet: helt,
};

const ordning = z.enum(["modellA", "modellB", "inntektspaaslag", "utenfor", "nedtrapping"]);

export const forloep = somTypen<Forloep>()(
  z.strictObject({
    kommune: tekst,
    aar: z.array(
      z.strictObject({
        aar,
        kommuner: z.array(
          z.strictObject({
            navn: tekst,
            ordninger: z.array(z.strictObject({ ordning, maaneder })),
            deler: z.array(z.strictObject({ navn: tekst, uttrekk: tall })),
            uttrekk: tall,
            inntektspaaslag: fraNull,
            tak: fraNull.exactOptional(),
            begrenset: sann,
          }),
        ),
        ...stroemmer,
      }),
    ),
    sum: z.strictObject(stroemmer),
    merknader,
  }),
);
