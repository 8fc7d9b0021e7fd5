// What is legal but doubtful in the frame and the course: it is computed, and said.

import { forloep, OS, PAASLAG } from "./forloepsgrunn.js";
import type { Merknadstilfelle } from "./merknader.js";
import { PROSENTMERKNADER } from "./prosentmerknader.js";

const rundsum = (endret: object) => ({ poster: [{ navn: "dagsenter", beloep: 4_000_000, ...endret }] });

const RUNDSUM: readonly Merknadstilfelle[] = [
  [
    "R-8: en rundsum under erfaringen",
    "RUNDSUM_UTENFOR_ERFARING",
    "beregnRundsum",
    { ...rundsum({}), nettoUtgifter: 160_200_000 },
    ["nettoUtgifter"],
    /^Rundsummen på 4\s000\s000 kr er 2,50 % av netto utgifter \(160\s200\s000 kr\), utenfor de 4–9 % som er erfaringen/,
  ],
  [
    "R-8: en rundsum over erfaringen",
    "RUNDSUM_UTENFOR_ERFARING",
    "beregnRundsum",
    { ...rundsum({}), nettoUtgifter: 40_000_000 },
    ["nettoUtgifter"],
    /er 10,00 % av netto utgifter/,
  ],
  [
    "R-1: en funksjon som ikke er i uttrekket",
    "KOSTRA_UTENFOR_UTTREKKET",
    "beregnRundsum",
    rundsum({ kostraFunksjon: "120" }),
    ["poster", 0, "kostraFunksjon"],
    /^«dagsenter» står på KOSTRA-funksjon 120; uttrekket er regnet av 234, 253, 254, 261 \(R-1\)/,
  ],
];

const etter = (endret: object) =>
  forloep({
    fraAar: 2021,
    tilAar: 2022,
    deler: [
      { ...OS, grunnlag: { aar: 2020, beloep: 1 }, perioder: [{ ...PAASLAG, fra: "2021", til: "2021" }] },
    ],
    indekser: [{ aar: 2021, deflator: 0, demografi: 0 }],
    aktivitet: [],
    rundsum: [],
    bortfaltRefusjon: [],
    ...endret,
  });

const RESTEN: readonly Merknadstilfelle[] = [
  [
    "R-6: en nedtrapping etter 2021",
    "ANTATT_VERDI",
    "beregnNedtrapping",
    { sisteAar: 2021, beloep: 1 },
    ["andeler"],
    /^Nedtrappingen er publisert for en avslutning i 2022; at andelene også gjelder etter 2021, er antatt/,
  ],
  [
    "R-6: en nedtrapping i et forløp",
    "ANTATT_VERDI",
    "beregnForloep",
    etter({}),
    ["nedtrapping"],
    /^Nedtrappingen for «Os» etter 2021 er antatt/,
  ],
  [
    "R-9: en negativ a konto",
    "NEGATIV_A_KONTO",
    "beregnTilskudd",
    { aar: 2019, aktivitet: { aKonto: "-1000.5", korreksjoner: [] }, rundsum: 0, inntektspaaslag: 0 },
    ["aktivitet", "aKonto"],
    /^A konto er negativ: fant −1\s000,5 kr; et trekk hører hjemme i korreksjoner/,
  ],
  [
    "R-9: en negativ a konto i et forløp",
    "NEGATIV_A_KONTO",
    "beregnForloep",
    forloep({
      aktivitet: [
        { aar: 2016, aKonto: -1 },
        { aar: 2017, beloep: -1 },
      ],
    }),
    ["aktivitet", 0, "aKonto"],
    /^A konto er negativ: fant −1 kr/,
  ],
  [
    "R-10: modell B i 2020",
    "UTENFOR_FORSOEKET",
    "beregnModellB",
    { aar: 2020, uttrekk: 1 },
    ["aar"],
    /^Modell B gjaldt 2016–2019, ikke 2020 \(R-10\)/,
  ],
  [
    "R-10: modell B i 2021 i et forløp",
    "UTENFOR_FORSOEKET",
    "beregnForloep",
    etter({
      tilAar: 2021,
      deler: [
        {
          ...OS,
          grunnlag: { aar: 2020, beloep: 1 },
          perioder: [{ fra: "2021", til: "2021", ordning: "modellB" }],
        },
      ],
      bortfaltRefusjon: [{ tilskuddsaar: 2022, beloep: 0 }],
    }),
    ["deler", 0, "perioder", 0],
    /^Modell B gjaldt 2016–2019, ikke 2021/,
  ],
  [
    "R-1: et grunnlagsår som ikke er året før start",
    "UVENTET_GRUNNLAGSAAR",
    "beregnForloep",
    forloep({ deler: [{ ...OS, grunnlag: { aar: 2016, beloep: 1 } }] }),
    ["deler", 0, "grunnlag", "aar"],
    /^Grunnlagsåret til «Os» er 2016, men delen er med fra 2016; uttrekket regnes av året før start \(R-1\), 2015/,
  ],
];

export const RAMMEMERKNADER: readonly Merknadstilfelle[] = [...PROSENTMERKNADER, ...RUNDSUM, ...RESTEN];
