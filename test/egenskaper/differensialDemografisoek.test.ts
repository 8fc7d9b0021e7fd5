// As differensial.test.ts, for the rates that a published uttrekk stands for.

import { it } from "vitest";
import { finnDemografiSomGir } from "../../src/index.js";
import { modellDemografiSomGir } from "../modell/demografisoek.js";
import { DELER, sammenlignMedModellen, uten } from "../stoette/motModellen.js";
import { tilfeldigDemografisoek } from "../stoette/tilfeldigRamme.js";

const antall = 10_000;

it.each(DELER)("R-2, N-2: tilfeldige søk etter satser er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigDemografisoek,
    fasit: modellDemografiSomGir,
    svar: (inn) => uten(finnDemografiSomGir(inn), "merknader"),
  });
});
