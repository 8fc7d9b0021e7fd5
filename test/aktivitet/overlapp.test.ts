// Vedtak of the same bruker and code on the same days: which are named, in which words, and in which order rows are looked at.

import { describe, expect, it } from "vitest";
import { ordne } from "../../src/aktivitet/ordne.js";
import { finnOverlapp, iPeriodene, ordnedeNavn } from "../../src/aktivitet/overlapp.js";
import { strekkene } from "../../src/aktivitet/strekk.js";
import { type Aktivitetsvalg, beregnAktivitet, type VedtakInn } from "../../src/index.js";
import { lagTerning } from "../stoette/terning.js";
import { lagLager, lagPost } from "../stoette/vedtaksposter.js";

const Q1 = { fra: "2019-01-01", til: "2019-03-31" };

const loko = (
  id: string | undefined,
  fra: string,
  til?: string,
  resten: Partial<VedtakInn> = {},
): VedtakInn => ({
  ...(id === undefined ? {} : { id }),
  bruker: "b",
  kode: "LOKO",
  fra,
  ...(til === undefined ? {} : { til }),
  ...resten,
});
const merknader = (vedtak: readonly VedtakInn[], valg: Aktivitetsvalg = {}) =>
  beregnAktivitet({ periode: Q1, vedtak, valg }).merknader;
/** Each as "the two names: days". */
const par = (vedtak: readonly VedtakInn[], valg: Aktivitetsvalg = {}) =>
  merknader(vedtak, valg).map((m) => {
    const { vedtak: navn = [], dager } = m as {
      vedtak?: readonly unknown[];
      dager?: { fra: string; til?: string };
    };
    return `${navn.join("+")}: ${dager?.fra}–${dager?.til ?? ""}`;
  });

describe("to vedtak med samme bruker og kode", () => {
  it("nevnes med id, dager og kommune", () => {
    const vedtak = [
      loko("v2", "2019-01-10", "2019-02-10", { kommune: "Os" }),
      loko("v1", "2019-01-01", "2019-01-20", { kommune: "Os" }),
    ];
    expect(merknader(vedtak)).toEqual([
      {
        kode: "OVERLAPPENDE_VEDTAK",
        sti: ["vedtak", "v1"],
        melding:
          "Vedtakene «v1» og «v2» gjelder samme bruker og samme kode (LOKO) på de samme dagene, 2019-01-10–2019-01-20; begge er telt.",
        kommune: "Os",
        vedtak: ["v1", "v2"],
        dager: { fra: "2019-01-10", til: "2019-01-20" },
      },
    ]);
  });

  it("nevnes med plassen der de ikke har id, på én dag eller uten slutt", () => {
    const [en] = merknader([loko(undefined, "2019-01-10"), loko(undefined, "2019-01-01", "2019-01-10")]);
    expect(en?.melding).toBe(
      "Vedtakene nr. 1 og nr. 2 gjelder samme bruker og samme kode (LOKO) på de samme dagene, 2019-01-10; begge er telt.",
    );
    const [uten] = merknader([loko("v", "2019-01-10"), loko(undefined, "2019-01-01")]);
    expect(uten).toEqual({
      kode: "OVERLAPPENDE_VEDTAK",
      sti: ["vedtak", 1],
      melding:
        "Vedtakene nr. 2 og «v» gjelder samme bruker og samme kode (LOKO) på de samme dagene, fra 2019-01-10; begge er telt.",
      vedtak: [1, "v"],
      dager: { fra: "2019-01-10" },
    });
  });

  it.each<[string, VedtakInn[], string[]]>([
    ["dagen etter hverandre", [loko("a", "2019-01-01", "2019-01-10"), loko("b", "2019-01-11")], []],
    ["overlapp før perioden", [loko("a", "2018-01-01"), loko("b", "2018-01-01", "2018-12-31")], []],
    [
      "overlapp til periodens første dag",
      [loko("a", "2018-01-01"), loko("b", "2018-02-01", "2019-01-01")],
      ["a+b: 2018-02-01–2019-01-01"],
    ],
    [
      "overlapp fra periodens siste dag",
      [loko("a", "2018-01-01"), loko("b", "2019-03-31")],
      ["a+b: 2019-03-31–"],
    ],
    ["overlapp etter perioden", [loko("a", "2018-01-01"), loko("b", "2019-04-01")], []],
    ["andre koder", [loko("a", "2019-01-01"), loko("b", "2019-01-01", undefined, { kode: "LSKO" })], []],
    ["andre brukere", [loko("a", "2019-01-01"), loko("b", "2019-01-01", undefined, { bruker: "c" })], []],
    [
      "hvert holdes mot det som løper lengst",
      [loko("a", "2019-01-01"), loko("b", "2019-01-05", "2019-01-10"), loko("c", "2019-01-08", "2019-02-01")],
      ["a+b: 2019-01-05–2019-01-10", "a+c: 2019-01-08–2019-02-01"],
    ],
    [
      "det som løper lengst, kan være det andre",
      [
        loko("a", "2019-01-01", "2019-01-10"),
        loko("b", "2019-01-05", "2019-01-20"),
        loko("c", "2019-01-08", "2019-02-01"),
      ],
      ["a+b: 2019-01-05–2019-01-10", "b+c: 2019-01-08–2019-01-20"],
    ],
    [
      "like lange: det første nevnes med begge",
      [loko("a", "2019-01-01", "2019-01-10"), loko("b", "2019-01-05", "2019-01-10"), loko("c", "2019-01-10")],
      ["a+b: 2019-01-05–2019-01-10", "a+c: 2019-01-10–2019-01-10"],
    ],
    [
      "en ny kode begynner på nytt",
      [
        loko("a", "2019-01-01"),
        loko("b", "2019-01-01", "2019-01-10", { kode: "UK" }),
        loko("c", "2019-01-05", "2019-01-10", { kode: "UK" }),
      ],
      ["b+c: 2019-01-05–2019-01-10"],
    ],
  ])("%s", (_navn, vedtak, ventet) => {
    expect(par(vedtak)).toEqual(ventet);
    expect(par([...vedtak].reverse())).toEqual(ventet);
  });

  it("V-1: den siste dagen er ikke felles, der den ikke teller", () => {
    const vedtak = [loko("a", "2019-01-01", "2019-01-10"), loko("b", "2019-01-10", "2019-02-10")];
    expect(par(vedtak)).toEqual(["a+b: 2019-01-10–2019-01-10"]);
    expect(par(vedtak, { sisteDag: "telles-ikke" })).toEqual([]);
    const en = [loko("a", "2019-01-01", "2019-01-11"), loko("b", "2019-01-10", "2019-02-10")];
    expect(par(en, { sisteDag: "telles-ikke" })).toEqual(["a+b: 2019-01-10–2019-01-10"]);
  });

  it("V-1: to uten slutt er felles uten slutt, der den siste dagen ikke teller, også", () => {
    for (const sisteDag of ["telles", "telles-ikke"] as const) {
      const [funn] = merknader([loko("a", "2019-01-01"), loko("b", "2019-01-10")], { sisteDag });
      expect(funn).toMatchObject({ vedtak: ["a", "b"], dager: { fra: "2019-01-10" } });
      expect(funn).not.toHaveProperty("dager.til");
      expect(funn?.melding).toContain("på de samme dagene, fra 2019-01-10; begge");
    }
  });

  it("versjoner av ett vedtak overlapper ikke, hvis ikke alle skal telles", () => {
    const vedtak = [loko("v", "2019-01-01"), loko("v", "2019-02-01")];
    expect(par(vedtak)).toEqual([]);
    expect(par(vedtak, { versjoner: "alle-telles" })).toEqual(["v+v: 2019-02-01–"]);
    expect(par([loko(undefined, "2019-01-01"), loko(undefined, "2019-02-01")])).toEqual(["0+1: 2019-02-01–"]);
  });

  it("av en bruker med ett vedtak av hver kode finnes ingen", () => {
    const funn = { merknader: [], problemer: [] };
    const lager = lagLager([lagPost("LOKO", 100, 110), lagPost("LSKO", 100, 110)]);
    finnOverlapp(lager, "Os", strekkene(lager, [0, 1], new Map()), funn);
    expect(funn).toEqual({ merknader: [], problemer: [] });
  });
});

describe("rekkefølgen", () => {
  it("radene står etter kode, første dag, siste dag, id og plass", () => {
    const lager = lagLager([
      lagPost("UK", 100, 110),
      lagPost("LOKO", 120, 125),
      lagPost("LOKO", 100, 130),
      lagPost("LOKO", 100, 110, { id: "b" }),
      lagPost("LOKO", 100, 110, { id: "a" }),
      lagPost("LOKO", 100, 110),
      lagPost("LOKO", 100, 110),
    ]);
    const ventet = [5, 6, 4, 3, 2, 1, 0];
    for (const rader of [
      [0, 1, 2, 3, 4, 5, 6],
      [6, 5, 4, 3, 2, 1, 0],
      [3, 0, 6, 1, 5, 2, 4],
    ]) {
      ordne(lager, rader);
      expect(rader).toEqual(ventet);
    }
  });

  it("er den samme for få og mange rader, og for alle stokkinger", () => {
    const t = lagTerning(20_190_101);
    for (const antall of [2, 15, 16, 17, 40]) {
      const lager = lagLager(
        Array.from({ length: antall }, (_, i) => lagPost("LOKO", 100 + (i % 9), 150 + (i % 7))),
      );
      const ventet = Array.from({ length: antall }, (_, i) => i).sort(
        (a, b) => (a % 9) - (b % 9) || (a % 7) - (b % 7) || a - b,
      );
      const stokket = Array.from({ length: antall }, (_, i) => i);
      for (let i = antall - 1; i > 0; i -= 1) {
        const j = t.under(i + 1);
        [stokket[i], stokket[j]] = [stokket[j] ?? 0, stokket[i] ?? 0];
      }
      ordne(lager, stokket);
      expect(stokket).toEqual(ventet);
    }
  });

  it("navnene står med plassene først, etter tall, og så id-ene, etter tegn", () => {
    const lager = lagLager([
      lagPost("UK", 100, 110, { id: "b" }),
      ...Array.from({ length: 10 }, () => lagPost("UK", 100, 110)),
      lagPost("UK", 100, 110, { id: "B" }),
      lagPost("UK", 100, 110, { id: "10" }),
    ]);
    const ventet = [2, 10, "10", "B", "b"];
    expect(ordnedeNavn(lager, [0, 2, 10, 11, 12])).toEqual(ventet);
    expect(ordnedeNavn(lager, [12, 11, 10, 2, 0])).toEqual(ventet);
    expect(ordnedeNavn(lager, [11, 0, 12, 10, 2])).toEqual(ventet);
    // an id of a lower number than the place, in either order
    const to = lagLager([lagPost("UK", 100, 110, { id: "0" }), lagPost("UK", 100, 110)]);
    expect([ordnedeNavn(to, [0, 1]), ordnedeNavn(to, [1, 0])]).toEqual([
      [1, "0"],
      [1, "0"],
    ]);
  });

  it("dager er i periodene når de har en dag i noen av dem", () => {
    const lager = lagLager([], {}, [
      { fra: 100, til: 110 },
      { fra: 120, til: 130 },
    ]);
    const i = (fra: number, til: number) => iPeriodene(lager, { fra, til });
    expect([i(1, 99), i(1, 100), i(110, 115), i(111, 119), i(119, 120), i(130, 200), i(131, 200)]).toEqual([
      ...[false, true, true, false, true, true, false],
    ]);
  });
});
