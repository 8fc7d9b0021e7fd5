// A course that is right, and how to change one thing in it: a part with half a year of bare påslag in 2016, then Modell A.

import { type Tilfelle, tilfellerAv } from "./tilfelle.js";

export const PAASLAG = { fra: "2016-05", til: "2016-06", ordning: "inntektspaaslag" };
export const MODELL_A = { fra: "2016-07", til: "2021-12", ordning: "modellA" };
export const OS = {
  navn: "Os",
  grunnlag: { aar: 2015, beloep: 120_000_000 },
  perioder: [PAASLAG, MODELL_A],
};

/** The years 2016 and 2017, which the course has amounts for. */
const AARENE = [2016, 2017];

export const forloep = (endret: object): object => ({
  kommune: "Os",
  fraAar: 2016,
  tilAar: 2017,
  deler: [OS],
  indekser: AARENE.map((aar) => ({ aar, deflator: "0.027", demografi: "0.007" })),
  aktivitet: AARENE.map((aar) => ({ aar, beloep: 130_000_000 })),
  rundsum: AARENE.map((aar) => ({ aar, beloep: 8_000_000 })),
  bortfaltRefusjon: AARENE.map((regnskapsaar) => ({ regnskapsaar, beloep: 5_000_000 })),
  ...endret,
});

/** The course with other periods of its one part. */
export const medPerioder = (...perioder: unknown[]): object => forloep({ deler: [{ ...OS, perioder }] });

/** Makes cases of the course. */
export const forloepstilfeller = (
  regel: string,
  rader: Parameters<typeof tilfellerAv>[2],
): readonly Tilfelle[] => tilfellerAv("beregnForloep", regel, rader);
