// Bad courses: amounts that are missing, one too many, or given in two ways.

import { forloep, forloepstilfeller, MODELL_A, OS } from "./forloepsgrunn.js";
import type { Tilfelle } from "./tilfelle.js";

const rad = (aar: number, beloep: unknown = 8_000_000) => ({ aar, beloep });
const rundsum = (...rader: object[]) => forloep({ rundsum: rader });
const aktivitet = (andre: object) => forloep({ aktivitet: [rad(2016), { aar: 2017, ...andre }] });

/** Modell B in 2016 and 2017, with the refund of both years. */
const modellB = (endret: object) =>
  forloep({
    deler: [{ ...OS, perioder: [{ ...MODELL_A, fra: "2016-05", til: "2019-04", ordning: "modellB" }] }],
    aktivitet: [],
    rundsum: [],
    ...endret,
  });

const STROEMMER = forloepstilfeller("N-3", [
  [
    "et år med modell A uten rundsum",
    "MANGLER_AAR",
    rundsum(rad(2016)),
    ["rundsum"],
    /^Rundsummen mangler for 2017, da modell A løper; oppgi beløpet, også når det er 0/,
  ],
  [
    "et år med modell A uten aktivitet",
    "MANGLER_AAR",
    forloep({ aktivitet: [rad(2017)] }),
    ["aktivitet"],
    /^Aktivitetstilskuddet mangler for 2016/,
  ],
  [
    "et år med modell A uten refusjon",
    "MANGLER_AAR",
    forloep({ bortfaltRefusjon: [{ regnskapsaar: 2016, beloep: 1 }] }),
    ["bortfaltRefusjon"],
    /^Bortfalt refusjon mangler for regnskapsåret 2017, da modell A eller B løper/,
  ],
  [
    "et år med modell B uten refusjon",
    "MANGLER_AAR",
    modellB({ bortfaltRefusjon: [{ tilskuddsaar: 2017, beloep: 1 }] }),
    ["bortfaltRefusjon"],
    /^Bortfalt refusjon mangler for regnskapsåret 2017/,
  ],
  [
    "en rundsum etter forløpet",
    "UTENFOR_PERIODEN",
    rundsum(rad(2016), rad(2017), rad(2018)),
    ["rundsum", 2],
    /^Rundsummen er oppgitt for 2018, men modell A løper bare i 2016–2017 av årene i forløpet, så beløpet ville falt bort/,
  ],
  [
    "en rundsum i modell B",
    "UTENFOR_PERIODEN",
    modellB({ rundsum: [rad(2016)] }),
    ["rundsum", 0],
    /^Rundsummen er oppgitt for 2016, men modell A løper ikke i noe år av forløpet/,
  ],
  [
    "en refusjon før forløpet",
    "UTENFOR_PERIODEN",
    forloep({ bortfaltRefusjon: [2015, 2016, 2017].map((regnskapsaar) => ({ regnskapsaar, beloep: 1 })) }),
    ["bortfaltRefusjon", 0],
    /^Bortfalt refusjon er oppgitt for regnskapsåret 2015, men modell A eller B løper bare i 2016–2017/,
  ],
  [
    "samme år to ganger i rundsum",
    "DUPLIKAT_AAR",
    rundsum(rad(2016), rad(2017), rad(2016)),
    ["rundsum", 2, "aar"],
    /^Rundsummen for 2016 står to ganger; behold én/,
  ],
  [
    "samme år to ganger i aktivitet",
    "DUPLIKAT_AAR",
    forloep({ aktivitet: [rad(2016), rad(2017), rad(2017)] }),
    ["aktivitet", 2, "aar"],
    /^Aktivitetstilskuddet for 2017 står to ganger/,
  ],
  [
    "en negativ rundsum",
    "NEGATIVT_TALL",
    rundsum(rad(2016, "-1"), rad(2017)),
    ["rundsum", 0, "beloep"],
    /fant -1; oppgi 0 eller mer/,
  ],
]);

const AKTIVITET = forloepstilfeller("R-9", [
  [
    "både beløp og a konto",
    "FLERE_VALG",
    aktivitet({ beloep: 1, aKonto: 1 }),
    ["aktivitet", 1],
    /^Både beloep og aKonto er oppgitt; oppgi enten aKonto og korreksjoner, eller bare summen som beloep/,
  ],
  [
    "både beløp og korreksjoner",
    "FLERE_VALG",
    aktivitet({ beloep: 1, korreksjoner: [1] }),
    ["aktivitet", 1],
    /beloep og korreksjoner/,
  ],
  [
    "korreksjoner uten a konto",
    "MANGLER_VALG",
    aktivitet({ korreksjoner: [1] }),
    ["aktivitet", 1],
    /ikke noe beløp; oppgi aKonto/,
  ],
  [
    "et år uten beløp",
    "MANGLER_VALG",
    aktivitet({}),
    ["aktivitet", 1],
    /oppgi aKonto \(og korreksjoner\), eller beloep/,
  ],
]);

export const FORLOEPSBELOEPSTILFELLER: readonly Tilfelle[] = [...STROEMMER, ...AKTIVITET];
