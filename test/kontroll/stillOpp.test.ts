// An identity set up on small tables: where it holds, what is passed over, and what is said when it cannot be set up.

import { describe, expect, it } from "vitest";
import type { Celleplass, Regnestykke } from "../../src/kontroll/Regnestykke.js";
import { stillOpp } from "../../src/kontroll/stillOpp.js";
import type { Celle, Tabell } from "../../src/kontroll/Tabell.js";
import { broek } from "../../src/tall/Broek.js";
import { punkt } from "../../src/tall/Intervall.js";

const celle = (tall: bigint): Celle => ({
  vist: broek(tall),
  enhet: broek(0n),
  intervall: punkt(broek(tall)),
});
const nummer = (...navn: string[]) => new Map(navn.map((n, i) => [n, i] as const));
const STI = ["identiteter", 0];
const kolonne = (navn: string, tabell?: string): Celleplass => ({
  tabell: { navn: tabell, sti: ["tabell"] },
  rad: undefined,
  kolonne: { navn, sti: ["kolonne"] },
  sti: STI,
});
const pluss = (plass: Celleplass) => ({ plass, fortegn: 1n }) as const;

const stykke = (endret: Partial<Regnestykke> = {}): Regnestykke => ({
  nr: 4,
  type: "radsum",
  sti: STI,
  svar: kolonne("sum"),
  ledd: [pluss(kolonne("a")), pluss(kolonne("b"))],
  resten: undefined,
  forhold: undefined,
  rader: undefined,
  kolonner: undefined,
  utelatTomme: true,
  ...endret,
});
/** One row: a, b and the answer. */
const tabell = (celler: Tabell["celler"][number], navn?: string): Tabell => ({
  navn,
  rader: nummer("1"),
  kolonner: nummer("a", "b", "sum"),
  celler: [celler],
});
const rute = (kol: string) => ({ tabell: undefined, rad: "1", kolonne: kol, celle: null });

const EN = celle(1n);
const FORHOLD = { faktor: broek(1n), tillegg: broek(0n) };

describe("stillOpp: der identiteten gjelder", () => {
  it("sier stedet, med tabellen bare når den har et navn", () => {
    const sted = { identitet: 4, type: "radsum", rad: "1", kolonne: "sum" };
    const uten = stillOpp(stykke(), [tabell([EN, EN, celle(2n)])]).instanser;
    expect(uten.map((i) => i.sted)).toStrictEqual([sted]);
    const med = stillOpp(stykke(), [tabell([EN, EN, celle(2n)], "T")]).instanser;
    expect(med.map((i) => i.sted)).toStrictEqual([{ ...sted, tabell: "T" }]);
  });

  it("N-3: har med de leddene som er fylt ut", () => {
    const { instanser, utelatt } = stillOpp(stykke(), [tabell([null, EN, EN])]);
    expect(instanser.map(({ svar, ledd }) => [svar, ledd])).toEqual([[EN, [{ celle: EN, fortegn: 1n }]]]);
    expect(utelatt).toEqual([]);
  });
});

describe("stillOpp: det som utelates (N-3)", () => {
  it.each<[string, Regnestykke, Tabell["celler"][number], string[]]>([
    ["svaret alene er nok", stykke(), [null, EN, null], ["sum"]],
    ["alle leddene må være tomme i en sum", stykke(), [null, null, EN], ["a", "b"]],
    ["ett ledd er nok i et forhold", stykke({ forhold: FORHOLD }), [null, null, EN], ["a"]],
    ["nevneren er nok i et forhold", stykke({ forhold: FORHOLD }), [EN, null, EN], ["b"]],
    ["svaret er nok i et forhold", stykke({ forhold: FORHOLD }), [null, EN, null], ["sum"]],
  ])("%s", (_navn, regnestykke, celler, tomme) => {
    expect(stillOpp(regnestykke, [tabell(celler)])).toEqual({
      instanser: [],
      utelatt: [{ identitet: 4, tomme: tomme.map(rute) }],
      problemer: [],
    });
  });

  it.each<[string, Tabell["celler"][number]]>([
    ["et ledd", [undefined, EN, EN]],
    ["svaret", [EN, EN, undefined]],
  ])("%s som ikke kunne leses, er verken utelatt eller kontrollert", (_navn, celler) => {
    expect(stillOpp(stykke(), [tabell(celler)])).toEqual({ instanser: [], utelatt: [], problemer: [] });
  });
});

describe("stillOpp: det som ikke lar seg stille opp", () => {
  it("uten ledd blir ingenting utelatt", () => {
    const alene: Tabell = { navn: undefined, rader: nummer("1"), kolonner: nummer("sum"), celler: [[EN]] };
    expect(stillOpp(stykke({ ledd: [], resten: "kolonne" }), [alene])).toEqual({
      instanser: [],
      utelatt: [],
      problemer: [
        { kode: "MANGLER_FELT", sti: [...STI, "av"], melding: "Ingen ledd å summere; oppgi minst ett." },
      ],
    });
  });

  it("et ledd i en ukjent tabell gir ingen sum av de andre", () => {
    const ledd = [pluss(kolonne("a", "T")), pluss(kolonne("b", "U"))];
    const { instanser, problemer } = stillOpp(stykke({ svar: kolonne("sum", "T"), ledd }), [
      tabell([EN, EN, EN], "T"),
    ]);
    expect(instanser).toEqual([]);
    expect(problemer.map((p) => p.kode)).toEqual(["UKJENT_TABELL"]);
  });

  it("en ukjent rad nevner dem som finnes", () => {
    const rader = [{ navn: "ukjent", sti: ["rader", 0] }];
    const { problemer } = stillOpp(stykke({ rader }), [tabell([EN, EN, EN])]);
    expect(problemer.map((p) => [p.kode, p.sti])).toEqual([["UKJENT_RAD", ["rader", 0]]]);
    expect(problemer[0]?.melding).toContain("«1»");
  });
});
