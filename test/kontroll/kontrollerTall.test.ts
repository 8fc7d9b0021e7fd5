// Published numbers against what they should be, with sources.

import { describe, expect, it } from "vitest";
import { kontrollerTall, type Talluttrykk, type VistTall } from "../../src/index.js";
import fond from "../../tariffs/fond-stjoerdal.json" with { type: "json" };
import uttrekk from "../../tariffs/uttrekk.json" with { type: "json" };
import { kall } from "../stoette/beregninger.js";
import { fangSioFeil, forventVelformede } from "../stoette/fangSioFeil.js";

const vist = (tall: string | number, avrundetTil: string | number): VistTall => ({ vist: tall, avrundetTil });
const mill = (tall: number) => vist(tall, 1);

/** The published uttrekk of a municipality in a year. */
function publisertUttrekk(kommune: string, aar: number) {
  const rad = uttrekk.beloep.find((r) => r.kommuner.join() === kommune && r.aar === aar);
  if (rad === undefined) throw new Error(`ingen ${kommune} ${aar}`);
  return rad;
}
const beloep = (kommune: string, aar: number): VistTall => {
  const rad = publisertUttrekk(kommune, aar);
  return vist(rad.beloep, rad.avrundetTil);
};

describe("publiserte uttrekk (R-1 til R-3)", () => {
  it("R-3: Bjørnafjorden 2020 er summen av Os og Fusa, 1 000 kr av avrunding (S003 l. 894–914)", () => {
    const { dom, differanse, avstand } = kontrollerTall({
      publisert: beloep("bjoernafjorden", 2020),
      beregnet: { sum: [beloep("os", 2020), beloep("fusa", 2020)] },
    });
    expect([dom, differanse, avstand]).toEqual(["avrunding", "-1000", "0"]);
  });

  it("R-2: Fusa 2018–2020 med 2,8 og 3,1 % og demografi på 0,51–0,53 % (S003 l. 877–914)", () => {
    const demografi = { fra: "1.0051", til: "1.0053" };
    const kjede = (...vekst: Talluttrykk[]): Talluttrykk => ({
      produkt: [beloep("fusa", 2018), { vist: "1.028" }, { vist: "1.031" }, ...vekst],
    });
    const publisert = beloep("fusa", 2020);
    const svar = kontrollerTall({ publisert, beregnet: kjede(demografi, demografi) });
    expect(svar.dom).toBe("avrunding");
    // an interval has no shown number to differ from
    expect(svar).not.toHaveProperty("differanse");
    expect(kontrollerTall({ publisert, beregnet: kjede() }).dom).toBe("avvik");
  });

  it("R-8: Lillesands deler er summen, og 7,1 % av den er uten vedtak (S001 l. 142–144)", () => {
    const { deler = [], beloep: sum, avrundetTil } = publisertUttrekk("lillesand", 2015);
    const delene = deler.map((del) => vist(del.beloep, del.avrundetTil));
    const hele = vist(sum, avrundetTil);
    expect(kontrollerTall({ publisert: hele, beregnet: { sum: delene } })).toMatchObject({
      dom: "eksakt",
      differanse: "0",
    });
    const [uten] = delene;
    if (uten === undefined) throw new Error("ingen deler");
    const andel = { kvotient: [uten, hele] } as const;
    expect(kontrollerTall({ publisert: vist("0.071", "0.001"), beregnet: andel }).dom).toBe("avrunding");
    expect(kontrollerTall({ publisert: vist("0.072", "0.001"), beregnet: andel }).dom).toBe("avvik");
  });
});

describe("det kildene har som virkelig ikke stemmer", () => {
  it("N-2: fondet i Stjørdal er 205,2 og leddene gir 205,7; avrunding forklarer 0,35 av 0,5 (S002 l. 1547–1565)", () => {
    const ledd = fond.ledd.map((l) => vist(l.beloep, fond.avrundetTil));
    const svar = kontrollerTall({ publisert: vist(fond.sum, fond.avrundetTil), beregnet: { sum: ledd } });
    expect(svar).toMatchObject({ dom: "avvik", differanse: "-0.5", avstand: "0.15" });
  });

  it.each<[string, string, VistTall, Talluttrykk, string]>([
    // 500 and 350 thousandths to each side make 57 less 2,5
    [
      "årsverk i 2020 er 1 432, leddene gir 1 489",
      "S002 l. 2954–2987",
      mill(1432),
      { sum: [630, 453, 285, 121].map(mill) },
      "54.5",
    ],
    ["65 % i teksten, 63 i tabellen", "S002 l. 3329", vist(65, 1), vist(63, 1), "1"],
    [
      "−8 prosentpoeng i teksten, 59 til 47 i tabellen",
      "S002 l. 3359",
      vist(-8, 1),
      { differanse: [vist(47, 1), vist(59, 1)] },
      "2.5",
    ],
    ["372 mill. i teksten, 366 i tabell 7-4", "S002 l. 3828", mill(372), mill(366), "5"],
    ["påslag på 30 mill. i teksten, 28 i tabell 7-2", "S002 l. 2281", mill(30), mill(28), "1"],
  ])("N-2: %s (%s)", (_hva, _kilde, publisert, beregnet, avstand) => {
    expect(kontrollerTall({ publisert, beregnet })).toMatchObject({ dom: "avvik", avstand });
  });

  it("N-2: 370 mill. kan være 366 rundet til hele ti (S002 l. 219)", () => {
    expect(kontrollerTall({ publisert: vist(370, 10), beregnet: mill(366) }).dom).toBe("avrunding");
  });
});

describe("andre publiserte tall", () => {
  it("A-2: A konto i Os 2019 er eksakt (S003 l. 986–1128)", () => {
    const sum = { sum: [{ vist: 100771500 }, { vist: 3935425 }] };
    expect(kontrollerTall({ publisert: { vist: 104706925 }, beregnet: sum }).dom).toBe("eksakt");
  });

  it.each([
    [4452, [3471, 4583, 5300], "avrunding"],
    [4325, [3676, 4109, 5191], "avrunding"],
    [3714, [3511, 3788, 3842], "avrunding"],
    [4453, [3471, 4583, 5300], "avvik"],
  ] as const)("N-2: et snitt på %i er summen av %j delt på 3: %s (S002 l. 4697–4721)", (snitt, tall, dom) => {
    const sum = { sum: tall.map((t) => vist(t, 1)) };
    const svar = kontrollerTall({ publisert: vist(snitt, 1), beregnet: { kvotient: [sum, { vist: 3 }] } });
    expect(svar.dom).toBe(dom);
  });

  it("N-2: intervaller som berører hverandre i en åpen ende, har ingen verdi felles", () => {
    const lukket = kontrollerTall({ publisert: { fra: 0, til: 1 }, beregnet: { fra: 1, til: 2 } });
    const aapen = kontrollerTall({
      publisert: { fra: 0, til: 1, tilMed: false },
      beregnet: { fra: 1, til: 2 },
    });
    expect([lukket.dom, lukket.avstand, aapen.dom, aapen.avstand]).toEqual(["avrunding", "0", "avvik", "0"]);
    // 1 is shown for 0,5 and up to 1,5, which 2 begins with
    expect(kontrollerTall({ publisert: mill(1), beregnet: mill(2) })).toMatchObject({
      dom: "avvik",
      avstand: "0",
    });
  });

  it("N-2: 0 er vist for det som er mellom −0,5 og 0,5, uten endene", () => {
    expect(kontrollerTall({ publisert: mill(0), beregnet: { vist: "0.5" } })).toMatchObject({
      dom: "avvik",
      avstand: "0",
      publisert: { vist: "0", fra: "-0.5", til: "0.5", fraMed: false, tilMed: false },
    });
  });

  it("N-2: et regnestykke kan ha 20 operasjoner inni hverandre og 500 deler", () => {
    const dypt = Array.from({ length: 20 }).reduce<Talluttrykk>((u) => ({ sum: [u] }), mill(1));
    expect(kontrollerTall({ publisert: mill(1), beregnet: dypt }).dom).toBe("eksakt");
    const langt = { sum: Array.from({ length: 499 }, () => mill(1)) };
    expect(kontrollerTall({ publisert: mill(499), beregnet: langt }).dom).toBe("eksakt");
  });
});

describe("ugyldige regnestykker", () => {
  it("kontrakten: alle feil nevnes på en gang, hver på sitt sted", () => {
    const feil = fangSioFeil(() =>
      kall("kontrollerTall", {
        publisert: { vist: "1,5", avrundetTil: 0 },
        beregnet: {
          summ: 1,
          sum: [{ vist: "2.5", avrundetTil: 1 }, { kvotient: [null, { vist: 0 }] }, { produkt: {} }],
        },
        ekstra: 1,
      }),
    );
    forventVelformede(feil);
    expect(feil.map(({ kode, sti }) => `${kode} ${sti.join(".")}`).sort()).toEqual([
      "UGYLDIG_TALL publisert.vist",
      "UGYLDIG_TYPE beregnet.sum.1.kvotient.0",
      "UGYLDIG_TYPE beregnet.sum.2.produkt",
      "UGYLDIG_VERDI beregnet.sum.0.vist",
      "UKJENT_FELT beregnet.summ",
      "UKJENT_FELT ekstra",
      "UTENFOR_OMRAADE publisert.avrundetTil",
    ]);
  });

  it("kontrakten: et regnestykke i seg selv, og et veldig langt, avvises fort", () => {
    const selv: { sum: unknown[] } = { sum: [] };
    selv.sum.push(selv, selv);
    const langt = { sum: Array.from({ length: 200_000 }, () => ({ vist: 1 })) };
    for (const beregnet of [selv, langt]) {
      const start = performance.now();
      forventVelformede(fangSioFeil(() => kall("kontrollerTall", { publisert: { vist: 1 }, beregnet })));
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
