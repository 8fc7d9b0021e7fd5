// Versions of one vedtak, vedtak that stand twice, and the 3 døgn against a successor, day by day. January 2019 has 31 days, the quarter 90.

import { describe, expect, it } from "vitest";
import { gaaGjennomBrukere } from "../../src/aktivitet/gaaGjennomBrukere.js";
import { fravaerI, gyldigTil } from "../../src/aktivitet/radregning.js";
import { type Aktivitetsvalg, beregnAktivitet, type VedtakInn } from "../../src/index.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";
import { lagLager, lagPost, nummer } from "../stoette/vedtaksposter.js";

const Q1 = { fra: "2019-01-01", til: "2019-03-31" };
type Uten = Omit<VedtakInn, "bruker">;

const svarFor = (vedtak: readonly Uten[], valg: Aktivitetsvalg = {}) =>
  beregnAktivitet({ periode: Q1, vedtak: vedtak.map((v) => ({ bruker: "b", ...v })), valg });
/** Lines as "code volume recipients vedtak", of the vedtak of one bruker; in whatever order they come. */
function linjer(vedtak: readonly Uten[], valg: Aktivitetsvalg = {}): string[] {
  const skriv = (liste: readonly Uten[]) =>
    svarFor(liste, valg).linjer.map((l) => `${l.kode} ${l.volum} ${l.mottakere} ${l.vedtak}`);
  const ut = skriv(vedtak);
  expect(skriv([...vedtak].reverse())).toEqual(ut);
  return ut;
}

const v = (
  kode: "LOKO" | "LSKO" | "LFKO" | "TANKO" | "UK",
  fra: string,
  til?: string,
  resten: Partial<VedtakInn> = {},
) => ({
  kode,
  fra: `2019-${fra}`,
  ...(til === undefined ? {} : { til: `2019-${til}` }),
  ...resten,
});
const versjon = (...[kode, fra, til, resten]: Parameters<typeof v>) =>
  v(kode, fra, til, { id: "v", ...resten });
const timer = (fra: string, timerPerUke: number) => ({
  id: "v",
  kode: "HTAMDK",
  fra: `2019-${fra}`,
  timerPerUke,
});

describe("V-1: versjoner av et vedtak", () => {
  it("den siste som gjelder en dag, teller den; hver kode har sin dag, og vedtaket er ett i hver", () => {
    expect(linjer([versjon("LOKO", "01-01"), versjon("LSKO", "02-01")])).toEqual([
      "LOKO 31 1 1",
      "LSKO 59 1 1",
    ]);
    // one hour a day, and two from February
    expect(linjer([timer("01-01", 7), timer("02-01", 14)])).toEqual(["HTAMDK 149 1 1"]);
    expect(linjer([timer("01-01", 7), timer("02-01", 14), timer("03-01", 21)])).toEqual(["HTAMDK 180 1 1"]);
  });

  it("en versjon som slutter, avslutter ikke den før den", () => {
    expect(linjer([versjon("LOKO", "01-01"), versjon("LSKO", "02-01", "02-10")])).toEqual([
      "LOKO 80 1 1",
      "LSKO 10 1 1",
    ]);
    // the third leaves a day between itself and the second
    const tre = [
      versjon("LOKO", "01-01"),
      versjon("LSKO", "02-01", "02-10"),
      versjon("LFKO", "02-12", "02-20"),
    ];
    expect(linjer(tre)).toEqual(["LOKO 71 1 1", "LSKO 10 1 1", "LFKO 9 1 1"]);
    // the second is valid after the third, too
    const rundt = [
      versjon("LOKO", "01-01"),
      versjon("LSKO", "02-01", "02-20"),
      versjon("LFKO", "02-05", "02-06"),
    ];
    expect(linjer(rundt)).toEqual(["LOKO 70 1 1", "LSKO 18 1 1", "LFKO 2 1 1"]);
  });

  it("V-2: dagene uten tjeneste i en tidligere versjon tapes én gang", () => {
    const opphoer = [
      { fra: "2019-01-10", til: "2019-01-12" },
      { fra: "2019-01-30", til: "2019-02-03" },
    ];
    expect(linjer([versjon("TANKO", "01-01", undefined, { opphoer }), versjon("LOKO", "02-01")])).toEqual([
      "TANKO 26 1 1",
      "LOKO 59 1 1",
    ]);
  });

  it("V-2: de tre døgnene følger versjonen som gjelder på sin siste dag", () => {
    const doed = versjon("LOKO", "01-01", "02-15", { avslutning: "doed" });
    expect(linjer([doed, versjon("LSKO", "02-01")])).toEqual(["LOKO 31 1 1", "LSKO 59 1 1"]);
    expect(linjer([doed, versjon("LSKO", "02-01", "02-15")])).toEqual(["LOKO 31 1 1", "LSKO 15 1 1"]);
    expect(linjer([doed, versjon("LSKO", "02-01", "02-14")])).toEqual(["LOKO 35 1 1", "LSKO 14 1 1"]);
    expect(linjer([doed, versjon("LSKO", "02-16", "02-20")])).toEqual(["LOKO 49 1 1", "LSKO 5 1 1"]);
  });

  it("den siste dagen teller ikke, der det er valgt: versjonen før gjelder igjen på den", () => {
    const valg = { sisteDag: "telles-ikke" } as const;
    expect(linjer([versjon("LOKO", "01-01"), versjon("LSKO", "02-01", "02-10")], valg)).toEqual([
      "LOKO 81 1 1",
      "LSKO 9 1 1",
    ]);
  });

  it("bare de med samme id er versjoner, og bare der de ikke alle skal telles", () => {
    expect(
      linjer([v("LOKO", "01-01", "03-31", { id: "v" }), v("LSKO", "02-01", undefined, { id: "w" })]),
    ).toEqual(["LOKO 90 1 1", "LSKO 59 1 1"]);
    expect(linjer([v("LOKO", "01-01"), v("LSKO", "02-01")])).toEqual(["LOKO 90 1 1", "LSKO 59 1 1"]);
    const valg = { versjoner: "alle-telles" } as const;
    expect(linjer([timer("01-01", 7), timer("02-01", 14)], valg)).toEqual(["HTAMDK 208 1 2"]);
  });

  it("er ett vedtak i hver periode der noen av dem har en dag, også i den andre kommunen", () => {
    const maaned = (fra: string, til: string) => ({ fra: `2019-${fra}`, til: `2019-${til}` });
    const { resultater } = beregnAktivitet({
      perioder: [maaned("01-01", "01-31"), maaned("02-01", "02-28"), Q1],
      vedtak: [
        { bruker: "b", kommune: "Fusa", kode: "UK", fra: "2019-01-01" },
        ...[timer("01-01", 7), timer("02-01", 14)].map((t) => ({ bruker: "b", kommune: "Os", ...t })),
      ],
    });
    expect(
      resultater.map(
        (r) =>
          `${r.kommune} ${r.linjer.map((l) => `${l.kode} ${l.volum} ${l.vedtak}`).join()} ${r.mottakere}`,
      ),
    ).toEqual([
      "Fusa UK 31 1 1",
      "Fusa UK 28 1 1",
      "Fusa UK 90 1 1",
      "Os HTAMDK 31 1 1",
      "Os HTAMDK 56 1 1",
      "Os HTAMDK 149 1 1",
    ]);
  });

  it("en versjon som en senere dekker helt, har ingen dag: den er ikke med, og ikke mottakeren heller", () => {
    expect(
      linjer([versjon("LOKO", "02-01", "02-10"), versjon("LSKO", "02-01", "02-10", { id: "w" })]),
    ).toHaveLength(2);
    const dekket = [
      versjon("LOKO", "01-01", "01-31"),
      { id: "v", kode: "LSKO", fra: "2018-12-01", til: "2019-01-31" },
      versjon("LFKO", "01-02"),
    ];
    // LOKO has only the first day, LSKO none in the period
    expect(linjer(dekket)).toEqual(["LOKO 1 1 1", "LFKO 89 1 1"]);
  });

  it("radenes dager: den siste som gjelder, og dem uten tjeneste", () => {
    const opphoer = { opphoer: [102, 103, 105, 105], antallOpphoer: 2 };
    const poster = [lagPost("UK", 100, 110), lagPost("TANKO", 100, 110, opphoer), lagPost("UK", 100, 110)];
    const lager = lagLager(poster);
    expect([gyldigTil(lager, 1), fravaerI(lager, 0), fravaerI(lager, 1), fravaerI(lager, 2)]).toEqual([
      110,
      [],
      [102, 103, 105, 105],
      [],
    ]);
    expect(gyldigTil(lagLager(poster, { sisteDag: "telles-ikke" }), 1)).toBe(109);
  });
});

describe("et vedtak som står flere ganger", () => {
  it("telles én gang, med dagene og døgnene, og er nevnt for hver gang for mye", () => {
    const doed = versjon("LOKO", "01-01", "01-31", { avslutning: "doed", kommune: "Os" });
    expect(linjer([doed, doed, doed])).toEqual(["LOKO 34 1 1"]);
    const merknad = {
      kode: "VEDTAK_TO_GANGER",
      sti: ["vedtak", "v"],
      melding: "Vedtaket «v» står to ganger med samme innhold fra 2019-01-01; det er telt én gang.",
      kommune: "Os",
      vedtak: ["v"],
      dager: { fra: "2019-01-01", til: "2019-01-31" },
    };
    expect(svarFor([doed, doed, doed]).merknader).toEqual([merknad, merknad]);
    const loepende = versjon("TANKO", "01-01", undefined, {
      opphoer: [{ fra: "2019-02-01", til: "2019-02-10" }],
    });
    expect(linjer([loepende, loepende])).toEqual(["TANKO 80 1 1"]);
    expect(svarFor([loepende, loepende]).merknader.map((m) => "dager" in m && m.dager)).toEqual([
      { fra: "2019-01-01" },
    ]);
  });

  it("som versjon: den gjentatte er borte, og den senere gjelder", () => {
    expect(linjer([versjon("LOKO", "01-01"), versjon("LOKO", "01-01"), versjon("LSKO", "02-01")])).toEqual([
      "LOKO 31 1 1",
      "LSKO 59 1 1",
    ]);
  });

  const TIMER = { kode: "HTAMDK", fra: "2019-01-01", id: "v" };
  const per = (verdi: string, per: "uke" | "maaned") => ({ mengde: { verdi, enhet: "time", per } as const });
  it.each<[string, Uten, Uten]>([
    ["koden", versjon("LOKO", "01-01"), versjon("LSKO", "01-01")],
    ["siste dag", versjon("LOKO", "01-01", "01-31"), versjon("LOKO", "01-01", "02-01")],
    [
      "avslutningen",
      versjon("LOKO", "01-01", "01-31"),
      versjon("LOKO", "01-01", "01-31", { avslutning: "annet" }),
    ],
    ["timene", { ...TIMER, timerPerUke: 7 }, { ...TIMER, timerPerUke: 8 }],
    ["timenes siste desimaler", { ...TIMER, timerPerUke: "7.00001" }, { ...TIMER, timerPerUke: "7.00002" }],
    ["det timene er per", { ...TIMER, ...per("1.0001", "uke") }, { ...TIMER, ...per("1.0001", "maaned") }],
    [
      "opphøret",
      versjon("TANKO", "01-01", undefined, { opphoer: [{ fra: "2019-02-01", til: "2019-02-10" }] }),
      versjon("TANKO", "01-01", undefined, { opphoer: [{ fra: "2019-02-01", til: "2019-02-11" }] }),
    ],
  ])("er to ulike når det er ulikt i %s, og da er det en feil", (_navn, en, annen) => {
    const feil = fangSioFeil(() => svarFor([{ kode: "UK", fra: "2019-01-01" }, en, annen]));
    expect(feil).toEqual([
      {
        kode: "DUPLIKAT_VEDTAK",
        sti: ["vedtak", 2, "fra"],
        melding:
          'Vedtaket «v» har to ulike versjoner fra 2019-01-01, så ingen av dem er den siste; behold den som gjelder, eller velg versjoner: "alle-telles".',
      },
    ]);
  });

  it("hver av flere holdes mot den første, og nevnes på sin plass", () => {
    const feil = (vedtak: readonly Uten[]) =>
      fangSioFeil(() => svarFor(vedtak))
        .map((f) => Number(f.sti[1]))
        .sort((a, b) => a - b);
    const [a, b, c] = [versjon("LOKO", "01-01"), versjon("LSKO", "01-01"), versjon("LFKO", "01-01")];
    expect(feil([a, b, c])).toEqual([1, 2]);
    expect(feil([a, b, a])).toEqual([1]);
    expect(feil([versjon("UK", "02-01"), a, b, versjon("UK", "01-15")])).toEqual([2]);
    expect(
      feil([
        { kode: "UK", fra: "2019-01-01", id: "w" },
        { kode: "OL", timerPerUke: 1, fra: "2019-01-01", id: "w" },
        a,
        b,
      ]),
    ).toEqual([1, 3]);
  });
});

describe("V-2: døgnene etter flytting, der etterfølgere trekkes", () => {
  const trekkes = { etterfoelger: "trekkes" } as const;
  const flyttet = v("LOKO", "01-01", "01-31", { avslutning: "flytting" });
  const loko = (...etter: Uten[]) => linjer([flyttet, ...etter], trekkes)[0];

  it.each([
    ["fra dagen etter", [v("LSKO", "02-01")], "LOKO 31 1 1"],
    ["fra den andre dagen", [v("LSKO", "02-02")], "LOKO 32 1 1"],
    ["fra den tredje dagen", [v("LSKO", "02-03")], "LOKO 33 1 1"],
    ["fra den fjerde dagen", [v("LSKO", "02-04")], "LOKO 34 1 1"],
    ["bare den første dagen", [v("LSKO", "02-01", "02-01")], "LOKO 33 1 1"],
    ["bare den andre dagen", [v("LSKO", "02-02", "02-02")], "LOKO 33 1 1"],
    ["bare den tredje dagen", [v("LSKO", "02-03", "02-03")], "LOKO 33 1 1"],
    ["den første og den tredje", [v("LSKO", "02-01", "02-01"), v("LFKO", "02-03", "02-03")], "LOKO 32 1 1"],
    ["en som gikk hele tiden", [v("LSKO", "01-01")], "LOKO 31 1 1"],
    ["en som gikk til den andre dagen", [v("LSKO", "01-01", "02-02")], "LOKO 32 1 1"],
    ["en kort inne i en lang", [v("LSKO", "01-01", "02-02"), v("LFKO", "01-10", "01-20")], "LOKO 32 1 1"],
    ["uten stjerne", [v("TANKO", "02-01")], undefined],
    ["ingen", [], "LOKO 34 1 1"],
  ] as const)("%s", (_navn, etter, ventet) => {
    if (ventet === undefined) expect(linjer([flyttet, ...etter], trekkes)).toContain("LOKO 34 1 1");
    else expect(loko(...etter)).toBe(ventet);
  });

  it("timer med stjerne er et vedtak som andre, og uten valget beholdes alle", () => {
    const hjemme = { kode: "HTBODK", fra: "2019-02-02", timerPerUke: 7 };
    expect(linjer([flyttet, hjemme], trekkes)).toEqual(["HTBODK 58 1 1", "LOKO 32 1 1"]);
    expect(linjer([flyttet, v("LSKO", "02-01")])).toEqual(["LOKO 34 1 1", "LSKO 59 1 1"]);
  });

  it("der siste dag ikke teller, begynner døgnene på den", () => {
    const valg = { ...trekkes, sisteDag: "telles-ikke" } as const;
    // 30 days, and of January 31st, February 1st and 2nd those that are free
    expect(linjer([flyttet, v("LSKO", "02-01")], valg)[0]).toBe("LOKO 31 1 1");
    expect(linjer([flyttet, v("LSKO", "01-31")], valg)[0]).toBe("LOKO 30 1 1");
    // from and to the same day is no day
    expect(linjer([flyttet, v("LSKO", "02-01", "02-01")], valg)).toEqual(["LOKO 33 1 1"]);
  });

  it("sammen med versjoner: dagene som en senere versjon har, er fortsatt borte", () => {
    const foer = versjon("LOKO", "01-01", "03-10", { avslutning: "flytting" });
    const vedtak = [foer, versjon("LSKO", "01-20", "01-25"), v("LFKO", "03-11", undefined, { id: "w" })];
    expect(linjer(vedtak, trekkes)).toEqual(["LOKO 63 1 1", "LSKO 6 1 1", "LFKO 21 1 1"]);
    // one that gave way on its last day has no døgn to give
    const viker = [foer, versjon("LSKO", "03-10"), v("LFKO", "03-12", "03-12", { id: "w" })];
    expect(linjer(viker, trekkes)).toEqual(["LOKO 68 1 1", "LSKO 22 1 1", "LFKO 1 1 1"]);
  });

  it("flere enn én bruker: bare brukerens egne", () => {
    const lager = lagLager(
      [
        lagPost("LOKO", 100, 109, { avslutning: 1 }),
        lagPost("UK", 120, 121),
        lagPost("LSKO", 110, 120, { bruker: "c" }),
        lagPost("LFKO", 121, 125, { bruker: "c", avslutning: 2 }),
      ],
      trekkes,
    );
    gaaGjennomBrukere(lager, undefined);
    expect([lager.akk.tall[2 * nummer("LOKO")], lager.akk.tall[2 * nummer("LFKO")]]).toEqual([
      130_000, 80_000,
    ]);
  });
});
