// Bad forms.

import { type Tilfelle, tilfellerAv } from "./tilfelle.js";

const LINJE = { kode: "BPAN", pris: 464, aarsvolum: 3650, aKontoVolum: 913, gjennomfoert: 900, netto: -6032 };
const skjema = (endret: object) => ({ noekkel: "0,250", linjer: [LINJE], ...endret });
const medLinje = (endret: object) => skjema({ linjer: [{ ...LINJE, ...endret }] });
const RADER = [
  { termin: "1. kvartal", aKonto: 1 },
  { termin: "SUM", aKonto: 1 },
];

export const SKJEMATILFELLER: readonly Tilfelle[] = [
  ...tilfellerAv("kontrollerKorreksjonsoppgjoer", "N-2", [
    [
      "ingen linjer",
      "MANGLER_FELT",
      skjema({ linjer: [] }),
      ["linjer"],
      /Ingen linjer; oppgi skjemaets linjer/,
    ],
    [
      "en ukjent kode",
      "UKJENT_TJENESTEKODE",
      medLinje({ kode: "BPAM" }),
      ["linjer", 0, "kode"],
      /mente du BPAN/,
    ],
    [
      "samme kode to ganger",
      "DUPLIKAT_TJENESTEKODE",
      skjema({ linjer: [LINJE, LINJE] }),
      ["linjer", 1, "kode"],
      /BPAN står to ganger/,
    ],
    [
      "et tall som ingen trykker",
      "UGYLDIG_TALL",
      medLinje({ netto: "6.032,5 kr" }),
      ["linjer", 0, "netto"],
      /Fant teksten «6\.032,5 kr»; skriv tallet som det er trykt, «17 315,31»/,
    ],
    [
      "et minus som parenteser",
      "UGYLDIG_TALL",
      medLinje({ netto: "(6 032)" }),
      ["linjer", 0, "netto"],
      /«−6 032» \(mellomrom mellom tusener/,
    ],
    [
      "en tom tekst i stedet for en tom celle",
      "UGYLDIG_TALL",
      medLinje({ netto: "" }),
      ["linjer", 0, "netto"],
      /en tom celle er null eller utelatt/,
    ],
    [
      "et negativt volum",
      "NEGATIVT_TALL",
      medLinje({ gjennomfoert: "\u2212900" }),
      ["linjer", 0, "gjennomfoert"],
      /fant -900/,
    ],
    [
      "en negativ pris",
      "NEGATIVT_TALL",
      medLinje({ pris: -1 }),
      ["linjer", 0, "pris"],
      /Prisen kan ikke være under null/,
    ],
    [
      "en stjerne i tekst",
      "UGYLDIG_TYPE",
      medLinje({ stjerne: "*" }),
      ["linjer", 0, "stjerne"],
      /true eller false/,
    ],
    ["et ukjent felt", "UKJENT_FELT", medLinje({ nettto: 1 }), ["linjer", 0, "nettto"], /mente du «netto»/],
    [
      "mer nøyaktig enn enheten",
      "UGYLDIG_VERDI",
      { ...medLinje({ gjennomfoert: "900.5" }), avrundetTil: { gjennomfoert: 1 } },
      ["linjer", 0, "gjennomfoert"],
      /900\.5 er ikke et helt antall ganger 1/,
    ],
    [
      "en sum mer nøyaktig enn enheten",
      "UGYLDIG_VERDI",
      skjema({ netto: "-6032.5", avrundetTil: { netto: 1 } }),
      ["netto"],
      /-6032\.5 er ikke et helt antall ganger 1/,
    ],
    [
      "en døgnenhet på 0",
      "UTENFOR_OMRAADE",
      skjema({ doegnenhet: 0 }),
      ["doegnenhet"],
      /Døgnenheten er utenfor området/,
    ],
    [
      "forslag i tekst",
      "UGYLDIG_TYPE",
      skjema({ forslag: "ja" }),
      ["forslag"],
      /forslag skal være true eller false/,
    ],
  ]),
  ...tilfellerAv("kontrollerKorreksjonsoppgjoer", "A-4", [
    [
      "en nøkkel som mangler",
      "MANGLER_FELT",
      { linjer: [LINJE] },
      ["noekkel"],
      /oppgi noekkel \(0\.25 for et kvartal\)/,
    ],
    ["en tom nøkkel", "MANGLER_FELT", skjema({ noekkel: null }), ["noekkel"], /oppgi noekkel/],
    ["en nøkkel på 0", "UTENFOR_OMRAADE", skjema({ noekkel: 0 }), ["noekkel"], /over 0 og høyst 1/],
    ["både nøkkel og måneder", "FLERE_VALG", skjema({ maaneder: 3 }), [], /oppgi bare det ene/],
  ]),
  ...tilfellerAv("kontrollerKorreksjonsoppgjoer", "T-2", [
    ["både tabell og priser", "FLERE_VALG", skjema({ tariff: {}, priser: {} }), [], /oppgi bare det ene/],
  ]),
  ...tilfellerAv("kontrollerKorreksjonsoppgjoer", "K-3", [
    [
      "en ukjent gruppe",
      "UGYLDIG_VERDI",
      skjema({ grupper: [{ gruppe: "Omsorgslonn", netto: 1 }] }),
      ["grupper", 0, "gruppe"],
      /mente du «Omsorgslønn»/,
    ],
    [
      "en gruppe som ligner ingen",
      "UGYLDIG_VERDI",
      skjema({ grupper: [{ gruppe: 7, netto: 1 }] }),
      ["grupper", 0, "gruppe"],
      /skjemaet har 16 grupper/,
    ],
    [
      "en gruppe uten navn",
      "MANGLER_FELT",
      skjema({ grupper: [{ netto: 1 }] }),
      ["grupper", 0, "gruppe"],
      /Gruppen mangler/,
    ],
    [
      "samme gruppe to ganger",
      "DUPLIKAT_NAVN",
      skjema({
        grupper: [
          { gruppe: "Omsorgslønn", netto: 1 },
          { gruppe: "Omsorgslønn", netto: 2 },
        ],
      }),
      ["grupper", 1, "gruppe"],
      /Gruppen «Omsorgslønn» står to ganger/,
    ],
  ]),
  ...tilfellerAv("kontrollerKorreksjonsoppgjoer", "K-4", [
    [
      "en termin uten rad",
      "UKJENT_TERMIN",
      skjema({ oppstilling: RADER, termin: "2. kvartal" }),
      ["termin"],
      /ingen rad i oppstillingen \(«1\. kvartal»\): fant «2\. kvartal»/,
    ],
    [
      "en termin i en tom oppstilling",
      "UKJENT_TERMIN",
      skjema({ oppstilling: [], termin: "2. kvartal" }),
      ["termin"],
      /ingen rad i oppstillingen, som er tom: fant «2\. kvartal»/,
    ],
    [
      "SUM som termin",
      "UKJENT_TERMIN",
      skjema({ oppstilling: RADER, termin: "SUM" }),
      ["termin"],
      /fant «SUM»/,
    ],
    [
      "SUM før de andre",
      "UGYLDIG_VERDI",
      skjema({ oppstilling: [...RADER].reverse() }),
      ["oppstilling", 0, "termin"],
      /summeraden, og den står sist/,
    ],
    [
      "«I alt» før de andre",
      "UGYLDIG_VERDI",
      skjema({ oppstilling: [{ termin: "I alt", aKonto: 1 }, ...RADER] }),
      ["oppstilling", 0, "termin"],
      /«I alt» er summeraden, og den står sist/,
    ],
    [
      "en termin to ganger",
      "DUPLIKAT_TERMIN",
      skjema({ oppstilling: [RADER[0], ...RADER] }),
      ["oppstilling", 1, "termin"],
      /«1\. kvartal» står to ganger/,
    ],
    [
      "for mange måneder",
      "UTENFOR_OMRAADE",
      skjema({ oppstilling: [{ termin: "året", maaneder: 13 }] }),
      ["oppstilling", 0, "maaneder"],
      /høyst 12/,
    ],
  ]),
];
