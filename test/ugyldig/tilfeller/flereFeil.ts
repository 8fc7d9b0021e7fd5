// Several things wrong at once.

import { FORLOEPETS_FLERFEIL } from "./flereFeilForloep.js";
import { KONTROLLENS_FLERFEIL } from "./flereFeilKontroll.js";
import { type Flerfeil, RAMMENS_FLERFEIL } from "./flereFeilRamme.js";
import { LINJE } from "./tilfelle.js";

/** Of the settlements and the a konto. */
export const ALLMENNE_FLERFEIL: readonly Flerfeil[] = [
  [
    "beregnKorreksjonsoppgjoer",
    {
      kommune: 1243,
      noekkel: "1,5",
      maaneder: 13,
      tariff: { aar: 2022, sone: "1", reisetidsgruppe: 1 },
      termin: "mai",
      linjer: [
        { ...LINJE, gjennomfoert: -1, merknad: "" },
        { kode: "HTAMKD", aarsvolum: "1e3" },
        { ...LINJE, aarsvolum: Number.NaN },
        null,
      ],
      aKonto: [
        { termin: "april", beloep: "" },
        { termin: "april", beloep: 1 },
      ],
      ekstra: true,
    },
    [
      ["UGYLDIG_TYPE", ["kommune"]],
      ["UGYLDIG_TALL", ["noekkel"]],
      ["UTENFOR_OMRAADE", ["maaneder"]],
      ["FLERE_VALG", []],
      ["UKJENT_TARIFF", ["tariff"]],
      ["UKJENT_TERMIN", ["termin"]],
      ["NEGATIVT_TALL", ["linjer", 0, "gjennomfoert"]],
      ["UKJENT_FELT", ["linjer", 0, "merknad"]],
      ["UKJENT_TJENESTEKODE", ["linjer", 1, "kode"]],
      ["UGYLDIG_TALL", ["linjer", 1, "aarsvolum"]],
      ["MANGLER_FELT", ["linjer", 1, "gjennomfoert"]],
      ["DUPLIKAT_TJENESTEKODE", ["linjer", 2, "kode"]],
      ["UGYLDIG_TALL", ["linjer", 2, "aarsvolum"]],
      ["UGYLDIG_TYPE", ["linjer", 3]],
      ["UGYLDIG_TALL", ["aKonto", 0, "beloep"]],
      ["DUPLIKAT_TERMIN", ["aKonto", 1, "termin"]],
      ["UKJENT_FELT", ["ekstra"]],
    ],
  ],
  [
    "beregnAKonto",
    {
      priser: { BPAN: -1, LFKJ: "3 394", XX: 1 },
      linjer: [
        { kode: "BPAN", plasser: 1, timerPerUke: 2 },
        { kode: "UK", timerPerUke: "+1" },
      ],
      terminer: [{ navn: "", maaneder: 13 }],
    },
    [
      ["NEGATIVT_TALL", ["priser", "BPAN"]],
      ["UGYLDIG_TALL", ["priser", "LFKJ"]],
      ["UKJENT_TJENESTEKODE", ["priser", "XX"]],
      ["FLERE_VALG", ["linjer", 0]],
      ["FEIL_ENHET", ["linjer", 0, "plasser"]],
      ["FEIL_ENHET", ["linjer", 1, "timerPerUke"]],
      ["UGYLDIG_TALL", ["linjer", 1, "timerPerUke"]],
      ["UGYLDIG_VERDI", ["terminer", 0, "navn"]],
      ["UTENFOR_OMRAADE", ["terminer", 0, "maaneder"]],
      ["FOR_MANGE_MAANEDER", ["terminer"]],
    ],
  ],
  [
    "beregnEtterkorreksjon",
    { priser: {}, rapporter: [{ linjer: [LINJE] }, { linjer: [], nr: 2 }] },
    [
      ["MANGLER_FELT", ["noekkel"]],
      ["MANGLER_PRIS", ["rapporter", 0, "linjer", 0, "kode"]],
      ["MANGLER_LINJE", ["rapporter", 1, "linjer"]],
      ["UKJENT_FELT", ["rapporter", 1, "nr"]],
    ],
  ],
  [
    "beregnAarsoppgjoer",
    {
      aar: "2019",
      terminer: [
        { termin: "april", maaneder: 1, linjer: [] },
        { termin: "april", noekkel: 0, linjer: [{ ...LINJE, kode: "X" }] },
      ],
    },
    [
      ["IKKE_HELTALL", ["aar"]],
      ["MANGLER_VALG", []],
      ["UTENFOR_OMRAADE", ["terminer", 1, "noekkel"]],
      ["UKJENT_TJENESTEKODE", ["terminer", 1, "linjer", 0, "kode"]],
      ["DUPLIKAT_TERMIN", ["terminer", 1, "termin"]],
    ],
  ],
];

/** All of them. */
export const ALLE_FLERFEIL: readonly Flerfeil[] = [
  ...ALLMENNE_FLERFEIL,
  ...RAMMENS_FLERFEIL,
  ...FORLOEPETS_FLERFEIL,
  ...KONTROLLENS_FLERFEIL,
];
