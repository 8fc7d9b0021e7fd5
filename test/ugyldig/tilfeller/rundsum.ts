// Bad inputs of the rundsum.

import { type Tilfelle, tilfellerAv } from "./tilfelle.js";

const POST = { navn: "hukommelsesteam", beloep: 4_000_000 };
const rundsum = (endret: object) => ({ poster: [POST], ...endret });
const medPost = (endret: object) => rundsum({ poster: [{ ...POST, ...endret }] });
const INDEKSER = [{ aar: 2016, deflator: "0.027", demografi: "0.007" }];

export const RUNDSUMTILFELLER: readonly Tilfelle[] = tilfellerAv("beregnRundsum", "R-8", [
  [
    "mer inntekt enn utgift",
    "NEGATIVT_TALL",
    rundsum({ poster: [POST, { navn: "brukerbetaling", beloep: "-4005000.50" }] }),
    ["poster"],
    /^Summen av postene er negativ: fant −5\s000,5 kr; en rundsum er 0 eller mer/,
  ],
  [
    "samme post to ganger",
    "DUPLIKAT_NAVN",
    rundsum({ poster: [POST, POST] }),
    ["poster", 1, "navn"],
    /står to ganger/,
  ],
  ["ingen poster", "MANGLER_FELT", rundsum({ poster: [] }), ["poster"], /^Ingen poster; oppgi minst én/],
  [
    "en post uten beløp",
    "MANGLER_FELT",
    medPost({ beloep: undefined }),
    ["poster", 0, "beloep"],
    /^Tallet mangler/,
  ],
  [
    "netto utgifter på 0",
    "UTENFOR_OMRAADE",
    rundsum({ nettoUtgifter: 0 }),
    ["nettoUtgifter"],
    /fant 0; oppgi over 0/,
  ],
  [
    "en funksjon som tall",
    "UGYLDIG_TYPE",
    medPost({ kostraFunksjon: 254 }),
    ["poster", 0, "kostraFunksjon"],
    /^KOSTRA-funksjonen skal være en tekst: fant tallet 254/,
  ],
  [
    "et til-år uten regnskapsår",
    "MANGLER_FELT",
    rundsum({ tilAar: 2016, indekser: INDEKSER }),
    ["aar"],
    /^aar mangler; en framskriving trenger aar, tilAar og indekser/,
  ],
  [
    "et til-år uten indekser",
    "MANGLER_FELT",
    rundsum({ aar: 2015, tilAar: 2016 }),
    ["indekser"],
    /^indekser mangler; en framskriving trenger/,
  ],
  [
    "et år uten indeks",
    "MANGLER_INDEKS",
    rundsum({ aar: 2015, tilAar: 2017, indekser: INDEKSER }),
    ["indekser"],
    /^Indeksen for 2017 mangler/,
  ],
  [
    "et til-år før regnskapsåret",
    "AAR_FOER_GRUNNLAG",
    rundsum({ aar: 2017, tilAar: 2016, indekser: INDEKSER }),
    ["tilAar"],
    /^Til-året 2016 er før regnskapsåret 2017; oppgi 2017 eller et senere år/,
  ],
  [
    "en indeks to ganger",
    "DUPLIKAT_AAR",
    rundsum({ aar: 2015, tilAar: 2016, indekser: [...INDEKSER, ...INDEKSER] }),
    ["indekser", 1, "aar"],
    /^Indeksen for 2016 står to ganger/,
  ],
  [
    "13 måneder",
    "UTENFOR_OMRAADE",
    rundsum({ maaneder: 13 }),
    ["maaneder"],
    /fant 13; oppgi minst 1 og høyst 12/,
  ],
  [
    "et feilstavet felt",
    "UKJENT_FELT",
    medPost({ beløp: 1 }),
    ["poster", 0, "beløp"],
    /«beløp»; mente du «beloep»\?/,
  ],
]);
