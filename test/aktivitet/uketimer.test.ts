// V-5: more than 168 hours a week in a bruker's vedtak together, exactly, and on which days.

import { describe, expect, it } from "vitest";
import { beregnAktivitet, type VedtakInn } from "../../src/index.js";
import { etVedtak } from "../stoette/vedtaksposter.js";

const Q1 = { fra: "2019-01-01", til: "2019-03-31" };
const timer = (id: string, timerPerUke: number | string, fra: string, til?: string, kode = "HTAMDK") =>
  etVedtak(id, kode, fra, til, { timerPerUke });
const funn = (vedtak: readonly VedtakInn[], periode = Q1) =>
  beregnAktivitet({ periode, vedtak, kvalitet: true }).merknader.filter((m) => m.kode === "OVER_168_TIMER");
/** Each as the names and the days. */
const over = (vedtak: readonly VedtakInn[]) =>
  funn(vedtak).map((m) =>
    "dager" in m ? `${m.vedtak.join("+")}: ${m.dager?.fra}–${m.dager?.til ?? ""}` : "",
  );

describe("V-5: flere vedtak med til sammen mer enn 168 timer i uken", () => {
  it("nevnes med alle som gjelder da, av alle koder, og dagene", () => {
    const os = { kommune: "Os" };
    const liste = [
      etVedtak("w", "BPAN", "2019-02-01", "2019-02-10", { timerPerUke: 100, ...os }),
      etVedtak("v", "HTAMDK", "2019-01-01", "2019-02-05", { timerPerUke: 69, ...os }),
    ];
    expect(funn(liste)).toEqual([
      {
        kode: "OVER_168_TIMER",
        sti: ["vedtak", "v"],
        melding:
          "Vedtakene «v», «w» har til sammen mer enn 168 timer i uken, 2019-02-01–2019-02-05; alle er telt.",
        kommune: "Os",
        vedtak: ["v", "w"],
        dager: { fra: "2019-02-01", til: "2019-02-05" },
      },
    ]);
  });

  it("168 er ikke for mange, og regnes eksakt", () => {
    const to = (a: number | string, b: number | string) =>
      over([timer("a", a, "2019-01-01"), timer("b", b, "2019-01-01")]);
    expect(to(100, 68)).toEqual([]);
    expect(to(100, "68.0001")).toHaveLength(1);
    expect(to("99.99999", "68.00001")).toEqual([]);
    expect(to("99.99999", "68.00002")).toHaveLength(1);
    expect(to("99.99999999999999999", "68.00000000000000002")).toHaveLength(1);
  });

  it("også av mengder som er sagt på andre måter", () => {
    const per = (id: string, verdi: number | string, hva: "dag" | "uke" | "maaned" | "aar") =>
      etVedtak(id, "HTAMDK", "2019-01-01", undefined, { mengde: { verdi, enhet: "time", per: hva } });
    // 20 hours a day is 140 a week, and 112 a month is 28
    expect(over([per("a", 20, "dag"), per("b", 112, "maaned")])).toEqual([]);
    expect(over([per("a", 20, "dag"), per("b", "112.0001", "maaned")])).toHaveLength(1);
    // 1460 hours a year is 28 a week
    expect(over([per("a", 140, "uke"), per("b", 1460, "aar")])).toEqual([]);
    expect(over([per("a", 140, "uke"), per("b", "1460.0001", "aar")])).toHaveLength(1);
    expect(
      over([per("a", "112.0001", "maaned"), per("b", 1460, "aar"), timer("c", 112, "2019-01-01")]),
    ).toHaveLength(1);
  });

  it("på én dag, og ett alene er aldri for mange", () => {
    expect(over([timer("a", 100, "2019-01-01", "2019-01-10"), timer("b", 100, "2019-01-10")])).toEqual([
      "a+b: 2019-01-10–2019-01-10",
    ]);
    expect(over([timer("a", 100, "2019-01-01", "2019-01-10"), timer("b", 100, "2019-01-11")])).toEqual([]);
    expect(over([timer("a", 168, "2019-01-01")])).toEqual([]);
  });

  it("to strekk er to merknader", () => {
    const liste = [
      timer("a", 100, "2019-01-01"),
      timer("b", 70, "2019-01-05", "2019-01-10"),
      timer("c", 69, "2019-02-01", "2019-02-03"),
    ];
    expect(over(liste)).toEqual(["a+b: 2019-01-05–2019-01-10", "a+c: 2019-02-01–2019-02-03"]);
  });

  it("et strekk går videre når ett avløser et annet, og de som gjaldt da det begynte, er nevnt", () => {
    const liste = [
      timer("a", 100, "2019-01-01"),
      timer("b", 70, "2019-01-05", "2019-01-10"),
      timer("c", 69, "2019-01-11", "2019-01-20"),
    ];
    expect(over(liste)).toEqual(["a+b: 2019-01-05–2019-01-20"]);
    const medEttTil = [...liste, timer("d", 10, "2019-01-07", "2019-01-08")];
    expect(over(medEttTil)).toEqual(["a+b: 2019-01-05–2019-01-20"]);
  });

  it("et som er slutt før det blir for mange, er ikke nevnt", () => {
    const liste = [
      timer("a", 100, "2019-01-01"),
      timer("b", 1, "2019-01-01", "2019-01-04"),
      timer("c", 69, "2019-01-05", "2019-01-06"),
    ];
    expect(over(liste)).toEqual(["a+c: 2019-01-05–2019-01-06"]);
  });

  it("fram til periodens siste dag, fra dens første", () => {
    expect(over([timer("a", 100, "2018-01-01"), timer("b", 100, "2018-06-01")])).toEqual([
      "a+b: 2019-01-01–2019-03-31",
    ]);
    expect(over([timer("a", 100, "2018-01-01", "2018-12-31"), timer("b", 100, "2018-01-01")])).toEqual([]);
    expect(over([timer("a", 100, "2019-04-01"), timer("b", 100, "2018-01-01")])).toEqual([]);
  });

  it("døgn er ikke timer", () => {
    const liste = [
      timer("a", 100, "2019-01-01"),
      etVedtak("p", "UK", "2019-01-01", undefined, { plasser: 100 }),
    ];
    expect(over([...liste, etVedtak("q", "LOKO", "2019-01-01")])).toEqual([]);
    const mellom = ["p", "q"].map((id) => etVedtak(id, "TUKO", "2019-01-01"));
    const [a, b] = [
      timer("a", 100, "2019-01-01", "2019-01-31"),
      timer("b", 100, "2019-01-10", "2019-01-20", "EBI"),
    ];
    expect(over([a, ...mellom, b])).toEqual(["a+b: 2019-01-10–2019-01-20"]);
  });

  it("mellom periodene er det ingen merknad", () => {
    const perioder = [
      { fra: "2019-01-01", til: "2019-01-31" },
      { fra: "2019-03-01", til: "2019-03-31" },
    ];
    const vedtak = [timer("a", 100, "2019-02-01", "2019-02-28"), timer("b", 100, "2019-02-01", "2019-02-28")];
    const { merknader } = beregnAktivitet({ perioder, vedtak, kvalitet: true });
    expect(merknader.filter((m) => m.kode === "OVER_168_TIMER")).toEqual([]);
  });

  it("høyst tjue vedtak er nevnt", () => {
    const nr = (n: number) => timer(`v${String(n).padStart(2, "0")}`, 10, "2019-01-01");
    const [en] = funn(Array.from({ length: 21 }, (_, n) => nr(n)));
    expect(en && "vedtak" in en && en.vedtak).toEqual(Array.from({ length: 20 }, (_, n) => nr(n).id));
  });
});
