import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beregnKorreksjonsoppgjoer } from "../../src/index.js";
import { skjema } from "../modell/skjema.js";
import { omstokket } from "../stoette/omstokket.js";
import { avrundet, motsatt, produktAv, sumAv } from "../stoette/regnTekst.js";
import {
  type Prislinje,
  somInndata,
  vilkaarligDesimal,
  vilkaarligeLinjer,
  vilkaarligNoekkel,
  vilkaarligOppgjoer,
} from "../stoette/vilkaarligOppgjoer.js";

const gjoerOpp = (noekkel: string, linjer: readonly Prislinje[]) =>
  beregnKorreksjonsoppgjoer({ noekkel, ...somInndata(linjer) });

describe("for alle korreksjonsoppgjør", () => {
  it("K-3: for alle oppgjør er totalen summen av uavrundede linjer, og grupper summen av sine", () => {
    fc.assert(
      fc.property(vilkaarligOppgjoer, (inn) => {
        const { linjer, grupper, netto, nettoAvrundet } = beregnKorreksjonsoppgjoer(inn);
        expect(netto).toBe(sumAv(linjer.map((linje) => linje.netto)));
        expect(netto).toBe(sumAv(grupper.map((gruppe) => gruppe.netto)));
        expect(nettoAvrundet).toBe(avrundet(netto));
      }),
    );
  });

  it("K-4: for alle oppgjør er SUM summen av radene, og korreksjonen står i terminens egen rad", () => {
    fc.assert(
      fc.property(vilkaarligOppgjoer, (inn) => {
        const { oppstilling = [], nettoAvrundet } = beregnKorreksjonsoppgjoer(inn);
        const rader = oppstilling.slice(0, -1);
        const sum = oppstilling.at(-1);
        expect(sum !== undefined).toBe("aKonto" in inn);
        for (const rad of oppstilling) expect(rad.sum).toBe(sumAv([rad.aKonto, rad.korreksjon]));
        for (const felt of ["aKonto", "korreksjon", "sum"] as const) {
          expect(sum?.[felt] ?? "0").toBe(sumAv(rader.map((rad) => rad[felt])));
        }
        const iRaden = rader.find((rad) => "termin" in inn && rad.termin === inn.termin)?.korreksjon;
        expect(iRaden).toBe(sum === undefined ? undefined : nettoAvrundet);
      }),
    );
  });

  it("K-1, N-1: for alle avvik gir like mye over og under a konto speilvendt endring og netto", () => {
    const linjer = vilkaarligeLinjer({ minst: 1, hoeyst: 5 });
    fc.assert(
      fc.property(vilkaarligNoekkel, linjer, vilkaarligDesimal, (noekkel, prislinjer, avvik) => {
        const andel = `0.${avvik.replace(".", "").slice(-19)}`;
        const flyttet = (retning: "" | "-") =>
          prislinjer.map((linje) => {
            // Short enough that the delivered volume stays within the contract's digits.
            const aarsvolum = linje.aarsvolum.slice(-12).replace(/^\./, "0.");
            const aKonto = avrundet(produktAv(aarsvolum, noekkel));
            const delta = produktAv(aKonto, `${retning}${andel}`);
            return { ...linje, aarsvolum, gjennomfoert: sumAv([aKonto, delta]) };
          });
        const over = gjoerOpp(noekkel, flyttet(""));
        const under = gjoerOpp(noekkel, flyttet("-"));
        over.linjer.forEach((linje, i) => {
          expect(under.linjer[i]).toMatchObject({
            aKontoVolum: linje.aKontoVolum,
            endring: motsatt(linje.endring),
            netto: motsatt(linje.netto),
            nettoAvrundet: motsatt(linje.nettoAvrundet),
          });
        });
        expect([under.netto, under.nettoAvrundet]).toEqual([over.netto, over.nettoAvrundet].map(motsatt));
      }),
    );
  });

  it("T-1: for alle rekkefølger av linjene er resultatet det samme, tegn for tegn", () => {
    fc.assert(
      fc.property(vilkaarligNoekkel, omstokket(vilkaarligeLinjer()), (noekkel, { liste, omstokket }) => {
        const koder = liste.map(({ kode }): string => kode);
        const iSkjemaorden = skjema.map(({ kode }) => kode).filter((kode) => koder.includes(kode));
        const svar = gjoerOpp(noekkel, liste);
        expect(svar.linjer.map(({ kode }) => kode)).toEqual(iSkjemaorden);
        expect(JSON.stringify(gjoerOpp(noekkel, omstokket))).toBe(JSON.stringify(svar));
      }),
    );
  });

  it("K-2: for alle oppgjør gir ti ganger prisene nøyaktig ti ganger netto", () => {
    fc.assert(
      fc.property(vilkaarligNoekkel, vilkaarligeLinjer(), (noekkel, prislinjer) => {
        // One digit less before the point, so that ten times as much is still within the contract.
        const linjer = prislinjer.map((l) => ({ ...l, pris: l.pris.replace(/^\d(?=\d{29})/, "") }));
        const ganger = linjer.map((l) => ({ ...l, pris: produktAv(l.pris, "10") }));
        const enkelt = gjoerOpp(noekkel, linjer);
        const tidobbelt = gjoerOpp(noekkel, ganger);
        expect(tidobbelt.netto).toBe(produktAv(enkelt.netto, "10"));
        expect(tidobbelt.linjer.map((linje) => linje.netto)).toEqual(
          enkelt.linjer.map((linje) => produktAv(linje.netto, "10")),
        );
      }),
    );
  });

  it("K-3: for alle delinger av linjene i to oppgjør er netto summen av de to", () => {
    fc.assert(
      fc.property(vilkaarligNoekkel, vilkaarligeLinjer(), fc.nat(8), (noekkel, linjer, skille) => {
        const foerst = gjoerOpp(noekkel, linjer.slice(0, skille));
        const sist = gjoerOpp(noekkel, linjer.slice(skille));
        expect(gjoerOpp(noekkel, linjer).netto).toBe(sumAv([foerst.netto, sist.netto]));
      }),
    );
  });
});
