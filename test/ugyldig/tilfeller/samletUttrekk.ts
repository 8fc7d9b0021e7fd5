// Bad inputs of a merged municipality's uttrekk.

import { type Tilfelle, tilfellerAv } from "./tilfelle.js";
import { INDEKS, UTTREKK } from "./uttrekk.js";

const os = { navn: "Os", ...UTTREKK };
const samlet = (...andre: object[]) => ({ deler: [os, ...andre] });

export const SAMLET_UTTREKK_TILFELLER: readonly Tilfelle[] = tilfellerAv("beregnSamletUttrekk", "R-3", [
  [
    "samme del to ganger",
    "DUPLIKAT_NAVN",
    samlet(os),
    ["deler", 1, "navn"],
    /^Delen «Os» står to ganger; behold én/,
  ],
  [
    "deler til hvert sitt år",
    "AAR_STEMMER_IKKE",
    samlet({ ...os, navn: "Fusa", tilAar: 2019 }),
    ["deler", 1, "tilAar"],
    /hvert sitt år, 2020 og 2019; oppgi samme tilAar for alle/,
  ],
  [
    "en del uten indeks",
    "MANGLER_INDEKS",
    samlet({ ...os, navn: "Fusa", indekser: [INDEKS] }),
    ["deler", 1, "indekser"],
    /^Indeksen for 2020 mangler/,
  ],
  [
    "en del før grunnlagsåret",
    "AAR_FOER_GRUNNLAG",
    samlet({ ...os, navn: "Fusa", grunnlag: { aar: 2021, beloep: 1 } }),
    ["deler", 1, "tilAar"],
    /^Til-året 2020 er før grunnlagsåret 2021/,
  ],
  [
    "en del uten navn",
    "MANGLER_FELT",
    samlet(UTTREKK),
    ["deler", 1, "navn"],
    /^Delens navn mangler; oppgi en tekst/,
  ],
  ["ingen deler", "MANGLER_FELT", { deler: [] }, ["deler"], /^Ingen deler; oppgi minst én kommune/],
  [
    "deler som objekt",
    "UGYLDIG_TYPE",
    { deler: { Os: UTTREKK } },
    ["deler"],
    /et objekt; her skal det stå en liste/,
  ],
]);
