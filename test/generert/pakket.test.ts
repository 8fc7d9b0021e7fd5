import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PAKKEDE_TABELLER } from "../../src/tariff/pakkedeTabeller.js";
import { pakkUt } from "../../src/tariff/pakkUt.js";
import { pakkTabeller } from "../../tools/pakkTabeller.js";

const MAPPE = new URL("../../tariffs/enhetspriser/", import.meta.url);

describe("de pakkede tabellene", () => {
  it("src/tariff/pakkedeTabeller.ts er laget av tariffs/enhetspriser/", async () => {
    await expect(pakkTabeller()).toMatchFileSnapshot("../../src/tariff/pakkedeTabeller.ts");
  });

  it("hver tabell er filens når den pakkes ut, til siste felt", () => {
    const filer = readdirSync(MAPPE).sort();
    expect(PAKKEDE_TABELLER).toHaveLength(filer.length);
    for (const [i, navn] of filer.entries()) {
      const { $schema: _, ...fil } = JSON.parse(readFileSync(new URL(navn, MAPPE), "utf8"));
      const tabell = PAKKEDE_TABELLER[i];
      expect(tabell && pakkUt(tabell)).toEqual(fil);
    }
  });
});
