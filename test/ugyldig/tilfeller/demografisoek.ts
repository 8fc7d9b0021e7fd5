// Bad inputs of the search for the demographic rate behind a published uttrekk.

import { type Tilfelle, tilfellerAv } from "./tilfelle.js";

const UTEN = [2019, 2020].map((aar) => ({ aar, deflator: "0.028" }));
const soek = (endret: object) => ({
  grunnlag: { aar: 2018, beloep: 95_191_715 },
  tilAar: 2020,
  indekser: UTEN,
  publisert: { beloep: 101_939_000, avrundetTil: 1000 },
  ...endret,
});

export const DEMOGRAFISOEKTILFELLER: readonly Tilfelle[] = tilfellerAv("finnDemografiSomGir", "R-2, N-2", [
  [
    "en sats for hvert år",
    "MANGLER_VALG",
    soek({ indekser: UTEN.map((rad) => ({ ...rad, demografi: "0.0052" })) }),
    ["indekser"],
    /Hvert år har sin demografisats.*utelat demografi i årene der den skal finnes/,
  ],
  [
    "til grunnlagsåret selv",
    "MANGLER_VALG",
    soek({ tilAar: 2018 }),
    ["tilAar"],
    /^Til-året 2018 er grunnlagsåret.*oppgi 2019 eller et senere år/,
  ],
  [
    "et beløp som ikke er vist i hele tusen",
    "UGYLDIG_VERDI",
    soek({ publisert: { beloep: 101_939_500, avrundetTil: 1000 } }),
    ["publisert", "beloep"],
    /ikke vist i hele 1\s000 kr: fant 101\s939\s500 kr; oppgi beløpet slik det er vist/,
  ],
  [
    "en avrunding til 0",
    "UTENFOR_OMRAADE",
    soek({ publisert: { beloep: 101_939_000, avrundetTil: 0 } }),
    ["publisert", "avrundetTil"],
    /^Avrundingen er utenfor området: fant 0; oppgi over 0/,
  ],
  [
    "et år uten indeks",
    "MANGLER_INDEKS",
    soek({ indekser: UTEN.slice(1) }),
    ["indekser"],
    /^Indeksen for 2019 mangler/,
  ],
  [
    "samme år to ganger",
    "DUPLIKAT_AAR",
    soek({ indekser: [...UTEN, ...UTEN.slice(0, 1)] }),
    ["indekser", 2, "aar"],
    /2019/,
  ],
  [
    "uten publisert beløp",
    "MANGLER_FELT",
    soek({ publisert: undefined }),
    ["publisert"],
    /mangler.*et objekt/i,
  ],
]);
