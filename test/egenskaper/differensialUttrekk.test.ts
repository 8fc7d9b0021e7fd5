// As differensial.test.ts, for the uttrekk of a municipality and of a merged one.

import { it } from "vitest";
import { beregnSamletUttrekk, beregnUttrekk } from "../../src/index.js";
import { modellSamletUttrekk, modellUttrekk } from "../modell/ramme.js";
import { DELER, sammenlignMedModellen, uten } from "../stoette/motModellen.js";
import { tilfeldigSamletUttrekk, tilfeldigUttrekk } from "../stoette/tilfeldigRamme.js";

const antall = 10_000;

it.each(DELER)("R-2, R-7: tilfeldige uttrekk er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigUttrekk,
    fasit: modellUttrekk,
    svar: (inn) => uten(beregnUttrekk(inn), "merknader"),
  });
});

it.each(DELER)("R-3: tilfeldige samlede uttrekk er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigSamletUttrekk,
    fasit: modellSamletUttrekk,
    svar: (inn) => uten(beregnSamletUttrekk(inn), "merknader"),
  });
});
