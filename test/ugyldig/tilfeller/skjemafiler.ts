// Bad files to read a form from. As texts, and as the first bytes of what they are.

import { type Merknadstilfelle, type Tilfelle, tilfellerAv } from "./tilfelle.js";

const HODE = "Nøkkel for a konto;0,25\nKode;Enhetspris;A konto året;Gjennomført\n";
const tekst = (linjer: string) => `${HODE}${linjer}`;

/** The smallest workbook that has a form: its sheet's XML, stored in a ZIP file, is made where it is needed. */
export const SKJEMAFILTILFELLER: readonly Tilfelle[] = [
  ...tilfellerAv("lesSkjema", "N-1", [
    ["noe annet enn en fil", "UGYLDIG_TYPE", 7, [], /Uint8Array eller ArrayBuffer/],
    ["en tom fil", "UGYLDIG_FIL", "", [], /Filen er tom/],
    ["en PDF", "UKJENT_FILFORMAT", new TextEncoder().encode("%PDF-1.7"), [], /en PDF/],
    [
      "en avkuttet ZIP-fil",
      "UGYLDIG_FIL",
      new TextEncoder().encode("PK\u0003\u0004"),
      [],
      /avkuttet eller ødelagt/,
    ],
    ["en tekst uten skjemaet", "MANGLER_TABELL", "Hei;på;deg\n", [], /har ikke skjemaets tabell/],
    [
      "to tabeller i samme tekst",
      "FLERE_TABELLER",
      "Kode;Pris;Gjennomført;Kode;Pris;Gjennomført\nUK;1;2;UK;1;2\n",
      [],
      /fra A1 og D1/,
    ],
    [
      "to kolonner som er det samme",
      "DUPLIKAT_KOLONNE",
      "Nøkkel for a konto;1\nKode;Pris;Gjennomført;Levert\nUK;1;2;3\n",
      ["D2"],
      /C2 og D2/,
    ],
    [
      "en overskrift med skrivefeil",
      "UKJENT_KOLONNE",
      "Nøkkel for a konto;1\nKode;Pris;Endring;Gjenomført\nUK;1;2;3\n",
      ["D2"],
      /mente du «gjennomført»/,
    ],
    ["tall uten kode", "UKJENT_RAD", tekst("UK;1;2;3\n;1;2;3\nOL;1;2;3\n"), ["B4"], /ingen tjenestekode/],
    [
      "en ukjent kode",
      "UKJENT_TJENESTEKODE",
      tekst("UK;1;2;3\nBPAM;1;2;3\nOL;1;2;3\n"),
      ["A4"],
      /mente du BPAN/,
    ],
    [
      "noe annet enn et tall",
      "UGYLDIG_TALL",
      tekst("UK;1;2;tre\n"),
      ["D3"],
      /D3 \(rad 3\): Fant teksten «tre»/,
    ],
    ["et negativt volum", "NEGATIVT_TALL", tekst("UK;1;2;-3\n"), ["D3"], /D3 \(rad 3\): .*fant -3/],
    [
      "ingen nøkkel",
      "MANGLER_FELT",
      "Kode;Enhetspris;Gjennomført\nUK;1;2\n",
      ["A1"],
      /Fant ikke «Nøkkel for a konto»/,
    ],
    ["mer enn en tekst har plass til", "FOR_STOR_FIL", "x".repeat(20_000_001), [], /grensen er 20000000/],
  ]),
];

export const SKJEMAFILMERKNADER: readonly Merknadstilfelle[] = [
  [
    "N-3: en kolonne som skjemaet ikke har",
    "IKKE_LEST",
    "lesSkjema",
    "Nøkkel for a konto;0,25\nKode;Enhetspris;A konto året;Gjennomført;Budsjett\nUK;1;2;3;4\n",
    ["E2"],
    /Kolonne E \(«Budsjett»\)/,
  ],
];
