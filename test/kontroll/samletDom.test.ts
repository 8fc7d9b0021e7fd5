// What is said of all identities at once: the size where all cells have one unit, and which identities are in conflict (N-2).

import { describe, expect, it } from "vitest";
import { type IdentitetInn, kontrollerTabell, type TabellInn } from "../../src/index.js";

const samlet = (inn: TabellInn, identiteter: readonly IdentitetInn[]) =>
  kontrollerTabell({ ...inn, identiteter }).samlet;
const tabell = (
  kolonner: TabellInn["kolonner"],
  celler: readonly number[],
  resten: object = {},
): TabellInn => ({
  kolonner,
  rader: [{ navn: "rad", celler }],
  avrundetTil: 1,
  ...resten,
});
const RADSUM = { type: "radsum", sum: "sum" } as const;

describe("størrelsen på et avvik", () => {
  it("N-2: er i den ene enheten, også der en celle er nøyaktig null", () => {
    // 1 + 0 is 0.5 to 1.5, and 3 is 2.5 to 3.5: 1 apart, and two cells that can give way
    const med = tabell(["a", "b", "sum"], [1, 0, 3], { nullErEksakt: true });
    expect(samlet(med, [RADSUM])).toMatchObject({ dom: "avvik", enheter: "0.5", avstand: "0.5" });
    const foerst = tabell(["b", "a", "sum"], [0, 1, 3], { nullErEksakt: true });
    expect(samlet(foerst, [RADSUM]).avstand).toBe("0.5");
    const svaret = tabell(["a", "b", "sum"], [2, 2, 0], { nullErEksakt: true });
    // 3 to 5 must come to 0: 1.5 units from each
    expect(samlet(svaret, [RADSUM])).toMatchObject({ enheter: "1.5", avstand: "1.5" });
  });

  it("N-2: er ikke i kroner der cellene har hver sin enhet", () => {
    const ulike = tabell(["a", { navn: "b", avrundetTil: 10 }, "sum"], [1, 10, 101]);
    // 5.5 to 16.5 and 100.5 to 101.5: 84 apart, over 1 + 10 + 1 units
    expect(samlet(ulike, [RADSUM])).toEqual({
      dom: "avvik",
      enheter: "7",
      konflikt: [{ identitet: 0, type: "radsum", rad: "rad", kolonne: "sum" }],
    });
  });
});

describe("konflikten", () => {
  const numre = (inn: TabellInn, identiteter: readonly IdentitetInn[]) =>
    samlet(inn, identiteter).konflikt.map(({ identitet }) => identitet);

  it("N-2: er alle som ikke stemmer hver for seg", () => {
    const inn = tabell(["a", "b", "c"], [1, 1, 9]);
    const sum = (svar: string, ...av: string[]) => ({ type: "radsum", sum: svar, av }) as const;
    expect(numre(inn, [sum("c", "a"), sum("b", "a"), sum("c", "b")])).toEqual([0, 2]);
  });

  it("N-2: er ellers de som må gi mest etter, ikke andre som heller ikke kan stemme sammen", () => {
    // four ones are 2 to 6: 2 and 6 can each be that, but not both; two are 1 to 3, as 1 and as 3
    const kolonner = ["a", "b", "c", "d", "lav", "høy", "e", "f", "lite", "mye"];
    const inn = tabell(kolonner, [1, 1, 1, 1, 2, 6, 1, 1, 1, 3]);
    const sum = (svar: string, ...av: string[]) => ({ type: "radsum", sum: svar, av }) as const;
    const store = ["lav", "høy"].map((svar) => sum(svar, "a", "b", "c", "d"));
    const smaa = ["lite", "mye"].map((svar) => sum(svar, "e", "f"));
    expect(numre(inn, [...store, ...smaa])).toEqual([0, 1]);
    expect(numre(inn, [...smaa, ...store])).toEqual([2, 3]);
    // 2.5 and 5.5, which are 3 apart
    expect(samlet(inn, [...store, ...smaa]).enheter).toBe("1.5");
  });

  it("N-2: er av flere som må gi like mye etter, den som står først", () => {
    const inn = tabell(["a", "b", "lite", "mye", "c", "d", "e", "f"], [1, 1, 1, 3, 1, 1, 1, 3]);
    const sum = (svar: string, ...av: string[]) => ({ type: "radsum", sum: svar, av }) as const;
    const par = [
      [sum("lite", "a", "b"), sum("mye", "a", "b")],
      [sum("e", "c", "d"), sum("f", "c", "d")],
    ];
    const [en = [], to = []] = par;
    expect(numre(inn, [...en, ...to])).toEqual([0, 1]);
    expect(numre(inn, [...to, ...en])).toEqual([0, 1]);
    expect(numre(inn, [...en.slice(0, 1), ...to, ...en.slice(1)])).toEqual([1, 2]);
    expect(numre(inn, [...to.slice(0, 1), ...en, ...to.slice(1)])).toEqual([1, 2]);
  });
});
