// The published uttrekk, and the thresholds of særlig ressurskrevende tjenester.

import { describe, expect, it } from "vitest";
import { broek, deltPaa, gange, lesBroek, minus, pluss, sammenlign, summer } from "../modell/broek.js";
import { avrundetTekst } from "../modell/ramme.js";
import { DEFLATOR } from "./data/filer.js";
import { gjentatte, KOMMUNER, RESSURSKREVENDE, UTTREKK } from "./data/rammefiler.js";

const beloep = (kommuner: string, aar: number) =>
  lesBroek(UTTREKK.find((rad) => rad.kommuner.join(" ") === kommuner && rad.aar === aar)?.beloep ?? "");
const absolutt = (x: ReturnType<typeof broek>) => (x.t < 0n ? broek(-x.t, x.n) : x);

describe("publiserte uttrekk (R-1)", () => {
  it("gjelder kommuner som finnes, og hver har ett beløp i året", () => {
    const ider = new Set(KOMMUNER.map(({ id }) => id));
    expect(UTTREKK.flatMap(({ kommuner }) => kommuner).filter((id) => !ider.has(id))).toEqual([]);
    expect(gjentatte(UTTREKK.map(({ kommuner, aar }) => `${kommuner.join(" ")} ${aar}`))).toEqual([]);
  });
  it("N-2: hvert beløp er et helt antall av enheten det er vist i", () => {
    const skjeve = UTTREKK.filter((rad) => BigInt(rad.beloep) % BigInt(rad.avrundetTil) !== 0n);
    expect(skjeve).toEqual([]);
  });
  it("et årsbeløp eller en del av et år kommer etter sitt grunnlagsår", () => {
    expect(UTTREKK.filter(({ aar, grunnlagsaar = aar - 1 }) => grunnlagsaar >= aar)).toEqual([]);
    expect(UTTREKK.filter((rad) => rad.slag === "grunnlag" && rad.grunnlagsaar !== undefined)).toEqual([]);
  });
  it("R-3: delene av Bjørnafjorden er helheten innenfor 1 000 kr", () => {
    const deler = pluss(beloep("os", 2020), beloep("fusa", 2020));
    const forskjell = absolutt(minus(deler, beloep("bjoernafjorden", 2020)));
    expect(sammenlign(forskjell, broek(1000n))).toBeLessThanOrEqual(0);
    expect(forskjell).toEqual(broek(1000n)); // 372 671 and 372 670
  });
  it("deler av et beløp er til sammen beløpet", () => {
    for (const { beloep: helhet, deler = [] } of UTTREKK) {
      if (deler.length > 0) expect(summer(deler.map((d) => lesBroek(d.beloep)))).toEqual(lesBroek(helhet));
    }
    expect(UTTREKK.filter(({ deler }) => deler !== undefined)).toHaveLength(1);
  });
  it("R-2: Os vokste mer enn deflatoren, 1,23 % i året", () => {
    const budsjett = DEFLATOR.anslag.filter((a) => a.slag === "budsjett" && a.aar > 2015 && a.aar <= 2020);
    const faktorer = budsjett.map(({ verdi = "" }) => pluss(broek(1n), lesBroek(verdi)));
    const rest = deltPaa(deltPaa(beloep("os", 2020), beloep("os", 2015)), faktorer.reduce(gange));
    const femAar = (sats: string) =>
      Array(5)
        .fill(pluss(broek(1n), lesBroek(sats)))
        .reduce(gange);
    expect(sammenlign(femAar("0.01225"), rest)).toBe(-1);
    expect(sammenlign(rest, femAar("0.01235"))).toBe(-1);
  });
  it("R-10: 142,4 mill. for åtte måneder er 213,6 mill. i året", () => {
    expect(gange(beloep("selbu spydeberg", 2019), broek(12n, 8n))).toEqual(broek(213_600_000n));
  });
});

describe("særlig ressurskrevende tjenester (S-1)", () => {
  const { rader, fradrag } = RESSURSKREVENDE;
  const rad = (aar: number, forslag?: true) =>
    rader.find((r) => r.tilskuddsaar === aar && r.forslag === forslag)?.innslagspunkt ?? "";

  it("tilskuddsåret er året etter regnskapsåret", () => {
    const skjeve = [...rader, ...fradrag].filter((r) => r.tilskuddsaar !== r.regnskapsaar + 1);
    expect(skjeve).toEqual([]);
  });
  it("årene er stigende, forslaget først, og hvert har høyst ett forslag og én annen rad", () => {
    const noekler = rader.map((r) => r.tilskuddsaar * 10 + (r.forslag === true ? 0 : 1));
    expect(gjentatte(noekler)).toEqual([]);
    expect(noekler).toEqual([...noekler].sort((a, b) => a - b));
  });
  it("bare 2011–2013 mangler fra 2009 til 2024", () => {
    const har = new Set(rader.map(({ tilskuddsaar }) => tilskuddsaar));
    const alle = Array.from({ length: 16 }, (_, i) => 2009 + i);
    expect(alle.filter((aar) => !har.has(aar))).toEqual([2011, 2012, 2013]);
    expect([...har].filter((aar) => !alle.includes(aar))).toEqual([]);
  });
  it("2010, 2017 og 2020 er bare kjent som forslag, 2015 også som det", () => {
    const forslag = rader.filter((r) => r.forslag === true).map((r) => r.tilskuddsaar);
    expect(forslag).toEqual([2010, 2015, 2017, 2020]);
    const vedtatt = rader.filter((r) => r.forslag !== true).map((r) => r.tilskuddsaar);
    expect(forslag.filter((aar) => vedtatt.includes(aar))).toEqual([2015]);
  });
  it("innslagspunktet stiger år for år, og graden er 85 % i 2009 og 80 % siden", () => {
    const fastsatte = rader.filter((r) => !(r.tilskuddsaar === 2015 && r.forslag === true));
    const punkter = fastsatte.map((r) => lesBroek(r.innslagspunkt ?? r.fra ?? ""));
    const fall = punkter.filter((p, i) => i > 0 && sammenlign(punkter[i - 1] ?? p, p) >= 0);
    expect(fall).toEqual([]);
    expect(rader.map((r) => r.kompensasjonsgrad)).toEqual(rader.map((_, i) => (i === 0 ? "0.85" : "0.8")));
    const intervaller = rader.filter(({ fra, til }) => fra !== undefined && til !== undefined);
    expect(intervaller.map(({ tilskuddsaar, fra, til }) => [tilskuddsaar, fra, til])).toEqual([
      [2023, "1520000", "1526000"],
    ]);
  });
  it("de utledede følger av forslagene: 3,6 % i 2010, og 37 000 kr mindre enn forslaget i 2015", () => {
    const i2010 = gange(lesBroek(rad(2009)), lesBroek("1.036"));
    expect(avrundetTekst(i2010, 1000n)).toBe(rad(2010, true));
    expect(minus(lesBroek(rad(2015, true)), lesBroek("37000"))).toEqual(lesBroek(rad(2015)));
  });
  it("1 430 000 kr er tilskuddsåret 2021 og regnskapsåret 2020", () => {
    const treff = rader.filter((r) => r.innslagspunkt === "1430000");
    expect(treff.map((r) => [r.tilskuddsaar, r.regnskapsaar, r.status])).toEqual([[2021, 2020, "publisert"]]);
  });
});
