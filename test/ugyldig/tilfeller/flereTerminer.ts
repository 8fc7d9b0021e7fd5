// Bad inputs of the settlements that build on several terms or reports.

import { LINJE, type Tilfelle, tilfellerAv } from "./tilfelle.js";

const q1 = { termin: "1. kvartal", maaneder: 3, linjer: [LINJE] };
const aaret = (endret: object) => ({ priser: { BPAN: 464 }, terminer: [q1], ...endret });

const AARSOPPGJOER = tilfellerAv("beregnAarsoppgjoer", "K-4", [
  [
    "samme termin to ganger",
    "DUPLIKAT_TERMIN",
    aaret({ terminer: [q1, q1] }),
    ["terminer", 1, "termin"],
    /«1\. kvartal».*beregnEtterkorreksjon/,
  ],
  [
    "en termin uten rad",
    "UKJENT_TERMIN",
    aaret({ aKonto: [{ termin: "april", beloep: 1 }] }),
    ["terminer", 0, "termin"],
    /terminene i aKonto \(«april»\): fant teksten «1\. kvartal»/,
  ],
  [
    "en termin uten nøkkel",
    "MANGLER_FELT",
    aaret({ terminer: [{ ...q1, maaneder: undefined }] }),
    ["terminer", 0, "noekkel"],
    /oppgi noekkel.*eller maaneder/,
  ],
  [
    "samme kode to ganger i en termin",
    "DUPLIKAT_TJENESTEKODE",
    aaret({ terminer: [{ ...q1, linjer: [LINJE, LINJE] }] }),
    ["terminer", 0, "linjer", 1, "kode"],
    /BPAN står to ganger/,
  ],
  ["ingen terminer", "MANGLER_FELT", aaret({ terminer: [] }), ["terminer"], /Ingen terminer; oppgi minst én/],
  [
    "mer enn et år i måneder",
    "FOR_MANGE_MAANEDER",
    aaret({ terminer: [q1, { ...q1, termin: "resten", maaneder: 10 }] }),
    ["terminer"],
    /er 13 måneder til sammen; et år har 12/,
  ],
  [
    "mer enn et år i nøkler",
    "FOR_MANGE_MAANEDER",
    aaret({
      terminer: ["a", "b"].map((termin) => ({ ...q1, termin, maaneder: undefined, noekkel: "0.55" })),
    }),
    ["terminer"],
    /er 13\.2 måneder til sammen/,
  ],
]);

const rapportert = (...rapporter: object[]) => ({
  noekkel: 0.25,
  priser: { BPAN: 464, UK: 4885 },
  rapporter,
});
const rapport = (...linjer: object[]) => ({ linjer });
const uk = { kode: "UK", aarsvolum: 37, gjennomfoert: 110 };

const ETTERKORREKSJON = tilfellerAv("beregnEtterkorreksjon", "K-5", [
  [
    "en linje som er borte i rapporten etter",
    "MANGLER_LINJE",
    rapportert(rapport(LINJE, uk), rapport(LINJE)),
    ["rapporter", 1, "linjer"],
    /UK sto i en tidligere rapport.*oppgi linjen, med 0/,
  ],
  ["bare én rapport", "MANGLER_FELT", rapportert(rapport(LINJE)), ["rapporter"], /1 rapport.*minst to/],
  [
    "en negativ rapport",
    "NEGATIVT_TALL",
    rapportert(rapport(), rapport({ ...uk, gjennomfoert: -1 })),
    ["rapporter", 1, "linjer", 0, "gjennomfoert"],
    /fant -1/,
  ],
]);

export const FLERTERMINTILFELLER: readonly Tilfelle[] = [...AARSOPPGJOER, ...ETTERKORREKSJON];
