// Several things wrong at once in published tables: every table and every identity is read as far as it can be.

import type { Flerfeil } from "./flereFeilRamme.js";

const rad = (navn: string, ...celler: unknown[]) => ({ navn, celler });
const TABELL = {
  kolonner: ["a", "b", "sum"],
  rader: [rad("1", 1, 2, 3), rad("2", 2, 0, 2)],
  avrundetTil: 1,
};

export const KONTROLLENS_FLERFEIL: readonly Flerfeil[] = [
  [
    "kontrollerTabell",
    {
      tabeller: [
        { navn: "a", kolonner: ["x", "x", "sum"], rader: [rad("1", 1, "2.5", 3)], avrundetTil: 1 },
        {
          navn: "b",
          kolonner: ["x", "sum"],
          rader: [rad("1", "to", 3), { celler: [1, 2, 3] }],
          avrundetTil: 1,
        },
      ],
      identiteter: [
        { type: "radsum", tabell: "c", sum: "sum" },
        { type: "radsum", tabell: "b", sum: "smu" },
        { type: "tabellsum", sum: "a", av: ["b"], rader: ["2"] },
        { type: "ratio" },
      ],
      tabell: 1,
    },
    [
      ["DUPLIKAT_NAVN", ["tabeller", 0, "kolonner", 1]],
      ["UGYLDIG_VERDI", ["tabeller", 0, "rader", 0, "celler", 1]],
      ["UGYLDIG_TALL", ["tabeller", 1, "rader", 0, "celler", 0]],
      ["MANGLER_FELT", ["tabeller", 1, "rader", 1, "navn"]],
      ["UGYLDIG_VERDI", ["tabeller", 1, "rader", 1, "celler"]],
      ["UKJENT_TABELL", ["identiteter", 0, "tabell"]],
      ["UKJENT_KOLONNE", ["identiteter", 1, "sum"]],
      ["UKJENT_RAD", ["identiteter", 2, "rader", 0]],
      ["UGYLDIG_VERDI", ["identiteter", 3, "type"]],
      ["UKJENT_FELT", ["tabell"]],
    ],
  ],
  // lists without anything in them, whatever stands beside them
  [
    "kontrollerTabell",
    { kolonner: [], rader: "1", avrundetTil: "0", identiteter: [] },
    [
      ["MANGLER_FELT", ["kolonner"]],
      ["UGYLDIG_TYPE", ["rader"]],
      ["UTENFOR_OMRAADE", ["avrundetTil"]],
      ["MANGLER_FELT", ["identiteter"]],
    ],
  ],
  // what an identity says is looked at when its own fields can be read; a problem is told once, though it is met in every row
  [
    "kontrollerTabell",
    {
      ...TABELL,
      identiteter: [
        { type: "radsum", sum: "sum", av: [], rader: ["1", "1"] },
        { type: "radsum", sum: 3, av: [], rader: ["1", "1"] },
        { type: "cellesum", sum: { rad: "1", kolonne: "c" }, av: [{ rad: "9", kolonne: "d" }, { rad: "2" }] },
        { type: "cellesum", sum: { kolonne: "sum" }, av: [{ kolonne: "a" }, { kolonne: "a" }] },
        {
          type: "forhold",
          vist: { kolonne: "sum" },
          teller: { kolonne: "a" },
          nevner: { kolonne: "b" },
          faktor: "ti",
        },
        { type: "forhold", vist: { kolonne: "sum" }, teller: { kolonne: "a" }, nevner: { kolonne: "b" } },
        { type: "tabellsum", sum: "A", av: ["B"] },
      ],
    },
    [
      ["MANGLER_FELT", ["identiteter", 0, "av"]],
      ["DUPLIKAT_NAVN", ["identiteter", 0, "rader", 1]],
      ["UGYLDIG_TYPE", ["identiteter", 1, "sum"]],
      ["UKJENT_KOLONNE", ["identiteter", 2, "sum", "kolonne"]],
      ["UKJENT_RAD", ["identiteter", 2, "av", 0, "rad"]],
      ["UKJENT_KOLONNE", ["identiteter", 2, "av", 0, "kolonne"]],
      ["DUPLIKAT_NAVN", ["identiteter", 3, "av", 1]],
      ["UGYLDIG_TALL", ["identiteter", 4, "faktor"]],
      ["DELING_PAA_NULL", ["identiteter", 5, "nevner"]],
      ["UKJENT_TABELL", ["identiteter", 6, "sum"]],
    ],
  ],
  // an empty cell and a denominator that is zero, in one identity
  [
    "kontrollerTabell",
    {
      ...TABELL,
      rader: [rad("1", 1, 0, 3), rad("2", 2, 0, null)],
      identiteter: [
        { type: "forhold", vist: { kolonne: "sum" }, teller: { kolonne: "a" }, nevner: { kolonne: "b" } },
      ],
    },
    [
      ["MANGLER_FELT", ["identiteter", 0]],
      ["DELING_PAA_NULL", ["identiteter", 0, "nevner"]],
    ],
  ],
];
