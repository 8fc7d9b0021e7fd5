// The integers and the bigints inside the library never give different values.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Avrunding, avrund, kvotient, kvotientForVisning } from "../../src/tall/kvotient.js";
import { lesTall } from "../../src/tall/lesTall.js";
import { skrivTall } from "../../src/tall/skrivTall.js";
import { gange, minus, pluss, sammenlign, type Tall, teller } from "../../src/tall/Tall.js";
import * as modell from "../modell/broek.js";
import { avrundet, kanonisk } from "../stoette/regnTekst.js";
import { vilkaarligDesimalMedFortegn } from "../stoette/vilkaarligOppgjoer.js";

const les = (tekst: string): Tall => {
  const t = lesTall(tekst);
  if (typeof t === "string") throw new Error(`${tekst}: ${t}`);
  return t;
};

/** A number as it is read, and forced to a bigint. */
function veier(tekst: string): Tall[] {
  const lest = les(tekst);
  return [lest, { m: 0, s: lest.s, b: teller(lest) }];
}

const vilkaarligTall = fc.oneof(
  vilkaarligDesimalMedFortegn,
  fc.maxSafeInteger().map(String),
  fc.constantFrom("0", "-0", "9007199254740991", "-9007199254740991", "999999999999999", "0.000000000000001"),
);

type Regneart<T> = (a: T, b: T) => T;

const REGNEARTER: [string, Regneart<Tall>, Regneart<modell.Broek>][] = [
  ["pluss", pluss, modell.pluss],
  ["minus", minus, modell.minus],
  ["gange", gange, modell.gange],
];

/** The quotient in whole steps of 10^-desimaler, by the model's fractions. */
function modellKvotient(tekst: string, nevner: number, desimaler: number, avrunding: Avrunding): string {
  const { broek, deltPaa, desimaltekst, gange, gulv, rundHalvtBortFraNull } = modell;
  const eksakt = deltPaa(modell.lesBroek(tekst), broek(BigInt(nevner)));
  if (avrunding === "naermeste") return desimaltekst(rundHalvtBortFraNull(eksakt, desimaler));
  const skala = 10n ** BigInt(desimaler);
  const antall = gange(eksakt, broek(skala));
  const hele = avrunding === "ned" ? gulv(antall) : -gulv(broek(-antall.t, antall.n));
  return desimaltekst(broek(hele, skala));
}

describe("for alle tall på begge veier", () => {
  it.each(REGNEARTER)("N-1: for alle tall gir %s det samme med heltall og bigint", (_navn, regn, fasit) => {
    fc.assert(
      fc.property(vilkaarligTall, vilkaarligTall, (a, b) => {
        const ventet = modell.desimaltekst(fasit(modell.lesBroek(a), modell.lesBroek(b)));
        for (const x of veier(a)) for (const y of veier(b)) expect(skrivTall(regn(x, y))).toBe(ventet);
      }),
    );
  });

  it("N-1: for alle tall gir sammenlign, skrivTall og avrund det samme med heltall og bigint", () => {
    fc.assert(
      fc.property(vilkaarligTall, vilkaarligTall, fc.nat(21), (a, b, desimaler) => {
        const ventet = modell.sammenlign(modell.lesBroek(a), modell.lesBroek(b));
        for (const x of veier(a)) {
          expect(skrivTall(x)).toBe(kanonisk(a));
          expect(skrivTall(avrund(x, desimaler))).toBe(avrundet(a, desimaler));
          for (const y of veier(b)) expect(sammenlign(x, y)).toBe(ventet);
        }
      }),
    );
  });

  it("N-1: for alle nevnere gir kvotient det samme med heltall og bigint", () => {
    const nevner = fc.oneof(
      fc.constantFrom(1, 7, 12, 84, 1000, 7000),
      fc.integer({ min: 1, max: 2 ** 53 - 1 }),
    );
    const avrunding = fc.constantFrom<Avrunding>("naermeste", "ned", "opp");
    fc.assert(
      fc.property(vilkaarligTall, nevner, fc.nat(20), avrunding, (a, n, desimaler, vei) => {
        const ventet = modellKvotient(a, n, desimaler, vei);
        for (const x of veier(a)) expect(skrivTall(kvotient(x, n, desimaler, vei))).toBe(ventet);
      }),
    );
  });

  it("N-1: for alle halve går kvotienten bort fra null, med heltall og med bigint", () => {
    const store = fc.oneof(fc.integer().map(BigInt), fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }));
    fc.assert(
      fc.property(store, fc.constantFrom(1, 2, 12, 84, 1000), fc.nat(4), (k, n, desimaler) => {
        // (k + ½) × n steps of 10^-desimaler, so that the quotient stands exactly between two of them.
        const trinn = modell.broek(5n * (2n * k + 1n) * BigInt(n), 10n ** BigInt(desimaler + 1));
        const bort = modell.broek(k < 0n ? k : k + 1n, 10n ** BigInt(desimaler));
        for (const x of veier(modell.desimaltekst(trinn))) {
          expect(skrivTall(kvotient(x, n, desimaler))).toBe(modell.desimaltekst(bort));
        }
      }),
    );
  });

  it("N-1: for alle nevnere viser kvotientForVisning hele desimaltallet, eller 20 plasser av det", () => {
    fc.assert(
      fc.property(vilkaarligTall, fc.constantFrom(1, 2, 7, 12, 84, 625, 1000), (a, n) => {
        const ventet = modell.desimaltekst(modell.deltPaa(modell.lesBroek(a), modell.broek(BigInt(n))));
        for (const x of veier(a)) expect(skrivTall(kvotientForVisning(x, n))).toBe(ventet);
      }),
    );
  });
});
