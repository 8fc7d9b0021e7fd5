// The properties of what grew: the demographic gain, unit costs, and activity at fixed prices.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beregnDemografigevinst, beregnEnhetskostnadsavvik, beregnFastePriser } from "../../src/index.js";
import { omstokket } from "../stoette/omstokket.js";
import { motsatt, produktAv, sumAv } from "../stoette/regnTekst.js";
import {
  vilkaarligDemografigevinst,
  vilkaarligeFastePriser,
  vilkaarligeKostnadslinjer,
  vilkaarligOverNull,
} from "../stoette/vilkaarligKonsekvens.js";

describe("for alle demografigevinster", () => {
  it("S-4: for alle satser gir lik vekst ingen gevinst", () => {
    fc.assert(
      fc.property(vilkaarligDemografigevinst, (inn) => {
        const lokalDemografi = inn.indekser.map(({ aar, demografi }) => ({ aar, demografi }));
        const { aar, sum, sumAvrundet } = beregnDemografigevinst({ ...inn, lokalDemografi });
        expect(new Set([sum, sumAvrundet, ...aar.map((rad) => rad.gevinst)])).toEqual(new Set(["0"]));
        for (const rad of aar) expect(rad.lokal).toBe(rad.nasjonal);
      }),
    );
  });

  it("S-4: for alle satser er gevinsten motsatt når den nasjonale og den lokale veksten bytter plass", () => {
    fc.assert(
      fc.property(vilkaarligDemografigevinst, (inn) => {
        const byttet = {
          ...inn,
          indekser: inn.indekser.map((rad, i) => ({
            ...rad,
            demografi: inn.lokalDemografi[i]?.demografi ?? "",
          })),
          lokalDemografi: inn.indekser.map(({ aar, demografi }) => ({ aar, demografi })),
        };
        const [svar, motsvar] = [beregnDemografigevinst(inn), beregnDemografigevinst(byttet)];
        expect(motsvar.sum).toBe(motsatt(svar.sum));
        expect(motsvar.sumAvrundet).toBe(motsatt(svar.sumAvrundet));
        expect(motsvar.aar.map((rad) => [rad.nasjonal, rad.lokal])).toEqual(
          svar.aar.map((rad) => [rad.lokal, rad.nasjonal]),
        );
      }),
    );
  });

  it("S-4: for alle rekkefølger av årene er svaret det samme, tegn for tegn, og summen årenes sum", () => {
    fc.assert(
      fc.property(
        vilkaarligDemografigevinst.chain((inn) =>
          fc.tuple(
            fc.constant(inn),
            omstokket(fc.constant(inn.indekser)),
            omstokket(fc.constant(inn.lokalDemografi)),
          ),
        ),
        ([inn, indekser, lokale]) => {
          const { merknader: _, ...svar } = beregnDemografigevinst(inn);
          const { merknader: __, ...annet } = beregnDemografigevinst({
            ...inn,
            indekser: indekser.omstokket,
            lokalDemografi: lokale.omstokket,
          });
          expect(JSON.stringify(annet)).toBe(JSON.stringify(svar));
          expect(svar.sum).toBe(sumAv(svar.aar.map((rad) => rad.gevinst)));
        },
      ),
    );
  });

  it("S-4: for alle grunnlag er gevinsten proporsjonal med det", () => {
    fc.assert(
      fc.property(vilkaarligDemografigevinst, (inn) => {
        const enKrone = beregnDemografigevinst({ ...inn, grunnlag: { ...inn.grunnlag, beloep: 1 } });
        expect(beregnDemografigevinst(inn).sum).toBe(produktAv(enKrone.sum, inn.grunnlag.beloep));
      }),
    );
  });
});

describe("for alle avvik i enhetskostnad", () => {
  it("S-5: for alle linjer der kostnaden er volum × pris, er avviket 0", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.nat(10_000).map((n) => n + 1),
          { minLength: 3, maxLength: 3 },
        ),
        (tall) => {
          const [a = 1, b = 1, c = 1] = tall;
          const linjer = [
            { kode: "OL", kostnad: a * b, volum: a, pris: b },
            { kode: "UK", kostnad: b * c, volum: b, pris: c },
          ] as const;
          const svar = beregnEnhetskostnadsavvik({ linjer });
          expect([svar.avvik, ...svar.linjer.map((l) => l.avvik)]).toEqual(["0", "0", "0"]);
        },
      ),
    );
  });

  it("S-5: for alle avstander er like mye for dyrt og for billig motsatte avvik", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (mindre, ekstra) => {
        const betalt = mindre + ekstra + 1;
        const avvik = (kostnad: number) =>
          beregnEnhetskostnadsavvik({ linjer: [{ kode: "OL", kostnad, volum: 1, pris: betalt }] }).avvik;
        expect(avvik(betalt + mindre)).toBe(motsatt(avvik(betalt - mindre)));
      }),
    );
  });

  it("S-5: for alle linjer alene er helheten linjens, og bare volum × pris har betydning", () => {
    fc.assert(
      fc.property(vilkaarligeKostnadslinjer, (linjer) => {
        const svar = beregnEnhetskostnadsavvik({ linjer });
        linjer.forEach((linje, i) => {
          const alene = beregnEnhetskostnadsavvik({ linjer: [linje] });
          expect([alene.avvik, alene.linjer[0]]).toEqual([svar.linjer[i]?.avvik, svar.linjer[i]]);
          const byttet = beregnEnhetskostnadsavvik({
            linjer: [{ ...linje, volum: linje.pris, pris: linje.volum }],
          });
          expect(byttet).toEqual(alene);
        });
      }),
    );
  });

  it("S-5: for alle rekkefølger av linjene er helheten den samme, og hver linje har sitt", () => {
    fc.assert(
      fc.property(omstokket(vilkaarligeKostnadslinjer), ({ liste, omstokket: blandet }) => {
        const svar = beregnEnhetskostnadsavvik({ linjer: liste });
        const annet = beregnEnhetskostnadsavvik({ linjer: blandet });
        expect(annet.avvik).toBe(svar.avvik);
        expect(annet.linjer).toEqual(blandet.map((linje) => svar.linjer[liste.indexOf(linje)]));
      }),
    );
  });
});

describe("for alle aktiviteter i faste priser", () => {
  it("S-6: for alle perioder er linjene, gruppene og helheten samme sum", () => {
    fc.assert(
      fc.property(vilkaarligeFastePriser, (inn) => {
        for (const { linjer, grupper, beloep } of beregnFastePriser(inn).perioder) {
          expect(sumAv(linjer.map((linje) => linje.beloep))).toBe(beloep);
          expect(sumAv(grupper.map((gruppe) => gruppe.beloep))).toBe(beloep);
        }
      }),
    );
  });

  it("S-6: for alle priser ganget med det samme ganges beløpene, og endringene er urørt", () => {
    fc.assert(
      fc.property(vilkaarligeFastePriser, fc.integer({ min: 1, max: 9 }).map(String), (inn, faktor) => {
        const priser = Object.fromEntries(
          Object.entries(inn.priser).map(([kode, pris]) => [kode, produktAv(pris, faktor)]),
        );
        fc.pre(Object.values(priser).every((pris) => /^\d{1,30}(\.\d+)?$/.test(pris)));
        const [svar, ganget] = [beregnFastePriser(inn), beregnFastePriser({ ...inn, priser })];
        expect(ganget.endring).toEqual(svar.endring);
        expect(ganget.perioder.map((p) => p.beloep)).toEqual(
          svar.perioder.map((p) => produktAv(p.beloep, faktor)),
        );
      }),
    );
  });

  it("S-6: for alle rekkefølger av linjene er svaret det samme, tegn for tegn", () => {
    fc.assert(
      fc.property(vilkaarligeFastePriser, (inn) => {
        const perioder = inn.perioder.map(({ navn, linjer }) => ({ navn, linjer: [...linjer].reverse() }));
        expect(JSON.stringify(beregnFastePriser({ ...inn, perioder }))).toBe(
          JSON.stringify(beregnFastePriser(inn)),
        );
      }),
    );
  });

  it("S-6: for alle perioder er endringen fra en periode til den samme 0 prosent, der den finnes", () => {
    fc.assert(
      fc.property(vilkaarligeFastePriser, vilkaarligOverNull, ({ priser, perioder: [periode] }, volum) => {
        if (periode === undefined) return;
        const perioder = [periode, { ...periode, navn: "den samme" }];
        const { endring } = beregnFastePriser({ priser, perioder });
        for (const rad of [...(endring?.linjer ?? []), ...(endring?.grupper ?? []), endring])
          expect(rad?.prosent ?? "0").toBe("0");
        const enKode = {
          priser: { OL: 247 },
          perioder: ["a", "b"].map((navn) => ({ navn, linjer: [{ kode: "OL", volum } as const] })),
        };
        expect(beregnFastePriser(enKode).endring?.prosent).toBe("0");
      }),
    );
  });
});
