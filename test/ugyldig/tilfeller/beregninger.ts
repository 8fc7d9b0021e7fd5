// Calculations that are asked for by name.

import { tilfellerAv } from "./tilfelle.js";

const INN = { sisteAar: 2022, beloep: 1 };

export const BEREGNINGSTILFELLER = tilfellerAv("beregn", "Oppdrag", [
  [
    "en beregning som er stavet feil",
    "UKJENT_BEREGNING",
    { beregning: "uttrek", inn: INN },
    ["beregning"],
    /fant teksten «uttrek»; mente du «uttrekk»\?/,
  ],
  [
    "en beregning som ikke finnes",
    "UKJENT_BEREGNING",
    { beregning: "skatt", inn: INN },
    ["beregning"],
    /fant teksten «skatt»; kjente er a-konto, a-konto-aar,/,
  ],
  ["uten beregning", "UKJENT_BEREGNING", { inn: INN }, ["beregning"], /kjente er a-konto/],
  [
    "et felt for mye",
    "UKJENT_FELT",
    { beregning: "nedtrapping", inn: INN, inndata: INN },
    ["inndata"],
    /tillatt er beregning, inn/,
  ],
  [
    "beregningens egne feil",
    "MANGLER_FELT",
    { beregning: "nedtrapping", inn: { beloep: 1 } },
    ["sisteAar"],
    /mangler/,
  ],
]);
