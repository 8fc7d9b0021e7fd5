// Bad settlements: fields and types.

import { LINJE, medLinje, oppgjoer, type Tilfelle, tilfellerAv } from "./tilfelle.js";

export const FELTTILFELLER: readonly Tilfelle[] = tilfellerAv("beregnKorreksjonsoppgjoer", "kontrakten", [
  // Fields and types
  [
    "ukjent felt",
    "UKJENT_FELT",
    oppgjoer({ kommentar: "" }),
    ["kommentar"],
    /«kommentar»; tillatt er .*noekkel.*linjer/,
  ],
  [
    "feilstavet felt",
    "UKJENT_FELT",
    oppgjoer({ komune: "Os" }),
    ["komune"],
    /«komune»; mente du «kommune»\?/,
  ],
  [
    "feilstavet felt i en linje",
    "UKJENT_FELT",
    medLinje({ gjenomfoert: 1 }),
    ["linjer", 0, "gjenomfoert"],
    /«gjenomfoert»; mente du «gjennomfoert»\?/,
  ],
  [
    "__proto__ som felt",
    "UKJENT_FELT",
    JSON.parse('{"noekkel":1,"priser":{},"linjer":[],"__proto__":{}}'),
    ["__proto__"],
    /«__proto__»; tillatt er/,
  ],
  [
    "__proto__ som felt i en linje",
    "UKJENT_FELT",
    oppgjoer({ linjer: [JSON.parse('{"kode":"BPAN","aarsvolum":1,"gjennomfoert":1,"__proto__":1}')] }),
    ["linjer", 0, "__proto__"],
    /«__proto__»; tillatt er kode, aarsvolum, gjennomfoert/,
  ],
  ["null", "UGYLDIG_TYPE", null, [], /Fant null; her skal det stå et objekt/],
  ["en liste", "UGYLDIG_TYPE", [], [], /en liste med 0 ledd; her skal det stå et objekt/],
  ["en tekst", "UGYLDIG_TYPE", "{}", [], /«\{\}»; her skal det stå et objekt/],
  ["ingenting", "MANGLER_FELT", undefined, [], /[Mm]angler.*et objekt/],
  [
    "linjer som objekt",
    "UGYLDIG_TYPE",
    oppgjoer({ linjer: { BPAN: LINJE } }),
    ["linjer"],
    /et objekt; her skal det stå en liste/,
  ],
  ["uten linjer", "MANGLER_FELT", oppgjoer({ linjer: undefined }), ["linjer"], /[Mm]angler.*en liste/],
  [
    "en linje som er null",
    "UGYLDIG_TYPE",
    oppgjoer({ linjer: [null] }),
    ["linjer", 0],
    /null; her skal det stå et objekt/,
  ],
  [
    "en linje som er en liste",
    "UGYLDIG_TYPE",
    oppgjoer({ linjer: [["BPAN", 1, 2]] }),
    ["linjer", 0],
    /en liste med 3 ledd; her skal det stå et objekt/,
  ],
  [
    "tom kommune",
    "UGYLDIG_VERDI",
    oppgjoer({ kommune: " " }),
    ["kommune"],
    /1–200 synlige tegn: fant teksten « »/,
  ],
  [
    "kommune som tall",
    "UGYLDIG_TYPE",
    oppgjoer({ kommune: 1243 }),
    ["kommune"],
    /en tekst: fant tallet 1243/,
  ],
  [
    "et år som ikke er noe",
    "UTENFOR_OMRAADE",
    oppgjoer({ aar: 19 }),
    ["aar"],
    /fant 19; oppgi minst 1900 og høyst 2199/,
  ],
]);
