import { describe, expect, it } from "vitest";
import { hentKilde, hentUttrekk, listUttrekk } from "../../src/oppslag.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";
import { UTTREKK } from "../tariff/data/rammefiler.js";

describe("hentUttrekk", () => {
  it.each(UTTREKK)("R-1: $kommuner i $aar er $beloep kr", ({ kommuner, aar, slag, ...rad }) => {
    const kommune = kommuner.length === 1 ? (kommuner[0] ?? "") : [...kommuner].reverse();
    const funnet = hentUttrekk({ kommune, aar });
    expect(funnet).toMatchObject({ kommuner, aar, slag, beloep: rad.beloep, status: "publisert" });
    expect(hentUttrekk({ kommune, aar, slag: funnet.slag })).toEqual(funnet);
  });
  it("kommunen kan være navn, id, nummer eller en liste med den ene", () => {
    const alle = ["Os", "os", "1243", 1243, ["OS"]].map((kommune) => hentUttrekk({ kommune, aar: 2015 }));
    expect(new Set(alle.map(({ beloep }) => beloep))).toEqual(new Set(["222445000"]));
  });
  it("N-3: et beløp for to kommuner samlet er aldri den enes", () => {
    const [feil] = fangSioFeil(() => hentUttrekk({ kommune: "Selbu", aar: 2019 }));
    expect(feil?.melding).toMatch(/Selbu og Spydeberg samlet 2019: 142 400 000 kr/);
    const [feil2] = fangSioFeil(() => hentUttrekk({ kommune: ["Os", "Fusa"], aar: 2020 }));
    expect(feil2?.kode).toBe("UKJENT_AAR");
  });
  it("R-3: for en sammenslått kommune nevner feilen delene og helheten", () => {
    const melding = (kommune: string) =>
      fangSioFeil(() => hentUttrekk({ kommune, aar: 2021 }))[0]?.melding ?? "";
    expect(melding("Os")).toMatch(
      /Os 2020: 270 732 000 kr \(aarsbeloep\); Bjørnafjorden 2020: 372 670 000 kr/,
    );
    expect(melding("Os")).not.toMatch(/Fusa/);
    expect(melding("Bjørnafjorden")).toMatch(/Os 2015.*Fusa 2018.*Bjørnafjorden 2020/);
    expect(melding("Arendal")).toMatch(/ingen er kjent for kommunen; kjent er Os 2015: 222 445 000 kr/);
  });
});

describe("listUttrekk", () => {
  it("har hver rad som den står, med kilder som finnes", () => {
    expect(listUttrekk().map(({ status: _, ...rad }) => rad)).toEqual(UTTREKK);
    for (const { kilder } of listUttrekk()) {
      for (const { id } of kilder) expect(hentKilde(id).id).toBe(id);
    }
  });
});
