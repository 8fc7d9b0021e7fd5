// Vedtak whose local code changes its meaning while they run: each day is counted by what the code meant on it, and each vedtak is one.

import { describe, expect, it } from "vitest";
import {
  type AktivitetInn,
  type Aktivitetsvalg,
  aktivitetsdel,
  beregnAktivitet,
  ferdigstillAktivitet,
  lagKodekart,
  type VedtakInn,
} from "../../src/index.js";
import { feiltekster } from "../stoette/feiltekster.js";

const JANUAR = { fra: "2019-01-01", til: "2019-01-31" };
/** LOKO to 15 January, LSKO to 20 January, LOKO after that; «t» is OL to 15 January and then SK1. */
const kart = lagKodekart(
  [
    "lokal;kode;fra;til",
    "x;LOKO;;2019-01-15",
    "x;LSKO;2019-01-16;2019-01-20",
    "x;LOKO;2019-01-21;",
    "t;OL;;2019-01-15",
    "t;SK1;2019-01-16;",
  ].join("\n"),
);

const vedtak = (resten: Partial<VedtakInn> = {}): VedtakInn => ({
  bruker: "b",
  kode: "x",
  fra: "2019-01-01",
  ...resten,
});
const inn = (liste: readonly VedtakInn[], valg: Aktivitetsvalg = {}): AktivitetInn => ({
  periode: JANUAR,
  lokaleKoder: kart,
  vedtak: liste,
  valg,
});
/** Code, volume and how many vedtak; and what is said of them. */
const tell = (liste: readonly VedtakInn[], valg: Aktivitetsvalg = {}, mer: object = {}) => {
  const { linjer, merknader } = beregnAktivitet({ ...inn(liste, valg), ...mer });
  return [...linjer.map((l) => `${l.kode} ${l.volum} (${l.vedtak})`), ...merknader.map((m) => m.kode)];
};

describe("T-7, V-1: dagene rundt et skifte", () => {
  it("teller alle, også der vedtakets siste dag ikke teller", () => {
    expect(tell([vedtak()])).toEqual(["LOKO 26 (1)", "LSKO 5 (1)"]);
    const ikke = { sisteDag: "telles-ikke" } as const;
    expect(tell([vedtak()], ikke)).toEqual(["LOKO 26 (1)", "LSKO 5 (1)"]);
    expect(tell([vedtak({ til: "2019-01-31" })], ikke)).toEqual(["LOKO 25 (1)", "LSKO 5 (1)"]);
    // the days up to a change, and the change itself as the day that doesn't count
    expect(tell([vedtak({ til: "2019-01-16" })], ikke)).toEqual(["LOKO 15 (1)"]);
    expect(tell([vedtak({ til: "2019-01-17" })], ikke)).toEqual(["LOKO 15 (1)", "LSKO 1 (1)"]);
    expect(tell([vedtak({ til: "2019-01-15" })], ikke)).toEqual(["LOKO 14 (1)"]);
    expect(tell([vedtak({ til: "2019-01-01" })], ikke)).toEqual([]);
  });

  it("et kodekart til den siste dagen som kan skrives, kan leses igjen i en del", () => {
    const lokaleKoder = lagKodekart("lokal;kode;fra;til\ny;UK;2019-01-01;2199-12-31");
    const y = [vedtak({ kode: "y" })];
    for (const sisteDag of ["telles", "telles-ikke"] as const) {
      expect(tell(y, { sisteDag }, { lokaleKoder })).toEqual(["UK 31 (1)"]);
      const del = aktivitetsdel({
        ...inn(y, { sisteDag }),
        lokaleKoder,
        brukernoekkel: "lang nok til testene",
      });
      expect(ferdigstillAktivitet(JSON.parse(JSON.stringify(del))).linjer[0]?.volum).toBe("31");
    }
  });

  it("siste dag trenger ingen betydning der den ikke teller", () => {
    const ut = { ...JANUAR, til: "2019-02-28" };
    const lokaleKoder = lagKodekart("lokal;kode;fra;til\ny;UK;2019-01-01;2019-01-31");
    const y = [vedtak({ kode: "y", til: "2019-02-01" })];
    expect(tell(y, { sisteDag: "telles-ikke" }, { periode: ut, lokaleKoder })).toEqual(["UK 31 (1)"]);
    const feil = feiltekster(() => beregnAktivitet({ ...inn(y), periode: ut, lokaleKoder }));
    expect(feil.map((f) => f.split(":")[0])).toEqual(["UKJENT_TJENESTEKODE vedtak.0.kode"]);
  });

  it("V-2: de tre døgnene er av koden på den siste dagen som teller", () => {
    const doed = (til: string) => vedtak({ til, avslutning: "doed" });
    expect(tell([doed("2019-01-15")])).toEqual(["LOKO 18 (1)"]);
    expect(tell([doed("2019-01-16")])).toEqual(["LOKO 15 (1)", "LSKO 4 (1)"]);
    const ikke = { sisteDag: "telles-ikke" } as const;
    expect(tell([doed("2019-01-16")], ikke)).toEqual(["LOKO 18 (1)"]);
    expect(tell([doed("2019-01-01")], ikke)).toEqual(["LOKO 3 (1)"]);
  });

  it("ingen merknad sier at det er hull mellom to deler av ett vedtak, men mellom to vedtak", () => {
    expect(tell([vedtak()], {}, { kvalitet: true })).toEqual(["LOKO 26 (1)", "LSKO 5 (1)"]);
    const to = [vedtak({ til: "2019-01-10" }), vedtak({ fra: "2019-01-13" })];
    expect(tell(to, {}, { kvalitet: true })).toEqual(["LOKO 24 (2)", "LSKO 5 (1)", "HULL_MELLOM_VEDTAK"]);
  });
});

describe("T-7, V-1: versjoner av et vedtak", () => {
  it("avløser hele det forrige, hvilken kode det enn hadde på dagen", () => {
    const to = (senere: Partial<VedtakInn>) => [vedtak({ id: "a" }), vedtak({ id: "a", ...senere })];
    // two places from the 10th: 9 days and 2 × (6 + 11), 2 × 5
    expect(tell(to({ fra: "2019-01-10", plasser: 2 }))).toEqual(["LOKO 43 (1)", "LSKO 10 (1)"]);
    expect(tell(to({ fra: "2019-01-10", kode: "UK" }))).toEqual(["LOKO 9 (1)", "UK 22 (1)"]);
    expect(tell(to({ fra: "2019-01-10", kode: "LOKO", plasser: 2 }))).toEqual(["LOKO 53 (1)"]);
    // on the 18th only: 15 + 11 days, and 2 + 2 days
    expect(tell(to({ fra: "2019-01-18", til: "2019-01-18", kode: "UK" }))).toEqual([
      "LOKO 26 (1)",
      "LSKO 4 (1)",
      "UK 1 (1)",
    ]);
  });

  it("V-2: uten døgn ved død der en senere versjon gjelder på den siste dagen", () => {
    const liste = [
      vedtak({ id: "a", til: "2019-01-18", avslutning: "doed" }),
      vedtak({ id: "a", fra: "2019-01-18", til: "2019-01-19" }),
    ];
    expect(tell(liste)).toEqual(["LOKO 15 (1)", "LSKO 4 (1)"]);
    expect(tell(liste, { versjoner: "alle-telles" })).toEqual([
      "LOKO 15 (1)",
      "LSKO 8 (2)",
      "OVERLAPPENDE_VEDTAK",
    ]);
  });

  it("N-3: det samme to ganger er telt én gang og nevnt én gang, fra vedtakets første dag", () => {
    const liste = [vedtak({ id: "a" }), vedtak({ id: "a" })];
    const { linjer, merknader } = beregnAktivitet(inn(liste));
    expect(linjer.map((l) => l.volum)).toEqual(["26", "5"]);
    expect(merknader).toMatchObject([
      { kode: "VEDTAK_TO_GANGER", vedtak: ["a"], dager: { fra: "2019-01-01" } },
    ]);
  });

  it.each<[string, Partial<VedtakInn>]>([
    ["annen kode", { kode: "LOKO" }],
    ["annen slutt, etter skiftet", { til: "2019-01-25" }],
    ["slutter ved skiftet", { til: "2019-01-15" }],
    ["annen mengde", { plasser: 2 }],
  ])("N-3: to ulike versjoner fra samme dag avvises, én gang: %s", (_hva, annen) => {
    const liste = [vedtak({ id: "a" }), vedtak({ id: "a", ...annen })];
    const feil = feiltekster(() => beregnAktivitet(inn(liste)));
    expect(feil).toEqual([expect.stringContaining("«a» har to ulike versjoner fra 2019-01-01, så")]);
    expect(feil[0]).toMatch(/^DUPLIKAT_VEDTAK vedtak\.1\.fra: /);
  });
});

describe("T-7, V-7: en del med vedtakene i", () => {
  const del = (liste: readonly VedtakInn[], valg: Aktivitetsvalg = {}) =>
    aktivitetsdel({ ...inn(liste, valg), brukernoekkel: "en nøkkel som er lang nok" });
  const foerste = (d: object) => (d as { vedtak: readonly object[] }).vedtak[0];

  it("har hvert vedtak for seg, med det koden betydde", () => {
    expect(foerste(del([vedtak({ id: "a", fra: "2018-12-01", til: "2019-01-18" })]))).toMatchObject({
      id: "a",
      betydninger: [
        { kode: "LOKO", fra: "2018-12-01", til: "2019-01-15" },
        { kode: "LSKO", fra: "2019-01-16", til: "2019-01-18" },
      ],
      fra: "2018-12-01",
      til: "2019-01-18",
      mengde: "1",
    });
    expect(foerste(del([vedtak()]))).not.toHaveProperty("kode");
    expect(foerste(del([vedtak({ kode: "UK" })]))).not.toHaveProperty("betydninger");
    const uten = foerste(del([vedtak()])) as { betydninger: readonly object[] };
    expect(uten.betydninger.at(-1)).toEqual({ kode: "LOKO", fra: "2019-01-21" });
  });

  it("V-2: har fraværet også der den første betydningen har stjerne", () => {
    const lokaleKoder = lagKodekart("lokal;kode;fra;til\ns;BPAN;;2019-01-15\ns;OL;2019-01-16;");
    const liste = [
      vedtak({ kode: "s", timerPerUke: 7, opphoer: [{ fra: "2019-01-14", til: "2019-01-17" }] }),
    ];
    const d = aktivitetsdel({ ...inn(liste), lokaleKoder, brukernoekkel: "en nøkkel som er lang nok" });
    expect(ferdigstillAktivitet(d).linjer.map((l) => `${l.kode} ${l.volum}`)).toEqual(["BPAN 15", "OL 14"]);
  });

  it("N-3: betydninger som ikke er vedtakets dager etter hverandre, avvises", () => {
    const lest = (mer: object, valg: Aktivitetsvalg = {}) => {
      const d = del([vedtak({ til: "2019-01-31" })], valg);
      return ferdigstillAktivitet({ ...d, vedtak: [{ ...foerste(d), ...mer }] } as never) as object;
    };
    const feil = (mer: object, valg?: Aktivitetsvalg) => feiltekster(() => lest(mer, valg));
    const rekke = (...dager: readonly [fra: string, til?: string][]) => ({
      betydninger: dager.map(([fra, til]) => ({ kode: "LOKO", fra, ...(til !== undefined && { til }) })),
    });
    const galt = (nr: number) =>
      `UGYLDIG_DATO vedtak.0.betydninger.${nr}.fra: Betydningene skal være på vedtakets dager, i rekkefølge, og ingen dag i to av dem.`;
    const ikke = { sisteDag: "telles-ikke" } as const;
    expect(lest(rekke(["2019-01-01", "2019-01-31"]))).toHaveProperty("linjer");
    expect(lest(rekke(["2019-01-01", "2019-01-15"], ["2019-01-16", "2019-01-31"]))).toHaveProperty("linjer");
    expect(feil(rekke(["2019-01-01", "2019-01-15"], ["2019-01-15", "2019-01-31"]))).toEqual([galt(1)]);
    expect(lest(rekke(["2019-01-01", "2019-01-15"], ["2019-01-15", "2019-01-31"]), ikke)).toHaveProperty(
      "linjer",
    );
    expect(feil(rekke(["2018-12-31", "2019-01-31"]))).toEqual([galt(0)]);
    expect(feil(rekke(["2019-01-01", "2019-02-01"]))).toEqual([galt(0)]);
    expect(feil(rekke(["2019-01-01"]))).toEqual([galt(0)]);
    expect(feil(rekke(["2019-01-10", "2019-01-09"]))[0]).toMatch(
      /^UGYLDIG_DATO vedtak\.0\.betydninger\.0\.til: Betydningen /,
    );
    expect(feil({ kode: "LOKO" })).toEqual([
      "FLERE_VALG vedtak.0.betydninger: Både kode og betydninger er oppgitt; behold én.",
    ]);
    expect(feil({ betydninger: undefined })).toEqual([
      "MANGLER_FELT vedtak.0.kode: Koden mangler; oppgi kode, eller betydninger.",
    ]);
    expect(feil({ betydninger: [] })[0]).toMatch(
      /^UGYLDIG_TYPE vedtak\.0\.betydninger: Fant en liste med 0 ledd/,
    );
  });
});
