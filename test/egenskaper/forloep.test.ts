// The whole course against itself and against the single calculations.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beregnForloep,
  beregnInntektspaaslag,
  beregnModellB,
  beregnNedtrapping,
  beregnOekteOverfoeringer,
  beregnSamletUttrekk,
  beregnTilskudd,
  beregnUttrekk,
  type Forloepsaar,
  type Forloepskommune,
  type Stroemmer,
} from "../../src/index.js";
import { lesBroek, sammenlign } from "../modell/broek.js";
import type { ForloepInn } from "../modell/forloep.js";
import { bareAaret, delt, medPerioder, medRundeTall, omdoept } from "../stoette/forloep.js";
import { motsatt, produktAv, sumAv } from "../stoette/regnTekst.js";
import { lagTerning } from "../stoette/terning.js";
import { aarFra } from "../stoette/tilfeldigeTall.js";
import { vilkaarligForloep } from "../stoette/vilkaarligRamme.js";

/** Courses whose every amount ends, so that texts can be added and compared. */
const rundtForloep = vilkaarligForloep.map(medRundeTall);

const STROEMMER = [
  "aktivitetstilskudd",
  "rundsumtilskudd",
  "oeremerketTilskudd",
  "inntektspaaslag",
  "tilskudd",
  "uttrekk",
  "bortfaltRefusjon",
  "utenForsoeket",
  "oekteOverfoeringer",
] as const satisfies readonly (keyof Stroemmer)[];

const erNedtrapping = (kommune: Forloepskommune) => kommune.ordninger[0]?.ordning === "nedtrapping";

function maanederMed(kommune: Forloepskommune, ...slag: string[]): number {
  const valgte = kommune.ordninger.filter(({ ordning }) => slag.includes(ordning));
  return valgte.reduce((sum, { maaneder }) => sum + maaneder, 0);
}

/** What beregnUttrekk takes of each of a municipality's parts in a year. */
const delerAv = (inn: ForloepInn, kommune: Forloepskommune, tilAar: number) =>
  inn.deler
    .filter(({ navn }) => kommune.deler.some((del) => del.navn === navn))
    .map(({ navn, grunnlag }) => ({
      navn,
      grunnlag,
      tilAar,
      indekser: inn.indekser,
      ...(inn.metode === undefined ? {} : { metode: inn.metode }),
    }));

/** What beregnInntektspaaslag takes of a municipality's year. */
function paaslagAv(inn: ForloepInn, kommune: Forloepskommune, aar: number) {
  const { sats, takGjelder, tak = [] } = inn.inntektspaaslag ?? {};
  const egetTak = tak.find((rad) => rad.aar === aar);
  return {
    uttrekk: beregnSamletUttrekk({ deler: delerAv(inn, kommune, aar) }).beloep,
    maaneder: maanederMed(kommune, "modellA", "modellB", "inntektspaaslag"),
    ...(sats === undefined ? {} : { sats }),
    ...(takGjelder === undefined ? {} : { takGjelder }),
    ...(egetTak === undefined ? {} : { tak: egetTak.beloep }),
  };
}

describe("for alle forløp", () => {
  it("R-7: for alle delinger av periodene ved hele måneder er forløpet det samme, tegn for tegn", () => {
    fc.assert(
      fc.property(vilkaarligForloep, fc.nat(), (inn, froe) => {
        // the merknader tell where in the input something stands, so they move
        const [ventet, faktisk] = [inn, delt(lagTerning(froe), inn)].map((i) => {
          const { merknader, ...svar } = beregnForloep(i);
          return JSON.stringify([svar, new Set(merknader.map(({ kode }) => kode)).size]);
        });
        expect(faktisk).toBe(ventet);
      }),
    );
  });

  it("for alle forløp er hvert år det samme alene, med det årets beløp", () => {
    fc.assert(
      fc.property(vilkaarligForloep, (inn) => {
        for (const rad of beregnForloep(inn).aar) {
          const alene = beregnForloep(bareAaret(inn, rad.aar));
          const { aar: _, kommuner: __, ...stroemmer } = rad;
          expect(alene.aar).toEqual([rad]);
          expect(alene.sum).toEqual(stroemmer);
        }
      }),
    );
  });

  it("for alle navn og rekkefølger er hvert beløp det samme", () => {
    const nytt = (navn: string) => `ny ${navn}`;
    const ordnet = (rader: readonly Forloepsaar[], navn: (gammelt: string) => string) =>
      rader.map((rad) => ({
        ...rad,
        kommuner: rad.kommuner
          .map((kommune) => ({
            ...kommune,
            navn: navn(kommune.navn),
            deler: kommune.deler.map((del) => ({ ...del, navn: navn(del.navn) })).sort(etterNavn),
          }))
          .sort(etterNavn),
      }));
    const etterNavn = (a: { navn: string }, b: { navn: string }) => (a.navn < b.navn ? -1 : 1);
    fc.assert(
      fc.property(vilkaarligForloep, (inn) => {
        const [gammelt, omsnudd] = [beregnForloep(inn), beregnForloep(omdoept(inn, nytt))];
        expect(ordnet(omsnudd.aar, (navn) => navn)).toEqual(ordnet(gammelt.aar, nytt));
        expect(omsnudd.sum).toEqual(gammelt.sum);
      }),
    );
  });

  it("S-3: for alle forløp går radene og kolonnene opp, begge veier", () => {
    fc.assert(
      fc.property(rundtForloep, (inn) => {
        const { aar, sum } = beregnForloep(inn);
        for (const stroem of STROEMMER) expect(sum[stroem]).toBe(sumAv(aar.map((rad) => rad[stroem])));
        for (const rad of [...aar, sum]) {
          const inn = [
            rad.aktivitetstilskudd,
            rad.rundsumtilskudd,
            rad.oeremerketTilskudd,
            rad.inntektspaaslag,
          ];
          expect(rad.tilskudd).toBe(sumAv(inn));
          expect(rad.utenForsoeket).toBe(sumAv([rad.uttrekk, rad.bortfaltRefusjon]));
          expect(rad.oekteOverfoeringer).toBe(sumAv([rad.tilskudd, motsatt(rad.utenForsoeket)]));
        }
        for (const { kommuner, uttrekk, inntektspaaslag } of aar) {
          expect(uttrekk).toBe(sumAv(kommuner.map((kommune) => kommune.uttrekk)));
          expect(inntektspaaslag).toBe(sumAv(kommuner.map((kommune) => kommune.inntektspaaslag)));
          for (const kommune of kommuner)
            expect(kommune.uttrekk).toBe(sumAv(kommune.deler.map((del) => del.uttrekk)));
        }
      }),
    );
  });

  it("R-6: for alle år er ingen del både i forsøket og i nedtrapping", () => {
    fc.assert(
      fc.property(vilkaarligForloep, (inn) => {
        for (const { kommuner } of beregnForloep(inn).aar) {
          const deler = (valgte: readonly Forloepskommune[]) =>
            valgte.flatMap((k) => k.deler.map((del) => del.navn));
          const med = new Set(deler(kommuner.filter((kommune) => !erNedtrapping(kommune))));
          const etter = deler(kommuner.filter(erNedtrapping));
          expect(etter.filter((navn) => med.has(navn))).toEqual([]);
          expect(new Set(etter).size).toBe(etter.length);
        }
      }),
    );
  });

  it("for alle år uten noen kommune i forsøket eller i nedtrapping er alt null", () => {
    fc.assert(
      fc.property(vilkaarligForloep, (inn) => {
        const { aar } = beregnForloep(inn);
        expect(aar.map((rad) => rad.aar)).toEqual(aarFra(inn.fraAar, inn.tilAar));
        for (const rad of aar) {
          if (rad.kommuner.length > 0) continue;
          for (const stroem of STROEMMER) expect(rad[stroem]).toBe("0");
        }
      }),
    );
  });
});

describe("for alle forløp mot de enkelte beregningene", () => {
  it("R-2, R-3, R-7: for alle kommuner er uttrekket det beregnUttrekk gir for månedene i modell A og B", () => {
    fc.assert(
      fc.property(vilkaarligForloep, (inn) => {
        for (const { aar, kommuner } of beregnForloep(inn).aar) {
          for (const kommune of kommuner.filter((k) => !erNedtrapping(k))) {
            const maaneder = maanederMed(kommune, "modellA", "modellB");
            const deler = delerAv(inn, kommune, aar);
            const ventet = deler.map(({ navn, ...del }) => ({
              navn,
              uttrekk: maaneder === 0 ? "0" : beregnUttrekk({ ...del, maaneder }).beloep,
            }));
            expect(kommune.deler).toEqual(ventet);
            const samlet = deler.map((del) => ({ ...del, maaneder }));
            if (maaneder > 0) expect(kommune.uttrekk).toBe(beregnSamletUttrekk({ deler: samlet }).beloep);
          }
        }
      }),
    );
  });

  it("R-4, R-7: for alle kommuner er påslaget det beregnInntektspaaslag gir, under ett tak", () => {
    fc.assert(
      fc.property(rundtForloep, (inn) => {
        for (const { aar, kommuner } of beregnForloep(inn).aar) {
          for (const kommune of kommuner.filter((k) => !erNedtrapping(k))) {
            const { beloep, tak, begrenset } = beregnInntektspaaslag(paaslagAv(inn, kommune, aar));
            expect([kommune.inntektspaaslag, kommune.tak, kommune.begrenset]).toEqual([
              beloep,
              tak,
              begrenset,
            ]);
            expect(sammenlign(lesBroek(beloep), lesBroek(tak)) <= 0).toBe(true);
          }
        }
      }),
    );
  });

  it("R-6: for alle kommuner i nedtrapping er påslaget det beregnNedtrapping gir av det siste året", () => {
    fc.assert(
      fc.property(rundtForloep, (inn) => {
        for (const { aar, kommuner } of beregnForloep(inn).aar) {
          for (const kommune of kommuner.filter(erNedtrapping)) {
            // the municipality, and its parts by themselves where they merged in the last year
            const deler = kommune.deler.map(({ navn }) => navn);
            const iAaret = (nr: number) =>
              beregnForloep({ ...bareAaret(inn, nr), ...nullbeloep(nr) }).aar[0]?.kommuner.filter(
                (k) => !erNedtrapping(k) && k.deler.every(({ navn }) => deler.includes(navn)),
              ) ?? [];
            const sisteAar =
              aarFra(aar - 10, aar - 1)
                .filter((nr) => iAaret(nr).some((k) => k.navn === kommune.navn))
                .at(-1) ?? 0;
            const beloep = sumAv(iAaret(sisteAar).map((k) => k.inntektspaaslag));
            const andeler = typeof inn.nedtrapping === "object" ? inn.nedtrapping : {};
            const rad = beregnNedtrapping({ sisteAar, beloep, ...andeler }).aar.find((r) => r.aar === aar);
            expect(kommune.inntektspaaslag).toBe(rad?.beloep);
            expect([kommune.uttrekk, kommune.begrenset, "tak" in kommune]).toEqual(["0", false, false]);
          }
        }
      }),
    );
  });

  it("R-9, S-3: for alle år er tilskuddet det beregnTilskudd gir, og de økte overføringene beregnOekteOverfoeringers", () => {
    fc.assert(
      fc.property(rundtForloep, (inn) => {
        const { aar, sum } = beregnForloep(inn);
        for (const rad of aar) {
          const aktivitet = inn.aktivitet?.find((r) => r.aar === rad.aar);
          const rundsum = inn.rundsum?.find((r) => r.aar === rad.aar)?.beloep ?? "0";
          const aktivt =
            aktivitet === undefined || "beloep" in aktivitet
              ? { aKonto: "0", korreksjoner: [] }
              : { aKonto: aktivitet.aKonto, korreksjoner: aktivitet.korreksjoner ?? [] };
          const { inntektspaaslag } = rad;
          const tilskudd = beregnTilskudd({ aar: rad.aar, aktivitet: aktivt, rundsum, inntektspaaslag });
          expect(rad.aktivitetstilskudd).toBe(tilskudd.aktivitetstilskudd);
          expect(rad.rundsumtilskudd).toBe(tilskudd.rundsumtilskudd);
          expect(rad.tilskudd).toBe(sumAv([tilskudd.samlet, rad.oeremerketTilskudd]));
        }
        const rader = aar.map(({ aar: nr, tilskudd, uttrekk, bortfaltRefusjon }) => ({
          aar: nr,
          tilskudd,
          uttrekk,
          bortfaltRefusjon,
        }));
        const oekte = beregnOekteOverfoeringer({ aar: rader });
        expect([sum.oekteOverfoeringer, sum.oekteOverfoeringerAvrundet]).toEqual([
          oekte.sum,
          oekte.sumAvrundet,
        ]);
        expect(aar.map((rad) => rad.oekteOverfoeringer)).toEqual(oekte.aar.map((rad) => rad.beloep));
        expect(aar.map((rad) => rad.oekteOverfoeringerAvrundet)).toEqual(
          oekte.aar.map((r) => r.beloepAvrundet),
        );
      }),
    );
  });

  it("R-10: for alle forløp i modell B er tilskuddet beregnModellBs, og gevinsten påslaget mindre refusjonen", () => {
    const iModellB = rundtForloep.map(({ aktivitet: _, rundsum: __, ...inn }) =>
      medPerioder(inn, (perioder) =>
        perioder.map((p) => ({ ...p, ordning: p.ordning === "modellA" ? "modellB" : p.ordning })),
      ),
    );
    fc.assert(
      fc.property(iModellB, (inn) => {
        for (const rad of beregnForloep(inn).aar) {
          expect(rad.oekteOverfoeringer).toBe(sumAv([rad.inntektspaaslag, motsatt(rad.bortfaltRefusjon)]));
          const deler = rad.kommuner.filter((k) => maanederMed(k, "modellB") > 0);
          const grants = deler.map((kommune) => {
            const { uttrekk, ...inntektspaaslag } = paaslagAv(inn, kommune, rad.aar);
            const maaneder = maanederMed(kommune, "modellB");
            return beregnModellB({ aar: rad.aar, uttrekk, maaneder, inntektspaaslag });
          });
          expect(rad.oeremerketTilskudd).toBe(sumAv(grants.map((g) => g.oeremerketTilskudd)));
          expect(deler.map((k) => k.inntektspaaslag)).toEqual(grants.map((g) => g.inntektspaaslag.beloep));
        }
      }),
    );
  });
});

/** A zero for what a year may need. */
const nullbeloep = (aar: number) => ({
  aktivitet: [{ aar, beloep: "0" }],
  rundsum: [{ aar, beloep: "0" }],
  bortfaltRefusjon: [{ regnskapsaar: aar, beloep: "0" }],
  refusjonsaar: "regnskapsaar" as const,
});

describe("for alle delinger av et år", () => {
  const ORDNINGER = ["modellA", "modellB", "inntektspaaslag"] as const;
  const to = (maaned: number) => String(maaned).padStart(2, "0");

  /** A year of two stretches; a stretch of no months is left out. */
  const aaret = (beloep: string, tak: string, foerst: number, ...[en, andre]: readonly [string, string]) => {
    const perioder = [
      { fra: "2018-01", til: `2018-${to(foerst)}`, ordning: en as "utenfor" },
      { fra: `2018-${to(foerst + 1)}`, til: "2018-12", ordning: andre as "utenfor" },
    ];
    const inn = {
      kommune: "Kommunen",
      fraAar: 2018,
      tilAar: 2018,
      deler: [{ navn: "Kommunen", grunnlag: { aar: 2018, beloep }, perioder }],
      indekser: [],
      ...nullbeloep(2018),
      inntektspaaslag: { tak: [{ aar: 2018, beloep: tak }], sats: "0.25" },
    };
    return beregnForloep(inn).sum;
  };

  it("R-7: er to deler av året til sammen hele året, og en annen ordning i den andre endrer ikke den første", () => {
    const tolvdelelig = fc.nat(10_000_000).map((antall) => produktAv(String(antall), "12"));
    const ordning = fc.constantFrom(...ORDNINGER);
    const foerst = fc.integer({ min: 1, max: 11 });
    fc.assert(
      fc.property(tolvdelelig, tolvdelelig, foerst, ordning, ordning, (beloep, tak, m, en, andre) => {
        const hele = aaret(beloep, tak, m, en, andre);
        const deler = [aaret(beloep, tak, m, en, "utenfor"), aaret(beloep, tak, m, "utenfor", andre)];
        for (const stroem of STROEMMER) expect(sumAv(deler.map((del) => del[stroem]))).toBe(hele[stroem]);
        const like = aaret(beloep, tak, m, en, en);
        expect(hele.inntektspaaslag).toBe(like.inntektspaaslag);
      }),
    );
  });
});
