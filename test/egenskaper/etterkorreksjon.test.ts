import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beregnEtterkorreksjon, beregnKorreksjonsoppgjoer } from "../../src/index.js";
import { modellKorreksjonsoppgjoer } from "../modell/korreksjonsoppgjoer.js";
import { omstokket } from "../stoette/omstokket.js";
import { avrundet, motsatt, sumAv } from "../stoette/regnTekst.js";
import {
  somInndata,
  vilkaarligDesimal,
  vilkaarligeLinjer,
  vilkaarligNoekkel,
} from "../stoette/vilkaarligOppgjoer.js";

const volumer = fc.array(fc.array(vilkaarligDesimal, { minLength: 4, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});

/** A term reported twice or more; the first report may lack some of the codes that come later. */
const vilkaarligeRapporter = fc
  .tuple(vilkaarligNoekkel, vilkaarligeLinjer({ minst: 1, hoeyst: 4 }), volumer, fc.nat(3))
  .map(([noekkel, prislinjer, senere, mangler]) => {
    const { priser, linjer } = somInndata(prislinjer);
    const rapporter = [
      { linjer: linjer.slice(mangler) },
      ...senere.map((gjennomfoert) => ({
        linjer: linjer.map((linje, i) => ({ ...linje, gjennomfoert: gjennomfoert[i] ?? "0" })),
      })),
    ];
    return { noekkel, priser, rapporter };
  });

describe("for alle rapporter på nytt", () => {
  it("K-5: for alle rapporter er den første og etterkorreksjonene til sammen den siste, eksakt og i kroner", () => {
    fc.assert(
      fc.property(vilkaarligeRapporter, (inn) => {
        const { foerste, etterkorreksjoner, siste } = beregnEtterkorreksjon(inn);
        expect(sumAv([foerste.netto, ...etterkorreksjoner.map((e) => e.netto)])).toBe(siste.netto);
        expect(sumAv([foerste.nettoAvrundet, ...etterkorreksjoner.map((e) => e.beloep)])).toBe(
          siste.nettoAvrundet,
        );
        for (const linje of siste.linjer) {
          const hos = <L extends { kode: string; netto: string }>(linjer: readonly L[]) =>
            linjer.filter(({ kode }) => kode === linje.kode).map(({ netto }) => netto);
          const alle = [...hos(foerste.linjer), ...etterkorreksjoner.flatMap((e) => hos(e.linjer))];
          expect(sumAv(alle)).toBe(linje.netto);
        }
      }),
    );
  });

  it("K-5: for alle rapporter er første og siste oppgjøret av seg selv, og hver forskjell modellens", () => {
    fc.assert(
      fc.property(vilkaarligeRapporter, ({ noekkel, priser, rapporter }) => {
        const svar = beregnEtterkorreksjon({ noekkel, priser, rapporter });
        const modell = rapporter.map(({ linjer }) => modellKorreksjonsoppgjoer({ noekkel, priser, linjer }));
        const ytterst = [rapporter[0], rapporter.at(-1)].map((rapport) =>
          beregnKorreksjonsoppgjoer({ noekkel, priser, linjer: rapport?.linjer ?? [] }),
        );
        expect([svar.foerste, svar.siste]).toEqual(ytterst);
        svar.etterkorreksjoner.forEach((etter, i) => {
          const [foer, naa] = [modell[i], modell[i + 1]];
          const netto = sumAv([naa?.netto ?? "", motsatt(foer?.netto ?? "")]);
          expect(etter).toMatchObject({ netto, nettoAvrundet: avrundet(netto) });
          expect(etter.linjer).toEqual(
            naa?.linjer.map((linje) => {
              const tidligere = foer?.linjer.find(({ kode }) => kode === linje.kode);
              const forskjell = sumAv([linje.netto, motsatt(tidligere?.netto ?? "0")]);
              return {
                kode: linje.kode,
                gjennomfoertFoer: tidligere?.gjennomfoert ?? null,
                gjennomfoert: linje.gjennomfoert,
                nettoFoer: tidligere?.netto ?? null,
                nettoNaa: linje.netto,
                netto: forskjell,
                nettoAvrundet: avrundet(forskjell),
              };
            }),
          );
        });
      }),
    );
  });

  it("K-5: for alle rekkefølger av rapportene imellom er det som gjøres opp i alt, det samme", () => {
    const medRekkefoelge = vilkaarligeRapporter.chain(({ rapporter, ...inn }) =>
      omstokket(fc.constant(rapporter.slice(1, -1))).map((imellom) => ({ inn, rapporter, imellom })),
    );
    fc.assert(
      fc.property(medRekkefoelge, ({ inn, rapporter, imellom }) => {
        const ender = [rapporter.slice(0, 1), rapporter.slice(-1)] as const;
        const [her, der] = [imellom.liste, imellom.omstokket].map((midten) => {
          const svar = beregnEtterkorreksjon({ ...inn, rapporter: [...ender[0], ...midten, ...ender[1]] });
          return {
            foerste: svar.foerste,
            siste: svar.siste,
            netto: sumAv(svar.etterkorreksjoner.map((e) => e.netto)),
            beloep: sumAv(svar.etterkorreksjoner.map((e) => e.beloep)),
          };
        });
        expect(der).toEqual(her);
      }),
    );
  });
});
