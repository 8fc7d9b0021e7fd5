import { defineConfig } from "vitest/config";

const ALLE =
  "test/{egenskaper,akonto,konsekvens,kontroll,korreksjonsoppgjoer,modell,ramme,samsvar,tall,tariff,ugyldig}/**/*.test.ts";

/**
 * The tests of a room, by what they are about. A mutant pays for each file that it loads, so a room names those that are sharp on it;
 * a room that is not named here is asked of all.
 */
const ROM: Readonly<Record<string, readonly string[]>> = {
  tall: ["test/tall/*.test.ts", "test/egenskaper/intervaller.test.ts"],
  akonto: [
    "test/akonto/*.test.ts",
    "test/egenskaper/{akonto,differensialAKonto}.test.ts",
    "test/samsvar/os-2019-q1.test.ts",
    "test/ugyldig/flereFeil.test.ts",
  ],
  korreksjonsoppgjoer: ["test/korreksjonsoppgjoer/*.test.ts", "test/ugyldig/flereFeil.test.ts"],
  ramme: [
    "test/ramme/*.test.ts",
    "test/egenskaper/{ramme,differensialRamme,differensialUttrekk,differensialTilskudd,differensialDemografisoek}.test.ts",
    "test/samsvar/ramme.test.ts",
    "test/ugyldig/{flereFeilRamme,ugyldigeInndata}.test.ts",
  ],
};

/**
 * What `npm run mutate` asks of each mutant: tests of calculations, with few runs of the properties, few random inputs against the
 * model, and a seed that stands, so that the score is the same each time.
 */
export default defineConfig({
  test: {
    include: [...(ROM[process.env["MUTASJON_ROM"] ?? ""] ?? [ALLE])],
    // hundreds of whole tables, and streams byte by byte: what they find, shorter tests find as well
    exclude: [
      "test/kontroll/tabell7.test.ts",
      "test/egenskaper/{aktivitetsstroemmer,resultater,villeInndata}.test.ts",
      "test/ugyldig/{aktivitetsstroem,rammeUnderPress}.test.ts",
    ],
    setupFiles: ["./vitest.setup.ts", "./vitest.mutasjon.setup.ts"],
    env: { FC_RUNS: "25", FC_SEED: "20190101", MODELL_ANTALL: "25" },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
