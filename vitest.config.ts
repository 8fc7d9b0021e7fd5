import { defineConfig } from "vitest/config";
import type { Reporter } from "vitest/node";
import pakke from "./package.json" with { type: "json" };

/** Prints the one closing line a build server can read: "N passed, N failed, N skipped". */
const sluttlinje: Reporter = {
  onTestRunEnd(moduler) {
    const antall = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const modul of moduler) {
      if (modul.errors().length > 0) antall.failed += 1; // a file that did not load has no tests to count
      for (const test of modul.children.allTests()) antall[test.result().state] += 1;
    }
    console.log(
      `${antall.passed} passed, ${antall.failed} failed, ${antall.skipped + antall.pending} skipped`,
    );
  },
};

export default defineConfig({
  define: { SIO_VERSJON: JSON.stringify(pakke.version) }, // as tsup.config.ts does
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["./vitest.setup.ts"],
    reporters: ["default", sluttlinje],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/cli/hoved.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
