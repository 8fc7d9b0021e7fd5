import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beregnAKonto, fordelAKonto } from "../../src/index.js";
import { omstokket } from "../stoette/omstokket.js";
import { sumAv } from "../stoette/regnTekst.js";
import { somAKonto, vilkaarligeAKontolinjer, vilkaarligeTerminer } from "../stoette/vilkaarligAKonto.js";

const vilkaarligAarsbeloep = fc.oneof(
  fc.nat(10_000).map(BigInt),
  fc.bigInt({ min: 0n, max: 10n ** 30n - 1n }),
);

describe("for alle a konto", () => {
  it("A-5: for alle beløp og delinger er terminene hele kroner som til sammen er sum", () => {
    fc.assert(
      fc.property(vilkaarligAarsbeloep, vilkaarligeTerminer, (aarsbeloep, terminer) => {
        const fordelt = fordelAKonto({ aarsbeloep, terminer });
        expect(sumAv(fordelt.terminer.map((termin) => termin.beloep))).toBe(fordelt.sum);
        const maaneder = terminer.reduce((sum, termin) => sum + BigInt(termin.maaneder), 0n);
        // aarsbeloep × months / 12, halves up.
        expect(BigInt(fordelt.sum)).toBe((2n * aarsbeloep * maaneder + 12n) / 24n);
      }),
    );
  });

  it("A-5: for alle beløp og delinger er hver termin mindre enn en krone fra sin eksakte andel", () => {
    fc.assert(
      fc.property(vilkaarligAarsbeloep, vilkaarligeTerminer, (aarsbeloep, terminer) => {
        for (const { maaneder, beloep } of fordelAKonto({ aarsbeloep, terminer }).terminer) {
          const tolvdeler = 12n * BigInt(beloep) - aarsbeloep * BigInt(maaneder);
          expect(tolvdeler > -12n && tolvdeler < 12n).toBe(true);
        }
      }),
    );
  });

  it("A-5: for alle like lange terminer får den tidligere aldri mindre enn den senere", () => {
    fc.assert(
      fc.property(vilkaarligAarsbeloep, vilkaarligeTerminer, (aarsbeloep, terminer) => {
        const fordelt = fordelAKonto({ aarsbeloep, terminer }).terminer;
        fordelt.forEach((tidlig, i) => {
          for (const sen of fordelt.slice(i + 1)) {
            if (sen.maaneder === tidlig.maaneder) {
              expect(BigInt(tidlig.beloep) >= BigInt(sen.beloep)).toBe(true);
            }
          }
        });
      }),
    );
  });

  it("A-1: for alle avrundinger er årsbeløpet hele tusen ved siden av det eksakte beløpet", () => {
    fc.assert(
      fc.property(vilkaarligeAKontolinjer({ heleUker: true }), (prislinjer) => {
        const inn = somAKonto(prislinjer);
        const beloep = (avrunding: "ned" | "naermeste" | "opp") => beregnAKonto({ ...inn, avrunding });
        const ned = BigInt(beloep("ned").aarsbeloep);
        const opp = BigInt(beloep("opp").aarsbeloep);
        const naermeste = BigInt(beloep("naermeste").aarsbeloep);
        const eksakt = beloep("ned").beloep;
        expect([ned % 1000n, opp % 1000n]).toEqual([0n, 0n]);
        const hele = BigInt(eksakt.split(".")[0] ?? "");
        expect(ned).toBe(hele - (hele % 1000n));
        expect(opp).toBe(ned === hele && !eksakt.includes(".") ? ned : ned + 1000n);
        expect(naermeste).toBe(hele - ned >= 500n ? opp : ned);
        expect(beregnAKonto(inn).aarsbeloep).toBe(ned.toString());
      }),
    );
  });

  it("T-1: for alle rekkefølger av linjene er a konto den samme, tegn for tegn", () => {
    fc.assert(
      fc.property(omstokket(vilkaarligeAKontolinjer()), ({ liste, omstokket }) => {
        expect(JSON.stringify(beregnAKonto(somAKonto(omstokket)))).toBe(
          JSON.stringify(beregnAKonto(somAKonto(liste))),
        );
      }),
    );
  });
});
