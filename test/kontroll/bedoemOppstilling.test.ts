// The head judged row by row: what an instalment, a correction and a sum can be, with amounts small enough to work out by hand.

import { describe, expect, it } from "vitest";
import type { Aarsbeloep } from "../../src/kontroll/skjema/bedoemAarsbeloep.js";
import { bedoemOppstilling } from "../../src/kontroll/skjema/bedoemOppstilling.js";
import type { Sumdom } from "../../src/kontroll/skjema/bedoemSummer.js";
import type { LestRad, Vist } from "../../src/kontroll/skjema/LestSkjema.js";
import type { Deldom } from "../../src/kontroll/skjema/Linjedom.js";
import { BROEK_NULL, type Broek, broek, skrivBroek } from "../../src/tall/Broek.js";
import { type Intervall, punkt } from "../../src/tall/Intervall.js";
import { hodeAlene } from "../stoette/hodeAlene.js";

type Tall = { readonly aKonto?: number; readonly korreksjon?: number; readonly sum?: number };

const kr = (n: number | undefined): Vist | undefined => {
  if (n === undefined) return undefined;
  const vist = broek(BigInt(n));
  return { vist, siffer: broek(1n), enhet: BROEK_NULL, intervall: punkt(vist) };
};
let nr = 0;
const rad = ({ aKonto, korreksjon, sum }: Tall, maaneder?: number): LestRad => ({
  nr: nr++,
  termin: "en termin",
  maaneder,
  tall: { aKonto: kr(aKonto), korreksjon: kr(korreksjon), sum: kr(sum) },
});
const aaret = (n: number): Aarsbeloep => ({ verdi: broek(BigInt(n)), kilde: "aarsbeloep" });

type Resten = {
  readonly egen?: LestRad;
  readonly sumrad?: LestRad;
  readonly aar?: number;
  readonly noekkel?: Broek;
  readonly mulig?: Intervall;
};
function bedoem(
  rader: readonly LestRad[],
  { egen, sumrad, aar, noekkel = broek(1n, 4n), mulig }: Resten = {},
) {
  const skjema = hodeAlene(rader, egen, sumrad, noekkel);
  const netto: Sumdom = {
    vist: undefined,
    motViste: undefined,
    motUnderliggende: undefined,
    underliggende: mulig,
    mulig,
    muligTo: mulig,
    flereDesimaler: false,
    dom: undefined,
  };
  return bedoemOppstilling(skjema, noekkel, aar === undefined ? undefined : aaret(aar), netto);
}

/** Verdict, what it should be, and twelve times how many kroner it is off. */
const kort = (dom: Deldom | undefined) => {
  if (dom === undefined) return undefined;
  const { t, n } = dom.avstand.kroner ?? BROEK_NULL;
  return `${dom.dom} ${dom.beregnet ? skrivBroek(dom.beregnet) : "?"} ${skrivBroek(broek(t * 12n, n))}`;
};
const radsum = (tall: Tall, resten: Resten & { readonly maaneder?: number } = {}) =>
  kort(bedoem([rad(tall, resten.maaneder)], resten).rader[0]?.dommer.sum);

describe("en rad i oppstillingen", () => {
  it("A-2: har de månedene den sier, i egen rad nøkkelens, ellers dem beløpet er nærmest", () => {
    const egen = rad({ aKonto: 500 });
    const dom = bedoem([rad({ aKonto: 100 }, 3), rad({ aKonto: 100 }), egen], { egen, aar: 1200 });
    expect(dom.rader.map(({ maaneder }) => maaneder)).toEqual([3n, 1n, 3n]);
    expect(dom.rader.map(({ dommer }) => kort(dommer.aKonto))).toEqual([
      "avvik 300 2400",
      "eksakt 100 0",
      "avvik 300 2400",
    ]);
  });

  it("A-2: i egen rad er nøkkelen delen også der den ikke er hele måneder", () => {
    const egen = rad({ aKonto: 700 });
    const dom = bedoem([egen], { egen, aar: 2400, noekkel: broek(7n, 24n) });
    expect([dom.rader[0]?.maaneder, kort(dom.rader[0]?.dommer.aKonto)]).toEqual([undefined, "eksakt 700 0"]);
  });

  it("N-3: uten årets beløp dømmes ikke terminen, men radens sum", () => {
    const { rader, sum } = bedoem([rad({ aKonto: 100, korreksjon: 10, sum: 112 })]);
    expect(sum).toBeUndefined();
    expect([rader[0]?.dommer.aKonto, kort(rader[0]?.dommer.sum)]).toEqual([undefined, "avvik 110 12"]);
  });

  it("K-4, A-5: summen bygger på alt fra hele kroner til den eksakte delen", () => {
    const resten = { aar: 1000, maaneder: 1 }; // the share is 83 1/3
    expect(radsum({ aKonto: 83, korreksjon: 10, sum: 94 }, resten)).toBe("avrunding 93 0");
    expect(radsum({ aKonto: 83, korreksjon: 10, sum: 95 }, resten)).toBe("avvik 93 8");
    expect(radsum({ aKonto: 84, korreksjon: 10, sum: 93 }, resten)).toBe("avrunding 94 0");
    expect(radsum({ aKonto: 84, korreksjon: 10, sum: 92 }, resten)).toBe("avvik 94 4");
  });

  it("N-2: begge endene er med i det en termin kan være", () => {
    // the share is 83.5, which is shown as 84, and −83.5 as −84
    expect(radsum({ aKonto: 83, sum: 84 }, { aar: 1002, maaneder: 1 })).toBe("avrunding 83 0");
    expect(radsum({ aKonto: -83, sum: -84 }, { aar: -1002, maaneder: 1 })).toBe("avrunding -83 0");
  });

  it("K-4: bare egen rads korreksjon er det linjene lar den være", () => {
    const mulig = { fra: broek(41n, 4n), til: broek(125n, 12n), fraMed: true, tilMed: true };
    const egen = rad({ aKonto: 100, korreksjon: 10, sum: 111 });
    const annen = rad({ aKonto: 100, korreksjon: 10, sum: 111 });
    const dommer = (m: Intervall) => bedoem([egen, annen], { egen, mulig: m }).rader.map((r) => r.dommer);
    // 110.5 is 1/12 above 110 5/12
    expect(dommer(mulig).map(({ sum }) => kort(sum))).toEqual(["avvik 110 1", "avvik 110 0"]);
    // the lines leave nothing of it: then what is shown stands
    expect(dommer(punkt(broek(20n))).map(({ sum }) => kort(sum))).toEqual(["avvik 110 0", "avvik 110 0"]);
    // a later term has none: 10 is shown of no less than 9.5
    expect(dommer(mulig).map(({ korreksjon }) => kort(korreksjon))).toEqual(["avrunding ? 0", "avvik 0 114"]);
  });
});

describe("kolonnene i oppstillingen", () => {
  it("K-4: a konto og sum er radenes, også der en rad bare viser summen", () => {
    const hele = bedoem([rad({ aKonto: 50 }), rad({ aKonto: 100 })], { sumrad: rad({ aKonto: 151 }) });
    expect(kort(hele.sum?.dommer.aKonto)).toBe("avvik 150 6");
    const rader = [rad({ aKonto: 50, sum: 50 }), rad({ sum: 100 })];
    expect(kort(bedoem(rader, { sumrad: rad({ sum: 152 }) }).sum?.dommer.sum)).toBe("avvik 150 12");
    expect(kort(bedoem(rader, { sumrad: rad({ sum: 150 }) }).sum?.dommer.sum)).toBe("eksakt 150 0");
  });
});

describe("siste rads sum", () => {
  /** The last row of two instalments, both months of the year told, and no sums in the rows. */
  const siste = (
    sumrad: Tall,
    aar = 1000,
    resten: { readonly korreksjon?: number; readonly mulig?: Intervall } = {},
  ) => {
    const { korreksjon, mulig } = resten;
    const aKonto = aar < 0 ? -83 : 83;
    const egen = rad({ aKonto, ...(korreksjon !== undefined && { korreksjon }) }, 1);
    const hode = { egen, sumrad: rad(sumrad), aar, ...(mulig && { mulig }) };
    return kort(bedoem([egen, rad({ aKonto }, 1)], hode).sum?.dommer.sum);
  };

  it("K-4: bygger på det som vises, og på det kolonnen kan være bak det", () => {
    // behind the column: 166 to 166 2/3; shown as 167 it is from 166.5, and 167 itself
    expect(siste({ aKonto: 167, sum: 168 })).toBe("avvik 167 6");
    expect(siste({ aKonto: 167, sum: 165 })).toBe("avvik 167 12");
    expect(siste({ aKonto: -167, sum: -168 }, -1000)).toBe("avvik -167 6");
    expect(siste({ aKonto: -167, sum: -165 }, -1000)).toBe("avvik -167 12");
  });

  it("N-2: halvparten som vises som neste krone, er ikke med", () => {
    expect(siste({ aKonto: 166, sum: 167 })).toBe("avvik 166 0");
    expect(siste({ aKonto: -166, sum: -167 }, -1000)).toBe("avvik -166 0");
  });

  it("N-2: halvparten som vises slik, er med, og det viste selv", () => {
    const minus = { korreksjon: -200, mulig: punkt(broek(-200n)) };
    expect(siste({ aKonto: 167, sum: -34 }, 1000, minus)).toBe("avrunding -33 0"); // 166.5 − 200
    const halv = { korreksjon: 1, mulig: punkt(broek(1n, 2n)) };
    expect(siste({ aKonto: 167, sum: 169 }, 1000, halv)).toBe("avvik 168 12"); // 168.5 from 167.5
    const pluss = { korreksjon: 200, mulig: punkt(broek(200n)) };
    expect(siste({ aKonto: -167, sum: 34 }, -1000, pluss)).toBe("avrunding 33 0"); // −166.5 + 200
  });

  it("N-3: er det viste alene der en rad mangler a konto", () => {
    // the share is 166 2/3
    const rader = [rad({ aKonto: 167 }, 2), rad({})];
    const dom = bedoem(rader, { aar: 1000, sumrad: rad({ aKonto: 167, sum: 166 }) });
    expect(kort(dom.sum?.dommer.sum)).toBe("avvik 167 6");
  });

  it("K-4, N-3: har radens egen korreksjon, ellers kolonnens", () => {
    const rader = [rad({ aKonto: 100, korreksjon: 30 })];
    const sum = (tall: Tall) => kort(bedoem(rader, { sumrad: rad(tall) }).sum?.dommer.sum);
    expect(sum({ aKonto: 100, korreksjon: 10, sum: 112 })).toBe("avvik 110 12");
    expect(sum({ aKonto: 100, sum: 132 })).toBe("avvik 130 12");
  });

  it("K-4: dømmes som kolonne og som rad, og den verste dommen står", () => {
    const rader = [rad({ aKonto: 50, sum: 50 }), rad({ aKonto: 50, korreksjon: 10, sum: 65 })];
    const sum = (S: number) =>
      kort(bedoem(rader, { sumrad: rad({ aKonto: 100, korreksjon: 10, sum: S }) }).sum?.dommer.sum);
    expect(sum(115)).toBe("avvik 110 48"); // right as a column, wrong as a row
    expect(sum(110)).toBe("avrunding 115 0"); // right as a row, as a column only by the values behind
    expect(sum(120)).toBe("avvik 115 108"); // wrong as both: as a column
    const like = [rad({ aKonto: 50, korreksjon: 5, sum: 55 }), rad({ aKonto: 50, korreksjon: 5, sum: 55 })];
    // as a row 130 + 9 to 11, as a column 109 to 111
    const skilt = bedoem(like, { sumrad: rad({ aKonto: 130, sum: 141 }) }).sum?.dommer.sum;
    expect(kort(skilt)).toBe("avvik 110 354");
  });
});
