// The register of published numbers: what its page is made of. That the page is up to date is in sider.test.ts.

import { describe, expect, it } from "vitest";
import aarsaker from "../../docs/avvik/aarsaker.json" with { type: "json" };
import tabeller from "../../docs/avvik/tabeller.json" with { type: "json" };
import kilder from "../../tariffs/sources.json" with { type: "json" };
import { medAarsaker } from "../../tools/avvikside/aarsaker.js";
import { tallfunn } from "../../tools/avvikside/funn.js";
import type { Aarsak, Sammenligning } from "../../tools/avvikside/Sammenligning.js";
import { sammenligninger } from "../../tools/avvikside/sammenligninger.js";

const ALLE = sammenligninger();
const KILDER = new Set(kilder.kilder.map(({ id }) => id));

/** A comparison of one number, published as so much where it should be 10. */
const medEtt = (vist: string): Sammenligning => ({
  id: "prøve",
  tittel: "Prøve",
  kilder: [],
  enhet: "",
  hvordan: "",
  funn: [
    tallfunn({ gruppe: "", rad: "a" }, { publisert: { vist, avrundetTil: 1 }, beregnet: { vist: "10" } }),
  ],
  tomme: 0,
});
const AARSAK: Aarsak = { sammenligning: "prøve", status: "ukjent", tekst: "ikke kjent" };

const antall = (id: string) => {
  const funn = ALLE.find((s) => s.id === id)?.funn ?? [];
  return ["eksakt", "avrunding", "avvik"].map((dom) => funn.filter((f) => f.dom === dom).length);
};

describe("registeret over publiserte tall", () => {
  it("har hver sammenligning under ett navn, med kilder som finnes", () => {
    const ider = ALLE.map(({ id }) => id);
    expect(new Set(ider).size).toBe(ider.length);
    const brukt = [...ALLE, ...tabeller, ...aarsaker].flatMap((s) => s.kilder ?? []).map(({ id }) => id);
    expect(brukt.filter((id) => !KILDER.has(id))).toEqual([]);
    expect(ALLE.filter((s) => s.kilder.length === 0 || s.funn.length === 0)).toEqual([]);
  });

  it("har hvert tall én gang i sin gruppe", () => {
    for (const { id, funn } of ALLE) {
      const navn = funn.map(({ gruppe, rad, kolonne }) => [gruppe, rad, kolonne].join(" | "));
      expect([id, new Set(navn).size]).toEqual([id, navn.length]);
    }
  });

  it("T-4: UK er holdt mot den nasjonale døgnprisen, aldri regnet som ført fram etter T-3", () => {
    const grupper = ALLE.flatMap(({ funn }) => funn.filter(({ rad }) => rad === "UK")).map((f) => f.gruppe);
    expect(grupper.filter((gruppe) => gruppe.includes("2016"))).toEqual([]);
  });

  it("N-2: Os-skjemaet stemmer i hver celle: 29 aktive linjer, og 10 nettobeløp uten skjulte desimaler", () => {
    expect([antall("os-trykt").at(-1), antall("os-regnet").at(-1)]).toEqual([0, 0]);
    const linjer = ALLE.find(({ id }) => id === "os-trykt")?.funn.filter(
      ({ gruppe }) => gruppe === "Linjene",
    );
    const netto = linjer?.filter(({ kolonne }) => kolonne.includes("K-2")) ?? [];
    const endringer = linjer?.filter(({ kolonne }) => kolonne.includes("K-1")) ?? [];
    expect([netto.length, netto.filter(({ dom }) => dom === "eksakt").length]).toEqual([29, 10]);
    expect(endringer.map(({ dom }) => dom)).toEqual(Array.from({ length: 29 }, () => "eksakt"));
  });

  it("S-3: tabell 7-1 til 7-4 har 101 eksakte, 40 avrundinger og ingen avvik", () => {
    expect(antall("tabell-7")).toEqual([101, 40, 0]);
  });

  it("T-5: satsene i 2021 stemmer med 3,8 % og ikke med 2,7 %, unntatt 2021 selv, som er a konto", () => {
    const funn = ALLE.find(({ id }) => id === "faste-priser")?.funn ?? [];
    const [med27, med38] = [/2,7/, /3,8/].map((sats) =>
      funn.filter(({ gruppe }) => sats.test(gruppe)).map(({ rad, dom }) => `${rad} ${dom}`),
    );
    expect(med27).toEqual([2017, 2018, 2019, 2020, 2021].map((aar) => `${aar} avvik`));
    expect(med38).toEqual([...[2017, 2018, 2019, 2020].map((aar) => `${aar} avrunding`), "2021 avvik"]);
  });
});

describe("årsakene", () => {
  it("er én for hvert avvik", () => {
    const avvik = [...medAarsaker(ALLE).values()].flat();
    expect(avvik).toHaveLength(ALLE.flatMap(({ funn }) => funn).filter(({ dom }) => dom === "avvik").length);
  });
  it("mangler ikke: et avvik uten årsak stanser siden, og et med to", () => {
    expect(() => medAarsaker([medEtt("12")], [])).toThrow("prøve, a: ingen årsak");
    expect(() => medAarsaker([medEtt("12")], [AARSAK, AARSAK])).toThrow("prøve, a: flere årsaker");
  });
  it("overlever ikke avviket: en årsak uten avvik stanser siden", () => {
    expect(() => medAarsaker([medEtt("10")], [AARSAK])).toThrow("årsaker uten avvik: prøve");
    expect(() => medAarsaker([medEtt("12")], [{ ...AARSAK, gjelder: ["b"] }])).toThrow("ingen årsak");
  });
});
