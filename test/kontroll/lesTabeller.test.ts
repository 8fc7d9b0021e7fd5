// Tables and identities that are not as they should be: each problem once, at its place, and in words that name the field.

import { describe, expect, it } from "vitest";
import { kontrollerTabell } from "../../src/index.js";
import { lesPublisert } from "../../src/kontroll/lesUttrykk.js";
import { visNavn } from "../../src/kontroll/ukjentNavn.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";

const feilene = (inn: object) => fangSioFeil(() => kontrollerTabell(inn as never));
/** Codes and places. */
const feil = (inn: object) => feilene(inn).map(({ kode, sti }) => `${kode} ${sti.join(".")}`);
const meldinger = (inn: object) => feilene(inn).map(({ melding }) => melding);

const TABELL = {
  kolonner: ["x", "y", "sum"],
  rader: [
    { navn: "1", celler: [1, 2, 3] },
    { navn: "2", celler: [4, 5, 9] },
  ],
  avrundetTil: 1,
};
const RADSUM = { type: "radsum", sum: "sum" };
const tabell = (endret: object, identiteter: readonly object[] = [RADSUM]) => ({
  ...TABELL,
  identiteter,
  ...endret,
});
const flere = (...tabeller: readonly unknown[]) => ({ tabeller, identiteter: [{ ...RADSUM, tabell: "a" }] });

describe("én tabell", () => {
  it.each([
    ["kolonner som ikke er en liste", { kolonner: "x, y" }, ["UGYLDIG_TYPE kolonner"]],
    ["rader som ikke er en liste", { rader: "1" }, ["UGYLDIG_TYPE rader"]],
    ["ingen rader", { rader: undefined }, ["MANGLER_FELT rader"]],
    ["ingen kolonner", { kolonner: undefined }, ["MANGLER_FELT kolonner"]],
    ["ingen enhet", { avrundetTil: undefined }, ["MANGLER_FELT avrundetTil"]],
  ])("%s", (_hva, endret, ventet) => {
    expect(feil(tabell(endret, [{ type: "ukjent" }]))).toEqual([
      ...ventet,
      "UGYLDIG_VERDI identiteter.0.type",
    ]);
  });

  it("der rader eller kolonner ikke kan leses, er heller ingen av navnene kjent", () => {
    const radsum = { ...RADSUM, av: ["x"] };
    expect(feil(tabell({ kolonner: "x, y" }, [radsum]))).toEqual([
      "UGYLDIG_TYPE kolonner",
      "UKJENT_KOLONNE identiteter.0.sum",
      "UKJENT_KOLONNE identiteter.0.av.0",
    ]);
    const kolonnesum = { type: "kolonnesum", sum: "2", av: ["1"] };
    expect(feil(tabell({ rader: 1 }, [kolonnesum]))).toEqual([
      "UGYLDIG_TYPE rader",
      "UKJENT_RAD identiteter.0.sum",
      "UKJENT_RAD identiteter.0.av.0",
    ]);
  });

  it("en rad med flere celler enn det er kolonner", () => {
    expect(feil(tabell({ rader: [{ navn: "1", celler: [1, 2, 3, 4] }] }))).toEqual([
      "UGYLDIG_VERDI rader.0.celler",
    ]);
  });

  it("celler som ikke kan leses, holdes ikke mot noe", () => {
    const forhold = { type: "forhold" } as const;
    const deler = { vist: { kolonne: "sum" }, teller: { kolonne: "x" }, nevner: { kolonne: "y" } };
    expect(feil(tabell({ avrundetTil: undefined }, [{ ...forhold, ...deler }]))).toEqual([
      "MANGLER_FELT avrundetTil",
    ]);
  });

  it("meldingene nevner feltet", () => {
    expect(meldinger(tabell({ avrundetTil: 0 }))).toEqual([
      "avrundetTil er utenfor området: fant 0; oppgi over 0.",
    ]);
    expect(meldinger(tabell({ nullErEksakt: "ja" }))).toEqual([
      "nullErEksakt skal være true eller false: fant teksten «ja».",
    ]);
  });

  it("N-3: en celle som ikke er der, er tom, ikke feil", () => {
    const rader = [
      { navn: "1", celler: [1, undefined, 1] },
      { navn: "2", celler: [4, 5, 9] },
    ];
    const inn = tabell({ rader }, [{ ...RADSUM, tomme: "utelates" }]);
    expect(kontrollerTabell(inn as never).antall).toMatchObject({ eksakt: 2, utelatt: 0 });
  });
});

describe("flere tabeller", () => {
  it("en som ikke er et objekt", () => {
    const a = { navn: "a", ...TABELL };
    expect(feil(flere(null, a))).toEqual(["UGYLDIG_TYPE tabeller.0"]);
    expect(feil(flere(a, "b"))).toEqual(["UGYLDIG_TYPE tabeller.1"]);
    expect(feil(flere(a, [TABELL]))).toEqual(["UGYLDIG_TYPE tabeller.1"]);
  });

  it("uten navn er de ikke to med samme navn", () => {
    const identiteter = [{ type: "ukjent" }];
    expect(feil({ tabeller: [TABELL, TABELL], identiteter })).toEqual([
      "MANGLER_FELT tabeller.0.navn",
      "MANGLER_FELT tabeller.1.navn",
      "UGYLDIG_VERDI identiteter.0.type",
    ]);
    expect(meldinger({ tabeller: [{ navn: 7, ...TABELL }], identiteter })[0]).toBe(
      "Tabellens navn skal være en tekst: fant tallet 7.",
    );
  });

  it("et navn som ikke er en tekst, er ikke blant de kjente", () => {
    const inn = { ...flere({ navn: 7, ...TABELL }, { navn: "b", ...TABELL }) };
    expect(meldinger(inn)[1]).toBe("Ukjent tabell: fant «a»; tabellene er «b».");
  });

  it("når ingen rader eller kolonner kan leses, sier den ukjente det", () => {
    const kolonnesum = { type: "kolonnesum", sum: "sum" };
    expect(meldinger(tabell({ rader: "1" }, [kolonnesum]))[1]).toBe(
      "Ukjent rad: fant «sum»; ingen rader kan leses.",
    );
    expect(meldinger(tabell({ kolonner: 5 }))[1]).toBe(
      "Ukjent kolonne: fant «sum»; ingen kolonner kan leses.",
    );
  });

  it("en alene trenger ikke nevnes av identitetene", () => {
    const { antall } = kontrollerTabell({
      tabeller: [{ navn: "a", ...TABELL }],
      identiteter: [RADSUM],
    } as never);
    expect(antall.eksakt).toBe(2);
  });

  it("sammen med feltene til én", () => {
    const [melding] = meldinger({ ...flere({ navn: "a", ...TABELL }), kolonner: ["x"], avrundetTil: 1 });
    expect(melding).toBe("Har både tabeller og kolonner og avrundetTil; la hver tabell ha sine egne felt.");
  });
});

describe("identitetene", () => {
  it("må være der, og i en liste", () => {
    expect(feil({ ...TABELL })).toEqual(["MANGLER_FELT identiteter"]);
    expect(feil(tabell({}, []))).toEqual(["MANGLER_FELT identiteter"]);
    expect(feil(tabell({ identiteter: RADSUM }))).toEqual(["UGYLDIG_TYPE identiteter"]);
  });

  it("må ha ledd", () => {
    expect(meldinger(tabell({}, [{ ...RADSUM, av: [] }]))).toEqual(["Ingen ledd; oppgi minst ett."]);
  });

  it("gjelder bare kolonnene de nevner, som er minst én, og ikke den samme to ganger", () => {
    const identitet = (kolonner: readonly string[]) =>
      tabell({}, [{ type: "kolonnesum", sum: "2", av: ["1"], kolonner }]);
    expect(kontrollerTabell(identitet(["y"]) as never).identiteter.map(({ kolonne }) => kolonne)).toEqual([
      "y",
    ]);
    expect(feil(identitet([]))).toEqual(["MANGLER_FELT identiteter.0.kolonner"]);
    expect(feilene(identitet(["x", "x"]))).toEqual([
      {
        kode: "DUPLIKAT_NAVN",
        sti: ["identiteter", 0, "kolonner", 1],
        melding: "Kolonnen «x» står to ganger; gi dem hvert sitt navn.",
      },
    ]);
    const cellesum = { type: "cellesum", sum: { kolonne: "sum" }, av: [{ kolonne: "x" }], kolonner: ["x"] };
    expect(feil(tabell({}, [cellesum]))).toEqual(["FLERE_VALG identiteter.0.kolonner"]);
  });

  it("K-4: kan legge den samme raden til i hver rad", () => {
    // 1 + 2 is 3, and 4 + 2 is not 9
    const av = [{ kolonne: "x" }, { rad: "1", kolonne: "y" }];
    const { identiteter } = kontrollerTabell(
      tabell({}, [{ type: "cellesum", sum: { kolonne: "sum" }, av }]) as never,
    );
    expect(identiteter.map(({ beregnet }) => beregnet)).toEqual(["3", "6"]);
  });
});

it("en ende som er med eller ikke, er ja eller nei", () => {
  const melding = (felt: string) => lesPublisert({ fra: 1, til: 2, [felt]: 0 }).problemer[0]?.melding;
  expect(melding("fraMed")).toBe("fraMed skal være true eller false: fant tallet 0.");
  expect(melding("tilMed")).toBe("tilMed skal være true eller false: fant tallet 0.");
});

it("høyst tolv navn nevnes, og hvor mange flere det er", () => {
  const navn = (antall: number) => Array.from({ length: antall }, (_, i) => `${i + 1}`);
  expect(visNavn(navn(2))).toBe("«1», «2»");
  expect(visNavn(navn(12))).toMatch(/«11», «12»$/);
  expect(visNavn(navn(15))).toMatch(/«11», «12» og 3 til$/);
});
