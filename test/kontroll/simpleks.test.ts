// The simplex method against elimination of one variable after the other, on systems small enough for that.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Form, Grense, Grenser } from "../../src/kontroll/simpleks/grenser.js";
import { type Loesning, loes } from "../../src/kontroll/simpleks/loes.js";
import { type Broek, broek, desimaltekst, gange, minus, pluss, sammenlign, summer } from "../modell/broek.js";
import { kanOppfylles, minsteSiste, type Ulikhet } from "../stoette/fourierMotzkin.js";

type System = { variabler: Grenser[]; former: Form[] };

const runder = fc.readConfigureGlobal()?.numRuns ?? 100;
const intet = broek(0n);

/** An end at so many halves, moved outwards by the widening. */
const grense = (minst: number, stoerst: number, retning: 1n | -1n): fc.Arbitrary<Grense> =>
  fc.record({
    verdi: fc.integer({ min: minst, max: stoerst }).map((halve) => broek(BigInt(halve), 2n)),
    vekst: fc.integer({ min: 0, max: 2 }).map((n) => broek(retning * BigInt(n))),
    med: fc.boolean(),
  });

const variabel: fc.Arbitrary<Grenser> = fc.record({ ned: grense(-4, -1, -1n), opp: grense(1, 4, 1n) });

const ledd = (antall: number) =>
  fc
    .array(fc.integer({ min: -2, max: 2 }), { minLength: antall, maxLength: antall })
    .map((k) => new Map(k.flatMap((n, i) => (n === 0 ? [] : [[i, BigInt(n)] as const]))));

/** A form that is one number, or between two, or has one end. */
const form = (antall: number): fc.Arbitrary<Form> =>
  fc
    .record({ ledd: ledd(antall), slag: fc.nat(4), a: grense(-8, 8, 1n), b: grense(1, 6, 1n) })
    .map((valg): Form => {
      const fast = { ...valg.a, vekst: intet, med: true };
      const opp = { ...valg.a, verdi: pluss(valg.a.verdi, valg.b.verdi) };
      const ned = { ...valg.a, vekst: minus(intet, valg.b.vekst), med: valg.b.med };
      if (valg.slag < 2) return { ledd: valg.ledd, ned: fast, opp: fast };
      if (valg.slag === 2) return { ledd: valg.ledd, ned };
      return valg.slag === 3 ? { ledd: valg.ledd, opp } : { ledd: valg.ledd, ned, opp };
    });

const system: fc.Arbitrary<System> = fc.integer({ min: 1, max: 3 }).chain((antall) =>
  fc.record({
    variabler: fc.array(variabel, { minLength: antall, maxLength: antall }),
    former: fc.array(form(antall), { maxLength: 3 }),
  }),
);

/** All ends as inequalities, with the widening as the last variable. */
function ulikheter({ variabler, former }: System, aapne: boolean): Ulikhet[] {
  const antall = variabler.length;
  const rad = (
    k: ReadonlyMap<number, bigint>,
    fortegn: 1n | -1n,
    { verdi, vekst, med }: Grense,
  ): Ulikhet => ({
    k: [
      ...Array.from({ length: antall }, (_, i) => broek(fortegn * (k.get(i) ?? 0n))),
      gange(broek(-fortegn), vekst),
    ],
    c: gange(broek(fortegn), verdi),
    under: aapne && !med,
  });
  const alle = [...variabler.map((v, i) => ({ ...v, ledd: new Map([[i, 1n]]) })), ...former];
  return alle.flatMap(({ ledd: k, ned, opp }) => [
    ...(opp ? [rad(k, 1n, opp)] : []),
    ...(ned ? [rad(k, -1n, ned)] : []),
  ]);
}

/** What elimination says: loesbar as it stands, or the least widening. */
function fasit(sys: System): { loesbar: boolean; utvidelse?: string | undefined } {
  const antall = sys.variabler.length;
  const utenUtvidelse = ulikheter(sys, true).map(({ k, ...u }) => ({ ...u, k: k.slice(0, antall) }));
  if (kanOppfylles(utenUtvidelse, antall)) return { loesbar: true };
  const minst = minsteSiste(ulikheter(sys, false), antall + 1);
  return { loesbar: false, utvidelse: minst && desimaltekst(minst) };
}

function svar(loesning: Loesning): { loesbar: boolean; utvidelse?: string | undefined } {
  if (loesning.loesbar) return { loesbar: true };
  const { utvidelse } = loesning;
  return { loesbar: false, utvidelse: utvidelse && desimaltekst(broek(utvidelse.t, utvidelse.n)) };
}

/** Makes numbers of values with hairs, the hair being as short as it must be. */
function uttall(loesning: Loesning, haar: Broek): Broek[] {
  if (!loesning.loesbar) return [];
  return loesning.verdier.map(({ t, e, n }) => pluss(broek(t, n), gange(broek(e, n), haar)));
}

const oppfyller = (sys: System, verdier: readonly Broek[]) =>
  ulikheter(sys, true).every(({ k, c, under }) => {
    const sum = summer(verdier.map((verdi, i) => gange(verdi, k[i] ?? intet)));
    return sammenlign(sum, c) < (under ? 0 : 1);
  });

describe("for alle små systemer (N-2)", () => {
  it.each([
    ["korteste rad først", undefined],
    ["Blands regel fra første steg", 0],
  ])("er svaret som ved eliminasjon: %s", (_navn, taalmodighet) => {
    fc.assert(
      fc.property(system, (sys) => {
        expect(svar(loes(sys.variabler, sys.former, taalmodighet))).toEqual(fasit(sys));
      }),
      { numRuns: 15 * runder },
    );
  });

  it("oppfyller verdiene som finnes, alle grensene, også de åpne", () => {
    fc.assert(
      fc.property(system, (sys) => {
        const loesning = loes(sys.variabler, sys.former);
        fc.pre(loesning.loesbar);
        expect(oppfyller(sys, uttall(loesning, broek(1n, 10n ** 9n)))).toBe(true);
      }),
      { numRuns: 10 * runder },
    );
  });

  it("er formene i konflikten nok til å gi den samme utvidelsen", () => {
    fc.assert(
      fc.property(system, (sys) => {
        const loesning = loes(sys.variabler, sys.former);
        fc.pre(!loesning.loesbar);
        const former = sys.former.filter((_, i) => loesning.konflikt.includes(i));
        expect(fasit({ ...sys, former })).toEqual(svar(loesning));
      }),
      { numRuns: 10 * runder },
    );
  });

  it("er det systemer av alle slag: løsbare, bare en åpen ende i veien, utvidelse, og ingen utvidelse nok", () => {
    const slag = new Map<string, number>();
    for (const sys of fc.sample(system, { numRuns: 3000, seed: 7 })) {
      const { loesbar, utvidelse } = svar(loes(sys.variabler, sys.former));
      const navn = loesbar ? "løsbart" : utvidelse === "0" ? "åpen ende" : utvidelse ? "utvidelse" : "aldri";
      slag.set(navn, (slag.get(navn) ?? 0) + 1);
    }
    for (const navn of ["løsbart", "åpen ende", "utvidelse", "aldri"])
      expect(slag.get(navn)).toBeGreaterThan(50);
  });
});
