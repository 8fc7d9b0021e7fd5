// Published tables with sums and ratios, and what an identity says about empty cells, exact zeros and conflicts.

import { describe, expect, it } from "vitest";
import { type IdentitetInn, kontrollerTabell, type RadInn, type TabellInn } from "../../src/index.js";
import fond from "../../tariffs/fond-stjoerdal.json" with { type: "json" };

const rad = (navn: string, ...celler: RadInn["celler"]): RadInn => ({ navn, celler });

const dommer = (inn: TabellInn & { identiteter: readonly IdentitetInn[] }) =>
  kontrollerTabell(inn).identiteter.map(({ rad: r, kolonne, dom }) => `${r} ${kolonne}: ${dom}`);

describe("fondet i Stjørdal (S002 l. 1547–1565)", () => {
  const fondet = (sum: string) =>
    kontrollerTabell({
      kolonner: ["beløp"],
      rader: [...fond.ledd.map(({ nr, beloep }) => rad(`${nr}`, beloep)), rad("sum", sum)],
      avrundetTil: fond.avrundetTil,
      identiteter: [{ type: "kolonnesum", sum: "sum" }],
    });

  it("N-2: summen avviker, og hvert av de sju tallene måtte vært 0,15/7 lenger unna", () => {
    const { samlet, identiteter } = fondet(fond.sum);
    const sted = { identitet: 0, type: "kolonnesum", rad: "sum", kolonne: "beløp" };
    expect(identiteter).toEqual([
      { ...sted, publisert: "205.2", beregnet: "205.7", dom: "avvik", differanse: "-0.5", avstand: "0.15" },
    ]);
    // 0,15 / 7, and over the unit
    expect(samlet).toEqual({
      dom: "avvik",
      enheter: "0.21428571428571428571",
      avstand: "0.02142857142857142857",
      konflikt: [sted],
    });
  });

  it("N-2: den summen leddene gir, er eksakt", () => {
    const { samlet, antall } = fondet("205.7");
    expect(samlet).toEqual({ dom: "eksakt", enheter: "0", avstand: "0", konflikt: [] });
    expect(antall).toEqual({ eksakt: 1, avrunding: 0, avvik: 0, utelatt: 0 });
  });
});

describe("timer per kvartal, 1. kvartal 2017 og 2. kvartal 2021 (tabell 5-2, S002 l. 1513–1527 og 2539–2592)", () => {
  const steder = ["Lillesand", "Bj./Os", "Stjørdal", "Samlet"];
  const tabell = {
    kolonner: steder.flatMap((sted) => [`${sted} 2017`, `${sted} 2021`, `${sted} %`]),
    rader: [
      rad("BPA", 2559, 3037, 19, 4551, 10476, 130, 1189, 10319, 768, 8299, 23832, 187),
      rad("Omsorgslønn", 1423, 2456, 73, 5250, 6237, 19, 3753, 7063, 88, 10426, 15756, 51),
      rad("Støttekontakt", 1909, 2462, 29, 4870, 6920, 42, 3368, 5942, 76, 10147, 15324, 51),
      rad("Avlastning", 1456, 3387, 133, 4322, 5191, 20, 2525, 2184, -14, 8304, 10762, 30),
      rad("Dag/aktivitet", 13687, 11442, -16, 15719, 25776, 64, 13738, 8685, -37, 43144, 45902, 6),
    ],
    avrundetTil: 1,
  };
  const summer = ["2017", "2021"].map((aar): IdentitetInn => {
    const av = steder.slice(0, 3).map((sted) => `${sted} ${aar}`);
    return { type: "radsum", sum: `Samlet ${aar}`, av };
  });
  const endringer = steder.map(
    (sted): IdentitetInn => ({
      type: "forhold",
      vist: { kolonne: `${sted} %` },
      teller: { kolonne: `${sted} 2021` },
      nevner: { kolonne: `${sted} 2017` },
      faktor: 100,
      tillegg: -100,
    }),
  );

  it("N-2: to summer er av avrunding, resten eksakte", () => {
    const { identiteter, samlet } = kontrollerTabell({ ...tabell, identiteter: summer });
    const ikkeEksakte = identiteter.filter(({ dom }) => dom !== "eksakt");
    expect(ikkeEksakte.map((i) => [i.rad, i.kolonne, i.beregnet, i.publisert, i.dom])).toEqual([
      ["Avlastning", "Samlet 2017", "8303", "8304", "avrunding"],
      ["Dag/aktivitet", "Samlet 2021", "45903", "45902", "avrunding"],
    ]);
    expect(samlet.dom).toBe("avrunding");
  });

  it("S-6: alle 20 prosentene stemmer, hver for seg og sammen med summene", () => {
    const { antall, samlet } = kontrollerTabell({ ...tabell, identiteter: [...summer, ...endringer] });
    expect(antall).toMatchObject({ avvik: 0, utelatt: 0 });
    expect(samlet.dom).toBe("avrunding");
  });

  it("S-6: en prosent som er én for høy, avviker, og samlet også", () => {
    const rader = tabell.rader.map((r) =>
      r.navn === "BPA" ? { ...r, celler: [...r.celler.slice(0, 11), 188] } : r,
    );
    const { samlet, identiteter } = kontrollerTabell({ ...tabell, rader, identiteter: endringer });
    expect(identiteter.filter(({ dom }) => dom === "avvik").map(({ kolonne }) => kolonne)).toEqual([
      "Samlet %",
    ]);
    expect(samlet).toMatchObject({ dom: "avvik", konflikt: [{ rad: "BPA", kolonne: "Samlet %" }] });
  });
});

describe("tomme celler (N-3)", () => {
  const tabell = { kolonner: ["a", "b", "sum"], avrundetTil: 1 };
  const radsum = { type: "radsum", sum: "sum" } as const;

  it("utelates fra en sum når identiteten sier det; uten svar eller uten ledd blir ingenting kontrollert", () => {
    const rader = [rad("1", 3, null, 3), rad("2", 3, 4, null), rad("3", null, null, 5), rad("4", 1, 1, 2)];
    const svar = kontrollerTabell({ ...tabell, rader, identiteter: [{ ...radsum, tomme: "utelates" }] });
    expect(svar.identiteter.map(({ rad: r, dom }) => [r, dom])).toEqual([
      ["1", "eksakt"],
      ["4", "eksakt"],
    ]);
    expect(svar.antall.utelatt).toBe(2);
  });

  it("der alt er tomt, blir ingenting kontrollert, uansett", () => {
    const rader = [rad("1", null, null, null), rad("2", 1, 1, 2)];
    expect(kontrollerTabell({ ...tabell, rader, identiteter: [radsum] }).antall).toMatchObject({
      eksakt: 1,
      utelatt: 1,
    });
  });

  it("i et forhold må alle tre tallene være der", () => {
    const rader = [rad("1", 1, null, 2), rad("2", 4, 2, 2)];
    const forhold = {
      type: "forhold",
      vist: { kolonne: "sum" },
      teller: { kolonne: "a" },
      nevner: { kolonne: "b" },
      tomme: "utelates",
    } as const;
    expect(kontrollerTabell({ ...tabell, rader, identiteter: [forhold] }).antall).toEqual({
      ...{ eksakt: 1, avrunding: 0, avvik: 0, utelatt: 1 },
    });
  });
});

describe("enheter og nuller (N-2)", () => {
  const identiteter: IdentitetInn[] = [{ type: "radsum", sum: "sum" }];
  const kolonner = ["a", "b", "c", "sum"];

  it("en 0 som er et avrundet tall, kan skjule en halv, og en 0 som ikke var med, kan det ikke", () => {
    const rader = [rad("1", 0, 0, 0, 1)];
    expect(dommer({ kolonner, rader, avrundetTil: 1, identiteter })).toEqual(["1 sum: avrunding"]);
    expect(dommer({ kolonner, rader, avrundetTil: 1, nullErEksakt: true, identiteter })).toEqual([
      "1 sum: avvik",
    ]);
  });

  it("en rad eller en kolonne kan ha sin egen enhet, og raden går foran", () => {
    const rader = [rad("1", 10, 20, 34, 60), { ...rad("2", 10, 20, 34, 60), avrundetTil: 1 }];
    const medEnhet = [...kolonner.slice(0, 3), { navn: "sum", avrundetTil: 10 }];
    const svar = kontrollerTabell({ kolonner: medEnhet, rader, avrundetTil: 1, identiteter });
    expect(svar.identiteter.map(({ rad: r, dom }) => [r, dom])).toEqual([
      ["1", "avrunding"],
      ["2", "avvik"],
    ]);
    // 64 less 60 is 4, of which the four numbers of row 2 take 2; each has to give a half more
    expect(svar.samlet.enheter).toBe("0.5");
    expect(svar.samlet).not.toHaveProperty("avstand");
  });

  it("et negativt tall er avrundet bort fra null, og en nevner kan være negativ", () => {
    const forhold = {
      type: "forhold",
      vist: { kolonne: "c" },
      teller: { kolonne: "a" },
      nevner: { kolonne: "b" },
    } as const;
    const tabell = { kolonner: ["a", "b", "c"], avrundetTil: 1, identiteter: [forhold] };
    expect(dommer({ ...tabell, rader: [rad("1", 70, -10, -7)] })).toEqual(["1 c: eksakt"]);
    expect(dommer({ ...tabell, rader: [rad("1", 66, -10, -6)] })).toEqual(["1 c: avrunding"]);
    expect(dommer({ ...tabell, rader: [rad("1", 66, -10, 7)] })).toEqual(["1 c: avvik"]);
  });
});

describe("den samlede dommen (N-2)", () => {
  /** Two columns of the same two addends, so their sums are the same. */
  const tabell = (a: number, b: number) => ({
    kolonner: ["a", "b"],
    rader: [rad("x", 10, 10), rad("y", 20, 20), rad("sum", a, b)],
    avrundetTil: 1,
  });
  const kolonnesum = { type: "kolonnesum", sum: "sum" } as const;
  const likt = (r: string): IdentitetInn => ({
    type: "cellesum",
    sum: { rad: r, kolonne: "a" },
    av: [{ rad: r, kolonne: "b" }],
  });
  const alle = [kolonnesum, likt("x"), likt("y")];

  it("hver identitet stemmer for seg, men ikke alle sammen; konflikten er de som ikke kan stemme samtidig", () => {
    const { antall, samlet } = kontrollerTabell({ ...tabell(31, 30), identiteter: alle });
    expect(antall).toEqual({ eksakt: 3, avrunding: 1, avvik: 0, utelatt: 0 });
    expect(samlet.konflikt.map(({ identitet, rad: r, kolonne }) => [identitet, r, kolonne])).toEqual([
      [0, "sum", "a"],
      [0, "sum", "b"],
      [1, "x", "a"],
      [2, "y", "a"],
    ]);
    // one sum is from 30,5 up and the other below it
    expect(samlet).toMatchObject({ dom: "avvik", enheter: "0", avstand: "0" });
  });

  it("uten én av dem kan de andre stemme", () => {
    for (const identiteter of [
      [kolonnesum, likt("x")],
      [kolonnesum, likt("y")],
      [likt("x"), likt("y")],
    ]) {
      expect(kontrollerTabell({ ...tabell(31, 30), identiteter }).samlet.dom).not.toBe("avvik");
    }
  });

  it("hvor langt unna: 30,5 og oppover mot under 29,5, så hvert av tallene må gi en halv", () => {
    const { samlet } = kontrollerTabell({ ...tabell(31, 29), identiteter: alle });
    expect(samlet).toMatchObject({ dom: "avvik", enheter: "0.5", avstand: "0.5" });
    // either of the two rows is enough, since the other sum would have to give all of the difference; the first that is listed is kept
    expect(samlet.konflikt.map(({ identitet, rad: r }) => [identitet, r])).toEqual([
      [0, "sum"],
      [0, "sum"],
      [1, "x"],
    ]);
  });

  it("det som ikke har med konflikten å gjøre, er ikke med i den", () => {
    const { kolonner, rader } = tabell(31, 30);
    const med = rader.map((r, i) => ({ ...r, celler: [...r.celler, [1, 2, 4][i] ?? 0] }));
    const { samlet } = kontrollerTabell({
      kolonner: ["c", ...kolonner],
      rader: med.map((r) => ({ ...r, celler: [...r.celler.slice(2), ...r.celler.slice(0, 2)] })),
      avrundetTil: 1,
      identiteter: alle,
    });
    expect(samlet.konflikt.map(({ kolonne }) => kolonne)).toEqual(["a", "b", "a", "a"]);
  });

  it("bare en åpen ende er i veien: avvik med størrelse 0", () => {
    // a is below 10,5 and the sum from 10,5
    const svar = kontrollerTabell({
      kolonner: ["a", "sum"],
      rader: [rad("1", 10, 11)],
      avrundetTil: 1,
      identiteter: [{ type: "radsum", sum: "sum" }],
    });
    expect(svar.samlet).toMatchObject({ dom: "avvik", enheter: "0", avstand: "0" });
    expect(svar.identiteter[0]).toMatchObject({ dom: "avvik", differanse: "1", avstand: "0" });
  });
});
