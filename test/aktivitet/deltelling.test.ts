// A partial read as a count: of sums as they stand, and of vedtak that are counted anew.

import { describe, expect, it } from "vitest";
import { lesDel } from "../../src/aktivitet/del/lesDel.js";
import { tellingAvSummer, tellingAvVedtak } from "../../src/aktivitet/del/telling.js";
import { fullfoerValg } from "../../src/aktivitet/valg.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";
import { nummer } from "../stoette/vedtaksposter.js";

const periode = { fra: "2019-01-01", til: "2019-03-31" };
const merknad = { kode: "VEDTAK_ETTER_DOED", sti: ["vedtak"], melding: "m", vedtak: ["v"] };
const HODE = {
  ...{ slag: "sio-aktivitetsdel", versjon: 1, perioder: [periode], enPeriode: false },
  ...{ valg: { sisteDag: "telles-ikke" }, merknader: [merknad], antallMerknader: { VEDTAK_ETTER_DOED: 3 } },
  ...{ maksMerknader: 1 },
};
const lest = (inn: unknown) => {
  const svar = lesDel(inn);
  if (!("verdi" in svar)) throw new Error(JSON.stringify(svar.problemer));
  return svar.verdi;
};
function avSummer(mer: object) {
  const { adskilt } = lest({ ...HODE, ...mer });
  if (adskilt === undefined) throw new Error("ventet summer");
  return tellingAvSummer(adskilt);
}
function avVedtak(vedtak: readonly object[], mer: object = {}) {
  const alle = vedtak.map((v) => ({ bruker: "h", kode: "UK", mengde: "1", dager: 1, ...v }));
  const { noeklet } = lest({
    ...HODE,
    brukere: "noeklet",
    noekkelmerke: "m",
    kommuner: [],
    vedtak: alle,
    ...mer,
  });
  if (noeklet === undefined) throw new Error("ventet vedtak");
  return tellingAvVedtak(noeklet);
}
const FELLES = {
  perioder: [{ fra: 17_897, til: 17_986 }],
  enPeriode: false,
  regler: fullfoerValg({ sisteDag: "telles-ikke" }),
};

describe("en del av summer", () => {
  it("er tellingen som den står, med alt hodet sier", () => {
    const koder = [{ kode: "OL", summer: [{ dager: 7, sum: "3.5" }], vedtak: 2, mottakere: 1 }];
    const kommuner = [{ kommune: "Os", celler: [{ koder, mottakere: 4 }] }];
    for (const [brukere, lagtSammen] of [
      ["adskilt", true],
      ["ingen", false],
    ])
      expect(avSummer({ brukere, lagtSammen, kommuner })).toEqual({
        ...FELLES,
        ...{ brukere, lagtSammen },
        kommuner: [
          {
            kommune: "Os",
            celler: [
              {
                koder: [{ kode: nummer("OL"), summer: [[7, 35n * 10n ** 19n]], vedtak: 2, mottakere: 1 }],
                mottakere: 4,
              },
            ],
          },
        ],
        merknader: { vist: [merknad], antall: { VEDTAK_ETTER_DOED: 3 }, maks: 1 },
      });
  });
});

describe("en del av vedtak", () => {
  it("telles om igjen, med alt hodet sier, også kommuner uten vedtak", () => {
    const telling = avVedtak([{ fra: "2019-01-01", til: "2019-01-11" }], { kommuner: ["Os", null] });
    expect(telling).toEqual({
      ...FELLES,
      ...{ brukere: "alle", lagtSammen: false },
      kommuner: [
        {
          kommune: undefined,
          // V-1: the last day does not count
          celler: [
            {
              koder: [{ kode: nummer("UK"), summer: [[1, 10n ** 21n]], vedtak: 1, mottakere: 1 }],
              mottakere: 1,
            },
          ],
        },
        { kommune: "Os", celler: [{ koder: [], mottakere: 0 }] },
      ],
      merknader: { vist: [merknad], antall: { VEDTAK_ETTER_DOED: 3 }, maks: 1 },
    });
  });

  const sum = (...args: Parameters<typeof avVedtak>) =>
    avVedtak(...args).kommuner[0]?.celler[0]?.koder.map((k) => k.summer.map(([, s]) => s / 10n ** 20n));

  it("fraværet er hvert vedtaks eget, og uten fravær er ingen dag borte, heller ikke 1970-01-01", () => {
    const fravaer = [
      { fra: "2019-01-05", til: "2019-01-06" },
      { fra: "2019-01-01", til: "2019-01-01" },
    ];
    expect(
      sum([
        { fra: "2019-01-01", fravaer },
        { fra: "2019-03-31", bruker: "i" },
      ]),
    ).toEqual([[88n]]);
    const perioder = [{ fra: "1970-01-01", til: "1970-01-10" }];
    expect(sum([{ fra: "1969-12-01" }], { perioder })).toEqual([[10n]]);
  });

  it("V-2: avslutningen gir de tre døgnene, hos hvert vedtak for seg", () => {
    const loko = { kode: "LOKO", fra: "2019-01-01", til: "2019-01-11" };
    const med = (avslutning?: string) => sum([{ ...loko, ...(avslutning && { avslutning }) }]);
    expect([med(), med("annet"), med("flytting"), med("doed")]).toEqual([[[10n]], [[10n]], [[13n]], [[13n]]]);
    expect(
      sum([
        { ...loko, avslutning: "doed" },
        { ...loko, bruker: "i" },
      ]),
    ).toEqual([[23n]]);
  });

  it("id, bruker og kommune er hvert vedtaks eget: versjoner av ett, og to som ikke kan skilles", () => {
    const v = { id: "v", fra: "2019-01-01", til: "2019-01-11" };
    expect(sum([v, { ...v, fra: "2019-01-05", mengde: "2" }])).toEqual([[16n]]);
    expect(sum([v, { ...v, bruker: "i" }, { ...v, id: undefined, bruker: "j" }])).toEqual([[30n]]);
    expect(sum([{ ...v, kommune: "Os" }, v])).toEqual([[10n]]);
    expect(fangSioFeil(() => avVedtak([v, { ...v, mengde: "2" }]))).toMatchObject([
      { kode: "DUPLIKAT_VEDTAK", sti: ["vedtak", 1, "fra"] },
    ]);
  });

  it("tvilsomme vedtak letes det etter der delen sier det, også langt fra periodene", () => {
    const vedtak = [
      { kode: "LOKO", fra: "2010-01-01", til: "2010-12-31", avslutning: "doed" },
      { fra: "2019-01-01" },
    ];
    const koder = (mer: object) =>
      avVedtak(vedtak, { merknader: [], ...mer }).merknader.vist.map((m) => m.kode);
    expect(koder({ kvalitet: true })).toEqual(["VEDTAK_ETTER_DOED"]);
    expect(koder({})).toEqual([]);
  });
});
