// What is legal but doubtful in what the trial meant: it is computed, and said.

import type { Merknadstilfelle } from "./merknader.js";

const mottakere = [{ id: "a", loennsutgifter: 2_000_000 }];
const OL = [{ kode: "OL", volum: 1 }];

const INDEKS = { aar: 2019, deflator: "0.028", demografi: "0.0052" };
const LOKAL = { aar: 2019, demografi: "0.01" };
const gevinst = (endret: object) => ({
  grunnlag: { aar: 2018, beloep: 100 },
  indekser: [INDEKS],
  lokalDemografi: [LOKAL],
  ...endret,
});

export const KONSEKVENSMERKNADER: readonly Merknadstilfelle[] = [
  [
    "S-1: et antatt innslagspunkt",
    "ANTATT_VERDI",
    "beregnRessurskrevende",
    { aar: 2018, mottakere },
    ["aar"],
    /tilskuddsår 2018 er innslagspunktet, 1\s235\s000 kr, antatt, ikke publisert.*kompensasjonsgraden, 80 %, antatt/,
  ],
  [
    "S-1: et utledet innslagspunkt, etter regnskapsår",
    "ANTATT_VERDI",
    "beregnRessurskrevende",
    { regnskapsaar: 2009, mottakere },
    ["regnskapsaar"],
    /^For tilskuddsår 2010 er innslagspunktet, 865\s000 kr, utledet, ikke publisert\. Utledet: /,
  ],
  [
    "S-1: bare kompensasjonsgraden er antatt, for innslagspunktet er oppgitt",
    "ANTATT_VERDI",
    "beregnRessurskrevende",
    { aar: 2023, innslagspunkt: 1_523_000, mottakere },
    ["aar"],
    /^For tilskuddsår 2023 er kompensasjonsgraden, 80 %, antatt, ikke publisert\.$/,
  ],
  [
    "S-1: et forslag der det vedtatte ikke er kjent",
    "FORSLAG_BRUKT",
    "beregnRessurskrevende",
    { aar: 2020, mottakere },
    ["aar"],
    /tilskuddsår 2020 er innslagspunktet, 1\s361\s000 kr, et forslag; hva som ble vedtatt, er ikke kjent/,
  ],
  [
    "S-1: en mottaker på 67 år",
    "OVER_ALDERSGRENSEN",
    "beregnRessurskrevende",
    { aar: 2021, mottakere: [{ loennsutgifter: 1 }, { id: "b", loennsutgifter: 2_000_000, alder: 67 }] },
    ["mottakere", 1, "alder"],
    /Mottakeren «b» er 67 år; refusjonen gjelder mottakere under 67 år og er 0 kr/,
  ],
  [
    "S-1: ingen mottakere",
    "INGEN_LINJER",
    "beregnRessurskrevende",
    { aar: 2021, mottakere: [] },
    ["mottakere"],
    /Ingen mottakere; refusjonen er 0 fordi ingenting er oppgitt/,
  ],
  [
    "S-4: en deflator som kan være prosent",
    "MULIG_PROSENT",
    "beregnDemografigevinst",
    gevinst({ indekser: [{ ...INDEKS, deflator: "0.28" }] }),
    ["indekser", 0, "deflator"],
    /Deflatoren for 2019 er 28 %/,
  ],
  [
    "S-4: en lokal vekst som kan være prosent",
    "MULIG_PROSENT",
    "beregnDemografigevinst",
    gevinst({ lokalDemografi: [{ ...LOKAL, demografi: "0.7" }] }),
    ["lokalDemografi", 0, "demografi"],
    /lokale demografisatsen for 2019 er 70 %.*0\.007/,
  ],
  [
    "S-6: en utledet pris",
    "UTLEDET_PRIS",
    "beregnFastePriser",
    {
      tariff: { aar: 2018, sone: "1", reisetidsgruppe: 1 },
      perioder: [
        { navn: "a", linjer: [] },
        { navn: "b", linjer: OL },
      ],
    },
    ["tariff"],
    /^Prisene for OL i enhetspriser-2018-sone-1-gruppe-1 er utledet/,
  ],
  [
    "S-6: en pris på 0",
    "PRIS_ER_NULL",
    "beregnFastePriser",
    { priser: { OL: 0 }, perioder: [{ navn: "a", linjer: OL }] },
    ["priser"],
    /0 kr for OL/,
  ],
  [
    "N-3: en periode uten linjer",
    "INGEN_LINJER",
    "beregnFastePriser",
    {
      priser: { OL: 247 },
      perioder: [
        { navn: "a", linjer: OL },
        { navn: "b", linjer: [] },
      ],
    },
    ["perioder", 1, "linjer"],
    /Perioden «b» har ingen linjer/,
  ],
];
