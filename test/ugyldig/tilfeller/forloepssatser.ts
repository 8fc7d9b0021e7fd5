// Bad courses: the two years of a refund, indices, caps and shares.

import { forloep, forloepstilfeller, OS, PAASLAG } from "./forloepsgrunn.js";
import type { Tilfelle } from "./tilfelle.js";

const rad = (aar: number) => ({ aar, beloep: 8_000_000 });
const refusjon = (foerste: object, valg: object = {}) =>
  forloep({
    bortfaltRefusjon: [
      { beloep: 1, ...foerste },
      { regnskapsaar: 2017, beloep: 1 },
    ],
    ...valg,
  });

const REFUSJON = forloepstilfeller("S-1", [
  [
    "regnskapsåret gjentatt som tilskuddsår",
    "AAR_STEMMER_IKKE",
    forloep({
      bortfaltRefusjon: [
        { regnskapsaar: 2016, beloep: 1 },
        { regnskapsaar: 2017, beloep: 1 },
        { regnskapsaar: 2017, tilskuddsaar: 2017, beloep: 1 },
      ],
    }),
    ["bortfaltRefusjon", 2],
    /^Tilskuddsåret skal være året etter regnskapsåret \(S-1\): fant regnskapsår 2017 og tilskuddsår 2017/,
  ],
  [
    "en refusjon uten år",
    "MANGLER_VALG",
    forloep({
      bortfaltRefusjon: [2016, 2017, undefined].map((regnskapsaar) => ({ regnskapsaar, beloep: 1 })),
    }),
    ["bortfaltRefusjon", 2],
    /^Refusjonen har ikke noe år; oppgi regnskapsaar, eller tilskuddsaar, som er året etter/,
  ],
  [
    "et år til, ved siden av regnskapsåret",
    "UKJENT_FELT",
    refusjon({ regnskapsaar: 2016, aar: 2016 }),
    ["bortfaltRefusjon", 0, "aar"],
    /«aar»; tillatt er regnskapsaar, tilskuddsaar, beloep/,
  ],
  [
    "et regnskapsår og tilskuddsåret til det samme",
    "DUPLIKAT_AAR",
    forloep({
      bortfaltRefusjon: [{ regnskapsaar: 2016 }, { regnskapsaar: 2017 }, { tilskuddsaar: 2017 }].map((r) => ({
        ...r,
        beloep: 1,
      })),
    }),
    ["bortfaltRefusjon", 2],
    /^Bortfalt refusjon for regnskapsåret 2016 står to ganger; behold én/,
  ],
  [
    "et refusjonsår som ikke finnes",
    "UGYLDIG_VERDI",
    refusjon({ regnskapsaar: 2016 }, { refusjonsaar: "aar" }),
    ["refusjonsaar"],
    /"regnskapsaar" eller "tilskuddsaar": fant teksten «aar»/,
  ],
]);

const AAR_2022 = {
  tilAar: 2022,
  deler: [
    { ...OS, grunnlag: { aar: 2020, beloep: 1 }, perioder: [{ ...PAASLAG, fra: "2021", til: "2022" }] },
  ],
  fraAar: 2021,
  aktivitet: [],
  rundsum: [],
  bortfaltRefusjon: [],
  indekser: [2021, 2022].map((aar) => ({ aar, deflator: 0, demografi: 0 })),
};

const SATSER = forloepstilfeller("R-2, R-4, R-6", [
  [
    "et år uten indeks",
    "MANGLER_INDEKS",
    forloep({ indekser: [{ aar: 2017, deflator: 0, demografi: 0 }] }),
    ["indekser"],
    /^Indeksen for 2016 mangler; .*fra 2016 til 2017/,
  ],
  [
    "en indeks i prosent",
    "UTENFOR_OMRAADE",
    forloep({
      indekser: [2016, 2017].map((aar) => ({ aar, deflator: aar === 2016 ? 2.7 : 0, demografi: 0 })),
    }),
    ["indekser", 0, "deflator"],
    /2\.7 % skrives 0\.027/,
  ],
  [
    "et år uten kjent tak",
    "MANGLER_TAK",
    forloep(AAR_2022),
    ["inntektspaaslag", "tak"],
    /^Taket på inntektspåslaget i 2022 er ikke kjent \(taket er kjent for 2016–2021\); oppgi det i inntektspaaslag\.tak: \[\{ aar: 2022/,
  ],
  [
    "et år uten kjent tak, før forløpet, som nedtrappingen regnes av",
    "MANGLER_TAK",
    forloep({ ...AAR_2022, fraAar: 2023, tilAar: 2023 }),
    ["inntektspaaslag", "tak"],
    /i 2022 er ikke kjent/,
  ],
  [
    "samme tak to ganger",
    "DUPLIKAT_AAR",
    forloep({ inntektspaaslag: { tak: [rad(2016), rad(2016)] } }),
    ["inntektspaaslag", "tak", 1, "aar"],
    /^Taket for 2016 står to ganger/,
  ],
  [
    "en sats i prosent",
    "UTENFOR_OMRAADE",
    forloep({ inntektspaaslag: { sats: 4 } }),
    ["inntektspaaslag", "sats"],
    /4 % skrives 0\.04/,
  ],
  [
    "en nedtrapping i prosent",
    "UTENFOR_OMRAADE",
    forloep({ nedtrapping: { andeler: [60, 0.4] } }),
    ["nedtrapping", "andeler", 0],
    /60 % skrives 0\.6/,
  ],
  [
    "en nedtrapping som ikke finnes",
    "UGYLDIG_VERDI",
    forloep({ nedtrapping: "nei" }),
    ["nedtrapping"],
    /^Nedtrappingen skal være "ingen", eller andeler for årene etter, som \{ andeler: \[0\.6, 0\.4\] \}: fant teksten «nei»/,
  ],
  [
    "en nedtrapping uten andeler",
    "MANGLER_FELT",
    forloep({ nedtrapping: { andeler: [] } }),
    ["nedtrapping", "andeler"],
    /^Ingen andeler/,
  ],
]);

export const FORLOEPSSATSTILFELLER: readonly Tilfelle[] = [...REFUSJON, ...SATSER];
