// The library against the model, which is written from the rules on fractions and shares no code with it.
// `FC_SEED=… npx vitest run test/egenskaper/differensial.test.ts` replays a run that failed.

import { expect, it } from "vitest";
import { beregnKorreksjonsoppgjoer } from "../../src/index.js";
import { modellKorreksjonsoppgjoer } from "../modell/korreksjonsoppgjoer.js";
import { DELER, sammenlignMedModellen, uten } from "../stoette/motModellen.js";
import { lagTerning } from "../stoette/terning.js";
import { tilfeldigOppgjoer } from "../stoette/tilfeldig.js";

it.each(DELER)("K-1–K-4: tilfeldige oppgjør er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall: 10_000,
    lag: tilfeldigOppgjoer,
    fasit: modellKorreksjonsoppgjoer,
    svar: (inn) => uten(beregnKorreksjonsoppgjoer(inn), "merknader"),
  });
});

it("A-4, K-2, K-3: blant de tilfeldige oppgjørene er det mange som står nøyaktig på en halv", () => {
  const terning = lagTerning(DELER[0]?.froe ?? 0);
  const halve = { linjer: 0, totaler: 0, store: 0 };
  for (let nr = 0; nr < 10_000; nr += 1) {
    const { netto, linjer } = modellKorreksjonsoppgjoer(tilfeldigOppgjoer(terning));
    if (netto.endsWith(".5")) halve.totaler += 1;
    if (linjer.some((linje) => linje.netto.endsWith(".5"))) halve.linjer += 1;
    if (linjer.length === 51) halve.store += 1;
  }
  expect(halve.totaler).toBeGreaterThan(100);
  expect(halve.linjer).toBeGreaterThan(100);
  expect(halve.store).toBeGreaterThan(10);
});
