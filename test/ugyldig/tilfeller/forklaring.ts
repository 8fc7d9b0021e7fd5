// Explanations that are asked for of what can't be explained.

import { oppgjoer, type Tilfelle, tilfellerAv } from "./tilfelle.js";

const A_KONTO = { aarsbeloep: 1200, terminer: [{ navn: "januar", maaneder: 1 }] };
const UT = {
  terminer: [{ navn: "januar", maaneder: 1, noekkel: "0.08333333333333333333", beloep: "100" }],
  sum: "100",
};

const FORKLARING = {
  format: "sio-forklaring",
  versjon: 1,
  beregning: "a-konto",
  steg: [],
  tall: [],
  regler: [],
  kilder: [],
};

/** Every case of explanations. */
export const FORKLARINGSTILFELLER: readonly Tilfelle[] = [
  ...tilfellerAv("forklar", "Forklaring", [
    [
      "et resultat som ikke er det beregningen gir",
      "RESULTAT_STEMMER_IKKE",
      { beregning: "a-konto", inn: A_KONTO, ut: { ...UT, sum: "101" } },
      ["ut", "sum"],
      /fant teksten «101», og beregningen gir teksten «100»/,
    ],
    [
      "et resultat med et felt for mye",
      "RESULTAT_STEMMER_IKKE",
      { beregning: "a-konto", inn: A_KONTO, ut: { ...UT, rest: "0" } },
      ["ut", "rest"],
      /fant teksten «0», og beregningen gir ingenting/,
    ],
    [
      "et resultat som mangler et tall",
      "RESULTAT_STEMMER_IKKE",
      { beregning: "a-konto", inn: A_KONTO, ut: { ...UT, terminer: [] } },
      ["ut", "terminer", 0],
      /fant ingenting, og beregningen gir et objekt/,
    ],
    [
      "en ukjent beregning",
      "UKJENT_BEREGNING",
      { beregning: "akonto", inn: A_KONTO },
      ["beregning"],
      /mente du «a-konto»/,
    ],
    [
      "et felt for mye",
      "UKJENT_FELT",
      { beregning: "a-konto", inn: A_KONTO, sti: "sum" },
      ["sti"],
      /tillatt er beregning, inn, ut/,
    ],
    [
      "beregningens egne feil",
      "MANGLER_PRIS",
      { beregning: "korreksjonsoppgjoer", inn: oppgjoer({ priser: {} }) },
      ["linjer", 0, "kode"],
      /BPAN/,
    ],
  ]),
  ...tilfellerAv("forklarSomTekst", "Forklaring", [
    [
      "noe som ikke er en forklaring",
      "UGYLDIG_TYPE",
      { ...FORKLARING, versjon: 2 },
      ["versjon"],
      /en annen verdi/,
    ],
    ["uten steg", "MANGLER_FELT", { ...FORKLARING, steg: undefined }, ["steg"], /oppgi en liste/],
  ]),
];
