// As differensial.test.ts, for the a konto of the year and its instalments.

import { it } from "vitest";
import { beregnAKonto, fordelAKonto } from "../../src/index.js";
import { modellAKonto } from "../modell/aKonto.js";
import { modellFordelAKonto } from "../modell/fordelAKonto.js";
import { DELER, sammenlignMedModellen, uten } from "../stoette/motModellen.js";
import { tilfeldigAKonto, tilfeldigFordeling } from "../stoette/tilfeldig.js";

it.each(DELER)("A-5: tilfeldige fordelinger er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall: 10_000,
    lag: tilfeldigFordeling,
    fasit: modellFordelAKonto,
    svar: fordelAKonto,
  });
});

it.each(DELER)("A-1–A-5: tilfeldige a konto er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall: 2_000,
    lag: tilfeldigAKonto,
    fasit: modellAKonto,
    svar: (inn) => uten(beregnAKonto(inn), "merknader", "avrunding"),
  });
});
