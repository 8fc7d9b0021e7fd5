// The days on which a vedtak is valid and no later version stands in for it, and what is said of vedtak by them.

import { describe, expect, it } from "vitest";
import { doedeI, strekkene } from "../../src/aktivitet/strekk.js";
import {
  type Aktivitetsmerknad,
  type Aktivitetsvalg,
  beregnAktivitet,
  type VedtakInn,
} from "../../src/index.js";
import { etVedtak, lagLager, lagPost } from "../stoette/vedtaksposter.js";

describe("strekkene til en rad", () => {
  const strekk = (borte: readonly number[], valg: Aktivitetsvalg = {}, til = 120) =>
    strekkene(
      lagLager([lagPost("UK", 100, til)], valg),
      [0],
      new Map(borte.length > 0 ? [[0, borte]] : []),
    ).map((s) => [s.fra, s.til]);

  it.each<[string, number[], number[][]]>([
    ["uten senere versjoner", [], [[100, 120]]],
    [
      "en senere i midten",
      [105, 110],
      [
        [100, 104],
        [111, 120],
      ],
    ],
    ["en senere først", [100, 110], [[111, 120]]],
    ["en senere til slutt", [110, 120], [[100, 109]]],
    ["en senere hele tiden", [100, 120], []],
    [
      "to senere",
      [101, 101, 103, 118],
      [
        [100, 100],
        [102, 102],
        [119, 120],
      ],
    ],
  ])("%s", (_navn, borte, ventet) => {
    expect(strekk(borte)).toEqual(ventet);
  });

  it("V-1: slutter dagen før, der den siste dagen ikke teller; der den er den eneste, er det ingen", () => {
    const ikke = { sisteDag: "telles-ikke" } as const;
    expect(strekk([], ikke)).toEqual([[100, 119]]);
    expect(strekk([], ikke, 100)).toEqual([]);
    expect(strekk([110, 120], ikke)).toEqual([[100, 109]]);
    expect(strekk([120, 120], ikke)).toEqual([[100, 119]]);
  });

  it("er i orden etter kode og dager, også når en senere versjon har delt en rad", () => {
    const lager = lagLager([lagPost("LOKO", 105, 106), lagPost("LOKO", 100, 120), lagPost("UK", 90, 130)]);
    const alle = strekkene(lager, [2, 1, 0], new Map([[1, [102, 104]]]));
    expect(alle.map((s) => [s.rad, s.fra, s.til])).toEqual([
      [1, 100, 101],
      [0, 105, 106],
      [1, 105, 120],
      [2, 90, 130],
    ]);
  });

  it("den som sluttet ved død, er ikke død når en senere versjon gjelder den dagen", () => {
    const doed = { avslutning: 2 };
    const lager = lagLager([
      lagPost("UK", 100, 120, doed),
      lagPost("UK", 100, 120),
      lagPost("UK", 100, 110, doed),
    ]);
    expect(doedeI(lager, [0, 1, 2], new Map())).toEqual([0, 2]);
    expect(doedeI(lager, [0, 1, 2], new Map([[0, [110, 119]]]))).toEqual([0, 2]);
    expect(doedeI(lager, [0, 1, 2], new Map([[0, [110, 120]]]))).toEqual([2]);
  });
});

describe("merknadene om en brukers vedtak", () => {
  const sagt = (vedtak: readonly VedtakInn[], valg: Aktivitetsvalg = {}) =>
    beregnAktivitet({
      periode: { fra: "2019-01-01", til: "2019-03-31" },
      kvalitet: true,
      valg,
      vedtak,
    }).merknader.map((m) => {
      const { vedtak: navn, dager } = m as Aktivitetsmerknad;
      return `${m.kode} ${navn.join("+")} ${dager?.fra}–${dager?.til ?? ""}`;
    });
  const ol = (id: string, fra: string, timerPerUke: number, til?: string) =>
    etVedtak(id, "OL", fra, til, { timerPerUke });

  it("V-5: gjelder ikke dager der en senere versjon gjelder i stedet: timene er ikke lagt sammen, og det er ikke uendret", () => {
    const to = [ol("v", "2015-01-01", 100), ol("v", "2019-01-01", 101)];
    expect(sagt(to)).toEqual([]);
    expect(sagt(to, { versjoner: "alle-telles" })).toEqual([
      "OVERLAPPENDE_VEDTAK v+v 2019-01-01–",
      "OVER_168_TIMER v+v 2019-01-01–2019-03-31",
      "UENDRET_VEDTAK v 2015-01-01–2019-03-31",
    ]);
    expect(sagt([ol("v", "2015-01-01", 100), ol("v", "2019-02-01", 101)])).toEqual([
      "UENDRET_VEDTAK v 2015-01-01–2019-01-31",
    ]);
  });

  it("en hjemmetjeneste som blir til en plass i institusjon, er ikke ved siden av den", () => {
    const hjemme = etVedtak("v", "HTAMDK", "2018-10-01", undefined, { timerPerUke: 10 });
    expect(sagt([hjemme, etVedtak("v", "LFKO", "2019-01-10")])).toEqual([]);
    expect(sagt([hjemme, etVedtak("w", "LFKO", "2019-01-10")])).toEqual([
      "INSTITUSJON_OG_HJEMMETJENESTE v+w 2019-01-10–",
    ]);
    expect(sagt([hjemme, etVedtak("v", "UK", "2019-01-20"), etVedtak("w", "LFKO", "2019-01-10")])).toEqual([
      "INSTITUSJON_OG_HJEMMETJENESTE v+w 2019-01-10–2019-01-19",
    ]);
    expect(sagt([etVedtak("v", "LFKO", "2019-01-01"), etVedtak("v", "LFKJ", "2019-02-01")])).toEqual([]);
  });

  it("et vedtak som har fått en annen kode, overlapper ikke et annet av den gamle", () => {
    const foer = [
      ol("v", "2018-10-01", 10),
      etVedtak("v", "SK1", "2019-01-01", undefined, { timerPerUke: 1 }),
    ];
    expect(sagt([...foer, ol("w", "2019-02-01", 10)])).toEqual([]);
    expect(sagt([...foer, ol("w", "2018-12-01", 10)])).toEqual([]);
  });

  it("det er ikke hull der en versjon av en annen kode gjelder imens, men etter en som er slutt", () => {
    const annen = etVedtak("v", "SK1", "2019-02-01", "2019-02-10", { timerPerUke: 1 });
    expect(sagt([ol("v", "2019-01-01", 10), annen])).toEqual([]);
    expect(sagt([ol("v", "2019-01-01", 10, "2019-01-31"), ol("v", "2019-02-11", 10)])).toEqual([
      "HULL_MELLOM_VEDTAK v+v 2019-02-01–2019-02-10",
    ]);
  });

  it("det er ikke hull i et vedtak der en lokal kode betyr en annen tjeneste en stund", () => {
    const koder = [
      { lokal: "X", kode: "OL", til: "2019-01-31" },
      { lokal: "X", kode: "SK1", fra: "2019-02-01", til: "2019-02-10" },
      { lokal: "X", kode: "OL", fra: "2019-02-11" },
    ] as const;
    for (const id of [undefined, "v"]) {
      const vedtak = { ...(id && { id }), bruker: "b", kode: "X" as "OL", fra: "2019-01-01", timerPerUke: 7 };
      const periode = { fra: "2019-01-01", til: "2019-03-31" };
      const svar = beregnAktivitet({ periode, kvalitet: true, lokaleKoder: { koder }, vedtak: [vedtak] });
      expect(svar.merknader).toEqual([]);
    }
  });

  it("V-1: et vedtak uten noen dag som teller, gjelder ikke etter en død, og har ikke hull på noen side", () => {
    const vedtak = [
      etVedtak("d", "UK", "2019-01-01", "2019-01-10", { avslutning: "doed" }),
      etVedtak("tom", "UK", "2019-02-01", "2019-02-01"),
    ];
    expect(sagt(vedtak, { sisteDag: "telles-ikke" })).toEqual([]);
    expect(sagt([...vedtak, etVedtak("w", "UK", "2019-02-03")], { sisteDag: "telles-ikke" })).toEqual([
      "HULL_MELLOM_VEDTAK d+w 2019-01-10–2019-02-02",
      "VEDTAK_ETTER_DOED d+w 2019-02-03–",
    ]);
  });
});
