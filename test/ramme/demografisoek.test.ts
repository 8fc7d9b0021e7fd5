// The search for rates at its edges, worked by hand: no rate at −100 % or below, no factor below zero, years beside the span (R-2, N-2).

import { describe, expect, it } from "vitest";
import { finnDemografiSomGir } from "../../src/index.js";
import { modellDemografiSomGir } from "../modell/demografisoek.js";

const soek = (
  deflatorer: readonly string[],
  beloep: string,
  [publisert, avrundetTil]: readonly [string, string],
) => ({
  grunnlag: { aar: 2018, beloep },
  tilAar: 2018 + deflatorer.length,
  indekser: deflatorer.map((deflator, i) => ({ aar: 2019 + i, deflator })),
  publisert: { beloep: publisert, avrundetTil },
});
const satser = (metode: "additiv" | "multiplikativ", ...deler: Parameters<typeof soek>) =>
  finnDemografiSomGir({ ...soek(...deler), metode }).satser;

describe("finnDemografiSomGir for hånd", () => {
  it.each(["additiv", "multiplikativ"] as const)(
    "R-2, N-2: %s, 1000 til vist 1100 i hele 10: fra 9,5 % til rett under 10,5 %",
    (metode) => {
      const ventet = { fra: "0.095", til: "0.10499999999999999999" };
      expect(satser(metode, ["0"], "1000", ["1100", "10"])).toEqual(ventet);
    },
  );
  it.each(["additiv", "multiplikativ"] as const)(
    "R-2: %s, den minste satsen er 10⁻²⁰ over −1, og den kan være svaret",
    (metode) => {
      // 1 × (1 + r) in [0.5, 1.5) × 10^−20
      const minst = "-0.99999999999999999999";
      const enhet = "0.00000000000000000001";
      expect(satser(metode, ["0"], "1", [enhet, enhet])).toEqual({ fra: minst, til: minst });
    },
  );
  it("R-2: additiv, under −100 % er ingen sats, om også faktoren er over null", () => {
    // 1000 × (1.5 + r): at r = −1 it is 500, and r = −1.005 would be shown as 500 too
    expect(satser("additiv", ["0.5"], "1000", ["500", "10"])).toEqual({
      fra: "-0.99999999999999999999",
      til: "-0.99500000000000000001",
    });
    expect(satser("additiv", ["0.5"], "1000", ["300", "10"])).toBeNull();
  });
  it.each([
    ["0", "-0.8", "-0.8"],
    ["-0.8", "0", "-0.8"],
    ["-0.8", "-0.8", "0"],
  ])(
    "R-2: additiv, ingen faktor er under null, hvor enn det svakeste året står (%s, %s, %s)",
    (...aarene) => {
      // 1000 × (1 + r) × (0.2 + r)²: 40 at r = 0; at r = −0.5 it is 45, of two factors below zero
      const inn = { ...soek(aarene, "1000", ["80", "80"]), metode: "additiv" as const };
      const { satser: funnet } = finnDemografiSomGir(inn);
      expect(funnet?.fra).toBe("0");
      expect(funnet).toEqual(modellDemografiSomGir(inn).satser);
    },
  );
  it.each(["additiv", "multiplikativ"] as const)(
    "N-2: %s, av ingenting blir det ingenting, uten merknad",
    (metode) => {
      const { publisert, ...inn } = soek(["0"], "0", ["1000", "1000"]);
      expect(finnDemografiSomGir({ ...inn, publisert, metode })).toEqual({ aar: [2019], satser: null });
    },
  );
  it("R-2: indekser for år utenfor spennet betyr ingenting, med og uten demografi", () => {
    const inn = soek(["0"], "1000", ["1100", "10"]);
    const utenfor = [
      { aar: 2017, deflator: "0.1" },
      { aar: 2018, deflator: "0.1", demografi: "0.1" },
      { aar: 2020, deflator: "0.1" },
      { aar: 2021, deflator: "0.1", demografi: "0.1" },
    ];
    expect(finnDemografiSomGir({ ...inn, indekser: [...utenfor, ...inn.indekser] })).toEqual({
      aar: [2019],
      satser: { fra: "0.095", til: "0.10499999999999999999" },
    });
    const annet = { aar: 2018, deflator: "0.1" };
    expect(finnDemografiSomGir({ ...inn, indekser: [annet, ...inn.indekser] }).aar).toEqual([2019]);
  });
});
