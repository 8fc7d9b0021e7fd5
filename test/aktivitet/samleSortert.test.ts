// A list that comes bruker by bruker: what is in order, what is not, and that its answer is that of the same list in any order.

import { describe, expect, it } from "vitest";
import { lesAktivitet } from "../../src/aktivitet/lesAktivitet.js";
import { samleSortert } from "../../src/aktivitet/samleSortert.js";
import { tellSamling } from "../../src/aktivitet/tellSamling.js";
import { beregnAktivitet, type VedtakInn } from "../../src/index.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";

const Q1 = { fra: "2019-01-01", til: "2019-03-31" };

/** The settings of a count, as they are read. */
function lest(mer: object = {}) {
  const svar = lesAktivitet({ periode: Q1, vedtak: [], ...mer });
  if (!("verdi" in svar)) throw new Error("ventet at inndata kunne leses");
  return svar.verdi;
}
function sortert(vedtak: readonly unknown[], mer: object = {}) {
  const verdi = lest(mer);
  const oppsett = { regler: verdi.regler, oversetter: verdi.oversetter, spenn: { fra: 17_897, til: 17_986 } };
  return samleSortert(vedtak, verdi, oppsett);
}
/** Vedtak written as "kommune bruker", or the bruker alone. */
const av = (...hvem: string[]): VedtakInn[] =>
  hvem.map((tekst) => {
    const [bruker = "", kommune] = tekst.split(" ").reverse();
    return { bruker, kode: "UK", fra: "2019-01-01", ...(kommune === undefined ? {} : { kommune }) };
  });

describe("en liste er i orden", () => {
  it.each([
    [[]],
    [["a"]],
    [["a", "a", "b"]],
    [["a", "b", "c"]],
    [["B", "a", "å"]],
    [["Os a", "Os b", "Fusa a", "Fusa b"]],
    [["Os a", "Fusa a", "Os b", "Fusa b"]],
    [["Os b", "Fusa a", "Os c"]],
    [["a", "Os a", "b", "Os b"]],
  ])("%j", (hvem) => {
    expect(sortert(av(...hvem))?.gang).toBeDefined();
  });

  it.each([
    [["b", "a"]],
    [["a", "b", "a"]],
    [["a", "c", "b"]],
    [["a", "B"]],
    [["Os b", "Os a"]],
    [["Os a", "Fusa a", "Os a"]],
    [["Os b", "Fusa a", "Os a"]],
    [["b", "Os a", "a"]],
  ])("eller ikke: %j", (hvem) => {
    expect(sortert(av(...hvem))).toBeUndefined();
  });

  it("et vedtak som er galt, er ikke noens: det bryter ikke ordenen", () => {
    const galt = { bruker: "a", kode: "X", fra: "2019-01-01" };
    expect(fangSioFeil(() => sortert([...av("b"), galt, ...av("b", "c")])).map((p) => p.sti)).toEqual([
      ["vedtak", 1, "kode"],
    ]);
    expect(sortert([galt, ...av("b", "a")])).toBeUndefined();
  });
});

describe("svaret", () => {
  const liste: VedtakInn[] = [
    ...av("Os a", "Os b", "Fusa a"),
    { bruker: "a", kommune: "Fusa", kode: "UK", fra: "2019-03-31", til: "2019-04-10" },
    { bruker: "c", kommune: "Os", kode: "LOKO", fra: "2019-01-01", til: "2019-01-10", avslutning: "doed" },
    { bruker: "c", kommune: "Os", kode: "UK", fra: "2019-01-15", til: "2019-01-31" },
    ...av("a"),
  ];

  it("er talt bruker for bruker, uten rader", () => {
    const samling = sortert(liste, { kvalitet: true });
    if (samling === undefined) throw new Error("ventet at listen var i orden");
    expect(samling.lager.antall).toBe(0);
    const telling = tellSamling(samling, lest(), "alle");
    const linjene = telling.kommuner.map(({ kommune, celler: [celle] }) => [
      kommune,
      celle?.mottakere,
      celle?.koder.map((k) => [k.vedtak, k.mottakere, k.summer.map(([, sum]) => sum / 10n ** 20n)]),
    ]);
    expect(linjene).toEqual([
      [undefined, 1, [[1, 1, [90n]]]],
      ["Fusa", 1, [[2, 1, [91n]]]],
      // V-2: 10 days and the 3 døgn; twice 90 and 17
      [
        "Os",
        3,
        [
          [1, 1, [13n]],
          [3, 3, [197n]],
        ],
      ],
    ]);
    expect(telling.merknader.vist.map((m) => [m.kode, m.kommune, m.vedtak])).toEqual([
      ["OVERLAPPENDE_VEDTAK", "Fusa", [2, 3]],
      ["VEDTAK_ETTER_DOED", "Os", [4, 5]],
    ]);
  });

  it("er det samme i en annen orden", () => {
    const [foerste, ...resten] = liste.map((v, i) => ({ ...v, id: `v${i}` }));
    const inn = (vedtak: readonly (VedtakInn | undefined)[]) =>
      beregnAktivitet({ periode: Q1, vedtak: vedtak as VedtakInn[], kvalitet: true });
    expect(inn([...resten, foerste])).toEqual(inn([foerste, ...resten]));
  });

  it("T-7: lokale koder er oversatt, og valgene gjelder", () => {
    const vedtak = [{ bruker: "a", kode: "L", fra: "2019-03-31", til: "2019-03-31" }];
    const mer = { lokaleKoder: { L: "UK" }, valg: { sisteDag: "telles-ikke" } };
    expect(sortert(vedtak, mer)?.lager.akk.tall.some((n) => n !== 0)).toBe(false);
    expect(sortert(vedtak, { lokaleKoder: { L: "UK" } })?.gang?.iAlt[0]).toBe(1);
  });
});
