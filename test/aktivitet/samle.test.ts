// Vedtak gathered and counted: whatever comes wrong is told at once, and a list that is in order is gone through without keeping its rows.

import { describe, expect, it } from "vitest";
import { lesAktivitet } from "../../src/aktivitet/lesAktivitet.js";
import { samle } from "../../src/aktivitet/samle.js";
import { tellSamling } from "../../src/aktivitet/tellSamling.js";
import { beregnAktivitet } from "../../src/index.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";
import { feiltekster } from "../stoette/feiltekster.js";
import { skiftende } from "../stoette/skiftende.js";
import { nummer } from "../stoette/vedtaksposter.js";

const Q1 = { fra: "2019-01-01", til: "2019-03-31" };
const uk = (bruker: string, resten: object = {}) => ({ bruker, kode: "UK", fra: "2019-01-01", ...resten });
const samlet = (inn: object, behold?: boolean) => samle(lesAktivitet(inn), inn, behold);
const feil = (inn: unknown, behold?: boolean) =>
  fangSioFeil(() => samle(lesAktivitet(inn), inn, behold)).map((p) => `${p.kode} ${p.sti.join(".")}`);

describe("radene", () => {
  const iOrden = { periode: Q1, vedtak: [uk("a"), uk("b"), uk("b", { fra: "2019-03-01" })] };
  const uorden = { periode: Q1, vedtak: [uk("b"), uk("a"), uk("b", { fra: "2019-03-01" })] };

  it("er alle holdt, med mindre listen er i orden og ingen trenger dem", () => {
    const { lager, gang } = samlet(iOrden);
    expect([lager.antall, lager.antallBrukere, gang]).toEqual([3, 2, undefined]);
    const uten = samlet(iOrden, false);
    expect([uten.lager.antall, uten.gang?.iAlt[0], uten.gang?.mottakere[nummer("UK")]]).toEqual([0, 2, 2]);
  });

  it("er holdt der listen er i uorden, eller ikke er en liste", () => {
    for (const vedtak of [uorden.vedtak, new Set(iOrden.vedtak), iOrden.vedtak.values()]) {
      const { lager, gang } = samlet({ periode: Q1, vedtak }, false);
      expect([lager.antall, gang]).toEqual([3, undefined]);
    }
  });

  it("har plassen i listen, og så mange plasser som listen er lang", () => {
    const { lager } = samlet(uorden);
    expect([[...lager.nr.subarray(0, 3)], lager.ventet, lager.kode.length]).toEqual([[0, 1, 2], 3, 8]);
    expect(samlet({ periode: Q1, vedtak: new Set(uorden.vedtak) }).lager.ventet).toBe(1024);
  });

  it("langt fra periodene er holdt bare der det letes etter tvilsomme vedtak", () => {
    const inn = { periode: Q1, vedtak: [uk("a", { fra: "2010-01-01", til: "2010-12-31" })] };
    expect(samlet(inn).lager.antall).toBe(0);
    expect(samlet({ ...inn, kvalitet: false }).lager.antall).toBe(0);
    expect(samlet({ ...inn, kvalitet: {} }).lager.antall).toBe(1);
  });

  it("er regnet etter valgene og periodene som er gitt", () => {
    const inn = { periode: Q1, vedtak: [uk("a", { til: "2019-01-10" })], valg: { sisteDag: "telles-ikke" } };
    const { lager } = samlet(inn);
    expect(lager.akk.regler.sisteDag).toBe("telles-ikke");
    expect(lager.akk.tall[2 * nummer("UK")]).toBe(90_000);
    expect(lager.akk.perioder).toEqual([{ fra: 17_897, til: 17_986 }]);
  });

  it("T-7: lokale koder er oversatt", () => {
    const inn = {
      periode: Q1,
      vedtak: [{ bruker: "a", kode: "L", fra: "2019-01-01" }],
      lokaleKoder: { L: "UK" },
    };
    expect(samlet(inn).lager.kode[0]).toBe(nummer("UK"));
    // and are read once
    expect(samlet(skiftende(inn, "lokaleKoder", { L: "LOKO" })).lager.kode[0]).toBe(nummer("UK"));
  });
});

describe("merknadene om vedtakene ett for ett", () => {
  it("nevner plassen i listen, på alle måter å lese den på", () => {
    const utenfor = { opphoer: [{ fra: "2018-12-01", til: "2018-12-02" }] };
    const liste = [uk("a"), uk("b", utenfor), uk("c", { avslutning: "doed" })];
    for (const vedtak of [liste, new Set(liste)])
      for (const behold of [true, false])
        expect(samlet({ periode: Q1, vedtak }, behold).merknader.map((m) => [m.kode, m.vedtak])).toEqual([
          ["OPPHOER_UTENFOR_VEDTAKET", [1]],
          ["AVSLUTNING_UTEN_SLUTT", [2]],
        ]);
  });
});

describe("det som er galt", () => {
  const GALT = uk("b", { kode: "X" });

  it("er sagt om hvert vedtak, med plassen, på alle måter å lese listen på", () => {
    const liste = [GALT, uk("a"), uk("", { farge: 1 })];
    for (const vedtak of [liste, new Set(liste)])
      for (const behold of [true, false])
        expect(feil({ periode: Q1, vedtak }, behold)).toEqual([
          "UKJENT_TJENESTEKODE vedtak.0.kode",
          "UGYLDIG_VERDI vedtak.2.bruker",
          "UKJENT_FELT vedtak.2.farge",
        ]);
  });

  it("i resten av inndata er sagt først, og vedtakene er lest likevel", () => {
    expect(feil({ vedtak: [GALT], farge: 1 })).toEqual([
      "UKJENT_FELT farge",
      "MANGLER_FELT periode",
      "UKJENT_TJENESTEKODE vedtak.0.kode",
    ]);
    expect(feil({ vedtak: [uk("a")] }, false)).toEqual(["MANGLER_FELT periode"]);
  });

  it("i resten av inndata gjør ikke de lokale kodene ukjente, hvilke dager de enn gjelder", () => {
    const lokaleKoder = { koder: [{ lokal: "L", kode: "UK", fra: "2019-01-01", til: "2019-12-31" }] };
    const vedtak = ["2015-01-01", "2019-01-01", "2020-01-01"].map((fra) => ({ bruker: "a", kode: "L", fra }));
    expect(feil({ vedtak, lokaleKoder, periode: Q1, farge: 1 })).toEqual(["UKJENT_FELT farge"]);
    expect(feil({ vedtak: [...vedtak, { bruker: "a", kode: "L" }], lokaleKoder })).toEqual([
      "MANGLER_FELT periode",
      "MANGLER_FELT vedtak.3.fra",
    ]);
    expect(feil({ vedtak: [GALT], lokaleKoder })).toEqual([
      "MANGLER_FELT periode",
      "UKJENT_TJENESTEKODE vedtak.0.kode",
    ]);
  });

  it("i de lokale kodene gjør at vedtakene ikke er lest", () => {
    expect(feil({ periode: Q1, vedtak: [GALT], lokaleKoder: { L: "Y" } })).toEqual([
      "UKJENT_TJENESTEKODE lokaleKoder.L",
    ]);
  });

  it("er sagt én gang der vedtakene ikke kan gjennomgås, og der inndata ikke er et objekt", () => {
    expect(feil({ periode: Q1, vedtak: "abc" })).toEqual(["UGYLDIG_TYPE vedtak"]);
    expect(feil({ periode: Q1 })).toEqual(["MANGLER_FELT vedtak"]);
    for (const inn of [null, 1, [uk("a")]]) expect(feil(inn)).toEqual(["UGYLDIG_TYPE "]);
  });

  it("to versjoner som ikke kan skilles, er avvist når brukerne gjennomgås", () => {
    const vedtak = [uk("a", { id: "v" }), uk("a", { id: "v", til: "2019-01-10" })];
    for (const liste of [vedtak, [uk("c"), ...vedtak]])
      expect(
        feiltekster(() => beregnAktivitet({ periode: Q1, vedtak: liste })).map((t) => t.replace(/:.*/, "")),
      ).toEqual([`DUPLIKAT_VEDTAK vedtak.${liste.length - 1}.fra`]);
  });

  it("et felt som kaster når det leses, er sagt på vår måte", () => {
    const inn = Object.defineProperty({ vedtak: [] }, "periode", {
      enumerable: true,
      get: () => {
        throw new Error("nei");
      },
    });
    expect(fangSioFeil(() => beregnAktivitet(inn as never)).map((p) => p.kode)).toEqual(["ULESELIG_INNGANG"]);
  });
});

describe("tellingen", () => {
  const inn = {
    perioder: [Q1],
    maksMerknader: 1,
    vedtak: [
      uk("a", { avslutning: "doed" }),
      uk("b", { avslutning: "doed" }),
      uk("b", { kode: "LOKO", til: "2019-02-01" }),
    ],
    kvalitet: { uendretDager: 40 },
  };

  it("har oppsettet, merknadene om vedtakene og om brukerne, enten radene er holdt eller ikke", () => {
    const lest = lesAktivitet(inn);
    if (!("verdi" in lest)) throw new Error("ventet at inndata kunne leses");
    for (const behold of [true, false]) {
      const telling = tellSamling(samle(lest, inn, behold), lest.verdi, "adskilt");
      expect([telling.enPeriode, telling.brukere, telling.merknader.maks]).toEqual([false, "adskilt", 1]);
      expect(telling.merknader.vist.map((m) => [m.kode, m.vedtak])).toEqual([
        ["AVSLUTNING_UTEN_SLUTT", [0]],
        ["UENDRET_VEDTAK", [0]],
      ]);
      expect(telling.merknader.antall).toEqual({ AVSLUTNING_UTEN_SLUTT: 2, UENDRET_VEDTAK: 2 });
      expect(telling.kommuner[0]?.celler[0]?.mottakere).toBe(2);
    }
  });

  it("er fryst", () => {
    const svar = beregnAktivitet({ periode: Q1, vedtak: inn.vedtak as never });
    expect([svar, svar.linjer, svar.linjer[0], svar.merknader].every(Object.isFrozen)).toBe(true);
  });
});
