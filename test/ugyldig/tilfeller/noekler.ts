// Bad settlements: the key and the form's head.

import { oppgjoer, type Tilfelle, tilfellerAv } from "./tilfelle.js";

const APRIL = { termin: "april", beloep: 100 };
const aKonto = (rader: object[], termin: string | undefined) => oppgjoer({ aKonto: rader, termin });

export const NOEKKELTILFELLER: readonly Tilfelle[] = tilfellerAv("beregnKorreksjonsoppgjoer", "A-2, K-4", [
  // The key
  ["nøkkel 0", "UTENFOR_OMRAADE", oppgjoer({ noekkel: 0 }), ["noekkel"], /fant 0; oppgi over 0 og høyst 1/],
  [
    "nøkkel 1,1",
    "UTENFOR_OMRAADE",
    oppgjoer({ noekkel: "1.1" }),
    ["noekkel"],
    /fant 1\.1; oppgi over 0 og høyst 1/,
  ],
  [
    "nøkkel så vidt over 1",
    "UTENFOR_OMRAADE",
    oppgjoer({ noekkel: "1.00000000000000000001" }),
    ["noekkel"],
    /fant 1\.0{19}1; .*høyst 1/,
  ],
  [
    "negativ nøkkel",
    "UTENFOR_OMRAADE",
    oppgjoer({ noekkel: "-0.25" }),
    ["noekkel"],
    /fant -0\.25; oppgi over 0/,
  ],
  [
    "uten nøkkel",
    "MANGLER_FELT",
    oppgjoer({ noekkel: undefined }),
    ["noekkel"],
    /mangler; oppgi noekkel \(0\.25.*eller maaneder/,
  ],
  [
    "både nøkkel og måneder",
    "FLERE_VALG",
    oppgjoer({ maaneder: 3 }),
    [],
    /Både noekkel og maaneder.*bare det ene/,
  ],
  [
    "0 måneder",
    "UTENFOR_OMRAADE",
    oppgjoer({ noekkel: undefined, maaneder: 0 }),
    ["maaneder"],
    /fant 0; oppgi minst 1 og høyst 12/,
  ],
  [
    "13 måneder",
    "UTENFOR_OMRAADE",
    oppgjoer({ noekkel: undefined, maaneder: 13 }),
    ["maaneder"],
    /fant 13; oppgi minst 1 og høyst 12/,
  ],
  [
    "halvannen måned",
    "IKKE_HELTALL",
    oppgjoer({ noekkel: undefined, maaneder: 1.5 }),
    ["maaneder"],
    /helt tall, minst 1 og høyst 12: fant tallet 1\.5/,
  ],
  [
    "måneder som tekst",
    "IKKE_HELTALL",
    oppgjoer({ noekkel: undefined, maaneder: "3" }),
    ["maaneder"],
    /helt tall, minst 1 og høyst 12: fant teksten «3»/,
  ],
  // The form's head (K-4)
  [
    "samme termin to ganger i aKonto",
    "DUPLIKAT_TERMIN",
    aKonto([APRIL, APRIL], "april"),
    ["aKonto", 1, "termin"],
    /«april» står to ganger/,
  ],
  [
    "en termin som heter som summeraden",
    "UGYLDIG_VERDI",
    aKonto([{ termin: "SUM", beloep: 1 }], "SUM"),
    ["aKonto", 0, "termin"],
    /«SUM» er summeraden; gi terminen et annet navn/,
  ],
  [
    "et navn med styretegn",
    "UGYLDIG_VERDI",
    oppgjoer({ kommune: "\u001b[31mOs" }),
    ["kommune"],
    /synlige tegn: fant teksten «·\[31mOs»/,
  ],
  [
    "ingen rad for terminen",
    "UKJENT_TERMIN",
    aKonto([APRIL], "mai-juni"),
    ["termin"],
    /terminene i aKonto \(«april»\): fant teksten «mai-juni»/,
  ],
  [
    "aKonto uten termin",
    "UKJENT_TERMIN",
    aKonto([APRIL], undefined),
    ["termin"],
    /terminene i aKonto \(«april»\): fant ingenting/,
  ],
  [
    "en rad uten beløp",
    "MANGLER_FELT",
    aKonto([{ termin: "april" }], "april"),
    ["aKonto", 0, "beloep"],
    /mangler/,
  ],
  [
    "ukjent felt i en rad",
    "UKJENT_FELT",
    aKonto([{ ...APRIL, beløp: 1 }], "april"),
    ["aKonto", 0, "beløp"],
    /«beløp»; mente du «beloep»\?/,
  ],
]);
