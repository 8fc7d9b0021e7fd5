// Arithmetic on both ways, safe integers and bigints, against the model's fractions (N-1).

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  broek as avBroek,
  broekfortegn,
  fraTall,
  jevnfoer,
  skrivBroek,
  stoersteFellesFaktor,
  tilTall,
} from "../../src/tall/Broek.js";
import { doem } from "../../src/tall/doem.js";
import { forhold, forholdForVisning } from "../../src/tall/forhold.js";
import { heltallsrot } from "../../src/tall/heltallsrot.js";
import { avVist, punkt, roererNull } from "../../src/tall/Intervall.js";
import {
  type Avrunding,
  avrund,
  avrundetProdukt,
  kvotient,
  kvotientForVisning,
} from "../../src/tall/kvotient.js";
import { skrivTall } from "../../src/tall/skrivTall.js";
import {
  fortegn,
  fraStor,
  gange,
  ganger,
  heltall,
  minus,
  NULL,
  pluss,
  sammenlign,
  type Tall,
} from "../../src/tall/Tall.js";
import * as modell from "../modell/broek.js";
import { KANTER, kanonisk, les, RUNDER, tekst, veier } from "./tallene.js";

const { broek, deltPaa, desimaltekst, gulv, lesBroek, rundHalvtBortFraNull } = modell;
const MANGE = { numRuns: 5 * RUNDER };

/** N-1: the quotient in whole steps of 10^-desimaler. */
function modellKvotient(eksakt: modell.Broek, desimaler: number, avrunding: Avrunding): string {
  if (avrunding === "naermeste") return desimaltekst(rundHalvtBortFraNull(eksakt, desimaler));
  const skala = 10n ** BigInt(desimaler);
  const antall = modell.gange(eksakt, broek(skala));
  const hele = avrunding === "ned" ? gulv(antall) : -gulv(broek(-antall.t, antall.n));
  return desimaltekst(broek(hele, skala));
}

const nevner = fc.oneof(fc.constantFrom(1, 2, 3, 7, 12, 84, 1000), fc.integer({ min: 1, max: 2 ** 53 - 1 }));
const stor = fc.bigInt({ min: 1n, max: 10n ** 30n });
const REGNEARTER: [string, (a: Tall, b: Tall) => Tall, (a: modell.Broek, b: modell.Broek) => modell.Broek][] =
  [
    ["pluss", pluss, modell.pluss],
    ["minus", minus, modell.minus],
    ["gange", gange, modell.gange],
  ];

describe("N-1: Tall, for alle tall på begge veier", () => {
  it.each(REGNEARTER)("%s", (_navn, regn, fasit) => {
    fc.assert(
      fc.property(tekst, tekst, (a, b) => {
        const ventet = desimaltekst(fasit(lesBroek(a), lesBroek(b)));
        for (const x of veier(a)) for (const y of veier(b)) expect(skrivTall(regn(x, y))).toBe(ventet);
      }),
      MANGE,
    );
  });

  it.each(REGNEARTER)("%s ved kantene av hva et trygt heltall rommer", (_navn, regn, fasit) => {
    for (const a of KANTER) {
      for (const b of KANTER) {
        const ventet = desimaltekst(fasit(lesBroek(a), lesBroek(b)));
        for (const x of veier(a))
          for (const y of veier(b)) expect(skrivTall(regn(x, y)), `${a} ${b}`).toBe(ventet);
      }
    }
  });

  it("fortegn og sammenlign", () => {
    fc.assert(
      fc.property(tekst, tekst, (a, b) => {
        const [x0, y0] = [lesBroek(a), lesBroek(b)];
        for (const x of veier(a)) {
          expect(fortegn(x)).toBe(modell.sammenlign(x0, broek(0n)));
          for (const y of veier(b)) expect(sammenlign(x, y)).toBe(modell.sammenlign(x0, y0));
        }
        expect(sammenlign(les(a), les(a))).toBe(0);
      }),
      MANGE,
    );
    expect([fortegn(NULL), skrivTall(NULL), skrivTall(heltall(-7))]).toEqual([0, "0", "-7"]);
  });

  it("fraStor gir heltall når det får plass, og bigint når det ikke gjør det", () => {
    const stoerste = 2n ** 53n - 1n;
    for (const b of [0n, 1n, -1n, stoerste, -stoerste]) {
      expect(fraStor(b, 15)).toEqual({ m: Number(b), s: 15, b: undefined });
      expect(fraStor(b, 16)).toEqual({ m: 0, s: 16, b });
    }
    for (const b of [stoerste + 1n, -stoerste - 1n]) expect(fraStor(b, 0)).toEqual({ m: 0, s: 0, b });
  });

  it("ganger er hvor mange hele ganger, også der divisjonen av to heltall rundes opp", () => {
    const trygt = fc.integer({ min: 0, max: 2 ** 53 - 1 });
    fc.assert(
      fc.property(
        trygt,
        fc.oneof(
          fc.integer({ min: 1, max: 9 }),
          trygt.map((n) => n || 1),
        ),
        (m, n) => {
          expect(BigInt(ganger(m, n))).toBe(BigInt(m) / BigInt(n));
        },
      ),
      MANGE,
    );
    // 9007199254740991 / 3 − a hair and the like: m just below a multiple of n
    for (const n of [3, 7, 94906265]) {
      const q = Math.floor((2 ** 53 - 1) / n);
      expect(ganger(q * n - 1, n)).toBe(q - 1);
      expect(ganger(q * n, n)).toBe(q);
    }
  });
});

describe("N-1: kvotienter, for alle tall på begge veier", () => {
  const avrunding = fc.constantFrom<Avrunding>("naermeste", "ned", "opp");

  it("kvotient rundes én gang: til nærmeste, ned eller opp", () => {
    fc.assert(
      fc.property(tekst, nevner, fc.nat(20), avrunding, (a, n, desimaler, vei) => {
        const ventet = modellKvotient(deltPaa(lesBroek(a), broek(BigInt(n))), desimaler, vei);
        for (const x of veier(a)) {
          expect(skrivTall(kvotient(x, n, desimaler, vei))).toBe(ventet);
          expect(skrivTall(kvotient(x, BigInt(n), desimaler, vei))).toBe(ventet);
        }
      }),
      MANGE,
    );
  });

  it("en halv går bort fra null, en tiendedel under går mot, med heltall og bigint, med og uten fortegn", () => {
    const hel = fc.oneof(fc.integer().map(BigInt), fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }));
    fc.assert(
      fc.property(
        hel,
        fc.constantFrom(1, 2, 12, 84, 1000),
        fc.nat(4),
        fc.constantFrom(4n, 5n, 6n),
        (k, n, desimaler, tidel) => {
          const trinn = broek(
            (10n * k + (k < 0n ? -tidel : tidel)) * BigInt(n),
            10n ** BigInt(desimaler + 1),
          );
          const ventet = broek(tidel < 5n ? k : k < 0n ? k - 1n : k + 1n, 10n ** BigInt(desimaler));
          for (const x of veier(desimaltekst(trinn))) {
            expect(skrivTall(kvotient(x, n, desimaler))).toBe(desimaltekst(ventet));
          }
        },
      ),
      MANGE,
    );
  });

  it("avrund runder bare det som har flere desimaler", () => {
    fc.assert(
      fc.property(tekst, fc.nat(21), (a, desimaler) => {
        const ventet = desimaltekst(rundHalvtBortFraNull(lesBroek(a), desimaler));
        for (const x of veier(a)) expect(skrivTall(avrund(x, desimaler))).toBe(ventet);
      }),
      MANGE,
    );
    expect(skrivTall(avrund(les("2.5")))).toBe("3");
  });

  it("kvotientForVisning og forholdForVisning gir hele desimaltallet, eller 20 plasser av det", () => {
    fc.assert(
      fc.property(tekst, fc.oneof(fc.constantFrom(1n, 2n, 5n, 7n, 12n, 84n, 625n, 1000n), stor), (a, n) => {
        const ventet = desimaltekst(deltPaa(lesBroek(a), broek(n)));
        for (const x of veier(a)) expect(skrivTall(kvotientForVisning(x, n))).toBe(ventet);
      }),
      MANGE,
    );
    fc.assert(
      fc.property(tekst, tekst, fc.nat(8), (a, b, desimaler) => {
        const under = lesBroek(b);
        fc.pre(under.t > 0n);
        const eksakt = deltPaa(lesBroek(a), under);
        for (const x of veier(a)) {
          for (const y of veier(b)) {
            expect(skrivTall(forholdForVisning(x, y))).toBe(desimaltekst(eksakt));
            expect(skrivTall(forhold(x, y, desimaler))).toBe(modellKvotient(eksakt, desimaler, "naermeste"));
          }
        }
      }),
      MANGE,
    );
  });

  it("A-4: for alle årsvolum, nøkler og nevnere er det avrundede produktet modellens, også rett ved en halv", () => {
    const hale = fc.oneof(
      fc.stringMatching(/^[0-9]{1,20}$/),
      fc.constantFrom(
        "4999999999999999",
        "5000000000000001",
        "49999999999999999999",
        "99999999999999999999",
        "001",
      ),
    );
    const volum = fc
      .tuple(fc.oneof(fc.nat(1000), fc.nat(10 ** 9), fc.nat(2 ** 45)), hale)
      .map((ledd) => ledd.join("."));
    const noekkel = fc.oneof(
      fc.constantFrom("0.25", "1", "0.5", "3", "0.001", "4503599627370495", "0.08333333333333333333"),
      fc.nat(10 ** 6).map((n) => `0.${n + 1}`),
    );
    const under = fc.oneof(fc.constantFrom(1, 12, 7, 365), fc.integer({ min: 1, max: 10 ** 6 }));
    fc.assert(
      fc.property(volum, noekkel, under, (a, b, n) => {
        const eksakt = deltPaa(modell.gange(lesBroek(a), lesBroek(b)), broek(BigInt(n)));
        const ventet = desimaltekst(rundHalvtBortFraNull(eksakt));
        for (const x of veier(a))
          for (const y of veier(b)) expect(skrivTall(avrundetProdukt(x, y, n))).toBe(ventet);
      }),
      { numRuns: 20 * RUNDER },
    );
  });

  it.each([
    // the text lies between 0.12 and 0.13 of a unit: halves at, below, above, and at both ends of the product's range
    ["1000000000000.4999999", "1", 1, "1000000000000"],
    ["1000000000000.5000001", "1", 1, "1000000000001"],
    ["1000000000000.4900001", "1", 1, "1000000000000"],
    ["1000000000000.9900001", "1", 1, "1000000000001"],
    ["1000000000000.9999999", "1", 1, "1000000000001"],
    ["1000000000001.9999999", "0.25", 1, "250000000000"],
    ["1000000000002.0000001", "0.25", 1, "250000000001"],
    ["1000000000005.9999999", "1", 12, "83333333334"],
    ["1000000000001.0000001", "150", 1, "150000000000150"],
    ["1000000000001.0000001", "90071992", 1, "90071992000090071992009"],
  ])("A-4: %s × %s / %i rundes til %s", (a, b, n, ventetOmtrent) => {
    const eksakt = deltPaa(modell.gange(lesBroek(a), lesBroek(b)), broek(BigInt(n)));
    const ventet = desimaltekst(rundHalvtBortFraNull(eksakt));
    expect(skrivTall(avrundetProdukt(les(a), les(b), n))).toBe(ventet);
    if (ventetOmtrent.length < 16) expect(ventet).toBe(ventetOmtrent);
  });
});

describe("A-4: en lang tekst er kuttet etter to desimaler, og kuttet avgjør bare der det kan", () => {
  it.each([
    // 1.66 × 0.3 is 0.498 and 1.67 × 0.3 is 0.501: which side of the half, the further digits say
    ["1000000000001.661", "0.3"],
    ["1000000000001.669", "0.3"],
    ["1000000000001.6666", "0.3"],
    ["1000000000001.6667", "0.3"],
    ["1000000000001.66666666", "0.3"],
    // the product's range is wider than a unit
    ["10000.00000000001", "150"],
    ["10000.99999999999", "150"],
    ["10000.49999999999", "150"],
    ["10000.00000000001", "50"],
    ["10000.01999999999", "50"],
    // too few decimals, or none, to be cut: such a text is no Langtekst
    ["100000000000000.5", "1"],
    ["100000000000000.4", "1"],
    ["1234567890123456", "1"],
    ["1234567890123456", "0.5"],
    ["12345678901234.25", "2"],
    ["12345678901234.26", "2"],
    ["12345678901234.24", "2"],
    // the cut times the key is no safe integer, and as a double it is off by enough to go the wrong way
    ["64433248481690.948591", "0.637335"],
    ["69196255709316.051626", "0.455751"],
    ["83444599840763.250231", "0.593905"],
  ])("%s × %s", (a, b) => {
    const ventet = desimaltekst(rundHalvtBortFraNull(modell.gange(lesBroek(a), lesBroek(b))));
    expect(skrivTall(avrundetProdukt(les(a), les(b), 1))).toBe(ventet);
  });

  it("for alle produkter som ikke er trygge heltall, er svaret like fullt eksakt", () => {
    const hele = fc.integer({ min: 10 ** 13, max: 89 * 10 ** 12 });
    const hale = fc.stringMatching(/^[0-9]{3,9}[1-9]$/);
    const promille = fc.integer({ min: 1, max: 999_999 });
    fc.assert(
      fc.property(hele, hale, promille, (n, brudd, m) => {
        const [a, b] = [`${n}.${brudd}`, `0.${String(m).padStart(6, "0")}`];
        const ventet = desimaltekst(rundHalvtBortFraNull(modell.gange(lesBroek(a), lesBroek(b))));
        expect(skrivTall(avrundetProdukt(les(a), les(b), 1))).toBe(ventet);
      }),
      { numRuns: 40 * RUNDER },
    );
  });
});

describe("N-1: brøker", () => {
  const stort = fc.oneof(
    fc.bigInt({ min: -50n, max: 50n }),
    fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
  );
  it("for alle tall er brøken desimaltallet, fram og tilbake, og fortegn og orden modellens", () => {
    fc.assert(
      fc.property(tekst, stort, fc.oneof(fc.bigInt({ min: 1n, max: 60n }), stor), (a, t, n) => {
        expect(skrivBroek(fraTall(les(a)))).toBe(kanonisk(a));
        expect(skrivTall(tilTall(fraTall(les(a))))).toBe(kanonisk(a));
        expect(skrivBroek(avBroek(t, n))).toBe(desimaltekst(broek(t, n)));
        expect(avBroek(t, -n)).toEqual(avBroek(-t, n));
        expect(broekfortegn(avBroek(t, n))).toBe(modell.sammenlign(broek(t, n), broek(0n)));
        expect(jevnfoer(avBroek(t, n), fraTall(les(a)))).toBe(modell.sammenlign(broek(t, n), lesBroek(a)));
        expect(avBroek(t, n)).toEqual(broek(t, n)); // short denominators are in lowest terms
      }),
      MANGE,
    );
  });
  it("en lang nevner blir stående, og er like mye", () => {
    const lang = 2n ** 256n;
    expect(avBroek(2n, lang)).toEqual({ t: 2n, n: lang });
    expect(avBroek(2n, lang - 2n)).toEqual({ t: 1n, n: lang / 2n - 1n });
    expect(jevnfoer(avBroek(2n, lang), avBroek(1n, lang / 2n))).toBe(0);
    expect(skrivBroek(avBroek(lang, lang))).toBe("1");
  });
  it("største felles faktor går opp i begge, og er den største", () => {
    const liten = fc.bigInt({ min: 0n, max: 400n });
    fc.assert(
      fc.property(liten, liten, (a, b) => {
        fc.pre(a > 0n || b > 0n);
        const felles = Array.from({ length: 401 }, (_, i) => BigInt(i + 1)).filter(
          (d) => a % d === 0n && b % d === 0n,
        );
        expect(stoersteFellesFaktor(a, b)).toBe(felles.at(-1));
      }),
    );
  });
});

describe("N-1: heltallsroten", () => {
  it("for alle tall og grader er roten den største som ikke er over", () => {
    const tall = fc.oneof(fc.bigInt({ min: 0n, max: 100n }), fc.bigInt({ min: 0n, max: 10n ** 80n }));
    fc.assert(
      fc.property(tall, fc.integer({ min: 1, max: 12 }), fc.constantFrom(-1n, 0n, 1n), (x, n, ved) => {
        const potens = x ** BigInt(n) + ved;
        for (const tallet of [x, potens < 0n ? 0n : potens]) {
          const rot = heltallsrot(tallet, n);
          expect(rot ** BigInt(n) <= tallet && tallet < (rot + 1n) ** BigInt(n)).toBe(true);
        }
      }),
      MANGE,
    );
  });
});

describe("N-2: et intervall som null er i eller ved", () => {
  const fra = (a: string, b: string) => ({
    fra: fraTall(les(a)),
    til: fraTall(les(b)),
    fraMed: false,
    tilMed: false,
  });
  it.each([
    ["1", "2", false],
    ["-2", "-1", false],
    ["-1", "1", true],
    ["0", "1", true],
    ["-1", "0", true],
    ["0", "0", true],
    ["0.00000000000000000001", "1", false],
  ])("fra %s til %s: %s", (a, b, ventet) => {
    expect(roererNull(fra(a, b))).toBe(ventet);
  });
});

describe("N-2: dommen", () => {
  const maal = (
    vist: string | undefined,
    enhet: string,
    intervall = avVist(fraTall(les(vist ?? "0")), fraTall(les(enhet))),
  ) => ({
    vist: vist === undefined ? undefined : fraTall(les(vist)),
    intervall,
  });
  const noeyaktig = (tall: string) => ({ vist: fraTall(les(tall)), intervall: punkt(fraTall(les(tall))) });
  const skriv = ({ dom, differanse, avstand }: ReturnType<typeof doem>) => [
    dom,
    differanse && skrivBroek(differanse),
    skrivBroek(avstand),
  ];
  it.each([
    ["de viste tallene er like", maal("3935425", "1"), noeyaktig("3935425"), ["eksakt", "0", "0"]],
    ["en verdi bak er felles", maal("3935425", "1"), noeyaktig("3935425.27"), ["avrunding", "-0.27", "0"]],
    ["halvparten rundes bort fra null", maal("3", "1"), noeyaktig("2.5"), ["avrunding", "0.5", "0"]],
    ["de berører hverandre uten felles tall", maal("2", "1"), noeyaktig("2.5"), ["avvik", "-0.5", "0"]],
    ["det er langt imellom", maal("2", "1"), noeyaktig("4"), ["avvik", "-2", "1.5"]],
    ["og den andre veien", maal("4", "1"), noeyaktig("2"), ["avvik", "2", "1.5"]],
    [
      "en side har ikke noe vist tall",
      maal(undefined, "1", punkt(fraTall(les("2")))),
      noeyaktig("2"),
      ["avrunding", undefined, "0"],
    ],
    [
      "den andre har ikke noe",
      noeyaktig("2"),
      maal(undefined, "1", punkt(fraTall(les("3")))),
      ["avvik", undefined, "1"],
    ],
  ] as const)("%s", (_navn, publisert, beregnet, ventet) => {
    expect(skriv(doem(publisert, beregnet))).toEqual(ventet);
  });
});
