// Bad inputs of the frame: of its parts, of the year's grants, and inputs whose own code throws.

import { DEMOGRAFISOEKTILFELLER } from "./demografisoek.js";
import { MODELL_B_TILFELLER } from "./modellB.js";
import { PAASLAGSTILFELLER } from "./paaslag.js";
import { RUNDSUMTILFELLER } from "./rundsum.js";
import { SAMLET_UTTREKK_TILFELLER } from "./samletUttrekk.js";
import { type Tilfelle, tilfellerAv } from "./tilfelle.js";
import { UTTREKKSTILFELLER } from "./uttrekk.js";

const tilskudd = (endret: object) => ({
  aar: 2019,
  aktivitet: { aKonto: 403_086_000, korreksjoner: [3_935_425] },
  rundsum: 17_000_000,
  inntektspaaslag: 12_000_000,
  ...endret,
});

const TILSKUDD = tilfellerAv("beregnTilskudd", "R-9", [
  [
    "en negativ rundsum",
    "NEGATIVT_TALL",
    tilskudd({ rundsum: -1 }),
    ["rundsum"],
    /^Rundsummen kan ikke være negativt/,
  ],
  [
    "et negativt påslag",
    "NEGATIVT_TALL",
    tilskudd({ inntektspaaslag: -1 }),
    ["inntektspaaslag"],
    /fant -1; oppgi 0/,
  ],
  ["uten år", "MANGLER_FELT", tilskudd({ aar: undefined }), ["aar"], /^Året mangler/],
  ["uten rundsum", "MANGLER_FELT", tilskudd({ rundsum: undefined }), ["rundsum"], /^Tallet mangler/],
  [
    "uten korreksjoner",
    "MANGLER_FELT",
    tilskudd({ aktivitet: { aKonto: 1 } }),
    ["aktivitet", "korreksjoner"],
    /mangler; oppgi en liste/i,
  ],
  [
    "en korreksjon med komma",
    "UGYLDIG_TALL",
    tilskudd({ aktivitet: { aKonto: 1, korreksjoner: [1, "3 935 425,27"] } }),
    ["aktivitet", "korreksjoner", 1],
    /«3 935 425,27».*mente du "3935425\.27"\?/,
  ],
  ["for store tall", "FOR_MANGE_SIFRE", tilskudd({ rundsum: 1e30 }), ["rundsum"], /30 sifre før/],
  [
    "aktiviteten som beløp",
    "UGYLDIG_TYPE",
    tilskudd({ aktivitet: 1 }),
    ["aktivitet"],
    /^Fant tallet 1; .*et objekt/,
  ],
  [
    "a konto utenfor aktiviteten",
    "UKJENT_FELT",
    tilskudd({ aKonto: 1 }),
    ["aKonto"],
    /«aKonto»; tillatt er aar, aktivitet, rundsum, inntektspaaslag/,
  ],
]);

const kast = (): never => {
  throw new Error("ond");
};

const ULESELIGE = [
  ...["beregnUttrekk", "beregnSamletUttrekk", "beregnInntektspaaslag", "beregnNedtrapping", "beregnRundsum"],
  ...["beregnModellB", "beregnTilskudd", "indekserTak", "hentInntektspaaslagstak", "finnDemografiSomGir"],
].flatMap((beregning) =>
  tilfellerAv(beregning, "kontrakten", [
    [
      "en proxy som kaster",
      "ULESELIG_INNGANG",
      new Proxy({}, { get: kast, ownKeys: kast }),
      [],
      /kunne ikke leses.*oppgi vanlige data, som fra JSON/,
    ],
    ["null", "UGYLDIG_TYPE", null, [], /^Fant null; her skal det stå et objekt/],
  ]),
);

export const RAMMETILFELLER: readonly Tilfelle[] = [
  ...UTTREKKSTILFELLER,
  ...SAMLET_UTTREKK_TILFELLER,
  ...DEMOGRAFISOEKTILFELLER,
  ...PAASLAGSTILFELLER,
  ...MODELL_B_TILFELLER,
  ...RUNDSUMTILFELLER,
  ...TILSKUDD,
  ...ULESELIGE,
];
