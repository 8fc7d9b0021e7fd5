// Bad inputs of the year's a konto and its instalments.

import { type Tilfelle, tilfellerAv } from "./tilfelle.js";

const termin = (navn: unknown, maaneder: unknown) => ({ navn, maaneder });
const fordeling = (...terminer: object[]) => ({ aarsbeloep: 1000, terminer });
const plan = (linje: object) => ({ priser: { BPAN: 464, LFKJ: 3394 }, linjer: [linje] });

const FORDELING = tilfellerAv("fordelAKonto", "A-2", [
  [
    "13 måneder til sammen",
    "FOR_MANGE_MAANEDER",
    fordeling(termin("a", 6), termin("b", 7)),
    ["terminer"],
    /13 måneder til sammen; et år har 12/,
  ],
  ["0 måneder", "UTENFOR_OMRAADE", fordeling(termin("a", 0)), ["terminer", 0, "maaneder"], /fant 0.*minst 1/],
  [
    "1,5 måneder",
    "IKKE_HELTALL",
    fordeling(termin("a", 1.5)),
    ["terminer", 0, "maaneder"],
    /helt tall.*1\.5/,
  ],
  ["uten måneder", "MANGLER_FELT", fordeling({ navn: "a" }), ["terminer", 0, "maaneder"], /måneder mangler/],
  [
    "samme termin to ganger",
    "DUPLIKAT_TERMIN",
    fordeling(termin("april", 1), termin("april", 2)),
    ["terminer", 1, "navn"],
    /«april» står to ganger/,
  ],
  ["ingen terminer", "MANGLER_FELT", fordeling(), ["terminer"], /Ingen terminer; oppgi minst én/],
  ["et navn uten tegn", "UGYLDIG_VERDI", fordeling(termin("", 1)), ["terminer", 0, "navn"], /en tom tekst/],
  [
    "et navn som er for langt",
    "UGYLDIG_VERDI",
    fordeling(termin("a".repeat(201), 1)),
    ["terminer", 0, "navn"],
    /1–200 synlige tegn.*201 tegn/,
  ],
  [
    "halve kroner",
    "IKKE_HELTALL",
    { aarsbeloep: "1000.5", terminer: [termin("a", 1)] },
    ["aarsbeloep"],
    /helt tall: fant 1000\.5/,
  ],
  ["null", "UGYLDIG_TYPE", null, [], /Fant null; her skal det stå et objekt/],
]);

const AARET = tilfellerAv("beregnAKonto", "A-3", [
  [
    "plasser for en timekode",
    "FEIL_ENHET",
    plan({ kode: "BPAN", plasser: 1 }),
    ["linjer", 0, "plasser"],
    /BPAN telles i timer.*oppgi timerPerUke eller aarsvolum/,
  ],
  [
    "timer per uke for en døgnkode",
    "FEIL_ENHET",
    plan({ kode: "LFKJ", timerPerUke: 1 }),
    ["linjer", 0, "timerPerUke"],
    /LFKJ telles i døgn.*oppgi plasser eller aarsvolum/,
  ],
  [
    "uten volum",
    "MANGLER_VALG",
    plan({ kode: "BPAN" }),
    ["linjer", 0],
    /BPAN.*oppgi timerPerUke eller aarsvolum/,
  ],
  [
    "to slags volum",
    "FLERE_VALG",
    plan({ kode: "BPAN", timerPerUke: 70, aarsvolum: 3650 }),
    ["linjer", 0],
    /både timerPerUke og aarsvolum; oppgi bare det ene/,
  ],
  [
    "negative plasser",
    "NEGATIVT_TALL",
    plan({ kode: "LFKJ", plasser: "-0.5" }),
    ["linjer", 0, "plasser"],
    /plasser.*fant -0\.5; oppgi 0 eller mer/,
  ],
  [
    "en kode uten pris",
    "MANGLER_PRIS",
    plan({ kode: "UK", plasser: 1 }),
    ["linjer", 0, "kode"],
    /UK har ingen pris i priser/,
  ],
  [
    "en avrunding som ikke finnes",
    "UGYLDIG_VERDI",
    { ...plan({ kode: "BPAN", aarsvolum: 1 }), avrunding: "nede" },
    ["avrunding"],
    /"naermeste" eller "ned" eller "opp": fant teksten «nede»/,
  ],
]);

export const AKONTOTILFELLER: readonly Tilfelle[] = [...FORDELING, ...AARET];
