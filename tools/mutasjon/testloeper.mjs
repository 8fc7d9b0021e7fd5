/**
 * A test runner for Stryker that runs the tests of calculations in its own process: the files are bundled once, and run anew for each
 * mutant, which takes milliseconds where a new process or worker takes seconds. Stryker makes the mutants, decides and reports (decision 27).
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { Script } from "node:vm";
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { globSync } from "tinyglobby";
import { lagBunt } from "./lagBunt.mjs";
import { ROM, UTELATT } from "./rom.mjs";
import * as vitest from "./vitest.mjs";

/** Few runs of the properties, few random inputs against the models, and a seed that stands: the score is the same each time. */
const OMGIVELSER = { FC_RUNS: "15", FC_SEED: "20190101", MODELL_ANTALL: "40" };

/** Milliseconds of tests that a mutant may live through before it counts as a survivor; without it, it is asked of every test that sees it. */
const BUDSJETT = 1000 * Number(process.env.MUTASJON_SEKUNDER ?? Number.POSITIVE_INFINITY);

/** A mutant may loop for ever: a test is stopped when it has taken this many milliseconds and ten times what it takes without it. */
const TAALMODIGHET = 3000;
const TAALMODIGHETSFAKTOR = 10;
const TIDSBRUDD = "ERR_SCRIPT_EXECUTION_TIMEOUT";
const GJOER = new Script("globalThis.__gjoer()");

/** Runs something with a limit on how long it may keep the process from all else. */
function medTidsgrense(gjoer, grense) {
  globalThis.__gjoer = gjoer;
  return GJOER.runInThisContext({ timeout: grense });
}

const bestatt = () => ({ status: TestStatus.Success });
const feilet = (feil) => ({
  status: TestStatus.Failed,
  failureMessage: String(feil?.message ?? feil),
  tidsbrudd: feil?.code === TIDSBRUDD,
});

class Testloeper {
  static inject = tokens("globalNamespace");
  /** How often each test has killed a mutant, and how long it takes: those that kill much in little time are asked first. */
  drap = new Map();
  tid = new Map();

  constructor(navnerom) {
    this.navnerom = navnerom;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    Object.assign(process.env, OMGIVELSER);
    const moenstre = ROM[process.env.MUTASJON_ROM];
    if (moenstre === undefined) throw new Error("MUTASJON_ROM must name a room; see npm run mutate");
    const filer = globSync(moenstre, { expandDirectories: false }).sort((a, b) => (a < b ? -1 : 1));
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    const navn = resolve("tester.bunt.cjs");
    this.skript = new Script(await lagBunt(filer, version), { filename: navn });
    const krev = createRequire(navn);
    // the copy that the tests get; a failure is enough, it need not be made small
    const { FC_RUNS, FC_SEED } = OMGIVELSER;
    krev("fast-check").configureGlobal({ numRuns: +FC_RUNS, seed: +FC_SEED, endOnFailure: true });
    this.krev = (modul) => (modul.endsWith("vitest.mjs") ? vitest : krev(modul));
    this.felles = globalThis[this.navnerom] ??= {};
  }

  /** Loads every file anew, or those of some tests, and gives their tests. */
  last(valgte) {
    const filer = valgte && new Set([...valgte].map((id) => id.split(" > ", 1)[0]));
    const lister = [];
    const nyFil = (fil) => (filer?.has(fil) ?? true) && lister.push(vitest.nyListe(fil));
    this.skript.runInThisContext()(this.krev, nyFil, { exports: {} }, {});
    const tester = lister.flatMap((liste) => liste.tester);
    return tester.filter(({ id }) => !UTELATT.some((moenster) => moenster.test(id)));
  }

  async kjoer(tester, stansVedFeil, budsjett = Number.POSITIVE_INFINITY) {
    const ut = [];
    let brukt = 0;
    for (const test of tester) {
      this.felles.currentTestId = test.id;
      const grense =
        TAALMODIGHET + Math.ceil(TAALMODIGHETSFAKTOR * (this.tid.get(test.id) ?? 10 * TAALMODIGHET));
      const start = performance.now();
      const svar = await vitest
        .kjoerTest(test, (gjoer) => medTidsgrense(gjoer, grense))
        .then(bestatt, feilet);
      const timeSpentMs = performance.now() - start;
      ut.push({ id: test.id, name: test.id, timeSpentMs, ...svar });
      brukt += timeSpentMs;
      if ((svar.status === TestStatus.Failed && stansVedFeil) || brukt > budsjett) break;
    }
    this.felles.currentTestId = undefined;
    return ut;
  }

  async dryRun() {
    Object.assign(this.felles, { activeMutant: undefined, mutantCoverage: { static: {}, perTest: {} } });
    const tests = await this.kjoer(this.last(), false);
    for (const { id, timeSpentMs } of tests) this.tid.set(id, timeSpentMs);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.felles.mutantCoverage };
  }

  /** The tests of a mutant, or that the files can't be loaded with it. */
  lastMed({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    const { felles } = this;
    const aktiv = { activeMutant: activeMutant.id, hitCount: 0, hitLimit };
    Object.assign(felles, mutantActivation === "static" ? aktiv : { activeMutant: undefined });
    const valgte = testFilter === undefined ? undefined : new Set(testFilter);
    const tester = this.last(valgte);
    Object.assign(felles, aktiv);
    const vekt = ({ id }) => ((this.drap.get(id) ?? 0) + 0.1) / ((this.tid.get(id) ?? 1) + 1);
    return tester.filter(({ id }) => valgte?.has(id) ?? true).sort((a, b) => vekt(b) - vekt(a));
  }

  async mutantRun(valg) {
    let tester;
    try {
      tester = this.lastMed(valg);
    } catch (feil) {
      const test = { id: "lasting", name: "lasting", timeSpentMs: 0, ...feilet(feil) };
      return toMutantRunResult({ status: DryRunStatus.Complete, tests: [test] });
    }
    const tests = await this.kjoer(tester, !valg.disableBail, BUDSJETT);
    this.felles.activeMutant = undefined;
    for (const { id, status } of tests) {
      if (status === TestStatus.Failed) this.drap.set(id, (this.drap.get(id) ?? 0) + 1);
    }
    const tidsbrudd = tests.some((test) => test.tidsbrudd)
      ? { status: DryRunStatus.Timeout }
      : determineHitLimitReached(this.felles.hitCount, valg.hitLimit);
    return toMutantRunResult(tidsbrudd ?? { status: DryRunStatus.Complete, tests });
  }
}

lagTestloeper.inject = tokens(commonTokens.injector);
function lagTestloeper(injektor) {
  return injektor.provideValue("globalNamespace", "__stryker__").injectClass(Testloeper);
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "minnet", lagTestloeper)];
