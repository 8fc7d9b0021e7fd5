// As differensialForloep.test.ts, for municipalities of several parts that merge.

import { expect, it } from "vitest";
import { beregnForloep } from "../../src/index.js";
import { modellForloep } from "../modell/forloep.js";
import { DELER, sammenlignMedModellen, uten } from "../stoette/motModellen.js";
import { lagTerning } from "../stoette/terning.js";
import { tilfeldigSammenslaaing } from "../stoette/tilfeldigForloep.js";

it.each(DELER)("R-3, R-4: tilfeldige sammenslåinger er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall: 3_500,
    lag: tilfeldigSammenslaaing,
    fasit: modellForloep,
    svar: (inn) => uten(beregnForloep(inn), "merknader"),
  });
});

it("R-3, R-4, R-6: blant de tilfeldige forløpene er det mange av hvert slag", () => {
  const terning = lagTerning(DELER[0]?.froe ?? 0);
  const antall = { midtIAaret: 0, medTak: 0, nedtrappet: 0, toGanger: 0 };
  for (let nr = 0; nr < 2_000; nr += 1) {
    const inn = tilfeldigSammenslaaing(terning);
    const kommuner = modellForloep(inn).aar.map((rad) => rad.kommuner);
    const erSammenslaatt = (navn: string) => navn.startsWith("sammenslått");
    const iAaret = kommuner.map((k) => new Set(k.map(({ navn }) => erSammenslaatt(navn))));
    if (iAaret.some((slag) => slag.size === 2)) antall.midtIAaret += 1;
    if (kommuner.flat().some((k) => k.begrenset && k.deler.length > 1)) antall.medTak += 1;
    const nedtrappet = kommuner.flat().filter((k) => k.ordninger[0]?.ordning === "nedtrapping");
    if (nedtrappet.some((k) => erSammenslaatt(k.navn))) antall.nedtrappet += 1;
    if ((inn.sammenslaainger ?? []).length > 1) antall.toGanger += 1;
  }
  for (const slag of Object.values(antall)) expect(slag).toBeGreaterThan(100);
});
