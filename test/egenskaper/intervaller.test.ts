// Rationals against the model's, and intervals against the numbers in them.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adder,
  type Broek,
  broek,
  divider,
  fraTall,
  jevnfoer,
  multipliser,
  skrivBroek,
  subtraher,
  tilTall,
} from "../../src/tall/Broek.js";
import {
  avstandMellom,
  avVist,
  differanseAv,
  type Intervall,
  inneholder,
  kvotientAv,
  moetes,
  produktAv,
  punkt,
  roererNull,
  sumAv,
} from "../../src/tall/Intervall.js";
import { lesTall } from "../../src/tall/lesTall.js";
import * as modell from "../modell/broek.js";
import { vilkaarligDesimalMedFortegn } from "../stoette/vilkaarligOppgjoer.js";

const runder = fc.readConfigureGlobal()?.numRuns ?? 100;

const stort = fc.oneof(
  fc.bigInt({ min: -50n, max: 50n }),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
);
const nevner = fc.oneof(fc.bigInt({ min: 1n, max: 60n }), fc.bigInt({ min: 1n, max: 10n ** 90n }));
const par = fc.tuple(stort, nevner);

describe("for alle brøker (N-1)", () => {
  it("er regning, sammenligning og tekst som modellens", () => {
    fc.assert(
      fc.property(par, par, ([at, an], [bt, bn]) => {
        const [a, b] = [broek(at, an), broek(bt, bn)];
        const [ma, mb] = [modell.broek(at, an), modell.broek(bt, bn)];
        const tekst = modell.desimaltekst;
        expect(skrivBroek(adder(a, b))).toBe(tekst(modell.pluss(ma, mb)));
        expect(skrivBroek(subtraher(a, b))).toBe(tekst(modell.minus(ma, mb)));
        expect(skrivBroek(multipliser(a, b))).toBe(tekst(modell.gange(ma, mb)));
        if (bt !== 0n) expect(skrivBroek(divider(a, b))).toBe(tekst(modell.deltPaa(ma, mb)));
        expect(jevnfoer(a, b)).toBe(modell.sammenlign(ma, mb));
      }),
      { numRuns: 20 * runder },
    );
  });

  it("er nevneren over null, og så kort som den kan være når den er kort", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -500n, max: 500n }), fc.bigInt({ min: -500n, max: 500n }), (t, n) => {
        fc.pre(n !== 0n);
        expect(broek(t, n)).toEqual(modell.broek(t, n));
      }),
    );
  });

  it("er et desimaltall det samme fram og tilbake", () => {
    fc.assert(
      fc.property(vilkaarligDesimalMedFortegn, (tekst) => {
        const tall = lesTall(tekst);
        if (typeof tall === "string") throw new Error(`ikke lest: ${tekst}`);
        expect(skrivBroek(fraTall(tall))).toBe(modell.desimaltekst(modell.lesBroek(tekst)));
        expect(fraTall(tilTall(fraTall(tall)))).toEqual(fraTall(tall));
      }),
    );
  });
});

const kvart = (n: number) => broek(BigInt(n), 4n);

/** Small intervals on quarters, often with an end at zero, often a point. */
const intervall: fc.Arbitrary<Intervall> = fc
  .tuple(fc.integer({ min: -12, max: 12 }), fc.integer({ min: 0, max: 16 }), fc.boolean(), fc.boolean())
  .map(([fra, bredde, fraMed, tilMed]) =>
    bredde === 0 ? punkt(kvart(fra)) : { fra: kvart(fra), til: kvart(fra + bredde), fraMed, tilMed },
  );

const HAAR = broek(1n, 10n ** 12n);

/** Numbers of an interval: its ends, or a hair inside where they aren't in it, its middle, and zero. */
function medlemmer({ fra, til, fraMed, tilMed }: Intervall): Broek[] {
  const bredde = subtraher(til, fra);
  const inn = multipliser(bredde, HAAR);
  const midt = adder(fra, multipliser(bredde, broek(1n, 2n)));
  const valgte = [fraMed ? fra : adder(fra, inn), midt, tilMed ? til : subtraher(til, inn)];
  const null0 = broek(0n);
  return inneholder({ fra, til, fraMed, tilMed }, null0) ? [...valgte, null0] : valgte;
}

/** Some number between the ends, by thousandths; the ends only where they are in it. */
function medlem(a: Intervall, promille: number): Broek {
  const verdi = adder(a.fra, multipliser(subtraher(a.til, a.fra), broek(BigInt(promille), 1000n)));
  return inneholder(a, verdi) ? verdi : adder(a.fra, multipliser(subtraher(a.til, a.fra), broek(1n, 2n)));
}

const NAER = broek(1n, 10n ** 6n);

const OPERASJONER = [
  ["sum", sumAv, adder],
  ["differanse", differanseAv, subtraher],
  ["produkt", produktAv, multipliser],
  ["kvotient", kvotientAv, divider],
] as const;

describe.each(OPERASJONER)("for alle intervaller (N-2): %s", (navn, avIntervaller, avTall) => {
  const kanRegnes = (b: Intervall) => navn !== "kvotient" || !roererNull(b);

  it("inneholder det som tallene i dem gir", () => {
    fc.assert(
      fc.property(intervall, intervall, fc.nat(1000), fc.nat(1000), (a, b, i, j) => {
        fc.pre(kanRegnes(b));
        const svar = avTall(medlem(a, i), medlem(b, j));
        expect(inneholder(avIntervaller(a, b), svar)).toBe(true);
      }),
      { numRuns: 20 * runder },
    );
  });

  it("nås endene som er med, og de som ikke er med, nås ikke, men så nær man vil", () => {
    fc.assert(
      fc.property(intervall, intervall, (a, b) => {
        fc.pre(kanRegnes(b));
        const svar = avIntervaller(a, b);
        const verdier = medlemmer(a).flatMap((x) => medlemmer(b).map((y) => avTall(x, y)));
        const lavest = verdier.reduce((x, y) => (jevnfoer(x, y) < 0 ? x : y));
        const hoeyest = verdier.reduce((x, y) => (jevnfoer(x, y) > 0 ? x : y));
        expect([jevnfoer(lavest, svar.fra), jevnfoer(svar.til, hoeyest)]).toEqual([
          svar.fraMed ? 0 : 1,
          svar.tilMed ? 0 : 1,
        ]);
        expect(jevnfoer(subtraher(lavest, svar.fra), NAER)).toBeLessThan(0);
        expect(jevnfoer(subtraher(svar.til, hoeyest), NAER)).toBeLessThan(0);
      }),
      { numRuns: 20 * runder },
    );
  });
});

describe("for alle viste tall (N-2)", () => {
  it("er intervallet de tallene som rundes til det, og ingen andre", () => {
    const enheter = fc.constantFrom<[bigint, bigint]>([1n, 1n], [1000n, 1n], [1n, 10n], [1n, 2n], [3n, 1n]);
    fc.assert(
      fc.property(
        enheter,
        fc.integer({ min: -3, max: 3 }),
        fc.integer({ min: -8, max: 8 }),
        ([t, n], antall, seksdeler) => {
          const enhet = broek(t, n);
          const vist = multipliser(enhet, broek(BigInt(antall)));
          const verdi = multipliser(enhet, broek(BigInt(6 * antall + seksdeler), 6n));
          const rundet = modell.rundHalvtBortFraNull(modell.broek(BigInt(6 * antall + seksdeler), 6n));
          expect(inneholder(avVist(vist, enhet), verdi)).toBe(rundet.t === BigInt(antall));
        },
      ),
      { numRuns: 10 * runder },
    );
  });

  it("møtes to intervaller bare når et tall er i begge, og avstanden er null når de møtes eller berører hverandre", () => {
    fc.assert(
      fc.property(intervall, intervall, (a, b) => {
        const felles = [...medlemmer(a), ...medlemmer(b)].some((x) => inneholder(a, x) && inneholder(b, x));
        expect(moetes(a, b)).toBe(felles);
        expect(moetes(b, a)).toBe(felles);
        const avstand = avstandMellom(a, b);
        expect(avstandMellom(b, a)).toEqual(avstand);
        const gap = [subtraher(a.fra, b.til), subtraher(b.fra, a.til)].find(({ t }) => t > 0n);
        expect(avstand).toEqual(gap ?? broek(0n));
      }),
      { numRuns: 10 * runder },
    );
  });
});
