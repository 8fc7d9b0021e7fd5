// The receivers that look at no bruker's rows together, and that look at all of them in the end; and the merknader that both gather.

import { describe, expect, it } from "vitest";
import { type Aktivitetsmerknad, lagMerknad } from "../../src/aktivitet/Aktivitetsmerknad.js";
import { type Merknadskurv, nyKurv, rydd, toemKurv } from "../../src/aktivitet/stroem/Merknadskurv.js";
import { mottakIMinnet } from "../../src/aktivitet/stroem/mottakIMinnet.js";
import { mottakUten } from "../../src/aktivitet/stroem/mottakUten.js";
import type { Vedtakspost } from "../../src/aktivitet/Vedtakspost.js";
import { gi, lestInn, oppgjoer, planRad } from "../stoette/mottak.js";
import { lagPost, nummer } from "../stoette/vedtaksposter.js";

const TO = [
  { fra: 100, til: 149 },
  { fra: 150, til: 199 },
];
const SEGMENTER = [
  { kode: nummer("LOKO"), fra: 100, til: 119 },
  { kode: nummer("LFKO"), fra: 120, til: 149 },
];

describe("uten brukere", () => {
  const tell = (poster: readonly Vedtakspost[], lest = lestInn()) => {
    const mottak = mottakUten(lest);
    expect(gi(mottak, poster)).toEqual(poster.map(() => undefined));
    return oppgjoer(mottak, lest);
  };

  it("V-1: hver rad telles som den står, i sin kommune og i hver periode", () => {
    const i = (kommune: string, fra: number, til: number) => lagPost("LOKO", fra, til, { kommune, id: "v" });
    expect(
      tell([i("k", 140, 159), i("m", 150, 150), i("k", 140, 159)], lestInn({}, { perioder: TO })),
    ).toEqual(["k: LOKO 20/1 v2 m0, 0", "k: LOKO 20/1 v2 m0, 0", "m: 0", "m: LOKO 1/1 v1 m0, 0"]);
  });

  it("V-2: opphør, og de 3 døgnene ved flytting og død, etter kodens stjerne", () => {
    const opphoer = { opphoer: [110, 119], antallOpphoer: 1 };
    expect(tell([lagPost("UK", 100, 149, opphoer)])).toEqual(["–: UK 40/1 v1 m0, 0"]);
    expect(tell([lagPost("LOKO", 100, 149, opphoer)])).toEqual(["–: LOKO 50/1 v1 m0, 0"]);
    for (const [avslutning, dager] of [50, 53, 53, 50].entries())
      expect(tell([lagPost("LOKO", 100, 149, { avslutning })])).toEqual([`–: LOKO ${dager}/1 v1 m0, 0`]);
    expect(tell([lagPost("UK", 100, 149, { avslutning: 2 })])).toEqual(["–: UK 50/1 v1 m0, 0"]);
    expect(tell([lagPost("HTBODK", 100, 149, { avslutning: 2 })], lestInn({ timepaaslag: "ingen" }))).toEqual(
      ["–: HTBODK 350/7 v1 m0, 0"],
    );
  });

  it("T-7: hver mening av en lokal kode for seg, de 3 døgnene i den som vedtaket slutter i", () => {
    const post = (til: number) =>
      lagPost("LOKO", 100, til, { kode: -1, segmenter: SEGMENTER, avslutning: 2 });
    expect(tell([post(149)])).toEqual(["–: LOKO 20/1 v1 m0, 0".replace(", 0", ", LFKO 33/1 v1 m0, 0")]);
    // the days of the last meaning end before the vedtak does
    expect(tell([post(160)])).toEqual(["–: LOKO 20/1 v1 m0, LFKO 30/1 v1 m0, 0"]);
    // a code that is the first of the form is one, too
    expect(tell([lagPost("HTAMDK", 100, 106, { segmenter: SEGMENTER })])).toEqual([
      "–: HTAMDK 49/7 v1 m0, 0",
    ]);
  });

  it("tellingen av mottakere er null for hver celle, og ingenting er galt mellom rader", () => {
    const mottak = mottakUten(lestInn({}, { perioder: TO, maksMerknader: 3 }));
    const kommuner = ["k", "m", "o"];
    gi(
      mottak,
      kommuner.map((kommune) => lagPost("LOKO", 100, 109, { kommune })),
    );
    expect(mottak.ferdig()).toEqual({
      mottakere: new Float64Array(3 * 2 * 51),
      iAlt: new Float64Array(3 * 2),
      problemer: [],
    });
    expect([mottak.lager, mottak.kurv.maks, mottak.akk.kommuner]).toEqual([undefined, 3, kommuner]);
  });
});

describe("i minnet", () => {
  it("radene kommer i hvilken som helst rekkefølge, med tekster eller som byte", () => {
    const lest = lestInn();
    const mottak = mottakIMinnet(lest);
    const post = (bruker: string, fra: number, kommune: string) =>
      lagPost("LOKO", fra, fra + 9, { bruker, kommune, id: `${bruker}${fra}` });
    expect(gi(mottak, [post("b", 100, "k"), post("a", 105, "k"), post("a", 105, "m")])).toEqual(
      Array(3).fill(undefined),
    );
    expect(mottak.ta(planRad(mottak, post("b", 105, "k"), 3))).toBeUndefined();
    expect(oppgjoer(mottak, lest)).toEqual(["k: LOKO 30/1 v3 m2, 2", "m: LOKO 10/1 v1 m1, 1"]);
    expect(mottak.kurv.samlet.vist.map((m) => [m.kommune, m.vedtak])).toEqual([["k", ["b100", "b105"]]]);
    expect(mottak.lager?.antall).toBe(4);
    expect(mottak.akk).toBe(mottak.lager?.akk);
  });

  it("et vedtak langt fra perioden beholdes bare der det letes etter tvilsomme", () => {
    const beholdt = (kvalitet: { hullDager: number; uendretDager: number } | undefined) => {
      const mottak = mottakIMinnet(lestInn({}, { kvalitet, maksMerknader: 7 }));
      gi(mottak, [lagPost("LOKO", 50, 80), lagPost("LOKO", 105, 199)]);
      const { problemer } = mottak.ferdig();
      return [mottak.lager?.antall, mottak.kurv.nye.map((m) => m.kode), mottak.kurv.maks, problemer];
    };
    expect(beholdt(undefined)).toEqual([1, [], 7, []]);
    expect(beholdt({ hullDager: 31, uendretDager: 730 })).toEqual([2, ["HULL_MELLOM_VEDTAK"], 7, []]);
    expect(beholdt({ hullDager: 3, uendretDager: 730 })).toEqual([2, [], 7, []]);
  });
});

describe("merknadene", () => {
  const merknad = (nr: number, kode: Aktivitetsmerknad["kode"] = "UENDRET_VEDTAK") =>
    lagMerknad(kode, undefined, [nr], undefined, `nr. ${nr}`);
  const vist = (kurv: Merknadskurv) => toemKurv(kurv).vist.map((m) => m.vedtak[0]);

  it("er ordnet, så mange av hver kode som det bes om, og alle er talt", () => {
    const kurv = nyKurv(2);
    expect(kurv).toEqual({ samlet: { vist: [], antall: {} }, nye: [], maks: 2 });
    expect(toemKurv(kurv)).toBe(kurv.samlet);
    kurv.nye.push(merknad(5), merknad(3), merknad(4), merknad(9, "HULL_MELLOM_VEDTAK"));
    expect(vist(kurv)).toEqual([9, 3, 4]);
    expect([kurv.nye, kurv.samlet.antall]).toEqual([[], { UENDRET_VEDTAK: 3 }]);
    const foer = kurv.samlet;
    expect(toemKurv(kurv)).toBe(foer); // nothing new
    kurv.nye.push(merknad(1), merknad(8, "HULL_MELLOM_VEDTAK"));
    expect(vist(kurv)).toEqual([8, 9, 1, 3]);
    expect(kurv.samlet.antall).toEqual({ UENDRET_VEDTAK: 4 });
    expect(Object.keys(kurv.samlet)).toEqual(["vist", "antall"]);
  });

  it("beholdes alle der det ikke er sagt hvor mange, og ingen der ingen skal være med", () => {
    for (const [maks, antall] of [
      [undefined, 1500],
      [0, 0],
    ] as const) {
      const kurv = nyKurv(maks);
      for (let nr = 0; nr < 1500; nr += 1) kurv.nye.push(merknad(nr));
      expect([vist(kurv).length, kurv.samlet.antall]).toEqual([
        antall,
        maks === 0 ? { UENDRET_VEDTAK: 1500 } : {},
      ]);
    }
  });

  it("ses gjennom når de er 1024, men ikke der alle skal beholdes", () => {
    const etter = (maks: number | undefined, antall: number) => {
      const kurv = nyKurv(maks);
      for (let nr = 0; nr < antall; nr += 1) kurv.nye.push(merknad(nr));
      rydd(kurv);
      return [kurv.nye.length, kurv.samlet.vist.length];
    };
    expect([etter(2, 1023), etter(2, 1024), etter(2, 1025)]).toEqual([
      [1023, 0],
      [0, 2],
      [0, 2],
    ]);
    expect([etter(undefined, 1024), etter(undefined, 10)]).toEqual([
      [1024, 0],
      [10, 0],
    ]);
  });
});
