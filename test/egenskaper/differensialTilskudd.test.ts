// As differensial.test.ts, for the rundsum and the tilskudd.

import { it } from "vitest";
import { beregnRundsum, beregnTilskudd } from "../../src/index.js";
import { modellRundsum, modellTilskudd } from "../modell/ramme.js";
import { DELER, sammenlignMedModellen, uten } from "../stoette/motModellen.js";
import { tilfeldigRundsum, tilfeldigTilskudd } from "../stoette/tilfeldigRamme.js";

const antall = 10_000;

it.each(DELER)("R-8: tilfeldige rundsummer er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigRundsum,
    fasit: modellRundsum,
    svar: (inn) => uten(beregnRundsum(inn), "merknader"),
  });
});

it.each(DELER)("R-9: tilfeldige tilskudd er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigTilskudd,
    fasit: modellTilskudd,
    svar: (inn) => uten(beregnTilskudd(inn), "merknader"),
  });
});
