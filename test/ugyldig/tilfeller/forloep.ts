// Bad courses: the time line, the amounts, the rates, and what cannot be read at all.

import { FORLOEPSBELOEPSTILFELLER } from "./forloepsbeloep.js";
import { FORLOEPSDELTILFELLER } from "./forloepsdeler.js";
import { forloep, forloepstilfeller, medPerioder, PAASLAG } from "./forloepsgrunn.js";
import { FORLOEPSPERIODETILFELLER } from "./forloepsperioder.js";
import { FORLOEPSSATSTILFELLER } from "./forloepssatser.js";
import type { Tilfelle } from "./tilfelle.js";

const kast = (): never => {
  throw new Error("ond");
};

const LESNING = forloepstilfeller("kontrakten", [
  [
    "et feilstavet felt",
    "UKJENT_FELT",
    forloep({ sammenslåinger: [] }),
    ["sammenslåinger"],
    /mente du «sammenslaainger»\?/,
  ],
  [
    "__proto__ som felt i en periode",
    "UKJENT_FELT",
    medPerioder(PAASLAG, JSON.parse('{"fra":"2016-07","til":"2021-12","ordning":"modellA","__proto__":{}}')),
    ["deler", 0, "perioder", 1, "__proto__"],
    /«__proto__»; tillatt er fra, til, ordning/,
  ],
  [
    "uten kommune",
    "MANGLER_FELT",
    forloep({ kommune: undefined }),
    ["kommune"],
    /^Kommunen mangler; oppgi en tekst/,
  ],
  [
    "kommunen som nummer",
    "UGYLDIG_TYPE",
    forloep({ kommune: 1243 }),
    ["kommune"],
    /^Kommunen skal være en tekst: fant tallet 1243/,
  ],
  ["null", "UGYLDIG_TYPE", null, [], /^Fant null; her skal det stå et objekt/],
  [
    "en getter som kaster",
    "ULESELIG_INNGANG",
    Object.defineProperty(forloep({}), "rundsum", { get: kast, enumerable: true }),
    [],
    /kunne ikke leses/,
  ],
]);

export const FORLOEPSTILFELLER: readonly Tilfelle[] = [
  ...FORLOEPSPERIODETILFELLER,
  ...FORLOEPSDELTILFELLER,
  ...FORLOEPSBELOEPSTILFELLER,
  ...FORLOEPSSATSTILFELLER,
  ...LESNING,
];
