// Services at home beside a place in institution, and two kinds of place at once.

import { describe, expect, it } from "vitest";
import { finnInstitusjonOgHjemme, finnKjoepOgEgen } from "../../src/aktivitet/kvalitet/samtidig.js";
import { beregnAktivitet, type VedtakInn } from "../../src/index.js";
import { sjekkgrunnlag } from "../stoette/sjekkgrunnlag.js";
import { etVedtak, lagPost } from "../stoette/vedtaksposter.js";

const Q1 = { fra: "2019-01-01", til: "2019-03-31" };
const funn = (kode: string, liste: readonly VedtakInn[]) =>
  beregnAktivitet({ periode: Q1, vedtak: liste, kvalitet: true }).merknader.filter((m) => m.kode === kode);
/** Each as its two names and its days. */
const par = (kode: string, liste: readonly VedtakInn[]) =>
  funn(kode, liste).map((m) =>
    "dager" in m ? `${m.vedtak.join("+")}: ${m.dager?.fra}–${m.dager?.til ?? ""}` : "",
  );

describe("hjemmetjeneste og plass i institusjon", () => {
  const KODE = "INSTITUSJON_OG_HJEMMETJENESTE";
  const hjemme = (id: string, fra: string, til?: string, resten: Partial<VedtakInn> = {}) =>
    etVedtak(id, "HTAMDK", fra, til, { timerPerUke: 7, ...resten });
  const plass = (id: string, fra: string, til?: string, resten?: Partial<VedtakInn>) =>
    etVedtak(id, "TAKO", fra, til, resten);
  const opphoer = (fra: string, til: string) => ({ opphoer: [{ fra, til }] });

  it("på de samme dagene nevnes med begge vedtakene og kodene", () => {
    const os = { kommune: "Os" };
    const liste = [hjemme("w", "2019-01-20", undefined, os), plass("v", "2019-01-01", "2019-01-31", os)];
    expect(funn(KODE, liste)).toEqual([
      {
        kode: KODE,
        sti: ["vedtak", "v"],
        melding:
          "Vedtakene «v» og «w» gir hjemmetjeneste (HTAMDK) og plass i institusjon (TAKO) på de samme dagene, 2019-01-20–2019-01-31; tjenester ved siden av institusjon finansieres ikke for seg. Begge er telt.",
        kommune: "Os",
        vedtak: ["v", "w"],
        dager: { fra: "2019-01-20", til: "2019-01-31" },
      },
    ]);
  });

  it.each([
    ["HTAMDK", 1],
    ["PBAMDK", 1],
    ["POAMN", 1],
    ["BPAN", 1],
    ["OL", 0],
    ["SK1", 0],
    ["EBI", 0],
  ])("%s ved siden av en plass: %d", (kode, antall) => {
    const liste = [
      etVedtak("v", kode, "2019-01-01", undefined, { timerPerUke: 1 }),
      plass("p", "2019-01-01"),
    ];
    expect(funn(KODE, liste)).toHaveLength(antall);
  });

  it.each([
    ["LOKO", 1],
    ["LFKJ", 1],
    ["UK", 0],
  ])("plassen %s: %d", (kode, antall) => {
    expect(funn(KODE, [hjemme("v", "2019-01-01"), etVedtak("p", kode, "2019-01-01")])).toHaveLength(antall);
  });

  it("hver tjeneste mot hver plass, på dager som er felles", () => {
    const liste = [
      hjemme("h1", "2019-01-01", "2019-01-15"),
      hjemme("h2", "2019-02-01", "2019-02-10"),
      plass("p1", "2019-01-15", "2019-01-20"),
      plass("p2", "2019-02-10"),
      plass("p3", "2019-01-16", "2019-01-31"),
      plass("p4", "2019-01-01", "2019-02-01"),
    ];
    expect(par(KODE, liste)).toEqual([
      "h1+p1: 2019-01-15–2019-01-15",
      "h1+p4: 2019-01-01–2019-01-15",
      "h2+p2: 2019-02-10–2019-02-10",
      "h2+p4: 2019-02-01–2019-02-01",
    ]);
  });

  it("dager da en av dem har opphør, er ikke felles", () => {
    const p = plass("p", "2019-01-10", "2019-01-20");
    const alle = (h: VedtakInn, mot: VedtakInn = p) => par(KODE, [h, mot]);
    expect(alle(hjemme("h", "2019-01-01", undefined, opphoer("2019-01-10", "2019-01-20")))).toEqual([]);
    expect(alle(hjemme("h", "2019-01-01", undefined, opphoer("2019-01-05", "2019-01-12")))).toEqual([
      "h+p: 2019-01-13–2019-01-20",
    ]);
    const borte = plass("p", "2019-01-10", "2019-01-20", opphoer("2019-01-10", "2019-01-14"));
    expect(alle(hjemme("h", "2019-01-01"), borte)).toEqual(["h+p: 2019-01-15–2019-01-20"]);
    expect(alle(hjemme("h", "2019-01-01", "2019-01-14"), borte)).toEqual([]);
  });

  it("bare dager i perioden", () => {
    expect(funn(KODE, [hjemme("h", "2018-12-01", "2018-12-31"), plass("p", "2018-12-01")])).toEqual([]);
  });

  it("holdes mot de 200 første plassene, så mange vedtak ikke tar tid med kvadratet", () => {
    const plasser = Array.from({ length: 201 }, (_, i) => lagPost("TAKO", 100 + i, 100 + i));
    const g = sjekkgrunnlag([lagPost("HTAMDK", 100, 399), ...plasser], {
      perioder: [{ fra: 100, til: 399 }],
    });
    finnInstitusjonOgHjemme(g);
    expect([g.merknader.length, g.merknader.at(-1)?.vedtak]).toEqual([200, [0, 200]]);
  });
});

describe("kjøpt plass og kommunens egen", () => {
  const KODE = "KJOEP_OG_EGEN_PLASS";

  it("på de samme dagene nevnes med begge vedtakene og kodene", () => {
    const liste = [
      etVedtak("v", "LOKJ", "2019-01-20", undefined, { kommune: "Os" }),
      etVedtak("w", "TAKO", "2019-01-01", "2019-01-31", { kommune: "Os" }),
    ];
    expect(funn(KODE, liste)).toEqual([
      {
        kode: KODE,
        sti: ["vedtak", "v"],
        melding:
          "Vedtakene «v» og «w» gir kjøpt plass (LOKJ) og kommunens egen plass (TAKO) på de samme dagene, 2019-01-20–2019-01-31; begge er telt.",
        kommune: "Os",
        vedtak: ["v", "w"],
        dager: { fra: "2019-01-20", til: "2019-01-31" },
      },
    ]);
  });

  it.each([
    ["LOKO", "LOKO", 0],
    ["LOKJ", "LOKJ", 0],
    ["LOKJ", "UK", 0],
    ["LOKO", "UK", 0],
    ["AKO", "AKJ", 1],
  ])("%s og %s: %d", (en, annen, antall) => {
    expect(funn(KODE, [etVedtak("v", en, "2019-01-01"), etVedtak("w", annen, "2019-01-01")])).toHaveLength(
      antall,
    );
  });

  it("hver kjøpt mot hver egen, på dager som er felles", () => {
    const liste = [
      etVedtak("e1", "LOKO", "2019-01-01", "2019-01-10"),
      etVedtak("e2", "LOKO", "2019-01-20"),
      etVedtak("k1", "LOKJ", "2019-01-10", "2019-01-19"),
      etVedtak("k2", "LOKJ", "2019-02-01", "2019-02-01"),
    ];
    expect(par(KODE, liste)).toEqual(["e1+k1: 2019-01-10–2019-01-10", "e2+k2: 2019-02-01–2019-02-01"]);
  });

  it("holdes mot de 200 første egne plassene", () => {
    const plasser = Array.from({ length: 201 }, (_, i) => lagPost("LOKO", 100 + i, 100 + i));
    const g = sjekkgrunnlag([lagPost("LOKJ", 100, 399), ...plasser], { perioder: [{ fra: 100, til: 399 }] });
    finnKjoepOgEgen(g);
    expect([g.merknader.length, g.merknader.at(-1)?.vedtak]).toEqual([200, [0, 200]]);
  });
});
