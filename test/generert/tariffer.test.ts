import { describe, expect, it } from "vitest";
import { lagTarifftabell, UTLEDEDE_AAR } from "../../tools/lagTarifftabell.js";

// `npm run generer` rewrites the files; here, and in CI, a difference is a failure.
describe("utledede tabeller", () => {
  it.each(UTLEDEDE_AAR)("T-5: tabellen for %i i tariffs/ er den som T-3 gir på nytt", async (aar) => {
    await expect(lagTarifftabell(aar)).toMatchFileSnapshot(
      `../../tariffs/enhetspriser/${aar}-sone-1-gruppe-1.json`,
    );
  });
});
