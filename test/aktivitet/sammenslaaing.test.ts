// Partials merged: what is added up to what, in which order, what must be alike, and what no partial may say.

import { describe, expect, it } from "vitest";
import type { NoekletDel } from "../../src/aktivitet/del/Del.js";
import {
  type Aktivitetsdel,
  type AktivitetsdelInn,
  aktivitetsdel,
  ferdigstillAktivitet,
  slaaSammenAktivitet,
  type VedtakInn,
} from "../../src/index.js";
import { feiltekster } from "../stoette/feiltekster.js";

const Q1 = { fra: "2019-01-01", til: "2019-03-31" };
const NOEKKEL = "en nøkkel på 16+";
const OL: VedtakInn = { bruker: "b", kode: "OL", fra: "2019-01-01", timerPerUke: 7 };
const del = (inn: object): Aktivitetsdel => aktivitetsdel(inn as AktivitetsdelInn & { periode: never });
const adskilt = (vedtak: readonly object[], mer: object = {}) =>
  del({ periode: Q1, brukere: "adskilt", vedtak, ...mer });
const noeklet = (vedtak: readonly object[], mer: object = {}) =>
  del({ periode: Q1, brukernoekkel: NOEKKEL, vedtak, ...mer });
const ingen = (vedtak: readonly object[]) => ({ ...adskilt(vedtak), brukere: "ingen" }) as Aktivitetsdel;
const feil = (a: unknown, b: unknown) =>
  feiltekster(() => slaaSammenAktivitet(a as Aktivitetsdel, b as Aktivitetsdel));
const TALT_FLERE_GANGER =
  "Mottakerne er talt i hver del og lagt sammen: svaret er riktig når ingen bruker er i flere deler, ellers er noen talt flere ganger.";
const meldinger = (d: Aktivitetsdel) => ferdigstillAktivitet(d).merknader.map((m) => m.melding);

describe("deler med summer", () => {
  it("V-7: legges sammen per kommune, periode og kode, i rekkefølge", () => {
    const a = adskilt(
      [
        { ...OL, kommune: "5035" },
        { ...OL, kommune: "4624", timerPerUke: "1.00001" },
        { ...OL, kommune: "4624", bruker: "c", kode: "BPAN" },
      ],
      { periode: undefined, perioder: [Q1, { fra: "2019-04-01", til: "2019-04-10" }] },
    );
    const b = adskilt(
      [
        { ...OL, kommune: "4624", bruker: "d", timerPerUke: 2, til: "2019-01-10" },
        { ...OL, bruker: "e", kode: "HTAMDK" },
      ],
      { periode: undefined, perioder: [Q1, { fra: "2019-04-01", til: "2019-04-10" }] },
    );
    const linje = (kode: string, sum: string, n: number) => ({
      ...{ kode, summer: [{ dager: 7, sum }], vedtak: n, mottakere: n },
    });
    const celle = (mottakere: number, ...koder: object[]) => ({ koder, mottakere });
    for (const svar of [slaaSammenAktivitet(a, b), slaaSammenAktivitet(b, a)]) {
      expect(svar).toMatchObject({ brukere: "adskilt", lagtSammen: true, enPeriode: false });
      expect(svar.kommuner).toStrictEqual([
        { celler: [celle(1, linje("HTAMDK", "630", 1)), celle(1, linje("HTAMDK", "70", 1))] },
        {
          kommune: "4624",
          celler: [
            celle(3, linje("BPAN", "630", 1), linje("OL", "110.0009", 2)), // 90 × 1,00001 + 10 × 2
            celle(2, linje("BPAN", "70", 1), linje("OL", "10.0001", 1)),
          ],
        },
        { kommune: "5035", celler: [celle(1, linje("OL", "630", 1)), celle(1, linje("OL", "70", 1))] },
      ]);
      expect(Object.isFrozen(svar) && Object.isFrozen(svar.kommuner)).toBe(true);
    }
  });

  it("sier fra om mottakerne bare når en kommune er i flere av dem, og husker det", () => {
    const [a, b, c] = ["4624", "5035", "4624"].map((kommune) => adskilt([{ ...OL, kommune }]));
    if (a === undefined || b === undefined || c === undefined) throw new Error("tre deler");
    const ulike = slaaSammenAktivitet(a, b);
    expect([ulike, meldinger(ulike)]).toMatchObject([{ lagtSammen: false }, []]);
    const like = slaaSammenAktivitet(a, c);
    expect([like, meldinger(like)]).toMatchObject([{ lagtSammen: true }, [TALT_FLERE_GANGER]]);
    expect(slaaSammenAktivitet(like, b)).toMatchObject({ lagtSammen: true });
    expect(slaaSammenAktivitet(b, like)).toMatchObject({ lagtSammen: true });
    const utenTall = slaaSammenAktivitet(ingen([OL]), ingen([OL]));
    expect([utenTall, meldinger(utenTall)]).toMatchObject([{ lagtSammen: true, brukere: "ingen" }, []]);
    expect(ferdigstillAktivitet(utenTall)).not.toHaveProperty("mottakere");
  });
});

describe("deler med vedtak", () => {
  it("V-7: har begges vedtak i den ene rekkefølgen, felt for felt, og alle kommunene", () => {
    const rike = [
      {
        ...{ ...OL, id: "x", til: "2019-02-01", avslutning: "doed" },
        opphoer: [{ fra: "2019-01-02", til: "2019-01-03" }],
      },
      { ...OL, kommune: "4624" },
    ];
    const andre = [
      { ...OL, bruker: "c" },
      { ...OL, kommune: "5035", fra: "2018-01-01", til: "2018-01-01" },
    ];
    const alt = noeklet([...rike, ...andre]);
    const [a, b] = [noeklet(rike), noeklet(andre)];
    for (const svar of [slaaSammenAktivitet(a, b), slaaSammenAktivitet(b, a)]) {
      expect(svar.kommuner).toEqual([null, "4624", "5035"]);
      expect(JSON.stringify(svar)).toBe(JSON.stringify(alt));
      expect(Object.isFrozen(svar) && Object.isFrozen(svar.kommuner)).toBe(true);
    }
    // whichever order the fields of a partial come in
    const stokket = JSON.parse(JSON.stringify(b), (_, v: unknown) =>
      typeof v === "object" && v !== null && "bruker" in v
        ? Object.fromEntries(Object.entries(v).reverse())
        : v,
    );
    expect(JSON.stringify(slaaSammenAktivitet(a, stokket))).toBe(JSON.stringify(alt));
    const lagt = slaaSammenAktivitet(noeklet([OL]), noeklet([OL]));
    expect(ferdigstillAktivitet(lagt)).toMatchObject({ mottakere: 1, merknader: [{}] });
    expect(slaaSammenAktivitet(noeklet([]), noeklet([])).kommuner).toEqual([]);
    expect((lagt as NoekletDel).vedtak.map((v) => Object.keys(v).join())).toEqual(
      Array.from({ length: 2 }, () => "bruker,kode,fra,mengde,dager"),
    );
  });

  it("har begges merknader, de første av hver kode, og antallet av alle", () => {
    const opphoer = [{ fra: "2018-01-01", til: "2018-01-02" }];
    const v = (id: string) => ({ ...OL, id, bruker: id, opphoer });
    for (const lag of [noeklet, adskilt]) {
      const deler = [[v("1"), v("4"), v("5")], [v("2")]].map((vedtak) => lag(vedtak, { maksMerknader: 2 }));
      const [a, b] = deler;
      if (a === undefined || b === undefined) throw new Error("to deler");
      const svar = slaaSammenAktivitet(a, b);
      expect(svar.merknader.map((m) => m.vedtak)).toEqual([["1"], ["2"]]);
      expect(svar.antallMerknader).toEqual({ OPPHOER_UTENFOR_VEDTAKET: 4 });
      expect(meldinger(svar).filter((m) => m.startsWith("Det er"))).toEqual([
        "Det er 2 merknader til med koden OPPHOER_UTENFOR_VEDTAKET, 4 i alt.",
      ]);
      const uten = slaaSammenAktivitet(lag([v("1"), v("3")]), lag([v("2")]));
      expect(uten.merknader.map((m) => m.vedtak)).toEqual([["1"], ["2"], ["3"]]);
      expect(uten.antallMerknader).toEqual({});
    }
  });
});

describe("deler som ikke passer", () => {
  const ulikt = (felt: string, hvordan: string) =>
    `DELER_PASSER_IKKE ${felt}: Delene ${hvordan} (${felt}), og kan ikke slås sammen.`;

  it("sier hva de er ulike i", () => {
    const a = adskilt([]);
    expect(feil(a, adskilt([], { periode: { ...Q1, til: "2019-04-01" } }))).toEqual([
      ulikt("perioder", "har ulike perioder"),
    ]);
    expect(feil(a, adskilt([], { periode: undefined, perioder: [Q1] }))).toEqual([
      ulikt("enPeriode", "er dels av en periode og dels av en liste av perioder"),
    ]);
    expect(feil(a, adskilt([], { valg: { sisteDag: "telles-ikke" } }))).toEqual([
      ulikt("valg", "leser reglene på hver sin måte"),
    ]);
    expect(feil(a, adskilt([], { kvalitet: true }))).toEqual([
      ulikt("kvalitet", "leter etter ulike tvilsomme vedtak"),
    ]);
    expect(feil(a, adskilt([], { maksMerknader: 3 }))).toEqual([
      ulikt("maksMerknader", "har ulike grenser for merknadene"),
    ]);
    expect(feil(noeklet([]), noeklet([], { brukernoekkel: `${NOEKKEL}!` }))).toEqual([
      ulikt("noekkelmerke", "er laget med ulike brukernøkler"),
    ]);
    expect(feil(a, ingen([]))).toEqual([ulikt("brukere", "bærer brukerne på hver sin måte")]);
    expect(feil(a, noeklet([]))).toEqual([
      ulikt("brukere", "bærer brukerne på hver sin måte"),
      ulikt("noekkelmerke", "er laget med ulike brukernøkler"),
    ]);
    expect(feil(noeklet([]), a)).toEqual(feil(a, noeklet([])));
  });

  it("er de gale, sies det hvilken av dem, og hvor", () => {
    const a = adskilt([]);
    expect(feil({ ...a, versjon: 2 }, { ...a, versjon: 0 })).toEqual([
      "UTENFOR_OMRAADE 0.versjon: Versjonen er utenfor området: fant 2; oppgi minst 1 og høyst 1.",
      "UTENFOR_OMRAADE 1.versjon: Versjonen er utenfor området: fant 0; oppgi minst 1 og høyst 1.",
    ]);
    expect(feil(a, { ...a, versjon: 2 }).map((f) => f.split(":")[0])).toEqual(["UTENFOR_OMRAADE 1.versjon"]);
    expect(feil({ ...a, versjon: 2 }, a).map((f) => f.split(":")[0])).toEqual(["UTENFOR_OMRAADE 0.versjon"]);
  });
});
