// A bruker's vedtak one after the other: gaps, vedtak after death, and those that have run for long without a change.

import { describe, expect, it } from "vitest";
import { type Aktivitetsvalg, beregnAktivitet, type KvalitetInn, type VedtakInn } from "../../src/index.js";
import { etVedtak } from "../stoette/vedtaksposter.js";

const Q1 = { fra: "2019-01-01", til: "2019-03-31" };
const uk = (id: string, fra: string, til?: string, resten?: Partial<VedtakInn>) =>
  etVedtak(id, "UK", fra, til, resten);

/** What is found of one code, in the order of the names. */
const funn = (
  kode: string,
  liste: readonly VedtakInn[],
  kvalitet: true | KvalitetInn = true,
  valg: Aktivitetsvalg = {},
) => beregnAktivitet({ periode: Q1, vedtak: liste, kvalitet, valg }).merknader.filter((m) => m.kode === kode);
const meldinger = (...args: Parameters<typeof funn>) => funn(...args).map((m) => m.melding);

describe("hull mellom vedtak av samme kode", () => {
  const hull = (...args: Parameters<typeof meldinger> extends [string, ...infer R] ? R : never) =>
    meldinger("HULL_MELLOM_VEDTAK", ...args);

  it("nevnes med begge vedtakene, koden, dagene og kommunen", () => {
    const os = { kommune: "Os" };
    const liste = [uk("w", "2019-02-05", "2019-02-10", os), uk("v", "2019-01-01", "2019-01-31", os)];
    expect(funn("HULL_MELLOM_VEDTAK", liste)).toEqual([
      {
        kode: "HULL_MELLOM_VEDTAK",
        sti: ["vedtak", "v"],
        melding:
          "Mellom vedtakene «v» og «w» (UK) er det 4 dager uten vedtak, 2019-02-01–2019-02-04; de er ikke telt.",
        kommune: "Os",
        vedtak: ["v", "w"],
        dager: { fra: "2019-02-01", til: "2019-02-04" },
      },
    ]);
  });

  it("på én dag er det «dag», og uten hull er det ingen merknad", () => {
    expect(hull([uk("v", "2019-01-01", "2019-01-31"), uk("w", "2019-02-02")])).toEqual([
      "Mellom vedtakene «v» og «w» (UK) er det 1 dag uten vedtak, 2019-02-01; de er ikke telt.",
    ]);
    expect(hull([uk("v", "2019-01-01", "2019-01-31"), uk("w", "2019-02-01")])).toEqual([]);
    expect(hull([uk("v", "2019-01-01"), uk("w", "2019-02-01")])).toEqual([]);
  });

  it("er ikke lenger enn grensen: 31 dager, eller den som er gitt", () => {
    const medHull = (fra: string) => [uk("v", "2018-12-01", "2018-12-31"), uk("w", fra)];
    expect(hull(medHull("2019-02-01"))).toHaveLength(1);
    expect(hull(medHull("2019-02-02"))).toEqual([]);
    expect(hull(medHull("2019-01-04"), { hullDager: 3 })).toHaveLength(1);
    expect(hull(medHull("2019-01-05"), { hullDager: 3 })).toEqual([]);
  });

  it("er mellom vedtak av samme kode, ikke av to", () => {
    expect(hull([uk("v", "2019-01-01", "2019-01-31"), etVedtak("w", "LOKO", "2019-02-05")])).toEqual([]);
    const liste = [
      uk("u1", "2019-01-01", "2019-01-31"),
      etVedtak("l1", "LOKO", "2019-01-01", "2019-02-10"),
      uk("u2", "2019-02-03"),
      etVedtak("l2", "LOKO", "2019-02-15"),
    ];
    expect(hull(liste).map((m) => m.slice(0, 30))).toEqual([
      "Mellom vedtakene «l1» og «l2» ",
      "Mellom vedtakene «u1» og «u2» ",
    ]);
  });

  it("regnes fra det som har vart lengst, og av to like lange fra det første", () => {
    const lang = uk("a", "2019-01-01", "2019-01-20");
    expect(hull([lang, uk("b", "2019-01-05", "2019-01-10"), uk("c", "2019-01-23")])).toEqual([
      "Mellom vedtakene «a» og «c» (UK) er det 2 dager uten vedtak, 2019-01-21–2019-01-22; de er ikke telt.",
    ]);
    expect(hull([lang, uk("b", "2019-01-05", "2019-01-20"), uk("c", "2019-01-23")])[0]).toMatch(/«a» og «c»/);
    expect(hull([lang, uk("b", "2019-01-05", "2019-01-21"), uk("c", "2019-01-23")])).toEqual([
      "Mellom vedtakene «b» og «c» (UK) er det 1 dag uten vedtak, 2019-01-22; de er ikke telt.",
    ]);
  });

  it("er tre vedtak etter hverandre to hull", () => {
    const liste = [
      uk("a", "2019-01-01", "2019-01-10"),
      uk("b", "2019-01-12", "2019-01-20"),
      uk("c", "2019-01-22"),
    ];
    expect(hull(liste)).toHaveLength(2);
  });

  it("nevnes bare når det har en dag i perioden", () => {
    expect(hull([uk("v", "2018-12-01", "2018-12-20"), uk("w", "2019-01-01")])).toEqual([]);
    expect(hull([uk("v", "2018-12-01", "2018-12-20"), uk("w", "2019-01-02")])).toHaveLength(1);
    expect(hull([uk("v", "2019-03-01", "2019-03-31"), uk("w", "2019-04-03")])).toEqual([]);
  });

  it("V-1: når siste dag ikke teller, er den dagen også uten vedtak", () => {
    expect(
      hull([uk("v", "2019-01-01", "2019-01-31"), uk("w", "2019-02-01")], true, { sisteDag: "telles-ikke" }),
    ).toEqual(["Mellom vedtakene «v» og «w» (UK) er det 1 dag uten vedtak, 2019-01-31; de er ikke telt."]);
  });
});

describe("vedtak etter død", () => {
  const doed = { avslutning: "doed" } as const;
  const etter = (liste: readonly VedtakInn[]) =>
    funn("VEDTAK_ETTER_DOED", liste).map((m) => [m.melding, "dager" in m ? m.dager : undefined]);

  it("nevnes med dagene etter den dagen", () => {
    const liste = [
      etVedtak("v", "LOKO", "2019-01-01", "2019-01-31", doed),
      uk("w", "2019-01-10", "2019-02-02"),
      uk("x", "2019-03-05"),
    ];
    const melding = (andre: string, dager: string) =>
      `Av vedtakene «v» og «${andre}» er det ene avsluttet ved død, og det andre (UK) gjelder etterpå, ${dager}; det er telt.`;
    expect(etter(liste)).toEqual([
      [melding("w", "2019-02-01–2019-02-02"), { fra: "2019-02-01", til: "2019-02-02" }],
      [melding("x", "fra 2019-03-05"), { fra: "2019-03-05" }],
    ]);
  });

  it("navnene står i orden, og koden er den andres", () => {
    const liste = [uk("a", "2019-02-01"), etVedtak("v", "LOKO", "2019-01-01", "2019-01-31", doed)];
    expect(etter(liste)[0]?.[0]).toBe(
      "Av vedtakene «a» og «v» er det ene avsluttet ved død, og det andre (UK) gjelder etterpå, fra 2019-02-01; det er telt.",
    );
  });

  it("er ikke de som slutter samme dag; dagen etter er nok", () => {
    const v = etVedtak("v", "LOKO", "2019-01-01", "2019-01-31", doed);
    expect(etter([v, uk("w", "2019-01-01", "2019-01-31")])).toEqual([]);
    expect(etter([v, uk("w", "2019-01-01", "2019-02-01")])[0]?.[1]).toEqual({
      fra: "2019-02-01",
      til: "2019-02-01",
    });
  });

  it("den første døden er den som gjelder, i hvilken orden vedtakene enn er", () => {
    const foerst = [
      etVedtak("v", "HTAMDK", "2019-01-01", "2019-01-20", { ...doed, timerPerUke: 1 }),
      etVedtak("w", "LOKO", "2019-01-01", "2019-01-31", doed),
    ];
    expect(etter(foerst).map(([, dager]) => dager)).toEqual([{ fra: "2019-01-21", til: "2019-01-31" }]);
    const liste = [
      etVedtak("v", "HTAMDK", "2019-01-01", "2019-02-28", { ...doed, timerPerUke: 1 }),
      etVedtak("w", "LOKO", "2019-01-01", "2019-01-31", doed),
      uk("x", "2019-01-01", "2019-02-15"),
    ];
    expect(etter(liste).map(([, dager]) => dager)).toEqual([
      { fra: "2019-02-01", til: "2019-02-28" },
      { fra: "2019-02-01", til: "2019-02-15" },
    ]);
  });

  it("bare død, og bare med en siste dag", () => {
    const w = uk("w", "2019-02-01");
    expect(etter([etVedtak("v", "LOKO", "2019-01-01", undefined, doed), w])).toEqual([]);
    for (const avslutning of ["flytting", "annet"] as const)
      expect(etter([etVedtak("v", "LOKO", "2019-01-01", "2019-01-31", { avslutning }), w])).toEqual([]);
  });

  it("bare når det gjelder i perioden", () => {
    const v = etVedtak("v", "LOKO", "2019-01-01", "2019-01-31", doed);
    expect(etter([v, uk("w", "2019-03-31")])).toHaveLength(1);
    expect(etter([v, uk("w", "2019-04-01")])).toEqual([]);
  });
});

describe("uendrede vedtak", () => {
  const uendret = (liste: readonly VedtakInn[], kvalitet?: KvalitetInn) =>
    meldinger("UENDRET_VEDTAK", liste, kvalitet);

  it("har stått lenger enn grensen: 730 dager, eller den som er gitt, fram til periodens slutt", () => {
    // from 1 April 2017 to 31 March 2019 is 730 days
    expect(uendret([uk("v", "2017-04-01")])).toEqual([]);
    expect(uendret([uk("v", "2017-03-31")])).toEqual([
      "Vedtaket «v» (UK) har stått uendret i 731 dager, 2017-03-31–2019-03-31; grensen er 730.",
    ]);
    expect(uendret([uk("v", "2019-01-01", "2019-01-10")], { uendretDager: 10 })).toEqual([]);
    expect(uendret([uk("v", "2019-01-01", "2019-01-10")], { uendretDager: 9 })).toEqual([
      "Vedtaket «v» (UK) har stått uendret i 10 dager, 2019-01-01–2019-01-10; grensen er 9.",
    ]);
  });

  it("nevnes ett for ett, med dagene", () => {
    const liste = [
      uk("v", "2015-01-01"),
      etVedtak("w", "LOKO", "2019-01-01", "2019-03-31"),
      uk("x", "2010-01-01", "2019-01-01"),
    ];
    expect(funn("UENDRET_VEDTAK", liste).map((m) => ("dager" in m ? [m.vedtak, m.dager] : []))).toEqual([
      [["v"], { fra: "2015-01-01", til: "2019-03-31" }],
      [["x"], { fra: "2010-01-01", til: "2019-01-01" }],
    ]);
  });

  it("ikke der de er slutt før perioden", () => {
    expect(uendret([uk("v", "2010-01-01", "2018-12-31")])).toEqual([]);
  });
});
