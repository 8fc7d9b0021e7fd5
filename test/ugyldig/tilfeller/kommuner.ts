// Look-ups of municipalities, uttrekk, national rates and indices that can't be answered.

import { type Merknadstilfelle, type Tilfelle, tilfellerAv } from "./tilfelle.js";

const KOMMUNER = tilfellerAv("hentKommune", "R-10", [
  ["et feilskrevet navn", "UKJENT_KOMMUNE", "Stjordal", [], /«Stjordal»; mente du Stjørdal\?/],
  [
    "en kommune utenfor forsøket",
    "UKJENT_KOMMUNE",
    "Oslo",
    [],
    /«Oslo»; kommunene i forsøket er Lillesand, .*Lødingen/,
  ],
  ["et nummer utenfor forsøket", "UKJENT_KOMMUNE", 301, [], /tallet 301; kommunene i forsøket er/],
  ["uten kommune", "MANGLER_FELT", undefined, [], /oppgi navn eller kommunenummer/],
]);

const UTTREKK = tilfellerAv("hentUttrekk", "R-1", [
  [
    "et år uten publisert uttrekk",
    "UKJENT_AAR",
    { kommune: "Os", aar: 2019 },
    ["aar"],
    /for Os i 2019; kjent er Os 2015: 222 445 000 kr \(grunnlag\); Os 2020: 270 732 000 kr/,
  ],
  [
    "et slag som ikke er publisert for året",
    "UKJENT_AAR",
    { kommune: "Os", aar: 2020, slag: "grunnlag" },
    ["aar"],
    /for Os i 2020 \(grunnlag\); kjent er/,
  ],
  [
    "den ene av to som har beløpet samlet",
    "UKJENT_AAR",
    { kommune: "Spydeberg", aar: 2019 },
    ["aar"],
    /Selbu og Spydeberg samlet 2019: 142 400 000 kr \(delAvAar\)/,
  ],
  [
    "en ukjent kommune",
    "UKJENT_KOMMUNE",
    { kommune: "Os i Østerdalen", aar: 2015 },
    ["kommune"],
    /fant teksten «Os i Østerdalen»/,
  ],
  [
    "en ukjent kommune i en liste",
    "UKJENT_KOMMUNE",
    { kommune: ["Selbu", "Spydberg"], aar: 2019 },
    ["kommune", 1],
    /«Spydberg»; mente du Spydeberg\?/,
  ],
  ["en tom liste", "UKJENT_KOMMUNE", { kommune: [], aar: 2019 }, ["kommune"], /en liste med 0 ledd/],
  ["uten kommune", "MANGLER_FELT", { aar: 2019 }, ["kommune"], /Kommunen mangler/],
  [
    "et slag som ikke finnes",
    "UGYLDIG_VERDI",
    { kommune: "Os", aar: 2015, slag: "sum" },
    ["slag"],
    /"grunnlag" eller "aarsbeloep"/,
  ],
  [
    "et ukjent felt",
    "UKJENT_FELT",
    { kommune: "Os", aar: 2015, beloep: 1 },
    ["beloep"],
    /tillatt er kommune, aar, slag/,
  ],
]);

const DEMOGRAFI = tilfellerAv("hentDemografi", "R-2", [
  [
    "et år i hullet",
    "UKJENT_AAR",
    { aar: 2017 },
    ["aar"],
    /2017 er ikke kjent for seg; kjent er 2019: 0,52 %.*snittet 2015–2021: 0,7 %/,
  ],
  ["et år utenfor", "UKJENT_AAR", { aar: 2022 }, ["aar"], /2022 er ikke kjent/],
  ["et år som tekst", "IKKE_HELTALL", { aar: "2019" }, ["aar"], /fant teksten «2019»/],
]);

const VALG = { fraAar: 2018, tilAar: 2020 };

const INDEKSER = tilfellerAv("hentIndekser", "R-2", [
  [
    "et år uten nasjonal sats",
    "MANGLER_INDEKS",
    { fraAar: 2017, tilAar: 2018 },
    ["demografi"],
    /demografi for 2018 er ikke kjent; kjent er 2019: 0,52 %.*Oppgi demografi/,
  ],
  [
    "et år uten deflator",
    "MANGLER_INDEKS",
    { fraAar: 2024, tilAar: 2025, demografi: 0 },
    ["tilAar"],
    /Deflatoren for 2025 er ikke kjent.*2023, 2024/,
  ],
  [
    "et år med bare et intervall",
    "MANGLER_INDEKS",
    { fraAar: 2019, tilAar: 2020, slag: "endelig" },
    ["slag"],
    /2020 er ikke kjent som én verdi \(endelig\)/,
  ],
  [
    "et år bakover",
    "AAR_FOER_GRUNNLAG",
    { fraAar: 2020, tilAar: 2018 },
    ["tilAar"],
    /2018 er før grunnlagsåret 2020/,
  ],
  [
    "en sats i prosent",
    "UTENFOR_OMRAADE",
    { ...VALG, demografi: 2.5 },
    ["demografi"],
    /2\.5 % skrives 0\.025/,
  ],
  [
    "en sats med komma",
    "UGYLDIG_TALL",
    { ...VALG, demografi: "0,007" },
    ["demografi"],
    /mente du "0\.007"\?/,
  ],
  [
    "en liste med komma",
    "UGYLDIG_TALL",
    { ...VALG, demografi: [{ aar: 2019, demografi: "0,007" }] },
    ["demografi", 0, "demografi"],
    /mente du "0\.007"\?/,
  ],
  [
    "et år to ganger",
    "DUPLIKAT_AAR",
    { ...VALG, demografi: [0.1, 0.2].map((demografi) => ({ aar: 2019, demografi })) },
    ["demografi", 1, "aar"],
    /Demografisatsen for 2019 står to ganger/,
  ],
  [
    "et slag som ikke finnes",
    "UGYLDIG_VERDI",
    { ...VALG, slag: "nyest" },
    ["slag"],
    /"budsjett" eller "revidert"/,
  ],
  ["uten til-år", "MANGLER_FELT", { fraAar: 2018 }, ["tilAar"], /Til-året mangler/],
]);

export const KOMMUNETILFELLER: readonly Tilfelle[] = [...KOMMUNER, ...UTTREKK, ...DEMOGRAFI, ...INDEKSER];

export const DATAMERKNADER: readonly Merknadstilfelle[] = [
  [
    "R-2: et antatt deflatoranslag",
    "ANTATT_VERDI",
    "hentIndekser",
    { fraAar: 2014, tilAar: 2015, demografi: "0.007" },
    [],
    /Deflatoren for 2015 \(0\.03\) er antatt/,
  ],
  [
    "R-2: to antatte anslag",
    "ANTATT_VERDI",
    "hentIndekser",
    { fraAar: 2017, tilAar: 2019, demografi: "0.007", slag: "endelig" },
    [],
    /Deflatoren for 2018 \(0\.03\), 2019 \(0\.03\) er antatt/,
  ],
  [
    "R-2: en demografisats som kan være en prosent",
    "MULIG_PROSENT",
    "hentIndekser",
    { fraAar: 2018, tilAar: 2019, demografi: "0.7" },
    ["demografi"],
    /Demografisatsen er 70 %; var 0,7 % ment/,
  ],
  [
    "R-2: en demografisats i en liste som kan være en prosent",
    "MULIG_PROSENT",
    "hentIndekser",
    { fraAar: 2018, tilAar: 2019, demografi: [{ aar: 2019, demografi: "0.7" }] },
    ["demografi", 0, "demografi"],
    /Demografisatsen for 2019 er 70 %/,
  ],
];
