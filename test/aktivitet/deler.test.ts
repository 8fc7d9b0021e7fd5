// What a partial says, field by field: the head, sums in exact figures worked out by hand, and vedtak under keyed hashes in their order.

import { describe, expect, it } from "vitest";
import { hashBruker, noekkelmerke } from "../../src/aktivitet/del/brukerhash.js";
import type { Delvedtak, NoekletDel } from "../../src/aktivitet/del/Del.js";
import { ordneVedtak } from "../../src/aktivitet/del/skrivVedtak.js";
import { STANDARDVALG } from "../../src/aktivitet/valg.js";
import {
  type AktivitetsdelInn,
  aktivitetsdel,
  ferdigstillAktivitet,
  type Periodeaktivitet,
  type TaltDel,
  type VedtakInn,
} from "../../src/index.js";
import { feiltekster } from "../stoette/feiltekster.js";

const Q1 = { fra: "2019-01-01", til: "2019-03-31" };
const Q2 = { fra: "2019-04-01", til: "2019-06-30" };
const NOEKKEL = "en nøkkel på 16+";
const OL: VedtakInn = { bruker: "b", kode: "OL", fra: "2019-01-01", timerPerUke: 7 };
const LOKO: VedtakInn = {
  bruker: "b",
  kode: "LOKO",
  fra: "2019-03-01",
  til: "2019-03-30",
  avslutning: "doed",
};
const del = (inn: object): TaltDel => aktivitetsdel(inn as AktivitetsdelInn & { perioder: never });
const adskilt = (inn: object) => del({ periode: Q1, brukere: "adskilt", ...inn });
const noeklet = (inn: object) => del({ periode: Q1, brukernoekkel: NOEKKEL, ...inn }) as NoekletDel<true>;

const HODE = {
  slag: "sio-aktivitetsdel",
  versjon: 1,
  perioder: [Q1],
  enPeriode: true,
  valg: STANDARDVALG,
  merknader: [],
  antallMerknader: {},
};

describe("en del med summer", () => {
  it("V-7: har hver kommunes summer ganger dager, delt på det de er spredt på", () => {
    const svar = adskilt({
      vedtak: [
        { ...OL, timerPerUke: "7.5" },
        { ...OL, bruker: "c", mengde: { verdi: 730, enhet: "time", per: "aar" }, timerPerUke: undefined },
        { ...LOKO, kommune: "4624" },
        { ...OL, kommune: "4624", timerPerUke: "0.00000000000000000001" },
      ].map((v) => JSON.parse(JSON.stringify(v))),
    });
    const celle = (mottakere: number, ...koder: object[]) => ({ celler: [{ koder, mottakere }] });
    expect(svar).toStrictEqual({
      ...HODE,
      brukere: "adskilt",
      lagtSammen: false,
      kommuner: [
        celle(2, {
          kode: "OL",
          // 7,5 × 90 days, and 730 × 90
          summer: [
            { dager: 7, sum: "675" },
            { dager: 365, sum: "65700" },
          ],
          vedtak: 2,
          mottakere: 2,
        }),
        {
          kommune: "4624",
          ...celle(
            1,
            { kode: "OL", summer: [{ dager: 7, sum: "0.0000000000000000009" }], vedtak: 1, mottakere: 1 },
            // 30 days and three (V-2)
            { kode: "LOKO", summer: [{ dager: 1, sum: "33" }], vedtak: 1, mottakere: 1 },
          ),
        },
      ],
    });
    expect(Object.isFrozen(svar) && Object.isFrozen(svar.kommuner)).toBe(true);
    expect(ferdigstillAktivitet(svar)).toMatchObject({
      // 675 / 7 + 65700 / 365 is 276,4286, and 9 × 10⁻¹⁹ / 7 more
      linjer: [
        { kode: "OL", volum: "276.43", mottakere: 3, vedtak: 3 },
        { kode: "LOKO", volum: "33", mottakere: 1, vedtak: 1 },
      ],
      mottakere: 3,
    });
  });

  it("sier hvordan det er talt: perioder, valg, kvalitet, hvor mange merknader, og hvilke", () => {
    const opphoer = [{ fra: "2018-01-01", til: "2018-01-02" }];
    const svar = adskilt({
      periode: undefined,
      perioder: [Q1, Q2],
      valg: { maaned: "aarets-tolvdel" },
      kvalitet: { uendretDager: 500 },
      maksMerknader: 1,
      vedtak: [
        { ...LOKO, id: "2", opphoer },
        { ...LOKO, bruker: "c", id: "1", opphoer },
      ],
    });
    expect(Object.keys(svar)).toEqual([
      ...["slag", "versjon", "perioder", "enPeriode", "valg", "kvalitet", "maksMerknader", "merknader"],
      ...["antallMerknader", "brukere", "lagtSammen", "kommuner"],
    ]);
    expect(svar).toMatchObject({
      perioder: [Q1, Q2],
      enPeriode: false,
      valg: { ...STANDARDVALG, maaned: "aarets-tolvdel" },
      kvalitet: { hullDager: 31, uendretDager: 500 },
      maksMerknader: 1,
      merknader: [
        {
          kode: "OPPHOER_UTENFOR_VEDTAKET",
          vedtak: ["1"],
          melding: "Opphør nr. 1 i vedtaket «1» ligger utenfor vedtaket og er ikke regnet med.",
        },
      ],
      antallMerknader: { OPPHOER_UTENFOR_VEDTAKET: 2 },
      kommuner: [{ celler: [{ mottakere: 2 }, { koder: [], mottakere: 0 }] }],
    });
    const { merknader } = ferdigstillAktivitet(svar) as Periodeaktivitet;
    expect(merknader.map((m) => m.melding)).toEqual([
      "Opphør nr. 1 i vedtaket «1» ligger utenfor vedtaket og er ikke regnet med.",
      "Det er 1 merknad til med koden OPPHOER_UTENFOR_VEDTAKET, 2 i alt.",
    ]);
  });
});

describe("en del med vedtak", () => {
  const hash = (bruker: string, kommune?: string) => hashBruker(NOEKKEL, kommune, bruker);

  it("V-7: har alt om vedtakene som svaret trenger, under nøklede hasher", () => {
    const svar = noeklet({
      vedtak: [
        { ...LOKO, kommune: "4624", id: "x", opphoer: [{ fra: "2019-03-02", til: "2019-03-03" }] },
        {
          ...{ ...OL, til: "2019-02-01", avslutning: "annet", timerPerUke: "1.00001" },
          opphoer: [
            { fra: "2019-01-02", til: "2019-01-03" },
            { fra: "2019-01-05", til: "2019-01-05" },
          ],
        },
        { ...OL, bruker: "c", timerPerUke: "2.5" },
        { ...LOKO, bruker: "ute", fra: "2018-01-01", til: "2018-01-02", kommune: "5035" },
        { ...LOKO, avslutning: "flytting", plasser: "0.5" },
      ],
    });
    const vedtak: Delvedtak[] = [
      {
        ...{ bruker: hash("b"), kode: "OL", fra: "2019-01-01", til: "2019-02-01", mengde: "1.00001" },
        ...{ dager: 7, avslutning: "annet" },
        // codes without the asterisk lose these days (V-2)
        fravaer: [
          { fra: "2019-01-02", til: "2019-01-03" },
          { fra: "2019-01-05", til: "2019-01-05" },
        ],
      },
      {
        ...{ bruker: hash("b"), kode: "LOKO", fra: "2019-03-01", til: "2019-03-30", mengde: "0.5" },
        ...{ dager: 1, avslutning: "flytting" },
      },
      { bruker: hash("c"), kode: "OL", fra: "2019-01-01", mengde: "2.5", dager: 7 },
    ];
    vedtak.sort((a, b) => (a.bruker === b.bruker ? 0 : a.bruker < b.bruker ? -1 : 1));
    vedtak.push({
      ...{ bruker: hash("b", "4624"), kommune: "4624", id: "x", kode: "LOKO", fra: "2019-03-01" },
      ...{ til: "2019-03-30", mengde: "1", dager: 1, avslutning: "doed" },
    });
    expect(svar).toStrictEqual({
      ...HODE,
      brukere: "noeklet",
      noekkelmerke: noekkelmerke(NOEKKEL),
      kommuner: [null, "4624", "5035"], // the last has no vedtak in the period, and a result of nothing
      vedtak,
    });
    expect(JSON.stringify(svar.vedtak)).toBe(JSON.stringify(vedtak));
    expect(Object.isFrozen(svar) && Object.isFrozen(svar.vedtak)).toBe(true);
    // 32 days less three of 1,00001 hours, and 90 of 2,5: 29,00029 / 7 + 225 / 7; 30 places and 3 twice, of 0,5 and of 1
    expect(ferdigstillAktivitet(svar)).toMatchObject({
      linjer: [
        { kode: "OL", volum: "36.29", mottakere: 2, vedtak: 2 },
        { kode: "LOKO", volum: "49.5", mottakere: 2, vedtak: 2 },
      ],
      mottakere: 3,
      resultater: [{ periode: Q1 }, { kommune: "4624" }, { kommune: "5035", linjer: [], mottakere: 0 }],
    });
  });

  it("uten begrensning er alle merknadene med, ellers de første av hver kode", () => {
    const opphoer = [{ fra: "2018-01-01", til: "2018-01-02" }];
    const vedtak = ["3", "1", "2"].map((id) => ({ ...LOKO, bruker: id, id, opphoer }));
    const navn = (svar: TaltDel) => svar.merknader.map((m) => m.vedtak[0]);
    expect(navn(noeklet({ vedtak }))).toEqual(["1", "2", "3"]);
    const faerre = noeklet({ vedtak, maksMerknader: 2 });
    expect([navn(faerre), faerre.antallMerknader, faerre.maksMerknader]).toEqual([
      ["1", "2"],
      { OPPHOER_UTENFOR_VEDTAKET: 3 },
      2,
    ]);
  });

  it("kvaliteten sees når delen ferdigstilles, og versjoner som ikke kan skilles, avvises da", () => {
    const vedtak = [{ ...OL, id: "1" }];
    const uendret = "Vedtaket «1» (OL) har stått uendret i 90 dager, 2019-01-01–2019-03-31; grensen er 80.";
    const meldinger = (svar: TaltDel) =>
      ferdigstillAktivitet(svar as TaltDel<true>).merknader.map((m) => m.melding);
    const [med, uten] = [noeklet({ vedtak, kvalitet: { uendretDager: 80 } }), noeklet({ vedtak })];
    expect([med.merknader, meldinger(med), meldinger(uten)]).toEqual([[], [uendret], []]);
    expect(meldinger(adskilt({ vedtak, kvalitet: { uendretDager: 80 } }))).toEqual([uendret]);
    const to = noeklet({
      vedtak: [
        { ...OL, id: "1" },
        { ...OL, id: "1", timerPerUke: 8 },
      ],
    });
    expect(feiltekster(() => ferdigstillAktivitet(to))).toEqual([
      'DUPLIKAT_VEDTAK vedtak.1.fra: Vedtaket «1» har to ulike versjoner fra 2019-01-01, så ingen av dem er den siste; behold den som gjelder, eller velg versjoner: "alle-telles".',
    ]);
  });

  it("V-7: vedtakene står etter kommune, bruker, første dag og innhold", () => {
    const v = (bruker: string, fra: string, resten: Partial<Delvedtak> = {}): Delvedtak => ({
      ...{ bruker, ...resten, kode: "OL", fra, mengde: resten.mengde ?? "1", dager: 7 },
    });
    const ventet = [
      v("b", "2019-01-02"),
      v("c", "2019-01-01"),
      v("c", "2019-01-01", { kommune: "1" }),
      v("a", "2019-01-01", { kommune: "12" }),
      v("a", "2019-01-01", { kommune: "12", mengde: "2" }),
      v("a", "2019-01-03", { kommune: "12" }),
      v("ab", "2019-01-01", { kommune: "12" }),
    ];
    expect(ordneVedtak([...ventet].reverse())).toEqual(ventet);
    expect(ordneVedtak(ventet)).toEqual(ventet);
  });
});
