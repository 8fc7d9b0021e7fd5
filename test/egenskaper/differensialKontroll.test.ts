// As differensial.test.ts, for the rounding-aware check of a number.

import { expect, it } from "vitest";
import { kontrollerTall } from "../../src/index.js";
import { modellKontrollerTall } from "../modell/intervall.js";
import { DELER, sammenlignMedModellen } from "../stoette/motModellen.js";
import { lagTerning } from "../stoette/terning.js";
import { tilfeldigTallkontroll } from "../stoette/tilfeldigKontroll.js";

it.each(DELER)("N-2: tilfeldige kontroller er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall: 10_000,
    lag: tilfeldigTallkontroll,
    fasit: modellKontrollerTall,
    svar: kontrollerTall,
  });
});

it("N-2: blant de tilfeldige kontrollene er alle dommer, og mange intervaller som bare berører hverandre", () => {
  const terning = lagTerning(DELER[0]?.froe ?? 0);
  const antall = { eksakt: 0, avrunding: 0, avvik: 0, beroerer: 0, apneNuller: 0 };
  for (let nr = 0; nr < 10_000; nr += 1) {
    const svar = modellKontrollerTall(tilfeldigTallkontroll(terning));
    antall[svar.dom] += 1;
    if (svar.dom === "avvik" && svar.avstand === "0") antall.beroerer += 1;
    if (svar.beregnet.fra === "0" || svar.beregnet.til === "0") antall.apneNuller += 1;
  }
  for (const n of Object.values(antall)) expect(n).toBeGreaterThan(100);
});
