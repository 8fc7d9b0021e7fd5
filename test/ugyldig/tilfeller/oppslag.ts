// Indexing without rates, and things looked up that are not there.

import { type Tilfelle, tilfellerAv } from "./tilfelle.js";

const VALG = { aar: 2019, sone: "1", reisetidsgruppe: 1 };

const INDEKSERTE = tilfellerAv("indekserTariff", "T-3", [
  [
    "samme deflator to ganger",
    "FLERE_VALG",
    { tariff: VALG, tilAar: 2020, deflatorer: ["0.02", "0.03"].map((deflator) => ({ aar: 2020, deflator })) },
    ["deflatorer", 1, "aar"],
    /2020 er oppgitt to ganger; behold én/,
  ],
  [
    "et år uten deflator",
    "MANGLER_DEFLATOR",
    { tariff: { ...VALG, aar: 2021 }, tilAar: 2025, deflatorer: [{ aar: 2024, deflator: "0.04" }] },
    ["deflatorer"],
    /deflator for 2025 er ikke kjent; oppgi den i deflatorer: \[\{ aar: 2025/,
  ],
  [
    "et år uten deflator bakover",
    "MANGLER_DEFLATOR",
    { tariff: { ...VALG, aar: 2016 }, tilAar: 2013 },
    ["deflatorer"],
    /deflator for 2014 er ikke kjent; oppgi den/,
  ],
  [
    "en deflator i prosent",
    "UTENFOR_OMRAADE",
    { tariff: VALG, tilAar: 2020, deflatorer: [{ aar: 2020, deflator: "2.7" }] },
    ["deflatorer", 0, "deflator"],
    /fant 2\.7; oppgi over -1 og høyst 1/,
  ],
  [
    "en deflator på minus 100 %",
    "UTENFOR_OMRAADE",
    { tariff: VALG, tilAar: 2020, deflatorer: [{ aar: 2020, deflator: -1 }] },
    ["deflatorer", 0, "deflator"],
    /fant -1; oppgi over -1/,
  ],
  ["uten år å gå til", "MANGLER_FELT", { tariff: VALG }, ["tilAar"], /Til-året mangler/],
  [
    "en tabell som ikke finnes",
    "UKJENT_TARIFF",
    { tariff: { ...VALG, aar: 2022 }, tilAar: 2023 },
    ["tariff"],
    /2022.*Finnes: 2016/,
  ],
]);

const HENTEDE = [
  ...tilfellerAv("hentTariff", "T-2", [
    [
      "et år som ikke finnes",
      "UKJENT_TARIFF",
      { ...VALG, aar: 2022 },
      [],
      /Ingen pristabell for 2022.*2016, 2017, 2018, 2019, 2020, 2021/,
    ],
    [
      "et år som tekst",
      "IKKE_HELTALL",
      { ...VALG, aar: "2019" },
      ["aar"],
      /helt tall, minst 1900 og høyst 2199: fant teksten «2019»/,
    ],
  ]),
  ...tilfellerAv("hentDeflator", "T-3", [
    [
      "et år utenfor serien",
      "UKJENT_AAR",
      { aar: 2010 },
      ["aar"],
      /2010 \(budsjett\); finnes for 2015, 2016/,
    ],
    [
      "et år der bare et intervall er kjent",
      "UKJENT_AAR",
      { aar: 2021, slag: "endelig" },
      ["aar"],
      /2021 \(endelig\); finnes for/,
    ],
    [
      "et slag som ikke finnes",
      "UGYLDIG_VERDI",
      { aar: 2021, slag: "sikkert" },
      ["slag"],
      /"budsjett".*«sikkert»/,
    ],
  ]),
  ...tilfellerAv("hentUtskrivningsklarpris", "T-4", [
    ["et år utenfor serien", "UKJENT_AAR", 2013, [], /2014.*2024: fant tallet 2013/],
  ]),
  ...tilfellerAv("hentTjeneste", "T-1", [
    ["små bokstaver", "UKJENT_TJENESTEKODE", "sk08", [], /«sk08»; mente du SK08\?/],
  ]),
  ...tilfellerAv("listTjenester", "T-1", [
    [
      "en gruppe som ikke finnes",
      "UGYLDIG_VERDI",
      "Hjemmesykepleie",
      [],
      /«Hjemmesykepleie»; skjemaets grupper er Helsetjenester i hjemmet;/,
    ],
  ]),
  ...tilfellerAv("hentRegel", "kontrakten", [
    ["en regel som ikke finnes", "UKJENT_REGEL", "K-9", [], /«K-9»; reglene er .*K-1, K-2/],
  ]),
  ...tilfellerAv("hentKilde", "kontrakten", [
    ["en kilde som ikke finnes", "UKJENT_KILDE", "S099", [], /«S099»; se tariffs\/sources\.json/],
  ]),
  ...tilfellerAv("lesNorskTall", "N-1", [
    ["punktum som tusenskille", "UGYLDIG_TALL", "1.234,5", [], /«1\.234,5»; skriv tallet som «17 315,31»/],
    ["to slags mellomrom", "UGYLDIG_TALL", "1 234\u00a0567", [], /skriv tallet som «17 315,31»/],
    ["31 sifre", "FOR_MANGE_SIFRE", "1".repeat(31), [], /30 sifre før og 20 etter/],
    ["et tall", "UGYLDIG_TALL", 17315.31, [], /tallet 17315\.31; skriv tallet som/],
  ]),
];

export const OPPSLAGSTILFELLER: readonly Tilfelle[] = [...INDEKSERTE, ...HENTEDE];
