// Counts on their way to a result: read out of the sums, added up, and the merknader that are kept of many.

import { describe, expect, it } from "vitest";
import { type Aktivitetsmerknad, lagMerknad } from "../../src/aktivitet/Aktivitetsmerknad.js";
import { gaaGjennomBrukere } from "../../src/aktivitet/gaaGjennomBrukere.js";
import {
  merknaderTilResultat,
  merknadsliste,
  ordneMerknader,
  slaaSammenCeller,
  tellOpp,
} from "../../src/aktivitet/telling.js";
import { fullfoerValg } from "../../src/aktivitet/valg.js";
import type { Merknadskode } from "../../src/feil.js";
import { lagLager, lagPost, nummer } from "../stoette/vedtaksposter.js";

const om = (kode: Merknadskode, ...vedtak: string[]): Aktivitetsmerknad =>
  lagMerknad(kode, undefined, vedtak, undefined, "m");
const overlapp = (id: string) => om("OVERLAPPENDE_VEDTAK", id);
const doed = (id: string) => om("VEDTAK_ETTER_DOED", id);
const hull = (id: string) => om("HULL_MELLOM_VEDTAK", id);

describe("merknadene som beholdes", () => {
  it("er alle, i sin orden, uten en grense", () => {
    const lister = [merknadsliste([doed("a"), overlapp("c")]), merknadsliste([overlapp("b"), hull("d")])];
    expect(ordneMerknader(lister, undefined)).toEqual({
      vist: [hull("d"), overlapp("b"), overlapp("c"), doed("a")],
      antall: {},
      maks: undefined,
    });
  });

  it("er de første av hver kode; av de andre kodene er det sagt hvor mange det er i alt", () => {
    const lister = [
      merknadsliste([doed("a"), overlapp("c"), overlapp("a")]),
      merknadsliste([overlapp("b"), doed("b"), doed("c"), hull("d"), hull("e")]),
    ];
    const { vist, antall, maks } = ordneMerknader(lister, 2);
    expect(vist).toEqual([hull("d"), hull("e"), overlapp("a"), overlapp("b"), doed("a"), doed("b")]);
    expect(maks).toBe(2);
    expect(Object.entries(antall)).toEqual([
      ["OVERLAPPENDE_VEDTAK", 3],
      ["VEDTAK_ETTER_DOED", 3],
    ]);
  });

  it("er ingen når grensen er 0, og da er alle kodene talt, i sin orden", () => {
    const { vist, antall } = ordneMerknader([merknadsliste([doed("a"), overlapp("b"), doed("c")])], 0);
    expect(vist).toEqual([]);
    expect(Object.entries(antall)).toEqual([
      ["OVERLAPPENDE_VEDTAK", 1],
      ["VEDTAK_ETTER_DOED", 2],
    ]);
  });

  it("av deler som selv har utelatt noen: tallet i alt er delens, og det legges til de andres", () => {
    const lister = [
      { vist: [doed("a")], antall: { VEDTAK_ETTER_DOED: 5, HULL_MELLOM_VEDTAK: 2 } },
      { vist: [doed("b")], antall: {} },
      { vist: [], antall: { VEDTAK_ETTER_DOED: 1 } },
    ];
    expect(ordneMerknader(lister, 1)).toEqual({
      vist: [doed("a")],
      antall: { HULL_MELLOM_VEDTAK: 2, VEDTAK_ETTER_DOED: 7 },
      maks: 1,
    });
  });

  it("ingen lister gir ingen", () => {
    expect(ordneMerknader([], 3)).toEqual({ vist: [], antall: {}, maks: 3 });
    expect(merknadsliste([])).toEqual({ vist: [], antall: {} });
  });
});

describe("merknadene i et resultat", () => {
  it("er de viste, og for hver kode hvor mange flere det er", () => {
    const vist = [overlapp("a"), doed("a"), doed("b")];
    const antall = { VEDTAK_ETTER_DOED: 7, HULL_MELLOM_VEDTAK: 1, OVERLAPPENDE_VEDTAK: 1 };
    const rest = (melding: string) => ({ kode: "FLERE_MERKNADER", sti: ["vedtak"], melding, vedtak: [] });
    expect(merknaderTilResultat({ vist, antall, maks: 2 })).toEqual([
      ...vist,
      rest("Det er 1 merknad til med koden HULL_MELLOM_VEDTAK, 1 i alt."),
      rest("Det er 5 merknader til med koden VEDTAK_ETTER_DOED, 7 i alt."),
    ]);
  });

  it("er de viste alene der ingen er utelatt", () => {
    expect(merknaderTilResultat({ vist: [doed("a")], antall: {}, maks: undefined })).toEqual([doed("a")]);
  });
});

describe("tellingen av et lager", () => {
  const perioder = [
    { fra: 100, til: 199 },
    { fra: 200, til: 219 },
  ];
  const oppsett = { enPeriode: false, brukere: "alle", maksMerknader: undefined } as const;

  it("har kommunene i tekstenes orden, de uten navn først, og kodene i skjemaets", () => {
    const lager = lagLager(
      [
        lagPost("UK", 190, 209, { kommune: "Os" }),
        lagPost("LOKO", 100, 101, { kommune: "Os" }),
        lagPost("LOKO", 101, 103, { kommune: "Os", bruker: "c" }),
        lagPost("HTAMDK", 210, 216, { kommune: "Fusa" }),
        lagPost("UK", 199, 199),
      ],
      { sisteDag: "telles" },
      perioder,
    );
    const telling = tellOpp(lager, gaaGjennomBrukere(lager, undefined), merknadsliste([]), oppsett);
    const doegn = (n: bigint) => [[1, n * 10n ** 20n]];
    const rad = (kode: number, summer: unknown, vedtak: number, mottakere: number) => ({
      kode,
      summer,
      vedtak,
      mottakere,
    });
    const [uk, loko, foerste] = [nummer("UK"), nummer("LOKO"), nummer("HTAMDK")];
    const tom = { koder: [], mottakere: 0 };
    expect(telling).toEqual({
      perioder,
      enPeriode: false,
      regler: fullfoerValg({}),
      brukere: "alle",
      lagtSammen: false,
      kommuner: [
        { kommune: undefined, celler: [{ koder: [rad(uk, doegn(1n), 1, 1)], mottakere: 1 }, tom] },
        // V-1: 7 timer i uken i 7 dager er 49, som deles på 7
        {
          kommune: "Fusa",
          celler: [tom, { koder: [rad(foerste, [[7, 49n * 10n ** 20n]], 1, 1)], mottakere: 1 }],
        },
        {
          kommune: "Os",
          celler: [
            { koder: [rad(loko, doegn(5n), 2, 2), rad(uk, doegn(10n), 1, 1)], mottakere: 2 },
            { koder: [rad(uk, doegn(10n), 1, 1)], mottakere: 1 },
          ],
        },
      ],
      merknader: { vist: [], antall: {}, maks: undefined },
    });
  });

  it("har oppsettet som det er gitt, og merknadene fra lesingen og fra brukerne, innenfor grensen", () => {
    const lager = lagLager([lagPost("UK", 100, 101, { id: "w" }), lagPost("UK", 101, 102, { id: "v" })]);
    const telling = tellOpp(
      lager,
      gaaGjennomBrukere(lager, undefined),
      { vist: [doed("a"), doed("b")], antall: { VEDTAK_ETTER_DOED: 4 } },
      { enPeriode: true, brukere: "ingen", maksMerknader: 1 },
    );
    expect([telling.enPeriode, telling.brukere, telling.merknader.maks]).toEqual([true, "ingen", 1]);
    expect(telling.merknader.vist.map((m) => [m.kode, m.vedtak])).toEqual([
      ["OVERLAPPENDE_VEDTAK", ["v", "w"]],
      ["VEDTAK_ETTER_DOED", ["a"]],
    ]);
    expect(telling.merknader.antall).toEqual({ VEDTAK_ETTER_DOED: 4 });
  });
});

describe("V-7: celler som legges sammen", () => {
  const kode = (nr: number, summer: [number, bigint][], vedtak: number, mottakere: number) => ({
    kode: nr,
    summer,
    vedtak,
    mottakere,
  });

  it("har summene hver for seg etter dagene, og kodene i skjemaets orden", () => {
    const celler = [
      { koder: [kode(12, [[28, 4n]], 1, 1), kode(3, [[7, 5n]], 2, 1)], mottakere: 2 },
      {
        koder: [
          kode(
            12,
            [
              [7, 1n],
              [28, 6n],
            ],
            3,
            2,
          ),
          kode(5, [[1, 9n]], 1, 1),
        ],
        mottakere: 3,
      },
    ];
    expect(slaaSammenCeller(celler)).toEqual({
      koder: [
        kode(3, [[7, 5n]], 2, 1),
        kode(5, [[1, 9n]], 1, 1),
        kode(
          12,
          [
            [7, 1n],
            [28, 10n],
          ],
          4,
          3,
        ),
      ],
      mottakere: 5,
    });
  });

  it("en sum som er null, er borte, men vedtakene og mottakerne er talt", () => {
    const celler = [
      {
        koder: [
          kode(
            3,
            [
              [7, 0n],
              [28, 2n],
            ],
            2,
            1,
          ),
          kode(4, [[1, 0n]], 1, 1),
        ],
        mottakere: 1,
      },
    ];
    expect(slaaSammenCeller(celler)).toEqual({
      koder: [kode(3, [[28, 2n]], 2, 1), kode(4, [], 1, 1)],
      mottakere: 1,
    });
  });

  it("ingen celler er ingen koder og ingen mottakere, og de som legges sammen er som før", () => {
    expect(slaaSammenCeller([])).toEqual({ koder: [], mottakere: 0 });
    const celle = { koder: [kode(3, [[7, 5n]], 1, 1)], mottakere: 1 };
    slaaSammenCeller([celle, celle]);
    expect(celle).toEqual({ koder: [kode(3, [[7, 5n]], 1, 1)], mottakere: 1 });
  });
});
