// The result of a count: its lines, its municipalities, what it says of recipients that were added up, and the settings it records.

import { describe, expect, it } from "vitest";
import { lagMerknad } from "../../src/aktivitet/Aktivitetsmerknad.js";
import { skrivResultat } from "../../src/aktivitet/resultat.js";
import type { Celle, Telling } from "../../src/aktivitet/telling.js";
import { utenMottakere } from "../../src/aktivitet/utenMottakere.js";
import { fullfoerValg } from "../../src/aktivitet/valg.js";
import { dag, nummer } from "../stoette/vedtaksposter.js";

const JANUAR = { fra: dag("2019-01-01"), til: dag("2019-01-31") };
const FEBRUAR = { fra: dag("2019-02-01"), til: dag("2019-02-28") };
const januar = { fra: "2019-01-01", til: "2019-01-31" };
const februar = { fra: "2019-02-01", til: "2019-02-28" };
const EN = 10n ** 20n;

const telling = (endret: Partial<Telling>): Telling => ({
  perioder: [JANUAR],
  enPeriode: true,
  regler: fullfoerValg({}),
  brukere: "alle",
  lagtSammen: false,
  kommuner: [],
  merknader: { vist: [], antall: {}, maks: undefined },
  ...endret,
});
/** A cell of døgn of UK, and of hours of OL that are divided by 7. */
const celle = (doegn: bigint, timer: bigint, mottakere: number): Celle => ({
  koder: [
    { kode: nummer("OL"), summer: [[7, 7n * timer * EN]], vedtak: 2, mottakere },
    { kode: nummer("UK"), summer: [[1, doegn * EN]], vedtak: 1, mottakere: 1 },
  ],
  mottakere: mottakere + 1,
});
const linjer = (doegn: string, timer: string, mottakere: number, ganger = 1) => [
  { kode: "OL", enhet: "time", volum: timer, mottakere, vedtak: 2 * ganger },
  { kode: "UK", enhet: "doegn", volum: doegn, mottakere: ganger, vedtak: ganger },
];

describe("resultatet for én periode", () => {
  it("er tomt uten kommuner", () => {
    expect(skrivResultat(telling({}))).toEqual({ periode: januar, linjer: [], mottakere: 0, merknader: [] });
  });

  it("har linjene alene der ingen kommune er nevnt", () => {
    const kommuner = [{ kommune: undefined, celler: [celle(3n, 4n, 2)] }];
    expect(skrivResultat(telling({ kommuner }))).toEqual({
      periode: januar,
      linjer: linjer("3", "4", 2),
      mottakere: 3,
      merknader: [],
    });
  });

  it("er summen over kommunene, og hver av dem for seg, der noen er nevnt", () => {
    const kommuner = [
      { kommune: undefined, celler: [celle(3n, 4n, 2)] },
      { kommune: "Os", celler: [celle(5n, 6n, 3)] },
    ];
    expect(skrivResultat(telling({ kommuner }))).toEqual({
      periode: januar,
      linjer: linjer("8", "10", 5, 2),
      mottakere: 7,
      resultater: [
        { periode: januar, linjer: linjer("3", "4", 2), mottakere: 3 },
        { kommune: "Os", periode: januar, linjer: linjer("5", "6", 3), mottakere: 4 },
      ],
      merknader: [],
    });
  });

  it("en kode uten volum har ingen linje, men mottakeren er talt; en plass utenfor skjemaet er ingen kode", () => {
    const koder = [
      { kode: nummer("OL"), summer: [], vedtak: 1, mottakere: 1 },
      { kode: 51, summer: [[1, EN] as const], vedtak: 1, mottakere: 1 },
    ];
    const kommuner = [{ kommune: "Os", celler: [{ koder, mottakere: 1 }] }];
    expect(skrivResultat(telling({ kommuner }))).toEqual({
      periode: januar,
      linjer: [],
      mottakere: 1,
      resultater: [{ kommune: "Os", periode: januar, linjer: [], mottakere: 1 }],
      merknader: [],
    });
  });
});

describe("resultatet for flere perioder", () => {
  const perioder = [FEBRUAR, JANUAR];

  it("er hver kommunes, i periodenes orden", () => {
    const kommuner = [
      { kommune: "Fusa", celler: [celle(1n, 2n, 1), celle(3n, 4n, 2)] },
      { kommune: "Os", celler: [celle(5n, 6n, 3), celle(7n, 8n, 4)] },
    ];
    expect(skrivResultat(telling({ perioder, enPeriode: false, kommuner }))).toEqual({
      perioder: [februar, januar],
      resultater: [
        { kommune: "Fusa", periode: februar, linjer: linjer("1", "2", 1), mottakere: 2 },
        { kommune: "Fusa", periode: januar, linjer: linjer("3", "4", 2), mottakere: 3 },
        { kommune: "Os", periode: februar, linjer: linjer("5", "6", 3), mottakere: 4 },
        { kommune: "Os", periode: januar, linjer: linjer("7", "8", 4), mottakere: 5 },
      ],
      merknader: [],
    });
  });

  it("er ett uten navn for hver periode der det ingen vedtak er", () => {
    expect(skrivResultat(telling({ perioder, enPeriode: false }))).toStrictEqual({
      perioder: [februar, januar],
      resultater: [
        { periode: februar, linjer: [], mottakere: 0 },
        { periode: januar, linjer: [], mottakere: 0 },
      ],
      merknader: [],
    });
  });

  it("er på samme måte for en liste med én periode", () => {
    const kommuner = [{ kommune: undefined, celler: [celle(3n, 4n, 2)] }];
    expect(skrivResultat(telling({ enPeriode: false, kommuner }))).toEqual({
      perioder: [januar],
      resultater: [{ periode: januar, linjer: linjer("3", "4", 2), mottakere: 3 }],
      merknader: [],
    });
  });
});

describe("det som står ved siden av", () => {
  const vist = [lagMerknad("VEDTAK_ETTER_DOED", undefined, ["a"], undefined, "m")];
  const lagtSammen = {
    kode: "MOTTAKERE_KAN_VAERE_TALT_FLERE_GANGER",
    sti: ["vedtak"],
    melding:
      "Mottakerne er talt i hver del og lagt sammen: svaret er riktig når ingen bruker er i flere deler, ellers er noen talt flere ganger.",
    vedtak: [],
  };

  it("merknadene, og til slutt at mottakerne er lagt sammen", () => {
    const merknader = { vist, antall: { VEDTAK_ETTER_DOED: 3 }, maks: 1 };
    expect(skrivResultat(telling({ merknader, lagtSammen: true, brukere: "adskilt" })).merknader).toEqual([
      ...vist,
      {
        kode: "FLERE_MERKNADER",
        sti: ["vedtak"],
        melding: "Det er 2 merknader til med koden VEDTAK_ETTER_DOED, 3 i alt.",
        vedtak: [],
      },
      lagtSammen,
    ]);
    expect(skrivResultat(telling({ brukere: "adskilt" })).merknader).toEqual([]);
    expect(skrivResultat(telling({ lagtSammen: true })).merknader).toEqual([lagtSammen]);
  });

  it("valgene, alle sju, der et av dem er et annet enn reglenes", () => {
    const regler = fullfoerValg({ sisteDag: "telles-ikke" });
    for (const enPeriode of [true, false])
      expect(skrivResultat(telling({ regler, enPeriode })).valg).toEqual(regler);
    expect(skrivResultat(telling({}))).not.toHaveProperty("valg");
  });
});

describe("N-3: mottakere som ikke er talt", () => {
  const uten = (doegn: string, timer: string) =>
    linjer(doegn, timer, 0).map(({ kode, enhet, volum, vedtak }) => ({ kode, enhet, volum, vedtak }));

  it("mangler i linjene, i kommunene og i alt, også der de er lagt sammen", () => {
    const kommuner = [{ kommune: "Os", celler: [celle(3n, 4n, 0)] }];
    expect(skrivResultat(telling({ kommuner, brukere: "ingen", lagtSammen: true }))).toEqual({
      periode: januar,
      linjer: uten("3", "4"),
      resultater: [{ kommune: "Os", periode: januar, linjer: uten("3", "4") }],
      merknader: [],
    });
    expect(skrivResultat(telling({ kommuner, brukere: "ingen", enPeriode: false }))).toEqual({
      perioder: [januar],
      resultater: [{ kommune: "Os", periode: januar, linjer: uten("3", "4") }],
      merknader: [],
    });
  });

  it("et svar uten linjer og kommuner er som det er, uten mottakere", () => {
    const svar = { mottakere: 3, merknader: [] };
    expect(utenMottakere(svar)).toStrictEqual({ merknader: [] });
  });
});
