// As differensial.test.ts, for the calculations of the frame beside the uttrekk.

import { it } from "vitest";
import {
  beregnInntektspaaslag,
  beregnModellB,
  beregnNedtrapping,
  beregnRundsum,
  beregnTilskudd,
  indekserTak,
} from "../../src/index.js";
import {
  modellIndekserTak,
  modellInntektspaaslag,
  modellModellB,
  modellNedtrapping,
  modellRundsum,
  modellTilskudd,
} from "../modell/ramme.js";
import { DELER, sammenlignMedModellen, uten } from "../stoette/motModellen.js";
import {
  tilfeldigModellB,
  tilfeldigNedtrapping,
  tilfeldigPaaslag,
  tilfeldigRundsum,
  tilfeldigTakindeksering,
  tilfeldigTilskudd,
} from "../stoette/tilfeldigRamme.js";

const antall = 10_000;

it.each(DELER)("R-4, R-5, R-7: 10 000 tilfeldige inntektspåslag er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigPaaslag,
    fasit: modellInntektspaaslag,
    svar: (inn) => uten(beregnInntektspaaslag(inn), "merknader"),
  });
});

it.each(DELER)("R-4: 10 000 tilfeldige indekseringer av taket er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigTakindeksering,
    fasit: modellIndekserTak,
    svar: (inn) => uten(indekserTak(inn), "merknader"),
  });
});

it.each(DELER)("R-6: 10 000 tilfeldige nedtrappinger er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigNedtrapping,
    fasit: modellNedtrapping,
    svar: (inn) => uten(beregnNedtrapping(inn), "merknader"),
  });
});

it.each(DELER)("R-8: 10 000 tilfeldige rundsummer er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigRundsum,
    fasit: modellRundsum,
    svar: (inn) => uten(beregnRundsum(inn), "merknader"),
  });
});

it.each(DELER)("R-9: 10 000 tilfeldige tilskudd er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigTilskudd,
    fasit: modellTilskudd,
    svar: (inn) => uten(beregnTilskudd(inn), "merknader"),
  });
});

it.each(DELER)("R-10: 10 000 tilfeldige år med modell B er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigModellB,
    fasit: modellModellB,
    svar: (inn) => uten(beregnModellB(inn), "merknader"),
  });
});
