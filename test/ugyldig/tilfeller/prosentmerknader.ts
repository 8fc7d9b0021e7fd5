// Rates that may have been meant as per cents: computed as they stand, and said.

import { forloep } from "./forloepsgrunn.js";
import type { Merknadstilfelle } from "./merknader.js";

const INDEKS = { aar: 2019, deflator: "0.028", demografi: "0.0052" };
const uttrekk = (endret: object) => ({
  grunnlag: { aar: 2018, beloep: 100 },
  tilAar: 2019,
  indekser: [{ ...INDEKS, ...endret }],
});
const soek = (beloep: number, deflator: string) => ({
  ...uttrekk({ demografi: undefined, deflator }),
  publisert: { beloep, avrundetTil: 1 },
});
const rundsum = (endret: object) => ({ poster: [{ navn: "dagsenter", beloep: 4_000_000, ...endret }] });

export const PROSENTMERKNADER: readonly Merknadstilfelle[] = [
  [
    "R-2: 0,52 for 0,52 %",
    "MULIG_PROSENT",
    "beregnUttrekk",
    uttrekk({ demografi: "0.52" }),
    ["indekser", 0, "demografi"],
    /^Demografisatsen for 2019 er 52 %; var 0,52 % ment, skrives det 0\.0052\.$/,
  ],
  [
    "R-2: -0,3 for −0,3 %",
    "MULIG_PROSENT",
    "beregnUttrekk",
    uttrekk({ demografi: -0.3 }),
    ["indekser", 0, "demografi"],
    /er −30 %; var −0,3 % ment, skrives det -0\.003\.$/,
  ],
  [
    "R-3: 0,52 for 0,52 % i en del",
    "MULIG_PROSENT",
    "beregnSamletUttrekk",
    {
      deler: [
        { navn: "Os", ...uttrekk({}) },
        { navn: "Fusa", ...uttrekk({ deflator: 0.52 }) },
      ],
    },
    ["deler", 1, "indekser", 0, "deflator"],
    /^Deflatoren for 2019 er 52 %/,
  ],
  [
    "R-4: 0,4 for 4 %",
    "MULIG_PROSENT",
    "beregnInntektspaaslag",
    { uttrekk: 100, aar: 2020, sats: 0.4 },
    ["sats"],
    /^Satsen er 40 %; var 0,4 % ment, skrives det 0\.004\.$/,
  ],
  [
    "R-4: 0,28 for 2,8 % i taket",
    "MULIG_PROSENT",
    "indekserTak",
    { tilAar: 2017, deflatorer: [{ aar: 2017, deflator: "0.28" }] },
    ["deflatorer", 0, "deflator"],
    /^Deflatoren for 2017 er 28 %/,
  ],
  [
    "R-8: 0,52 for 0,52 %",
    "MULIG_PROSENT",
    "beregnRundsum",
    { ...rundsum({}), aar: 2018, tilAar: 2019, indekser: [{ ...INDEKS, deflator: 0.52 }] },
    ["indekser", 0, "deflator"],
    /^Deflatoren for 2019 er 52 %/,
  ],
  [
    "R-10: 0,4 for 4 %",
    "MULIG_PROSENT",
    "beregnModellB",
    { aar: 2018, uttrekk: 100, inntektspaaslag: { sats: 0.4 } },
    ["inntektspaaslag", "sats"],
    /^Satsen er 40 %/,
  ],
  [
    "N-2: en funnet sats som ingen behov vokser med",
    "MULIG_PROSENT",
    "finnDemografiSomGir",
    soek(100_000, "0.028"),
    ["publisert", "beloep"],
    /er 97\s\d\d\d,\d\d %; står grunnlaget og det publiserte beløpet i kroner begge to/,
  ],
  [
    "N-2: 0,52 for 0,52 % i søket",
    "MULIG_PROSENT",
    "finnDemografiSomGir",
    soek(152, "0.52"),
    ["indekser", 0, "deflator"],
    /^Deflatoren for 2019 er 52 %/,
  ],
  [
    "R-2: 0,7 for 0,7 % i et forløp",
    "MULIG_PROSENT",
    "beregnForloep",
    forloep({
      indekser: [2016, 2017].map((aar) => ({ aar, deflator: 0.027, demografi: aar === 2017 ? 0.7 : 0.007 })),
    }),
    ["indekser", 1, "demografi"],
    /^Demografisatsen for 2017 er 70 %; var 0,7 % ment, skrives det 0\.007\.$/,
  ],
  [
    "R-4: 0,4 for 4 % i et forløp",
    "MULIG_PROSENT",
    "beregnForloep",
    forloep({ inntektspaaslag: { sats: 0.4 } }),
    ["inntektspaaslag", "sats"],
    /^Satsen er 40 %/,
  ],
];
