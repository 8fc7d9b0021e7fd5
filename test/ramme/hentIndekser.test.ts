import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beregnUttrekk, hentIndekser } from "../../src/index.js";
import { modellUttrekk } from "../modell/ramme.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";
import { GYLDIGE_DATA, vilkaarligIndeksvalg } from "../stoette/vilkaarligData.js";
import { DEFLATOR } from "../tariff/data/filer.js";
import { DEMOGRAFI } from "../tariff/data/rammefiler.js";

const iFila = (aar: number, slag = "budsjett") =>
  DEFLATOR.anslag.find((a) => a.aar === aar && a.slag === slag)?.verdi;
const nasjonal = (aar: number) => DEMOGRAFI.satser.find((sats) => sats.aar === aar)?.verdi;

describe("hentIndekser", () => {
  it("R-2: Fusa fra 2018 til 2020 med satsene som følger med, er 101 943 000 kr", () => {
    const { indekser } = hentIndekser({ fraAar: 2018, tilAar: 2020 });
    const grunnlag = { aar: 2018, beloep: "95191715" };
    expect(beregnUttrekk({ grunnlag, tilAar: 2020, indekser }).beloepAvrundet).toBe("101943000");
  });
  it("for alle valg er deflatoren filens, og demografien den oppgitte eller filens", () => {
    fc.assert(
      fc.property(vilkaarligIndeksvalg, (valg) => {
        const { fraAar, tilAar, demografi, slag } = valg;
        const { indekser, grunnlag } = hentIndekser(valg);
        const aarene = Array.from({ length: tilAar - fraAar }, (_, i) => fraAar + 1 + i);
        expect(indekser.map(({ aar }) => aar)).toEqual(aarene);
        expect(grunnlag.map(({ aar }) => aar)).toEqual(aarene);
        for (const [i, rad] of indekser.entries()) {
          const egen = Array.isArray(demografi)
            ? demografi.find(({ aar }) => aar === rad.aar)?.demografi
            : demografi;
          expect(rad.deflator).toBe(iFila(rad.aar, slag));
          expect(rad.demografi).toBe(egen === undefined ? nasjonal(rad.aar) : String(egen));
          expect(grunnlag[i]?.demografi === "oppgitt").toBe(egen !== undefined);
          expect(grunnlag[i]?.deflator).toMatchObject({ aar: rad.aar, verdi: rad.deflator });
        }
      }),
    );
  });
  it("for alle valg tar beregnUttrekk imot indeksene som de står, og svaret er modellens", () => {
    fc.assert(
      fc.property(vilkaarligIndeksvalg, fc.nat(1_000_000_000), (valg, kroner) => {
        const indekser = [...hentIndekser(valg).indekser];
        const inn = {
          grunnlag: { aar: valg.fraAar, beloep: String(kroner) },
          tilAar: valg.tilAar,
          indekser,
        };
        expect(beregnUttrekk(inn)).toMatchObject(modellUttrekk(inn));
      }),
    );
  });
  it("et antatt anslag gir en merknad, og ellers er det ingen", () => {
    expect(hentIndekser({ fraAar: 2014, tilAar: 2016, demografi: 0 }).merknader).toMatchObject([
      { kode: "ANTATT_VERDI", melding: expect.stringMatching(/Deflatoren for 2015 \(0\.03\) er antatt/) },
    ]);
    expect(hentIndekser({ fraAar: 2018, tilAar: 2021 }).merknader).toEqual([]);
  });
  it("samme år fra og til gir ingen indekser", () => {
    const tom = { indekser: [], grunnlag: [], merknader: [] };
    expect(hentIndekser({ fraAar: 2030, tilAar: 2030 })).toEqual(tom);
  });
  it("N-3: hvert år som mangler, er nevnt for seg, med det som er kjent", () => {
    const feil = fangSioFeil(() => hentIndekser({ fraAar: 2015, tilAar: 2025 }));
    expect(feil.map(({ kode, sti, melding }) => [kode, sti[0], /20\d\d/.exec(melding)?.[0]])).toEqual([
      ...[2016, 2017, 2018, 2022, 2023, 2024].map((aar) => ["MANGLER_INDEKS", "demografi", String(aar)]),
      ["MANGLER_INDEKS", "tilAar", "2025"],
      ["MANGLER_INDEKS", "demografi", "2025"],
    ]);
  });
  it("alt som er galt, kommer på en gang", () => {
    const inn = {
      fraAar: 2016,
      tilAar: 2018,
      demografi: [{ aar: 2018, demografi: "0,7" }],
      slag: "endelig",
      x: 1,
    };
    const feil = fangSioFeil(() => hentIndekser(inn as never));
    expect(feil.map(({ kode, sti }) => `${kode} ${sti.join(".")}`).sort()).toEqual([
      "MANGLER_INDEKS demografi",
      "MANGLER_INDEKS slag",
      "UGYLDIG_TALL demografi.0.demografi",
      "UKJENT_FELT x",
    ]);
  });
});

it("de gyldige inndataene er for funksjoner som finnes", () => {
  expect(Object.keys(GYLDIGE_DATA)).toEqual(["hentDemografi", "hentIndekser", "hentUttrekk"]);
});
