// The data in tariffs/ itself: form and coverage.

import { describe, expect, it } from "vitest";
import { tabeller } from "../../src/tariff/tabeller.js";
import { skjema } from "../modell/skjema.js";
import {
  DATAFILER,
  DEFLATOR,
  dobbeltNoekler,
  FREMMEDE,
  JSONFILER,
  prisI,
  skjemaFor,
  TABELLER,
  tabellFor,
  UTSKRIVNINGSKLARE,
} from "./data/filer.js";
import { erObjekt, valider } from "./data/jsonSchema.js";

const AARENE = [2016, 2017, 2018, 2019, 2020, 2021];
const SLAG = ["budsjett", "revidert", "senere", "endelig"];
const KODER = skjema.map((linje) => linje.kode);

const gjentatte = (verdier: readonly (string | number)[]) =>
  verdier.filter((verdi, i) => verdier.indexOf(verdi) !== i);

describe("filene i tariffs/", () => {
  it.each(DATAFILER)("$navn følger JSON Schema-et den selv nevner", (fil) => {
    const adresse = erObjekt(fil.innhold) ? fil.innhold["$schema"] : undefined;
    if (typeof adresse !== "string") throw new Error(`${fil.navn} nevner ikke noe $schema`);
    expect(valider(fil.innhold, skjemaFor(fil, adresse))).toEqual([]);
  });
  it.each(JSONFILER)("$navn har ingen nøkkel to ganger", ({ tekst }) => {
    expect(dobbeltNoekler(tekst)).toEqual([]);
  });
  it("letingen etter doble nøkler finner dem, også dypt og med andre verdier", () => {
    expect(dobbeltNoekler('{"a": [\n{"b": 1, "c": {}, "b": 2}], "d": {"a": 1}}')).toEqual(['"b" (l. 2)']);
  });
  it("er bare data: ingen andre filer enn JSON og README.md", () => {
    expect(FREMMEDE).toEqual([]);
  });
});

describe("enhetspriser", () => {
  it("T-5: hvert år 2016–2021 har sin tabell for sone 1, gruppe 1", () => {
    expect(AARENE.map((aar) => tabellFor(aar).aar)).toEqual(AARENE);
  });
  it.each(TABELLER)("T-1: $navn har de 51 kodene i skjemaets rekkefølge, hver én gang", ({ tabell }) => {
    expect(tabell.priser.map((rad) => rad.kode)).toEqual(KODER);
  });
  it.each(TABELLER)("N-3: $navn har en pris, eller null med en merknad, for hver kode", ({ tabell }) => {
    const uten = tabell.priser.filter((rad) => rad.pris === null);
    expect(uten.filter((rad) => rad.merknad === undefined)).toEqual([]);
    expect(tabell.priser.filter((rad) => rad.pris !== null && !/^[1-9]\d*$/.test(rad.pris))).toEqual([]);
  });
  it.each(TABELLER)("$navn heter det den er, og gjelder hele sitt år", ({ navn, tabell }) => {
    const { id, aar, sone, reisetidsgruppe, gyldigFra, gyldigTil } = tabell;
    const hva = `${aar}-sone-${sone}-gruppe-${reisetidsgruppe}`;
    expect(id).toMatch(new RegExp(`^enhetspriser-${hva}(-v\\d+)?$`));
    expect(navn).toBe(`enhetspriser/${id.replace("enhetspriser-", "")}.json`);
    expect([gyldigFra, gyldigTil]).toEqual([`${aar}-01-01`, `${aar}-12-31`]);
  });
  it("filene er de som src/tariff/tabeller.ts leverer, verken flere eller færre", () => {
    const rader = (tabell: { id: string; priser: readonly { kode: string; pris: string | null }[] }) => [
      tabell.id,
      tabell.priser.map(({ kode, pris }) => ({ kode, pris })),
    ];
    expect(tabeller().map(rader)).toEqual(TABELLER.map(({ tabell }) => rader(tabell)));
  });
  it("T-2: tabellen for 2019 er den som modellen har, rad for rad", () => {
    const fraModellen = skjema.map(({ kode, pris2019 }) => ({ kode, pris: pris2019 }));
    expect(tabellFor(2019).priser.map(({ kode, pris }) => ({ kode, pris }))).toEqual(fraModellen);
  });
  it("T-4: UK er lik serien for utskrivningsklare pasienter i hver tabell", () => {
    const serie = new Map(UTSKRIVNINGSKLARE.priser.map(({ aar, pris }) => [aar, pris]));
    expect(AARENE.map((aar) => prisI(tabellFor(aar), "UK"))).toEqual(AARENE.map((aar) => serie.get(aar)));
  });
});

describe("seriene", () => {
  it("deflatoren har hvert år og slag én gang, stigende", () => {
    const noekler = DEFLATOR.anslag.map(({ aar, slag }) => aar * 10 + SLAG.indexOf(slag));
    expect(gjentatte(noekler)).toEqual([]);
    expect(noekler).toEqual([...noekler].sort((a, b) => a - b));
  });
  it("et intervall går fra det minste til det største", () => {
    expect(DEFLATOR.anslag.filter(({ fra, til }) => Number(fra ?? 0) > Number(til ?? 0))).toEqual([]);
  });
  it("T-4: utskrivningsklare har hvert år 2014–2024 én gang, stigende", () => {
    const aarene = UTSKRIVNINGSKLARE.priser.map(({ aar }) => aar);
    expect(aarene).toEqual(Array.from({ length: 11 }, (_, i) => 2014 + i));
  });
});
