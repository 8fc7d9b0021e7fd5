// Several things wrong at once in a course; and what is not told, since it only seems wrong because of the others.

import type { Flerfeil } from "./flereFeilRamme.js";
import { forloep, MODELL_A, OS, PAASLAG } from "./forloepsgrunn.js";

const FUSA = { navn: "Fusa", grunnlag: { aar: 2018, beloep: "95 191 715" } };

export const FORLOEPETS_FLERFEIL: readonly Flerfeil[] = [
  [
    "beregnForloep",
    {
      ...forloep({
        deler: [
          {
            ...OS,
            perioder: [
              PAASLAG,
              { ...MODELL_A, fra: "2016-06", til: "2016-12" },
              { ...MODELL_A, fra: "2017-02" },
            ],
          },
          { ...FUSA, perioder: [{ fra: "2017", til: "2017", ordning: "inntektspaaslag" }] },
          { ...OS, perioder: [{ fra: "2016", til: "2016", ordning: "utenfor" }] },
        ],
        sammenslaainger: [
          { navn: "", deler: ["Oss", "Fusa", "Fusa"], perioder: [{ ...MODELL_A, fra: "2018" }] },
        ],
        indekser: [{ aar: 2017, deflator: 2.7, demografi: 0 }],
        aktivitet: [{ aar: 2016 }, { aar: 2017, beloep: 1, aKonto: 1 }],
        rundsum: [
          { aar: 2016, beloep: -1 },
          { aar: 2018, beloep: 1 },
        ],
        bortfaltRefusjon: [
          { aar: 2016, beloep: 1 },
          { regnskapsaar: 2017, tilskuddsaar: 2017, beloep: 1 },
        ],
        inntektspaaslag: {
          sats: 4,
          tak: [
            { aar: 2016, beloep: -1 },
            { aar: 2016, beloep: 1 },
          ],
        },
        nedtrapping: { andeler: [60] },
        rundsumm: [],
      }),
    },
    [
      ["OVERLAPPENDE_PERIODER", ["deler", 0, "perioder", 1, "fra"]],
      ["HULL_I_PERIODER", ["deler", 0, "perioder", 2, "fra"]],
      ["UGYLDIG_TALL", ["deler", 1, "grunnlag", "beloep"]],
      ["AAR_FOER_GRUNNLAG", ["deler", 1, "grunnlag", "aar"]],
      ["DUPLIKAT_NAVN", ["deler", 2, "navn"]],
      ["UGYLDIG_VERDI", ["sammenslaainger", 0, "navn"]],
      ["UKJENT_DEL", ["sammenslaainger", 0, "deler", 0]],
      ["DUPLIKAT_NAVN", ["sammenslaainger", 0, "deler", 2]],
      ["UTENFOR_OMRAADE", ["indekser", 0, "deflator"]],
      ["MANGLER_INDEKS", ["indekser"]],
      ["MANGLER_VALG", ["aktivitet", 0]],
      ["FLERE_VALG", ["aktivitet", 1]],
      ["NEGATIVT_TALL", ["rundsum", 0, "beloep"]],
      ["UTENFOR_PERIODEN", ["rundsum", 1]],
      ["MANGLER_AAR", ["rundsum"]],
      ["UKJENT_FELT", ["bortfaltRefusjon", 0, "aar"]],
      ["MANGLER_VALG", ["bortfaltRefusjon", 0]],
      ["AAR_STEMMER_IKKE", ["bortfaltRefusjon", 1]],
      ["MANGLER_AAR", ["bortfaltRefusjon"]],
      ["MANGLER_AAR", ["bortfaltRefusjon"]],
      ["UTENFOR_OMRAADE", ["inntektspaaslag", "sats"]],
      ["NEGATIVT_TALL", ["inntektspaaslag", "tak", 0, "beloep"]],
      ["DUPLIKAT_AAR", ["inntektspaaslag", "tak", 1, "aar"]],
      ["UTENFOR_OMRAADE", ["nedtrapping", "andeler", 0]],
      ["UKJENT_FELT", ["rundsumm"]],
    ],
  ],
  [
    // a period that can't be read may be the one that an amount belongs to: no gap and no superfluous amount is claimed
    "beregnForloep",
    forloep({
      kommune: "",
      deler: [
        {
          ...OS,
          perioder: [PAASLAG, { ...MODELL_A, til: "2016-12-15" }, { ...MODELL_A, fra: "2017" }],
        },
      ],
    }),
    [
      ["UGYLDIG_VERDI", ["kommune"]],
      ["UGYLDIG_DATO", ["deler", 0, "perioder", 1, "til"]],
    ],
  ],
  [
    // nor when the years of the course can't be read
    "beregnForloep",
    forloep({ fraAar: "2016", tilAar: 2017.5 }),
    [
      ["IKKE_HELTALL", ["fraAar"]],
      ["IKKE_HELTALL", ["tilAar"]],
    ],
  ],
  [
    // a misspelt part is not also a forgotten one
    "beregnForloep",
    forloep({
      deler: [OS, { ...FUSA, grunnlag: { aar: 2021, beloep: 1 } }],
      sammenslaainger: [
        {
          navn: "Bjørnafjorden",
          deler: ["Fussa", "Ås"],
          perioder: [{ ...MODELL_A, fra: "2022", til: "2022" }],
        },
      ],
    }),
    [
      ["UKJENT_DEL", ["sammenslaainger", 0, "deler", 0]],
      ["UKJENT_DEL", ["sammenslaainger", 0, "deler", 1]],
    ],
  ],
];
