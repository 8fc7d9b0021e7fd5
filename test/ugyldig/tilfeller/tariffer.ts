// Bad price tables.

import { TJENESTEKODER } from "../../../src/index.js";
import { type Tilfelle, tilfellerAv } from "./tilfelle.js";

const VALG = { aar: 2019, sone: "1", reisetidsgruppe: 1 };
const rader = TJENESTEKODER.map((kode) => ({ kode, pris: 500 }));
const tabell = (endret: object) => ({ ...VALG, priser: rader, ...endret });
const medRad = (nr: number, endret: object) =>
  tabell({ priser: rader.map((rad, i) => (i === nr ? { ...rad, ...endret } : rad)) });
const priserPerKode = Object.fromEntries(rader.map((rad) => [rad.kode, rad.pris]));

export const TARIFFTILFELLER: readonly Tilfelle[] = tilfellerAv("lesTariff", "T-2", [
  [
    "en ukjent kode",
    "UKJENT_TJENESTEKODE",
    tabell({ priser: [...rader, { kode: "BPADN", pris: 1 }] }),
    ["priser", 51, "kode"],
    /«BPADN»; mente du BPADK\?/,
  ],
  [
    "en ukjent kode i et objekt",
    "UKJENT_TJENESTEKODE",
    tabell({ priser: { ...priserPerKode, XYZ: 1 } }),
    ["priser", "XYZ"],
    /«XYZ»; skjemaet har 51 koder/,
  ],
  [
    "en rad mangler",
    "MANGLER_PRIS",
    tabell({ priser: rader.slice(0, -1) }),
    ["priser", "UK"],
    /ingen rad for UK; oppgi prisen, eller null/,
  ],
  [
    "en negativ pris",
    "NEGATIVT_TALL",
    medRad(0, { pris: -764 }),
    ["priser", 0, "pris"],
    /fant -764; oppgi 0 eller mer/,
  ],
  [
    "en negativ pris i et objekt",
    "NEGATIVT_TALL",
    tabell({ priser: { ...priserPerKode, UK: -1 } }),
    ["priser", "UK"],
    /fant -1; oppgi 0 eller mer/,
  ],
  [
    "en rad to ganger",
    "DUPLIKAT_TJENESTEKODE",
    tabell({ priser: [...rader, rader[3]] }),
    ["priser", 51, "kode"],
    /HTBON står to ganger/,
  ],
  [
    "en pris som ikke er oppgitt",
    "MANGLER_FELT",
    medRad(2, { pris: undefined }),
    ["priser", 2, "pris"],
    /mangler/,
  ],
  [
    "en pris som tekst med tusenskille",
    "UGYLDIG_TALL",
    medRad(2, { pris: "1 076" }),
    ["priser", 2, "pris"],
    /«1 076».*mente du "1076"\?/,
  ],
  [
    "en dato som ikke finnes",
    "UGYLDIG_DATO",
    tabell({ gyldigFra: "2019-02-29" }),
    ["gyldigFra"],
    /«2019-02-29»; skriv en dato som finnes, på formen ÅÅÅÅ-MM-DD/,
  ],
  [
    "en dato på norsk",
    "UGYLDIG_DATO",
    tabell({ gyldigTil: "31.12.2019" }),
    ["gyldigTil"],
    /«31\.12\.2019».*ÅÅÅÅ-MM-DD/,
  ],
  [
    "en halv måned i publisert",
    "UGYLDIG_DATO",
    tabell({ publisert: "2019-1" }),
    ["publisert"],
    /«2019-1»; skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD/,
  ],
  [
    "en strek til slutt i publisert",
    "UGYLDIG_DATO",
    tabell({ publisert: "2019-" }),
    ["publisert"],
    /«2019-»; skriv ÅÅÅÅ, ÅÅÅÅ-MM/,
  ],
  [
    "en tabell som slutter før den begynner",
    "UGYLDIG_DATO",
    tabell({ gyldigFra: "2019-07-01", gyldigTil: "2019-06-30" }),
    ["gyldigTil"],
    /slutter \(2019-06-30\) før den begynner \(2019-07-01\)/,
  ],
  [
    "en sone som ikke finnes",
    "UGYLDIG_VERDI",
    tabell({ sone: "6" }),
    ["sone"],
    /1, 1a, 2, 3, 4, 4a, 5: fant teksten «6»/,
  ],
  ["uten sone", "MANGLER_FELT", tabell({ sone: undefined }), ["sone"], /Sonen mangler; oppgi en av 1, 1a/],
  [
    "en status som ikke finnes",
    "UGYLDIG_VERDI",
    tabell({ status: "sikker" }),
    ["status"],
    /"publisert" eller "utledet" eller "antatt": fant teksten «sikker»/,
  ],
  [
    "en gruppe 0",
    "UTENFOR_OMRAADE",
    tabell({ reisetidsgruppe: 0 }),
    ["reisetidsgruppe"],
    /fant 0; oppgi minst 1/,
  ],
  [
    "et ukjent felt",
    "UKJENT_FELT",
    tabell({ kommentar: 1 }),
    ["kommentar"],
    /«kommentar»; tillatt er .*aar.*sone/,
  ],
  [
    "et feilstavet felt",
    "UKJENT_FELT",
    tabell({ statu: "utledet" }),
    ["statu"],
    /«statu»; mente du «status»\?/,
  ],
  [
    "et ukjent felt i en rad",
    "UKJENT_FELT",
    medRad(0, { prs: 1 }),
    ["priser", 0, "prs"],
    /«prs»; mente du «pris»\?/,
  ],
  [
    "priser som tekst",
    "UGYLDIG_TYPE",
    tabell({ priser: "500" }),
    ["priser"],
    /«500»; prisene er en liste av rader eller et objekt/,
  ],
  ["uten priser", "MANGLER_FELT", tabell({ priser: undefined }), ["priser"], /[Mm]angler/],
]);
