// The small parts of partials: keyed hashes against published values, sums in texts, and that the fast reading takes what it should.

import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { hashBruker, hmacSha256, noekkelmerke } from "../../src/aktivitet/del/brukerhash.js";
import { erDelsum, lesDelsum } from "../../src/aktivitet/del/delsum.js";
import { lesDel } from "../../src/aktivitet/del/lesDel.js";
import { lesKommunerHurtig } from "../../src/aktivitet/del/lesKommunerHurtig.js";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const fasit = (noekkel: string, tekst: string) => createHmac("sha256", noekkel).update(tekst).digest("hex");

describe("nøklede hasher", () => {
  it("er de som RFC 4231 oppgir", () => {
    expect(hex(hmacSha256("\u000b".repeat(20), "Hi There"))).toBe(
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
    );
    expect(hex(hmacSha256("Jefe", "what do ya want for nothing?"))).toBe(
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    );
  });

  it.each([0, 1, 63, 64, 65, 200])("er Nodes med en nøkkel på %d byte, rundt en blokk", (lengde) => {
    expect(hex(hmacSha256("n".repeat(lengde), "tekst"))).toBe(fasit("n".repeat(lengde), "tekst"));
  });

  it("for en bruker er de av kommune og pseudonym, kuttet til 128 bit; merket er fire byte", () => {
    expect(hashBruker("nøkkel", "4624", "a")).toBe(fasit("nøkkel", "bruker\0k4624\0a").slice(0, 32));
    expect(hashBruker("nøkkel", undefined, "a")).toBe(fasit("nøkkel", "bruker\0\0a").slice(0, 32));
    expect(noekkelmerke("nøkkel")).toBe(fasit("nøkkel", "merke\0sio-aktivitetsdel").slice(0, 8));
  });
});

describe("summer i tekst", () => {
  const TIL_20 = 10n ** 20n;
  it.each<[string, bigint]>([
    ["0", 0n],
    ["12", 12n * TIL_20],
    ["007", 7n * TIL_20],
    ["3.5", 35n * 10n ** 19n],
    ["10.05", 1005n * 10n ** 18n],
    ["0.00000000000000000001", 1n],
    [`1${"0".repeat(99)}`, 10n ** 119n],
  ])("V-7: %s leses eksakt", (tekst, ventet) => {
    expect(erDelsum(tekst)).toBe(true);
    expect(lesDelsum(tekst)).toBe(ventet);
  });

  it.each([
    ...["", ".", "1.", ".5", "-1", "+1", "1e3", "1,5", " 1", "1 ", "1.2.3", "x1", "1x", "1.x", "1x5"],
    ...["0.000000000000000000001", `1${"0".repeat(100)}`],
  ])("«%s» er ingen sum", (tekst) => {
    expect(erDelsum(tekst)).toBe(false);
  });

  it.each([[1], [1n], [null], [undefined], [["1"]], [true]])("%s er ingen tekst", (inn) => {
    expect(erDelsum(inn)).toBe(false);
  });
});

describe("den hurtige lesningen av kommuner", () => {
  const SUM = { dager: 7, sum: "3.5" };
  const KODE = { kode: "OL", summer: [SUM], vedtak: 2, mottakere: 1 };
  const CELLE = { koder: [KODE], mottakere: 3 };
  const KOMMUNE = { kommune: "4624", celler: [CELLE] };
  const medSum = (sum: unknown) => [
    { ...KOMMUNE, celler: [{ ...CELLE, koder: [{ ...KODE, summer: sum }] }] },
  ];
  const medKode = (kode: unknown) => [{ ...KOMMUNE, celler: [{ ...CELLE, koder: kode }] }];
  const medCelle = (celle: unknown) => [{ ...KOMMUNE, celler: celle }];
  class Rik {
    readonly constructorer = true;
  }
  class Liste extends Array<unknown> {}
  const listelik = { 0: SUM, length: 1, constructor: Array };

  it("tar alle vanlige kommuner, og leser dem som de står", () => {
    const lest = { ...SUM, sum: 35n * 10n ** 19n };
    const kode = { ...KODE, summer: [lest, { dager: 1, sum: 0n }] };
    expect(
      lesKommunerHurtig([
        { ...KOMMUNE, celler: [{ ...CELLE, koder: [{ ...KODE, summer: [SUM, { dager: 1, sum: "0" }] }] }] },
        { celler: [{ koder: [], mottakere: 0 }, CELLE] },
      ]),
    ).toStrictEqual([
      { kommune: "4624", celler: [{ koder: [kode], mottakere: 3 }] },
      {
        celler: [
          { koder: [], mottakere: 0 },
          { koder: [{ ...KODE, summer: [lest] }], mottakere: 3 },
        ],
      },
    ]);
    expect(lesKommunerHurtig([])).toStrictEqual([]);
    expect(lesKommunerHurtig([{ kommune: undefined, celler: [] }])).toStrictEqual([{ celler: [] }]);
    expect(lesKommunerHurtig([{ kommune: "x".repeat(200), celler: [] }])).toBeDefined();
    for (const dager of [1, 200_000])
      expect(lesKommunerHurtig(medSum([{ ...SUM, dager }])), `${dager}`).toBeDefined();
    for (const n of [0, 2 ** 53 - 1]) {
      expect(lesKommunerHurtig(medKode([{ ...KODE, vedtak: n, mottakere: n }])), `${n}`).toBeDefined();
      expect(lesKommunerHurtig(medCelle([{ ...CELLE, mottakere: n }])), `${n}`).toBeDefined();
    }
  });

  const ANTALL = [undefined, null, -1, 0.5, "1", 2 ** 53, Number.NaN];
  it.each<[string, unknown[]]>([
    ["liste", [undefined, null, {}, "x", listelik, new Liste(), Liste.of(KOMMUNE), [null], new Array(1)]],
    ["kommune", [[[]], [{ ...KOMMUNE, mer: 1 }], [new Rik()], [{ kommune: "4624" }], [{ celler: {} }]]],
    ["navn", ["", " ", 4624, null, "\u0007", "x".repeat(201)].map((kommune) => [{ ...KOMMUNE, kommune }])],
    ["celle", [null, {}, [null], [new Rik()], [{ ...CELLE, mer: 1 }], [{ mottakere: 1 }]].map(medCelle)],
    ["antall", ANTALL.map((mottakere) => medCelle([{ ...CELLE, mottakere }]))],
    ["koder", [null, {}, [null], [new Rik()], [{ ...KODE, mer: 1 }], listelik].map(medKode)],
    ["kode", ["XX", 1, undefined].map((kode) => medKode([{ ...KODE, kode }]))],
    ["summene", [{ kode: "OL", vedtak: 1, mottakere: 1 }].map((kode) => medKode([kode]))],
    ["vedtak", ANTALL.map((vedtak) => medKode([{ ...KODE, vedtak }]))],
    ["mottakere", ANTALL.map((mottakere) => medKode([{ ...KODE, mottakere }]))],
    ["summer", [null, {}, [null], [new Rik()], [{ ...SUM, mer: 1 }], [{ dager: 7 }], listelik].map(medSum)],
    ["dager", [...ANTALL, 0, 200_001].map((dager) => medSum([{ ...SUM, dager }]))],
    ["sum", ["", "-1", 1, "x"].map((sum) => medSum([{ ...SUM, sum }]))],
  ])("overlater til skjemaet det som ikke er helt som det skal: %s", (_hva, gale) => {
    for (const inn of gale) expect(lesKommunerHurtig(inn)).toBeUndefined();
  });

  it("brukes for alle deler av vanlige objekter; ellers leser skjemaet", () => {
    const del = {
      ...{ slag: "sio-aktivitetsdel", versjon: 1, enPeriode: true, valg: {}, merknader: [] },
      ...{ perioder: [{ fra: "2019-01-01", til: "2019-03-31" }], antallMerknader: {}, brukere: "adskilt" },
      ...{ lagtSammen: false, kommuner: [{ kommune: undefined, celler: [CELLE] }] },
    };
    const felt = (inn: unknown) => {
      const lest = lesDel(inn);
      return Object.keys(("verdi" in lest ? lest.verdi.adskilt?.kommuner[0] : undefined) ?? {});
    };
    expect(felt(del)).toEqual(["celler"]); // the fast reading makes no field of what is not there
    expect(felt(Object.assign(new Rik(), del))).toEqual([]); // an unknown field, so refused
    expect(felt(Object.assign(Object.create({}), del))).toEqual(["celler"]);
    expect(felt(Object.assign(Object.create(null), del))).toEqual(["kommune", "celler"]);
  });
});
