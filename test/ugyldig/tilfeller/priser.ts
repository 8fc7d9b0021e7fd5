// Bad settlements: codes and prices.

import { LINJE, medLinje, oppgjoer, type Tilfelle, tilfellerAv } from "./tilfelle.js";

const TARIFF = { aar: 2019, sone: "1", reisetidsgruppe: 1 };
const tilTabell = (tariff: unknown) => oppgjoer({ priser: undefined, tariff });
const kode = (verdi: unknown) => medLinje({ kode: verdi });

export const PRISTILFELLER: readonly Tilfelle[] = tilfellerAv("beregnKorreksjonsoppgjoer", "T-1, N-3", [
  [
    "priser som Map, som ikke har priser å finne ved navn",
    "UGYLDIG_TYPE",
    oppgjoer({ priser: new Map([["BPAN", 464]]) }),
    ["priser"],
    /priser er et vanlig objekt \{ KODE: kroner \}: fant et objekt/,
  ],
  // Codes (T-1)
  [
    "feilstavet kode",
    "UKJENT_TJENESTEKODE",
    kode("HTAMKD"),
    ["linjer", 0, "kode"],
    /«HTAMKD»; mente du HTAMDK\?/,
  ],
  [
    "kode med små bokstaver",
    "UKJENT_TJENESTEKODE",
    kode("bpan"),
    ["linjer", 0, "kode"],
    /«bpan»; mente du BPAN\?/,
  ],
  [
    "kode som ingen ligner",
    "UKJENT_TJENESTEKODE",
    kode("MATOMBRINGING"),
    ["linjer", 0, "kode"],
    /«MATOMBRINGING»; skjemaet har 51 koder/,
  ],
  ["__proto__ som kode", "UKJENT_TJENESTEKODE", kode("__proto__"), ["linjer", 0, "kode"], /«__proto__»/],
  ["kode som er et tall", "UKJENT_TJENESTEKODE", kode(8), ["linjer", 0, "kode"], /tallet 8/],
  ["uten kode", "MANGLER_FELT", kode(undefined), ["linjer", 0, "kode"], /mangler.*HTAMDK/],
  [
    "samme kode to ganger",
    "DUPLIKAT_TJENESTEKODE",
    oppgjoer({ linjer: [LINJE, { ...LINJE, gjennomfoert: 1 }] }),
    ["linjer", 1, "kode"],
    /BPAN står to ganger: først i linje 0, så i linje 1/,
  ],
  // Prices (T-2, T-5, N-3)
  [
    "pris mangler i priser",
    "MANGLER_PRIS",
    kode("UK"),
    ["linjer", 0, "kode"],
    /UK har ingen pris i priser; oppgi prisen/,
  ],
  [
    "pris mangler i tabellen for 2016",
    "MANGLER_PRIS",
    { ...medLinje({ kode: "LFKO" }), priser: undefined, tariff: { ...TARIFF, aar: 2016 } },
    ["linjer", 0, "kode"],
    /LFKO har ingen pris i tabellen enhetspriser-2016-sone-1-gruppe-1.*aldri null.*aldri naboårets/,
  ],
  [
    "ukjent kode i priser",
    "UKJENT_TJENESTEKODE",
    oppgjoer({ priser: { BPAN: 464, BPDAK: 1 } }),
    ["priser", "BPDAK"],
    /«BPDAK»; mente du BPADK\?/,
  ],
  [
    "__proto__ i priser",
    "UKJENT_TJENESTEKODE",
    oppgjoer({ priser: JSON.parse('{"BPAN":464,"__proto__":1}') }),
    ["priser", "__proto__"],
    /«__proto__»/,
  ],
  [
    "priser som liste",
    "UGYLDIG_TYPE",
    oppgjoer({ priser: [464] }),
    ["priser"],
    /vanlig objekt .*: fant en liste med 1 ledd/,
  ],
  [
    "priser som er null",
    "UGYLDIG_TYPE",
    oppgjoer({ priser: null }),
    ["priser"],
    /vanlig objekt .*: fant null/,
  ],
  [
    "både tariff og priser",
    "FLERE_VALG",
    oppgjoer({ tariff: TARIFF }),
    [],
    /Både tariff og priser.*bare det ene/,
  ],
  [
    "verken tariff eller priser",
    "MANGLER_VALG",
    tilTabell(undefined),
    [],
    /Verken tariff eller priser.*oppgi \{ aar, sone, reisetidsgruppe \}/,
  ],
  [
    "et år uten tabell",
    "UKJENT_TARIFF",
    tilTabell({ ...TARIFF, aar: 2015 }),
    ["tariff"],
    /Ingen pristabell for 2015.*Finnes: 2016, 2017, 2018, 2019, 2020, 2021 \(sone 1, reisetidsgruppe 1\)/,
  ],
  [
    "en sone uten tabell",
    "UKJENT_TARIFF",
    tilTabell({ ...TARIFF, sone: "4a" }),
    ["tariff"],
    /2019, sone 4a.*Finnes: .*2019.*sone 1/,
  ],
  ["tariff som tekst", "UGYLDIG_TYPE", tilTabell("2019"), ["tariff"], /«2019»; her skal det stå et objekt/],
  [
    "tariff som liste",
    "UGYLDIG_TYPE",
    tilTabell([2019]),
    ["tariff"],
    /en liste med 1 ledd; her skal det stå et objekt/,
  ],
]);
