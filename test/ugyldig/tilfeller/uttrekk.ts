// Bad inputs of the uttrekk, of one municipality.

import { type Tilfelle, tilfellerAv } from "./tilfelle.js";

export const INDEKS = { aar: 2019, deflator: "0.028", demografi: "0.0052" };
const INDEKSER = [INDEKS, { ...INDEKS, aar: 2020 }];
const GRUNNLAG = { aar: 2018, beloep: 95_191_715 };
export const UTTREKK = { grunnlag: GRUNNLAG, tilAar: 2020, indekser: INDEKSER };
const uttrekk = (endret: object) => ({ ...UTTREKK, ...endret });
const medIndeks = (endret: object) => uttrekk({ indekser: [INDEKS, { ...INDEKS, aar: 2020, ...endret }] });

export const UTTREKKSTILFELLER: readonly Tilfelle[] = tilfellerAv("beregnUttrekk", "R-2", [
  [
    "et år uten indeks",
    "MANGLER_INDEKS",
    uttrekk({ tilAar: 2021 }),
    ["indekser"],
    /^Indeksen for 2021 mangler; oppgi deflator og demografi for hvert år fra 2019 til 2021/,
  ],
  [
    "et år før grunnlagsåret",
    "AAR_FOER_GRUNNLAG",
    uttrekk({ tilAar: 2017 }),
    ["tilAar"],
    /^Til-året 2017 er før grunnlagsåret 2018; oppgi 2018 eller et senere år/,
  ],
  [
    "et negativt grunnlag",
    "NEGATIVT_TALL",
    uttrekk({ grunnlag: { ...GRUNNLAG, beloep: -1 } }),
    ["grunnlag", "beloep"],
    /^Grunnlaget kan ikke være negativt: fant -1; oppgi 0 eller mer/,
  ],
  [
    "en deflator i prosent",
    "UTENFOR_OMRAADE",
    medIndeks({ deflator: 2.8 }),
    ["indekser", 1, "deflator"],
    /^Deflatoren.*fant 2\.8; .*en andel, ikke prosent: 2\.8 % skrives 0\.028\)\.$/,
  ],
  [
    "en demografisats i prosent",
    "UTENFOR_OMRAADE",
    medIndeks({ demografi: "-1.5" }),
    ["indekser", 1, "demografi"],
    /^Demografisatsen.*fant -1\.5; .*-1\.5 % skrives -0\.015\)\.$/,
  ],
  [
    "samme indeksår to ganger",
    "DUPLIKAT_AAR",
    uttrekk({ indekser: [...INDEKSER, INDEKS] }),
    ["indekser", 2, "aar"],
    /^Indeksen for 2019 står to ganger; behold én/,
  ],
  [
    "en indeks uten demografi",
    "MANGLER_FELT",
    medIndeks({ demografi: undefined }),
    ["indekser", 1, "demografi"],
    /^Tallet mangler: oppgi et desimaltall/,
  ],
  ["uten indekser", "MANGLER_FELT", uttrekk({ indekser: undefined }), ["indekser"], /mangler.*liste/i],
  [
    "en indeks som bare er et tall",
    "UGYLDIG_TYPE",
    uttrekk({ tilAar: 2019, indekser: [INDEKS, 0.028] }),
    ["indekser", 1],
    /^Fant tallet 0\.028; her skal det stå et objekt/,
  ],
  [
    "13 måneder",
    "UTENFOR_OMRAADE",
    uttrekk({ maaneder: 13 }),
    ["maaneder"],
    /fant 13; oppgi minst 1 og høyst 12/,
  ],
  [
    "0 måneder",
    "UTENFOR_OMRAADE",
    uttrekk({ maaneder: 0 }),
    ["maaneder"],
    /fant 0; oppgi minst 1 og høyst 12/,
  ],
  [
    "et halvt år som 0,5",
    "IKKE_HELTALL",
    uttrekk({ maaneder: 0.5 }),
    ["maaneder"],
    /^Antall måneder skal være et helt tall, minst 1 og høyst 12: fant tallet 0\.5/,
  ],
  [
    "en metode som ikke finnes",
    "UGYLDIG_VERDI",
    uttrekk({ metode: "sum" }),
    ["metode"],
    /^Metoden skal være "multiplikativ" eller "additiv": fant teksten «sum»/,
  ],
  [
    "et beløp med tusenskiller",
    "UGYLDIG_TALL",
    uttrekk({ grunnlag: { ...GRUNNLAG, beloep: "95 191 715" } }),
    ["grunnlag", "beloep"],
    /«95 191 715».*mente du "95191715"\?/,
  ],
  [
    "en sats med for mange desimaler",
    "FOR_MANGE_SIFRE",
    medIndeks({ deflator: `0.${"1".repeat(21)}` }),
    ["indekser", 1, "deflator"],
    /20 etter punktum/,
  ],
  [
    "et uendelig grunnlagsår",
    "IKKE_HELTALL",
    uttrekk({ grunnlag: { ...GRUNNLAG, aar: Number.NEGATIVE_INFINITY } }),
    ["grunnlag", "aar"],
    /^Grunnlagsåret skal være et helt tall, minst 1900 og høyst 2199/,
  ],
  [
    "et feilstavet felt",
    "UKJENT_FELT",
    uttrekk({ maneder: 6 }),
    ["maneder"],
    /«maneder»; mente du «maaneder»\?/,
  ],
]);
