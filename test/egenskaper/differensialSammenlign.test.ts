// As differensial.test.ts, for the split of a change. The model changes one cause at a time, in every order that the tree of causes allows.

import { expect, it } from "vitest";
import { sammenlign } from "../../src/index.js";
import { type Broek, broek, desimaltekst, sammenlign as jevnfoer, lesBroek, minus } from "../modell/broek.js";
import { modellForloepssplitt, modellOppgjoerssplitt } from "../modell/sammenligning.js";
import { DELER, sammenlignMedModellen } from "../stoette/motModellen.js";
import { lagTerning } from "../stoette/terning.js";
import { tilfeldigForloep, tilfeldigSammenslaaing } from "../stoette/tilfeldigForloep.js";
import { endretForloep, tilfeldigOppgjoerspar, VERDIENDRINGER } from "../stoette/tilfeldigPar.js";

it.each(DELER)("A-4, K-1–K-3: tilfeldige par av oppgjør deles som i modellen (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall: 1_000,
    lag: tilfeldigOppgjoerspar,
    fasit: ([fra, til]) => modellOppgjoerssplitt(fra, til),
    svar: ([fra, til]) => {
      const beregning = "korreksjonsoppgjoer";
      const { linjer, deler } = sammenlign({ beregning, inn: fra }, { beregning, inn: til });
      const uten = (alle: typeof deler | (typeof linjer)[number]["deler"]) =>
        Object.fromEntries(
          alle.filter((d) => d.aarsak !== "desimaler").map(({ aarsak, beloep }) => [aarsak, beloep]),
        );
      return {
        linjer: Object.fromEntries(linjer.map((linje) => [linje.kode, uten(linje.deler)])),
        kroneavrunding: uten(deler)["kroneavrunding"],
      };
    },
  });
});

/** What 20 places may leave out of some hundred amounts. */
const NAERT = broek(1n, 10n ** 15n);
const erNaer = (a: Broek, b: Broek) => jevnfoer(minus(a, b), NAERT) < 0 && jevnfoer(minus(b, a), NAERT) < 0;

it.each(DELER)(
  "R-2–R-7, S-3: 30 tilfeldige par av forløp deles som i modellen (del $del)",
  ({ froe, del }) => {
    const terning = lagTerning(froe);
    const ulike: string[] = [];
    let endrede = 0;
    for (let nr = 0; nr < 30; nr += 1) {
      const fra = del % 2 === 0 ? tilfeldigForloep(terning) : tilfeldigSammenslaaing(terning);
      const til = endretForloep(terning, fra, VERDIENDRINGER);
      const svar = sammenlign({ beregning: "forloep", inn: fra }, { beregning: "forloep", inn: til });
      for (const [aarsak, ventet] of modellForloepssplitt(fra, til)) {
        const beloep = svar.deler.find((d) => d.aarsak === aarsak)?.beloep ?? "0";
        if (beloep !== "0") endrede += 1;
        if (!erNaer(lesBroek(beloep), ventet))
          ulike.push(`nr. ${nr} av frø ${froe}, ${aarsak}: ${beloep}, modellen ${desimaltekst(ventet)}`);
      }
    }
    expect(ulike).toEqual([]);
    expect(endrede).toBeGreaterThan(10);
  },
);
