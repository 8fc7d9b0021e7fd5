import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AarsoppgjoerInn, beregnAarsoppgjoer, beregnKorreksjonsoppgjoer } from "../../src/index.js";
import { modellKorreksjonsoppgjoer } from "../modell/korreksjonsoppgjoer.js";
import { omstokket } from "../stoette/omstokket.js";
import { avrundet, produktAv, sumAv } from "../stoette/regnTekst.js";
import { somInndata, vilkaarligDesimal, vilkaarligeLinjer } from "../stoette/vilkaarligOppgjoer.js";

const KVARTALER = ["1. kvartal", "2. kvartal", "3. kvartal", "4. kvartal"];
const aKonto = KVARTALER.map((termin, i) => ({ termin, beloep: String(25_000 * (i + 1)) }));

/** Four terms of three months with the same year's volumes, each with its own deliveries; not every code in every term. */
const vilkaarligAar = fc
  .tuple(
    vilkaarligeLinjer({ minst: 1, hoeyst: 5 }),
    fc.array(vilkaarligDesimal, { minLength: 20, maxLength: 20 }),
    fc.array(fc.nat(5), { minLength: 20, maxLength: 20 }),
  )
  .map(([prislinjer, volumer, utelatt]) => {
    const { priser, linjer } = somInndata(prislinjer);
    const terminer = KVARTALER.map((termin, t) => ({
      termin,
      maaneder: 3,
      linjer: linjer.flatMap((linje, i) =>
        utelatt[5 * t + i] === 0 ? [] : [{ ...linje, gjennomfoert: volumer[5 * t + i] ?? "0" }],
      ),
    }));
    return { priser, terminer };
  });

const regn = (inn: AarsoppgjoerInn) => beregnAarsoppgjoer({ ...inn, aKonto });

describe("for alle år", () => {
  it("K-1–K-3, A-4: for alle år er netto gjennomført minus avrundede a konto-volum, ganger prisen", () => {
    fc.assert(
      fc.property(vilkaarligAar, ({ priser, terminer }) => {
        const aar = regn({ priser, terminer });
        const modell = terminer.map(({ termin: _, ...t }) => modellKorreksjonsoppgjoer({ priser, ...t }));
        for (const linje of aar.linjer) {
          const modellinjer = modell.flatMap((m) => m.linjer.filter(({ kode }) => kode === linje.kode));
          const gjennomfoert = sumAv(modellinjer.map((l) => l.gjennomfoert));
          const aKontoVolum = sumAv(modellinjer.map((l) => l.aKontoVolum));
          const endring = sumAv([gjennomfoert, produktAv(aKontoVolum, "-1")]);
          const netto = produktAv(endring, priser[linje.kode] ?? "");
          const nettoAvrundet = avrundet(netto);
          expect(linje).toEqual({
            kode: linje.kode,
            aKontoVolum,
            gjennomfoert,
            endring,
            netto,
            nettoAvrundet,
          });
        }
        expect(aar.netto).toBe(sumAv(modell.map((m) => m.netto)));
        expect(aar.nettoAvrundet).toBe(avrundet(aar.netto));
        expect(aar.korreksjon).toBe(sumAv(modell.map((m) => m.nettoAvrundet)));
        expect(new Set(aar.linjer.map((l) => l.kode))).toEqual(
          new Set(terminer.flatMap((t) => t.linjer.map((l) => l.kode))),
        );
      }),
    );
  });

  it("K-3, K-4: for alle år er terminene de fire enkeltoppgjørene, og hver korreksjon står i sin rad", () => {
    fc.assert(
      fc.property(vilkaarligAar, ({ priser, terminer }) => {
        const aar = regn({ priser, terminer });
        const enkeltvis = terminer.map(({ termin, ...inn }) => ({
          termin,
          ...beregnKorreksjonsoppgjoer({ priser, ...inn }),
        }));
        expect(aar.terminer).toEqual(enkeltvis);
        expect(aar.merknader.map(({ kode, melding }) => ({ kode, melding }))).toEqual(
          enkeltvis.flatMap((t) => t.merknader.map(({ kode, melding }) => ({ kode, melding }))),
        );
        const rader = aar.oppstilling ?? [];
        expect(rader.map((rad) => rad.termin)).toEqual([...KVARTALER, "SUM"]);
        expect(rader.map((rad) => rad.korreksjon)).toEqual([
          ...enkeltvis.map((t) => t.nettoAvrundet),
          aar.korreksjon,
        ]);
        expect(rader.at(-1)?.sum).toBe(sumAv([...aKonto.map((rad) => rad.beloep), aar.korreksjon]));
      }),
    );
  });

  it("K-3: for alle rekkefølger av terminene er årets linjer, summer og oppstilling de samme", () => {
    const medRekkefoelge = vilkaarligAar.chain(({ priser, terminer }) =>
      omstokket(fc.constant(terminer)).map((begge) => ({ priser, ...begge })),
    );
    fc.assert(
      fc.property(medRekkefoelge, ({ priser, liste, omstokket }) => {
        const { terminer: _, merknader: __, ...aar } = regn({ priser, terminer: liste });
        expect(regn({ priser, terminer: omstokket })).toMatchObject(aar);
      }),
    );
  });
});
