// The parts of the simplex method on systems small enough to work by hand.

import { describe, expect, it } from "vitest";
import type { Ender, Form, Grense, Grenser } from "../../src/kontroll/simpleks/grenser.js";
import { loes } from "../../src/kontroll/simpleks/loes.js";
import { forskjellDelt, fraBroek, leggTil, type Mengde } from "../../src/kontroll/simpleks/mengde.js";
import { soek } from "../../src/kontroll/simpleks/soek.js";
import { bytt, type Tablaa } from "../../src/kontroll/simpleks/tablaa.js";
import { broek } from "../../src/tall/Broek.js";

const mengde = (t: bigint, e = 0n, n = 1n): Mengde => ({ t, e, n });
const kart = (...ledd: (readonly [number, bigint])[]) => new Map(ledd);
const rad = (nevner: bigint, ...ledd: (readonly [number, bigint])[]) => ({ nevner, ledd: kart(...ledd) });

describe("mengde: et tall og et hår", () => {
  it.each<[string, Mengde, Mengde]>([
    ["forkortes til hele", leggTil(mengde(1n, 0n, 2n), mengde(1n, 0n, 2n), 1n, 1n), mengde(1n)],
    [
      "forkortes ikke forbi håret",
      leggTil(mengde(1n, 1n, 2n), mengde(1n, 0n, 2n), 1n, 1n),
      mengde(2n, 1n, 2n),
    ],
    ["forkortes med håret", leggTil(mengde(1n, 2n, 4n), mengde(1n, 0n, 4n), 1n, 1n), mengde(1n, 1n, 2n)],
    // 1/2 + (2/3)(1 + ε)/2 = (5 + 2ε)/6
    ["får felles nevner", leggTil(mengde(1n, 0n, 2n), mengde(1n, 1n, 2n), 2n, 3n), mengde(5n, 2n, 6n)],
    // (3 − ε − 1) × 2 / −4 = (−2 + ε)/2
    ["deles på et negativt tall", forskjellDelt(mengde(3n, -1n), mengde(1n), -4n, 2n), mengde(-2n, 1n, 2n)],
    ["har håret i hele hår", fraBroek(broek(1n, 3n), -1n), mengde(1n, -3n, 3n)],
  ])("%s", (_navn, funnet, svar) => {
    expect(funnet).toEqual(svar);
  });
});

describe("bytt: en variabel ut av basis og en inn", () => {
  it("snur raden, setter den inn i de andre og forkorter", () => {
    // x2 = 4 x0 + 6 x1 gives 4 x0 = x2 − 6 x1; then x3 = x0 + x1 = (x2 − 2 x1)/4, and 2 x4 = 4 x0 + 6 x1 = x2.
    const tablaa: Tablaa = new Map([
      [2, rad(1n, [0, 4n], [1, 6n])],
      [3, rad(1n, [0, 1n], [1, 1n])],
      [4, rad(2n, [0, 4n], [1, 6n])],
      [5, rad(1n, [1, 7n])],
    ]);
    bytt(tablaa, 2, 0);
    expect(tablaa).toEqual(
      new Map([
        [3, rad(4n, [2, 1n], [1, -2n])],
        [4, rad(2n, [2, 1n])],
        [5, rad(1n, [1, 7n])],
        [0, rad(4n, [2, 1n], [1, -6n])],
      ]),
    );
  });

  it("forkorter både raden som snus og dem den settes inn i", () => {
    // 2 x2 = 4 x0 + 6 x1 gives 2 x0 = x2 − 3 x1.
    const tablaa: Tablaa = new Map([
      [2, rad(2n, [0, 4n], [1, 6n])],
      [3, rad(2n, [0, 2n], [1, 5n])],
      [4, rad(3n, [0, -6n], [1, 3n])],
    ]);
    bytt(tablaa, 2, 0);
    expect(tablaa.get(0)).toEqual(rad(2n, [2, 1n], [1, -3n]));
    // 2 x3 = x2 − 3 x1 + 5 x1
    expect(tablaa.get(3)).toEqual(rad(2n, [2, 1n], [1, 2n]));
    // 3 x4 = −3 x2 + 9 x1 + 3 x1
    expect(tablaa.get(4)).toEqual(rad(1n, [2, -1n], [1, 4n]));
  });

  it("lar tablået være når variabelen ikke er i basis", () => {
    const tablaa: Tablaa = new Map([[1, rad(1n, [0, 2n])]]);
    bytt(tablaa, 7, 0);
    expect(tablaa).toEqual(new Map([[1, rad(1n, [0, 2n])]]));
  });
});

describe("soek: hvilken rad og hvilken variabel", () => {
  const ende = (ned: bigint | undefined, opp: bigint | undefined): Ender => ({
    ned: ned === undefined ? undefined : mengde(ned),
    opp: opp === undefined ? undefined : mengde(opp),
  });
  const nuller = (antall: number) => Array.from({ length: antall }, () => mengde(0n));

  it.each([
    ["i rekkefølge", [0, 1]],
    ["i omvendt rekkefølge", [1, 0]],
  ])("tar den variabelen med lavest nummer som kan gå: %s", (_navn, numre) => {
    const verdier = nuller(3);
    const tablaa: Tablaa = new Map([[2, rad(1n, ...numre.map((nr) => [nr, 1n] as const))]]);
    expect(soek(tablaa, verdier, [ende(0n, 5n), ende(0n, 5n), ende(1n, undefined)], 10)).toBeUndefined();
    expect(verdier).toEqual([mengde(1n), mengde(0n), mengde(1n)]);
  });

  it("lar en variabel uten ender gå så langt den må", () => {
    const verdier = nuller(2);
    const tablaa: Tablaa = new Map([[0, rad(1n, [1, 2n])]]);
    expect(soek(tablaa, verdier, [ende(undefined, -1n)], 10)).toBeUndefined();
    expect(verdier).toEqual([mengde(-1n), mengde(-1n, 0n, 2n)]);
  });

  /** x3 = x0 can be 1; neither x4 = x1 + x2 nor x5 = x1 can, for x1 and x2 are zero. */
  const trerader = (taalmodighet: number) =>
    soek(
      new Map([
        [3, rad(1n, [0, 1n])],
        [4, rad(1n, [1, 1n], [2, 1n])],
        [5, rad(1n, [1, 1n])],
      ]),
      nuller(6),
      [ende(0n, 5n), ende(0n, 0n), ende(0n, 0n), ende(1n, 9n), ende(1n, 9n), ende(1n, 9n)],
      taalmodighet,
    );

  it.each([
    ["den korteste så lenge tålmodigheten rekker", 2, 5, rad(1n, [1, 1n])],
    ["den med lavest nummer etterpå", 1, 4, rad(1n, [1, 1n], [2, 1n])],
    ["den med lavest nummer når det ikke er noen tålmodighet", 0, 4, rad(1n, [1, 1n], [2, 1n])],
  ])("tar raden: %s", (_navn, taalmodighet, basis, raden) => {
    expect(trerader(taalmodighet)).toEqual({ basis, side: "ned", rad: raden });
  });

  it("regner tålmodigheten fra første steg", () => {
    const tablaa: Tablaa = new Map([
      [2, rad(1n, [0, 1n], [1, 1n])],
      [3, rad(1n, [0, 1n])],
    ]);
    const ender = [ende(0n, 0n), ende(0n, 0n), ende(1n, 9n), ende(1n, 9n)];
    expect(soek(tablaa, nuller(4), ender, 0)?.basis).toBe(2);
    expect(soek(tablaa, nuller(4), ender, 1)?.basis).toBe(3);
  });
});

describe("loes: svaret og grunnen (N-2)", () => {
  const grense = (verdi: bigint, vekst = 0n): Grense => ({
    verdi: broek(verdi),
    vekst: broek(vekst),
    med: true,
  });
  const mellom = (ned: bigint, opp: bigint, vekst = 0n): Grenser => ({
    ned: grense(ned, -vekst),
    opp: grense(opp, vekst),
  });
  const form = (ledd: Form["ledd"], grenser: Grenser): Form => ({ ledd, ...grenser });

  it("sier hva som aldri kan gå opp når formen er for lav", () => {
    // −x1 + x0 is nothing, and at most −2 + 1.
    expect(loes([mellom(-1n, 1n)], [form(kart([0, 1n]), { ned: grense(2n) })])).toEqual({
      loesbar: false,
      utvidelse: undefined,
      konflikt: [0],
      kombinasjon: kart([1, -1n], [0, 1n]),
      verdier: [],
    });
  });

  it("sier hva som aldri kan gå opp når formen er for høy", () => {
    // x1 − x0 is nothing, and at most −2 + 1.
    const svar = loes([mellom(-1n, 1n)], [form(kart([0, 1n]), { opp: grense(-2n) })]);
    expect(svar).toMatchObject({ loesbar: false, kombinasjon: kart([1, 1n], [0, -1n]) });
  });

  it("ganger med radens nevner", () => {
    // x1 = 2 x0 = 4, but x2 = x0 from 3 up: −2 x2 + x1 is nothing, and at most −6 + 4.
    const former = [
      form(kart([0, 2n]), { ned: grense(4n), opp: grense(4n) }),
      form(kart([0, 1n]), { ned: grense(3n) }),
    ];
    expect(loes([mellom(-5n, 5n)], former)).toEqual({
      loesbar: false,
      utvidelse: undefined,
      konflikt: [1, 0],
      kombinasjon: kart([2, -2n], [1, 1n]),
      verdier: [],
    });
  });

  it("gir bare variablenes verdier, og utvidelsen de er innenfor ved", () => {
    const former = [form(kart([0, 1n]), { ned: grense(3n), opp: grense(3n) })];
    expect(loes([mellom(-1n, 1n, 1n)], former)).toEqual({
      loesbar: false,
      utvidelse: broek(2n),
      konflikt: [0],
      kombinasjon: kart([1, -1n], [0, 1n]),
      verdier: [mengde(3n)],
    });
  });

  it("gir bare variablenes verdier når alt går opp", () => {
    const former = [form(kart([0, 1n]), { ned: grense(1n), opp: grense(1n) })];
    expect(loes([mellom(-1n, 1n)], former)).toEqual({ loesbar: true, verdier: [mengde(1n)] });
  });

  it("har tålmodighet i takt med antall former", () => {
    // The first form takes one step; the shortest of those that are left is the last, that with the least number is the second.
    const fyll = Array.from({ length: 25 }, () => form(kart([0, 1n]), { opp: grense(5n) }));
    const former = [
      form(kart([0, 1n]), { ned: grense(1n) }),
      form(kart([1, 1n], [2, 1n]), { ned: grense(1n) }),
      ...fyll,
      form(kart([1, 1n]), { ned: grense(1n) }),
    ];
    const svar = loes([mellom(0n, 5n), mellom(0n, 0n), mellom(0n, 0n)], former);
    expect(svar).toMatchObject({ loesbar: false, konflikt: [27] });
  });
});
