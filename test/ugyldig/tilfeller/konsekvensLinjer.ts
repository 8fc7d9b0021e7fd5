// Bad inputs of unit costs and of activity at fixed prices.

import { type Tilfelle, tilfellerAv } from "./tilfelle.js";

const KOSTNAD = { kode: "LOKO", kostnad: 2_890_800, volum: 1000, pris: 2409 };
const GRUPPE = "Langtidsplass i institusjon - ordinær plass";
const { kode: _kode, ...UTEN_NAVN } = KOSTNAD;
const medLinje = (endret: object) => ({ linjer: [{ ...KOSTNAD, ...endret }] });

const ENHETSKOSTNAD = tilfellerAv("beregnEnhetskostnadsavvik", "S-5", [
  [
    "volum 0",
    "DELING_PAA_NULL",
    medLinje({ volum: 0 }),
    ["linjer", 0, "volum"],
    /Volumet er 0.*oppgi mer enn 0/,
  ],
  ["pris 0,00", "DELING_PAA_NULL", medLinje({ pris: "0.00" }), ["linjer", 0, "pris"], /Prisen er 0/],
  [
    "en negativ kostnad",
    "NEGATIVT_TALL",
    medLinje({ kostnad: -1 }),
    ["linjer", 0, "kostnad"],
    /Kostnaden.*fant -1/,
  ],
  ["et negativt volum", "NEGATIVT_TALL", medLinje({ volum: -1 }), ["linjer", 0, "volum"], /Volumet.*fant -1/],
  [
    "både kode og gruppe",
    "FLERE_VALG",
    medLinje({ gruppe: "Omsorgslønn" }),
    ["linjer", 0],
    /Både kode og gruppe er oppgitt; oppgi bare det ene/,
  ],
  [
    "verken kode eller gruppe",
    "MANGLER_VALG",
    { linjer: [UTEN_NAVN] },
    ["linjer", 0],
    /verken kode eller gruppe/,
  ],
  [
    "en ukjent kode",
    "UKJENT_TJENESTEKODE",
    medLinje({ kode: "LOKQ" }),
    ["linjer", 0, "kode"],
    /«LOKQ»; mente du LOKO\?/,
  ],
  [
    "en gruppe uten navn",
    "UGYLDIG_VERDI",
    { linjer: [{ ...UTEN_NAVN, gruppe: " " }] },
    ["linjer", 0, "gruppe"],
    /Gruppen skal ha 1–200 synlige tegn/,
  ],
  [
    "samme kode to ganger",
    "DUPLIKAT_TJENESTEKODE",
    { linjer: [KOSTNAD, KOSTNAD] },
    ["linjer", 1, "kode"],
    /LOKO står to ganger: først i linje 0, så i linje 1/,
  ],
  [
    "samme gruppe to ganger",
    "DUPLIKAT_NAVN",
    { linjer: [0, 1].map(() => ({ ...UTEN_NAVN, gruppe: GRUPPE })) },
    ["linjer", 1, "gruppe"],
    /Gruppen står to ganger: først i linje 0/,
  ],
  [
    "en kode ved siden av gruppen sin",
    "DUPLIKAT_TJENESTEKODE",
    { linjer: [KOSTNAD, { ...UTEN_NAVN, gruppe: GRUPPE }] },
    ["linjer", 0, "kode"],
    /LOKO hører til gruppen «.*ordinær plass», som står i linje 1.*telt to ganger/,
  ],
  ["ingen linjer", "MANGLER_FELT", { linjer: [] }, ["linjer"], /Ingen linjer; oppgi minst én/],
  ["uten pris", "MANGLER_FELT", medLinje({ pris: undefined }), ["linjer", 0, "pris"], /mangler/],
]);

const PERIODE = { navn: "2017", linjer: [{ kode: "OL", volum: 1423 }] };
const faste = (endret: object) => ({ priser: { OL: 247 }, perioder: [PERIODE], ...endret });

const FASTE_PRISER = tilfellerAv("beregnFastePriser", "S-6", [
  [
    "samme periode to ganger",
    "DUPLIKAT_NAVN",
    faste({ perioder: [PERIODE, PERIODE] }),
    ["perioder", 1, "navn"],
    /Perioden «2017» står to ganger/,
  ],
  [
    "samme kode to ganger i en periode",
    "DUPLIKAT_TJENESTEKODE",
    faste({ perioder: [{ ...PERIODE, linjer: [...PERIODE.linjer, ...PERIODE.linjer] }] }),
    ["perioder", 0, "linjer", 1, "kode"],
    /OL står to ganger/,
  ],
  [
    "en kode uten pris",
    "MANGLER_PRIS",
    faste({ priser: { UK: 1 } }),
    ["perioder", 0, "linjer", 0, "kode"],
    /OL har ingen pris i priser/,
  ],
  [
    "en kode uten pris i tabellen",
    "MANGLER_PRIS",
    faste({
      priser: undefined,
      tariff: { aar: 2016, sone: "1", reisetidsgruppe: 1 },
      perioder: [{ navn: "a", linjer: [{ kode: "LFKO", volum: 1 }] }],
    }),
    ["perioder", 0, "linjer", 0, "kode"],
    /LFKO har ingen pris i tabellen enhetspriser-2016/,
  ],
  [
    "et negativt volum",
    "NEGATIVT_TALL",
    faste({ perioder: [{ navn: "a", linjer: [{ kode: "OL", volum: -1 }] }] }),
    ["perioder", 0, "linjer", 0, "volum"],
    /Volumet.*fant -1/,
  ],
  ["uten priser", "MANGLER_VALG", faste({ priser: undefined }), [], /Verken tariff eller priser/],
  [
    "både tariff og priser",
    "FLERE_VALG",
    faste({ tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 } }),
    [],
    /Både tariff og priser/,
  ],
  [
    "en tabell som ikke finnes",
    "UKJENT_TARIFF",
    faste({ priser: undefined, tariff: { aar: 2015, sone: "1", reisetidsgruppe: 1 } }),
    ["tariff"],
    /Ingen pristabell for 2015/,
  ],
  ["ingen perioder", "MANGLER_FELT", faste({ perioder: [] }), ["perioder"], /Ingen perioder; oppgi minst én/],
  [
    "en periode uten navn",
    "MANGLER_FELT",
    faste({ perioder: [{ linjer: [] }] }),
    ["perioder", 0, "navn"],
    /Periodens navn mangler/,
  ],
]);

export const KONSEKVENSLINJETILFELLER: readonly Tilfelle[] = [...ENHETSKOSTNAD, ...FASTE_PRISER];
