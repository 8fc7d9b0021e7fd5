// What is legal but doubtful: it is computed, and said.

import { TJENESTEKODER } from "../../../src/index.js";
import { type Merknadstilfelle, medLinje, oppgjoer } from "./tilfelle.js";

export type { Merknadstilfelle } from "./tilfelle.js";

const tariff = (aar: number) => ({ aar, sone: "1", reisetidsgruppe: 1 });
const medTariff = (aar: number, endret: object = {}) =>
  oppgjoer({ priser: undefined, tariff: tariff(aar), ...endret });

/** A whole table with one bought place a krone dearer than the others (T-6: 88 kr in 2019). */
const ujevn = {
  ...tariff(2019),
  id: "egen-2019",
  priser: TJENESTEKODER.map((kode) => ({
    kode,
    pris: kode.endsWith("KJ") ? (kode === "LOKJ" ? "2089" : "2088") : "2000",
  })),
};

const TOLVDEL = "0.08333333333333333333";
const EN_TOLVDEL = /1\/12 avkortet.*BPAN.*oppgi maaneder: 1/;
const APRIL = { termin: "april", beloep: "-0.5" };

export const MERKNADSTILFELLER: readonly Merknadstilfelle[] = [
  [
    "T-5: en utledet pris",
    "UTLEDET_PRIS",
    "beregnKorreksjonsoppgjoer",
    medTariff(2018),
    ["tariff"],
    /BPAN.*enhetspriser-2018-sone-1-gruppe-1.*utledet.*ikke publisert/,
  ],
  [
    "T-5: en utledet pris i 2021",
    "UTLEDET_PRIS",
    "beregnKorreksjonsoppgjoer",
    medTariff(2021),
    ["tariff"],
    /3,8 %/,
  ],
  [
    "T-5: en utledet pris i a konto",
    "UTLEDET_PRIS",
    "beregnAKonto",
    { tariff: tariff(2017), linjer: [{ kode: "BPAN", timerPerUke: 70 }] },
    ["tariff"],
    /BPAN.*utledet/,
  ],
  [
    "T-6: en ujevn tabell",
    "UJEVN_KJOEPSPREMIE",
    "lesTariff",
    ujevn,
    ["priser"],
    /én konstant.*T-6.*88 kr.*89 kr \(LOKJ\)/,
  ],
  [
    "T-6: en ujevn tabell i et oppgjør",
    "UJEVN_KJOEPSPREMIE",
    "beregnKorreksjonsoppgjoer",
    oppgjoer({ priser: undefined, tariff: ujevn }),
    ["tariff", "priser"],
    /T-6.*89 kr \(LOKJ\)/,
  ],
  [
    "N-3: en pris på 0",
    "PRIS_ER_NULL",
    "beregnKorreksjonsoppgjoer",
    oppgjoer({ priser: { BPAN: "0.00" } }),
    ["priser"],
    /0 kr for BPAN/,
  ],
  [
    "T-2: et annet år enn tabellens",
    "AAR_AVVIKER",
    "beregnKorreksjonsoppgjoer",
    medTariff(2019, { aar: 2020 }),
    ["aar"],
    /Året er 2020, men prisene er fra 2019/,
  ],
  [
    "N-3: et oppgjør uten linjer",
    "INGEN_LINJER",
    "beregnKorreksjonsoppgjoer",
    oppgjoer({ linjer: [] }),
    ["linjer"],
    /ingen linjer/,
  ],
  [
    "K-4: et negativt a konto-beløp",
    "NEGATIV_A_KONTO",
    "beregnKorreksjonsoppgjoer",
    oppgjoer({ termin: "april", aKonto: [APRIL] }),
    ["aKonto", 0, "beloep"],
    /«april» er negativ: fant -0\.5/,
  ],
  [
    "A-4: en avkortet nøkkel",
    "NOEKKEL_AVKORTET",
    "beregnKorreksjonsoppgjoer",
    { ...medLinje({ aarsvolum: 6 }), noekkel: TOLVDEL },
    ["noekkel"],
    EN_TOLVDEL,
  ],
  [
    "A-4: en tolvdel som JSON-tall",
    "NOEKKEL_AVKORTET",
    "beregnKorreksjonsoppgjoer",
    { ...medLinje({ aarsvolum: 366 }), noekkel: 1 / 12 },
    ["noekkel"],
    EN_TOLVDEL,
  ],
  [
    "A-4: en tolvdel med ti desimaler",
    "NOEKKEL_AVKORTET",
    "beregnKorreksjonsoppgjoer",
    { ...medLinje({ aarsvolum: 366 }), noekkel: "0.0833333333" },
    ["noekkel"],
    EN_TOLVDEL,
  ],
];
