// Bad courses: periods that overlap, leave gaps, or cannot be read.

import { forloep, forloepstilfeller, MODELL_A, medPerioder, PAASLAG } from "./forloepsgrunn.js";
import type { Tilfelle } from "./tilfelle.js";

export const FORLOEPSPERIODETILFELLER: readonly Tilfelle[] = forloepstilfeller("R-7", [
  [
    "to ordninger i en måned",
    "OVERLAPPENDE_PERIODER",
    medPerioder(PAASLAG, { ...MODELL_A, fra: "2016-06" }),
    ["deler", 0, "perioder", 1, "fra"],
    /^Periodene til «Os» overlapper: 2016-05 til 2016-06 \(inntektspaaslag\) og 2016-06 til 2021-12 \(modellA\)/,
  ],
  [
    "en periode inne i en annen, og ikke noe hull etter den",
    "OVERLAPPENDE_PERIODER",
    medPerioder(
      PAASLAG,
      { ...MODELL_A, til: "2018" },
      { ...MODELL_A, fra: "2017-02", til: "2017-03" },
      { ...MODELL_A, fra: "2019" },
    ),
    ["deler", 0, "perioder", 2, "fra"],
    /2016-07 til 2018-12 \(modellA\) og 2017-02 til 2017-03 \(modellA\); en måned kan bare ha én ordning/,
  ],
  [
    "et hull på en måned",
    "HULL_I_PERIODER",
    medPerioder(PAASLAG, { ...MODELL_A, fra: "2016-08" }),
    ["deler", 0, "perioder", 1, "fra"],
    /^Periodene til «Os» har et hull: 2016-07, mellom 2016-05 til 2016-06.*oppgi ordningen "utenfor"/,
  ],
  [
    "en periode som slutter før den begynner",
    "UTENFOR_OMRAADE",
    medPerioder(PAASLAG, { ...MODELL_A, fra: "2021-12", til: "2016-07" }),
    ["deler", 0, "perioder", 1, "til"],
    /^En periode til «Os» slutter \(2016-07\) før den begynner \(2021-12\); bytt om/,
  ],
  [
    "en start midt i en måned",
    "UGYLDIG_DATO",
    medPerioder(PAASLAG, { ...MODELL_A, fra: "2016-07-15" }),
    ["deler", 0, "perioder", 1, "fra"],
    /^Fra-måneden skal være en måned \("2016-07"\).*første dag i en måned.*fant teksten «2016-07-15»/,
  ],
  [
    "en slutt midt i en måned",
    "UGYLDIG_DATO",
    medPerioder(PAASLAG, { ...MODELL_A, til: "2021-12-30" }),
    ["deler", 0, "perioder", 1, "til"],
    /^Til-måneden.*siste dag i en måned.*fant teksten «2021-12-30»/,
  ],
  [
    "en trettende måned",
    "UGYLDIG_DATO",
    medPerioder({ ...MODELL_A, fra: "2016-13" }),
    ["deler", 0, "perioder", 0, "fra"],
    /«2016-13»/,
  ],
  [
    "et år som tall",
    "UGYLDIG_DATO",
    medPerioder({ ...MODELL_A, fra: 2016 }),
    ["deler", 0, "perioder", 0, "fra"],
    /tallet 2016/,
  ],
  [
    "en periode uten slutt",
    "MANGLER_FELT",
    medPerioder(PAASLAG, { fra: "2016-07", ordning: "modellA" }),
    ["deler", 0, "perioder", 1, "til"],
    /^Til-måneden mangler; oppgi en måned, for eksempel "2016-07"/,
  ],
  [
    "en ordning som ikke finnes",
    "UGYLDIG_VERDI",
    medPerioder(PAASLAG, { ...MODELL_A, ordning: "A" }),
    ["deler", 0, "perioder", 1, "ordning"],
    /^Ordningen skal være "modellA" eller "modellB" .*fant teksten «A»/,
  ],
  [
    "et til-år før fra-året",
    "UTENFOR_OMRAADE",
    forloep({ fraAar: 2018 }),
    ["tilAar"],
    /^Til-året 2017 er før fra-året 2018; oppgi 2018 eller et senere år/,
  ],
  [
    "et fra-år som tekst",
    "IKKE_HELTALL",
    forloep({ fraAar: "2016" }),
    ["fraAar"],
    /^Fra-året skal være et helt tall.*«2016»/,
  ],
]);
