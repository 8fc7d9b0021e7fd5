// As differensial.test.ts, for the inntektspåslag, its cap and its phase-out, and modell B.

import { it } from "vitest";
import { beregnInntektspaaslag, beregnModellB, beregnNedtrapping, indekserTak } from "../../src/index.js";
import {
  modellIndekserTak,
  modellInntektspaaslag,
  modellModellB,
  modellNedtrapping,
} from "../modell/ramme.js";
import { DELER, sammenlignMedModellen, uten } from "../stoette/motModellen.js";
import {
  tilfeldigModellB,
  tilfeldigNedtrapping,
  tilfeldigPaaslag,
  tilfeldigTakindeksering,
} from "../stoette/tilfeldigRamme.js";

const antall = 10_000;

it.each(DELER)("R-4, R-5, R-7: tilfeldige inntektspåslag er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigPaaslag,
    fasit: modellInntektspaaslag,
    svar: (inn) => uten(beregnInntektspaaslag(inn), "merknader"),
  });
});

it.each(DELER)("R-4: tilfeldige indekseringer av taket er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigTakindeksering,
    fasit: modellIndekserTak,
    svar: (inn) => uten(indekserTak(inn), "merknader"),
  });
});

it.each(DELER)("R-6: tilfeldige nedtrappinger er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigNedtrapping,
    fasit: modellNedtrapping,
    svar: (inn) => uten(beregnNedtrapping(inn), "merknader"),
  });
});

it.each(DELER)("R-10: tilfeldige år med modell B er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigModellB,
    fasit: modellModellB,
    svar: (inn) => uten(beregnModellB(inn), "merknader"),
  });
});
