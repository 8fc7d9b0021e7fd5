// What each kind of identity is made of, and where in the input each part stands.

import { describe, expect, it } from "vitest";
import { identitetsdeler } from "../../src/kontroll/identitetsdeler.js";
import { broek } from "../../src/tall/Broek.js";
import { heltall } from "../../src/tall/Tall.js";

const STI = ["identiteter", 2];
type Navn = { tabell?: string; rad?: string; kolonne?: string };

/** The place that an object at a path names. */
const plass = ({ tabell, rad, kolonne }: Navn, ...under: (string | number)[]) => {
  const sti = [...STI, ...under];
  return {
    tabell: { navn: tabell, sti: [...sti, "tabell"] },
    rad: rad === undefined ? undefined : { navn: rad, sti: [...sti, "rad"] },
    kolonne: kolonne === undefined ? undefined : { navn: kolonne, sti: [...sti, "kolonne"] },
    sti,
  };
};
/** A whole table, named at a path. */
const hel = (navn: string, ...under: (string | number)[]) => {
  const sti = [...STI, ...under];
  return { tabell: { navn, sti }, rad: undefined, kolonne: undefined, sti };
};
/** A row or a column of the identity's table, named at a path. */
const linje = (slag: "rad" | "kolonne", navn: string, ...under: (string | number)[]) => {
  const sti = [...STI, ...under];
  const tabell = { navn: "T", sti: [...STI, "tabell"] };
  return { tabell, rad: undefined, kolonne: undefined, sti, [slag]: { navn, sti } };
};
const pluss = <T>(p: T) => ({ plass: p, fortegn: 1n });
const minus = <T>(p: T) => ({ plass: p, fortegn: -1n });
const SUM = { resten: undefined, forhold: undefined };

describe("identitetsdeler", () => {
  it.each([
    ["radsum", "kolonne"],
    ["kolonnesum", "rad"],
  ] as const)("%s summerer de nevnte, eller alle de andre", (type, slag) => {
    expect(identitetsdeler({ type, tabell: "T", sum: "s", av: ["a", "b"] }, STI)).toEqual({
      svar: linje(slag, "s", "sum"),
      ledd: [pluss(linje(slag, "a", "av", 0)), pluss(linje(slag, "b", "av", 1))],
      ...SUM,
    });
    expect(identitetsdeler({ type, tabell: "T", sum: "s" }, STI)).toEqual({
      ...{ svar: linje(slag, "s", "sum"), ledd: [], resten: slag, forhold: undefined },
    });
  });

  it("tabellsum og tabelldifferanse er av hele tabeller", () => {
    expect(identitetsdeler({ type: "tabellsum", sum: "S", av: ["A", "B"] }, STI)).toEqual({
      svar: hel("S", "sum"),
      ledd: [pluss(hel("A", "av", 0)), pluss(hel("B", "av", 1))],
      ...SUM,
    });
    expect(identitetsdeler({ type: "tabelldifferanse", differanse: "D", av: ["A", "B"] }, STI)).toEqual({
      svar: hel("D", "differanse"),
      ledd: [pluss(hel("A", "av", 0)), minus(hel("B", "av", 1))],
      ...SUM,
    });
  });

  it("cellesum legger til og trekker fra celler", () => {
    const [s, a, b] = [{ tabell: "T", rad: "1" }, { kolonne: "x" }, { rad: "2", kolonne: "y" }];
    expect(identitetsdeler({ type: "cellesum", sum: s, av: [a], trekkFra: [b, a] }, STI)).toEqual({
      svar: plass(s, "sum"),
      ledd: [pluss(plass(a, "av", 0)), minus(plass(b, "trekkFra", 0)), minus(plass(a, "trekkFra", 1))],
      ...SUM,
    });
    expect(identitetsdeler({ type: "cellesum", sum: s, av: [a] }, STI).ledd).toEqual([
      pluss(plass(a, "av", 0)),
    ]);
  });

  it("et forhold er teller og nevner, med faktor 1 og tillegg 0 der de ikke er nevnt", () => {
    const felter = { vist: { kolonne: "v" }, teller: { kolonne: "t" }, nevner: { rad: "n" } };
    const deler = {
      svar: plass(felter.vist, "vist"),
      ledd: [pluss(plass(felter.teller, "teller")), pluss(plass(felter.nevner, "nevner"))],
      resten: undefined,
    };
    expect(identitetsdeler({ type: "forhold", ...felter }, STI)).toEqual({
      ...deler,
      forhold: { faktor: broek(1n), tillegg: broek(0n) },
    });
    const medTall = { ...felter, faktor: heltall(100), tillegg: heltall(-100) };
    expect(identitetsdeler({ type: "forhold", ...medTall }, STI)).toEqual({
      ...deler,
      forhold: { faktor: broek(100n), tillegg: broek(-100n) },
    });
  });
});
