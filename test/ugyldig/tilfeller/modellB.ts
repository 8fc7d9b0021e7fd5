// Bad inputs of the phase-out of the inntektspåslag, and of Modell B.

import { type Tilfelle, tilfellerAv } from "./tilfelle.js";

const ned = (endret: object) => ({ sisteAar: 2022, beloep: 7_000_000, ...endret });

const NEDTRAPPING = tilfellerAv("beregnNedtrapping", "R-6", [
  [
    "andeler i prosent",
    "UTENFOR_OMRAADE",
    ned({ andeler: [0.6, 40] }),
    ["andeler", 1],
    /^Andelen.*40 % skrives 0\.4\)\.$/,
  ],
  [
    "en negativ andel",
    "NEGATIVT_TALL",
    ned({ andeler: ["-0.6"] }),
    ["andeler", 0],
    /fant -0\.6; oppgi 0 eller mer/,
  ],
  [
    "ingen andeler",
    "MANGLER_FELT",
    ned({ andeler: [] }),
    ["andeler"],
    /^Ingen andeler; oppgi minst én, eller utelat/,
  ],
  ["en andel som mangler", "MANGLER_FELT", ned({ andeler: [undefined] }), ["andeler", 0], /^Tallet mangler/],
  ["et negativt beløp", "NEGATIVT_TALL", ned({ beloep: -1 }), ["beloep"], /^Beløpet kan ikke være negativt/],
  [
    "uten det siste året",
    "MANGLER_FELT",
    ned({ sisteAar: undefined }),
    ["sisteAar"],
    /^Det siste året mangler/,
  ],
  ["aar som felt", "UKJENT_FELT", ned({ aar: 2022 }), ["aar"], /«aar»; tillatt er sisteAar, beloep, andeler/],
]);

const modellB = (endret: object) => ({ aar: 2018, uttrekk: 100_000_000, ...endret });

const MODELL_B = tilfellerAv("beregnModellB", "R-10", [
  [
    "et år uten kjent tak",
    "MANGLER_TAK",
    modellB({ aar: 2015, inntektspaaslag: { maaneder: 8 } }),
    ["inntektspaaslag", "tak"],
    /i 2015 er ikke kjent \(taket er kjent for 2016–2021\); oppgi tak i kroner/,
  ],
  ["uten år", "MANGLER_FELT", modellB({ aar: undefined }), ["aar"], /^Året mangler/],
  [
    "et negativt uttrekk",
    "NEGATIVT_TALL",
    modellB({ uttrekk: "-0.01" }),
    ["uttrekk"],
    /fant -0\.01; oppgi 0 eller mer/,
  ],
  [
    "13 måneder",
    "UTENFOR_OMRAADE",
    modellB({ maaneder: 13 }),
    ["maaneder"],
    /fant 13; oppgi minst 1 og høyst 12/,
  ],
  [
    "13 måneder med påslag",
    "UTENFOR_OMRAADE",
    modellB({ inntektspaaslag: { maaneder: 13 } }),
    ["inntektspaaslag", "maaneder"],
    /fant 13; oppgi minst 1 og høyst 12/,
  ],
  [
    "en sats i prosent",
    "UTENFOR_OMRAADE",
    modellB({ inntektspaaslag: { sats: 4 } }),
    ["inntektspaaslag", "sats"],
    /0\.04/,
  ],
  [
    "påslaget som beløp",
    "UGYLDIG_TYPE",
    modellB({ inntektspaaslag: 4_000_000 }),
    ["inntektspaaslag"],
    /et objekt/,
  ],
  [
    "uttrekket gjentatt i påslaget",
    "UKJENT_FELT",
    modellB({ inntektspaaslag: { uttrekk: 1 } }),
    ["inntektspaaslag", "uttrekk"],
    /«uttrekk»; tillatt er sats, tak, maaneder, takGjelder/,
  ],
]);

export const MODELL_B_TILFELLER: readonly Tilfelle[] = [...NEDTRAPPING, ...MODELL_B];
