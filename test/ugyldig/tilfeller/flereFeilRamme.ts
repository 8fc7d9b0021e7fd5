// Several things wrong at once in the frame.

import type { Sti } from "../../../src/index.js";

/** A calculation, its input, and every problem that is told: the code and where. */
export type Flerfeil = readonly [string, unknown, readonly (readonly [string, Sti])[]];

const INDEKS = { aar: 2019, deflator: "0.028", demografi: "0.0052" };

export const RAMMENS_FLERFEIL: readonly Flerfeil[] = [
  [
    "beregnUttrekk",
    {
      grunnlag: { aar: 2018, beloep: -1, kommune: "Os" },
      tilAar: 2021,
      indekser: [INDEKS, { ...INDEKS, deflator: 2.8 }, { aar: 2020, demografi: "0,52" }],
      maaneder: 13,
      metode: "sum",
    },
    [
      ["NEGATIVT_TALL", ["grunnlag", "beloep"]],
      ["UKJENT_FELT", ["grunnlag", "kommune"]],
      ["UTENFOR_OMRAADE", ["indekser", 1, "deflator"]],
      ["DUPLIKAT_AAR", ["indekser", 1, "aar"]],
      ["MANGLER_FELT", ["indekser", 2, "deflator"]],
      ["UGYLDIG_TALL", ["indekser", 2, "demografi"]],
      ["MANGLER_INDEKS", ["indekser"]],
      ["UTENFOR_OMRAADE", ["maaneder"]],
      ["UGYLDIG_VERDI", ["metode"]],
    ],
  ],
  [
    "beregnSamletUttrekk",
    {
      deler: [
        { navn: "Os", grunnlag: { aar: 2018, beloep: 1 }, tilAar: 2020, indekser: [] },
        { navn: "Os", grunnlag: { aar: 2020, beloep: "" }, tilAar: 2019, indekser: [] },
        null,
        { grunnlag: { aar: 2019.5, beloep: 1 }, tilAar: 2020, indekser: {} },
      ],
    },
    [
      ["MANGLER_INDEKS", ["deler", 0, "indekser"]],
      ["MANGLER_INDEKS", ["deler", 0, "indekser"]],
      ["DUPLIKAT_NAVN", ["deler", 1, "navn"]],
      ["UGYLDIG_TALL", ["deler", 1, "grunnlag", "beloep"]],
      ["AAR_FOER_GRUNNLAG", ["deler", 1, "tilAar"]],
      ["AAR_STEMMER_IKKE", ["deler", 1, "tilAar"]],
      ["UGYLDIG_TYPE", ["deler", 2]],
      ["MANGLER_FELT", ["deler", 3, "navn"]],
      ["IKKE_HELTALL", ["deler", 3, "grunnlag", "aar"]],
      ["UGYLDIG_TYPE", ["deler", 3, "indekser"]],
    ],
  ],
  [
    "beregnInntektspaaslag",
    { uttrekk: "9e7", aar: 2022, sats: 4, maaneder: 0, takGjelder: 12 },
    [
      ["UGYLDIG_TALL", ["uttrekk"]],
      ["UTENFOR_OMRAADE", ["sats"]],
      ["UTENFOR_OMRAADE", ["maaneder"]],
      ["UGYLDIG_VERDI", ["takGjelder"]],
      ["MANGLER_TAK", ["tak"]],
    ],
  ],
  [
    // a year that can't be read has no cap to miss
    "beregnInntektspaaslag",
    { uttrekk: -1, aar: "2022" },
    [
      ["NEGATIVT_TALL", ["uttrekk"]],
      ["IKKE_HELTALL", ["aar"]],
    ],
  ],
  [
    "beregnModellB",
    { aar: 2015, inntektspaaslag: { sats: -1, maaneder: 13 } },
    [
      ["MANGLER_FELT", ["uttrekk"]],
      ["NEGATIVT_TALL", ["inntektspaaslag", "sats"]],
      ["UTENFOR_OMRAADE", ["inntektspaaslag", "maaneder"]],
      ["MANGLER_TAK", ["inntektspaaslag", "tak"]],
    ],
  ],
  [
    "beregnNedtrapping",
    { sisteaar: 2022, beloep: -1, andeler: [60, null, "-0.1"] },
    [
      ["MANGLER_FELT", ["sisteAar"]],
      ["NEGATIVT_TALL", ["beloep"]],
      ["UTENFOR_OMRAADE", ["andeler", 0]],
      ["UGYLDIG_TALL", ["andeler", 1]],
      ["NEGATIVT_TALL", ["andeler", 2]],
      ["UKJENT_FELT", ["sisteaar"]],
    ],
  ],
  [
    "beregnRundsum",
    {
      poster: [
        { navn: "dagsenter", beloep: 1 },
        { navn: "dagsenter", beloep: -2, kostraFunksjon: 254 },
      ],
      nettoUtgifter: 0,
      tilAar: 2018,
      maaneder: 13,
    },
    [
      ["DUPLIKAT_NAVN", ["poster", 1, "navn"]],
      ["UGYLDIG_TYPE", ["poster", 1, "kostraFunksjon"]],
      ["NEGATIVT_TALL", ["poster"]],
      ["UTENFOR_OMRAADE", ["nettoUtgifter"]],
      ["MANGLER_FELT", ["aar"]],
      ["MANGLER_FELT", ["indekser"]],
      ["UTENFOR_OMRAADE", ["maaneder"]],
    ],
  ],
  [
    "beregnTilskudd",
    { aar: 19, aktivitet: { aKonto: "", korreksjoner: [1, "1,5"] }, rundsum: -1, inntektspaslag: 1 },
    [
      ["UTENFOR_OMRAADE", ["aar"]],
      ["UGYLDIG_TALL", ["aktivitet", "aKonto"]],
      ["UGYLDIG_TALL", ["aktivitet", "korreksjoner", 1]],
      ["NEGATIVT_TALL", ["rundsum"]],
      ["MANGLER_FELT", ["inntektspaaslag"]],
      ["UKJENT_FELT", ["inntektspaslag"]],
    ],
  ],
  [
    "indekserTak",
    {
      tilAar: 2026,
      deflatorer: [
        { aar: 2025, deflator: 4 },
        { aar: 2025, deflator: 0 },
      ],
      ekstra: true,
    },
    [
      ["UTENFOR_OMRAADE", ["deflatorer", 0, "deflator"]],
      ["DUPLIKAT_AAR", ["deflatorer", 1, "aar"]],
      ["MANGLER_DEFLATOR", ["deflatorer"]],
      ["UKJENT_FELT", ["ekstra"]],
    ],
  ],
  [
    "finnDemografiSomGir",
    {
      grunnlag: { aar: 2018, beloep: -1 },
      tilAar: 2019,
      indekser: [INDEKS],
      publisert: { beloep: 1500, avrundetTil: 1000 },
      metode: "additiv ",
    },
    [
      ["NEGATIVT_TALL", ["grunnlag", "beloep"]],
      ["MANGLER_VALG", ["indekser"]],
      ["UGYLDIG_VERDI", ["publisert", "beloep"]],
      ["UGYLDIG_VERDI", ["metode"]],
    ],
  ],
];
