// As differensial.test.ts, for the whole course of a municipality by itself. The model goes through it month by month.

import { it } from "vitest";
import { beregnForloep } from "../../src/index.js";
import { modellForloep } from "../modell/forloep.js";
import { DELER, sammenlignMedModellen, uten } from "../stoette/motModellen.js";
import { tilfeldigForloep } from "../stoette/tilfeldigForloep.js";

it.each(DELER)("R-2–R-11, S-3: tilfeldige forløp er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall: 6_500,
    lag: tilfeldigForloep,
    fasit: modellForloep,
    svar: (inn) => uten(beregnForloep(inn), "merknader"),
  });
});
