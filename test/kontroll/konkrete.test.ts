// Putting a number in the place of the hair: worked by hand, and against the ends of small systems.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Form, Grense, Grenser } from "../../src/kontroll/simpleks/grenser.js";
import { konkrete } from "../../src/kontroll/simpleks/konkrete.js";
import { loes } from "../../src/kontroll/simpleks/loes.js";
import type { Mengde } from "../../src/kontroll/simpleks/mengde.js";
import { type Broek, broek } from "../../src/tall/Broek.js";
import { gange, pluss, sammenlign, broek as tall } from "../modell/broek.js";

const intet = broek(0n);
const ende = (t: bigint, n = 1n, med = true, vekst = intet): Grense => ({ verdi: broek(t, n), vekst, med });
const aapen = (t: bigint, n = 1n) => ende(t, n, false);
/** The number t and e hairs, over n. */
const verdi = (t: bigint, e: bigint, n = 1n): Mengde => ({ t, e, n });
const HAAR = verdi(0n, 1n);

const gi = (verdier: Mengde[], variabler: Grenser[], former: Form[] = []) =>
  konkrete(verdier, variabler, former, intet, true);

describe("konkrete gir håret en lengde (N-2)", () => {
  it.each<[string, Mengde, Grenser, Broek]>([
    // 1/2 − ε is above zero up to ε = 1/2; half of that.
    ["halve veien til enden over", HAAR, { ned: aapen(0n), opp: ende(1n, 2n) }, broek(1n, 4n)],
    ["i enden over med teller over 1", HAAR, { ned: aapen(0n), opp: ende(3n, 4n) }, broek(3n, 8n)],
    // 1 − ε − 1/2 is above zero up to ε = 1/2; 1 − 1/4.
    ["halve veien til enden under", verdi(1n, -1n), { ned: ende(1n, 2n), opp: aapen(1n) }, broek(3n, 4n)],
    // The open end is itself a hair within: 1/2 − 2ε.
    ["åpen ende i begge ender", HAAR, { ned: aapen(0n), opp: aapen(1n, 2n) }, broek(1n, 8n)],
    ["aldri lenger enn 1", HAAR, { ned: aapen(0n), opp: ende(10n) }, broek(1n)],
    ["1 der ingen ende er over", HAAR, { ned: aapen(0n) }, broek(1n)],
    ["1 der ingen ende er under", verdi(0n, -1n), { opp: aapen(0n) }, broek(-1n)],
    ["verdien selv der den ikke har hår", verdi(1n, 0n, 2n), { ned: ende(0n), opp: ende(3n) }, broek(1n, 2n)],
    ["avstand som vokser med håret", HAAR, { ned: ende(-1n) }, broek(1n)],
  ])("%s", (_navn, v, grenser, svar) => {
    expect(gi([v], [grenser])).toEqual([svar]);
  });

  it("tar det korteste håret, også når det kommer først", () => {
    const kort: Grenser = { ned: aapen(0n), opp: ende(1n, 2n) };
    const lang: Grenser = { ned: aapen(0n), opp: ende(2n, 3n) };
    const svar = [broek(1n, 4n), broek(1n, 4n)];
    expect(gi([HAAR, HAAR], [kort, lang])).toEqual(svar);
    expect(gi([HAAR, HAAR], [lang, kort])).toEqual(svar);
  });

  it("holder også formene innenfor", () => {
    // x + 2y = 3ε, so 1 − 3ε is above zero up to 1/3.
    const form: Form = {
      ledd: new Map([
        [0, 1n],
        [1, 2n],
      ]),
      opp: ende(1n),
    };
    const fri: Grenser = { ned: aapen(0n), opp: ende(10n) };
    expect(gi([HAAR, HAAR], [fri, fri], [form])).toEqual([broek(1n, 6n), broek(1n, 6n)]);
  });

  it("måler til endene slik utvidelsen har flyttet dem", () => {
    const grenser: Grenser = { ned: aapen(0n), opp: ende(0n, 1n, true, broek(1n)) };
    expect(konkrete([HAAR], [grenser], [], broek(1n, 2n), true)).toEqual([broek(1n, 4n)]);
  });

  it("tar åpne ender som lukkede når søket gjorde det", () => {
    const grenser: Grenser = { ned: aapen(0n), opp: aapen(1n, 2n) };
    expect(konkrete([HAAR], [grenser], [], intet, false)).toEqual([broek(1n, 4n)]);
  });
});

const grense = (min: number, max: number, retning: bigint): fc.Arbitrary<Grense> =>
  fc
    .record({ halve: fc.integer({ min, max }), med: fc.boolean() })
    .map(({ halve, med }) => ende(BigInt(halve), 2n, med, broek(retning)));
const variabel = fc.record({ ned: grense(-4, -1, -1n), opp: grense(1, 4, 1n) });
const koeffisient = fc.integer({ min: 1, max: 3 }).map(BigInt);
const form: fc.Arbitrary<Form> = fc
  .record({ a: koeffisient, b: koeffisient, fortegn: fc.constantFrom(1n, -1n), e: grense(-8, 8, 1n) })
  .chain(({ a, b, fortegn, e }) => {
    const ledd = new Map([
      [0, a],
      [1, fortegn * b],
    ]);
    return fc.constantFrom<Form>({ ledd, opp: e }, { ledd, ned: { ...e, vekst: broek(-1n) } });
  });

describe("for alle små systemer (N-2)", () => {
  it("er verdiene innenfor alle ender, også de åpne", () => {
    fc.assert(
      fc.property(fc.tuple(variabel, variabel), fc.array(form, { maxLength: 3 }), (variabler, former) => {
        const svar = loes(variabler, former);
        const utvidelse = svar.loesbar ? intet : svar.utvidelse;
        fc.pre(utvidelse !== undefined);
        const verdier = konkrete(svar.verdier, variabler, former, utvidelse, svar.loesbar);
        const enere: Form[] = variabler.map((v, i) => ({ ...v, ledd: new Map([[i, 1n]]) }));
        for (const { ledd, ned, opp } of [...enere, ...former]) {
          const sum = [...ledd].reduce(
            (s, [nr, k]) => pluss(s, gange(verdier[nr] ?? intet, tall(k))),
            tall(0n),
          );
          const mot = (g: Grense) => sammenlign(sum, pluss(g.verdi, gange(g.vekst, utvidelse)));
          if (ned) expect(mot(ned)).toBeGreaterThanOrEqual(svar.loesbar && !ned.med ? 1 : 0);
          if (opp) expect(mot(opp)).toBeLessThanOrEqual(svar.loesbar && !opp.med ? -1 : 0);
        }
      }),
    );
  });
});
