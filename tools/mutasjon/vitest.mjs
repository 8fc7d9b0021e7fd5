/**
 * The part of vitest that the tests of calculations use, for running them many times over in one process: they register themselves in a
 * list, and the matchers are vitest's own.
 */

import {
  ASYMMETRIC_MATCHERS_OBJECT,
  customMatchers,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";
import * as chai from "chai";

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign((verdi, melding) => chai.expect(verdi, melding), chai.expect);
Object.assign(expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
expect.getState = () => getState(expect);
expect.setState = (tilstand) => setState(tilstand, expect);
expect.unreachable = (melding = "should not be reached") => chai.assert.fail(melding);
chai.expect.extend(expect, customMatchers);
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect);
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, writable: true, configurable: true });

let naa = { tester: [], foer: [], etter: [], foerHver: [], etterHver: [], navn: "" };

/** Begins a new list of tests, which the files that are loaded then register themselves in. */
export function nyListe(fil) {
  naa = { tester: [], foer: [], etter: [], foerHver: [], etterHver: [], navn: fil };
  return naa;
}

const navngi = (navn, nr) => (nr === undefined ? navn : `${navn} [${nr}]`);
const somListe = (rad) => (Array.isArray(rad) ? rad : [rad]);

function test(navn, ...resten) {
  const kjoer = resten.find((r) => typeof r === "function");
  const { foer, etter, foerHver, etterHver } = naa;
  naa.tester.push({ id: `${naa.navn} > ${navn}`, kjoer, foer, etter, foerHver, etterHver });
}
test.each = (rader) => (navn, kjoer) => {
  [...rader].forEach((rad, nr) => {
    test(navngi(navn, nr), () => kjoer(...somListe(rad)));
  });
};

function gruppe(navn, lag) {
  const ytre = naa;
  naa = {
    tester: ytre.tester,
    foer: [...ytre.foer],
    etter: [...ytre.etter],
    foerHver: [...ytre.foerHver],
    etterHver: [...ytre.etterHver],
    navn: `${ytre.navn} > ${navn}`,
  };
  lag();
  naa = ytre;
}
gruppe.each = (rader) => (navn, lag) => {
  [...rader].forEach((rad, nr) => {
    gruppe(navngi(navn, nr), () => lag(...somListe(rad)));
  });
};

export { gruppe as describe, test as it, test };
// what is set up once for a file is set up for each test here: a mutant's test may be run alone
export const beforeAll = (gjoer) => naa.foer.push(gjoer);
export const afterAll = (gjoer) => naa.etter.push(gjoer);
export const beforeEach = (gjoer) => naa.foerHver.push(gjoer);
export const afterEach = (gjoer) => naa.etterHver.push(gjoer);

/** Runs one test with what is set up around it, the test itself by `med`; throws what it throws. */
export async function kjoerTest({ kjoer, foer, etter, foerHver, etterHver }, med) {
  try {
    for (const gjoer of [...foer, ...foerHver]) await gjoer();
    await med(kjoer);
  } finally {
    for (const gjoer of [...etterHver, ...etter]) await gjoer();
  }
}
