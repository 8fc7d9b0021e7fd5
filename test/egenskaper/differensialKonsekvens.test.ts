// As differensial.test.ts, for what the trial meant for a municipality.

import { expect, it } from "vitest";
import {
  beregnAarsakssplitt,
  beregnDemografigevinst,
  beregnEnhetskostnadsavvik,
  beregnFastePriser,
  beregnOekteOverfoeringer,
  beregnRessurskrevende,
} from "../../src/index.js";
import {
  modellAarsakssplitt,
  modellDemografigevinst,
  modellEnhetskostnadsavvik,
  modellFastePriser,
  modellOekteOverfoeringer,
  modellRessurskrevende,
} from "../modell/konsekvens.js";
import { DELER, sammenlignMedModellen, uten } from "../stoette/motModellen.js";
import { lagTerning } from "../stoette/terning.js";
import {
  tilfeldigAarsakssplitt,
  tilfeldigDemografigevinst,
  tilfeldigEnhetskostnad,
  tilfeldigFastePriser,
  tilfeldigOekteOverfoeringer,
  tilfeldigRessurskrevende,
} from "../stoette/tilfeldigKonsekvens.js";

const antall = 10_000;

it.each(DELER)("S-1: tilfeldige refusjoner er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigRessurskrevende,
    fasit: modellRessurskrevende,
    svar: (inn) => uten(beregnRessurskrevende(inn), "merknader"),
  });
});

it.each(DELER)("S-3: tilfeldige økte overføringer er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigOekteOverfoeringer,
    fasit: modellOekteOverfoeringer,
    svar: beregnOekteOverfoeringer,
  });
});

it.each(DELER)("S-4: tilfeldige demografigevinster er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigDemografigevinst,
    fasit: modellDemografigevinst,
    svar: (inn) => uten(beregnDemografigevinst(inn), "merknader"),
  });
});

it.each(DELER)("S-5: tilfeldige avvik i enhetskostnad er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigEnhetskostnad,
    fasit: modellEnhetskostnadsavvik,
    svar: beregnEnhetskostnadsavvik,
  });
});

it.each(DELER)("S-6: tilfeldige aktiviteter i faste priser er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigFastePriser,
    fasit: modellFastePriser,
    svar: (inn) => uten(beregnFastePriser(inn), "merknader"),
  });
});

it.each(DELER)("S-7: tilfeldige splitter etter årsak er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall,
    lag: tilfeldigAarsakssplitt,
    fasit: modellAarsakssplitt,
    svar: beregnAarsakssplitt,
  });
});

it("S-1–S-7: blant de tilfeldige er det mange på hver side av grensene, på halve, og som ikke går opp", () => {
  const terning = lagTerning(DELER[0]?.froe ?? 0);
  const funnet = { over: 0, under: 0, halve: 0, uendelige: 0, utenProsent: 0, medProsent: 0 };
  for (let nr = 0; nr < 5_000; nr += 1) {
    for (const { grunnlag } of modellRessurskrevende(tilfeldigRessurskrevende(terning)).mottakere)
      funnet[grunnlag === "0" ? "under" : "over"] += 1;
    if (modellOekteOverfoeringer(tilfeldigOekteOverfoeringer(terning)).sum.endsWith(".5")) funnet.halve += 1;
    if (/\.\d{20}$/.test(modellEnhetskostnadsavvik(tilfeldigEnhetskostnad(terning)).avvik))
      funnet.uendelige += 1;
    const { endring } = modellFastePriser(tilfeldigFastePriser(terning));
    if (endring !== undefined) funnet[endring.prosent === undefined ? "utenProsent" : "medProsent"] += 1;
  }
  for (const antallet of Object.values(funnet)) expect(antallet).toBeGreaterThan(50);
});
