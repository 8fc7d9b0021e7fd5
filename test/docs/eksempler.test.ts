// Every example in the documentation is tried, and every value it states is looked at.

import { beforeAll, describe, expect, it } from "vitest";
import { alleGjerder, type Gjerde, MARKDOWNFILER } from "./gjerder.js";
import { kjoerGjerde } from "./kjoer.js";
import { finnKommandoer, kjoerKommandoer } from "./kommandoer.js";
import { type Typesjekk, typesjekk } from "./typesjekk.js";
import { UPROEVDE } from "./uproevde.js";

const GJERDER = alleGjerder();
const KODE = GJERDER.filter(({ spraak, somFil }) => somFil === undefined && /^(ts|js)$/.test(spraak));
const SIDER: ReadonlyMap<string, readonly Gjerde[]> = new Map(
  GJERDER.map(({ fil }) => [fil, GJERDER.filter((g) => g.fil === fil)]),
);
const hvor = ({ fil, linje }: Gjerde) => `${fil}:${linje}`;

describe("eksemplene gir det de sier", () => {
  it.each(KODE.map((g) => [hvor(g), g] as const))("%s", async (_hvor, gjerde) => {
    await kjoerGjerde(gjerde);
  });
  it("finnes", () => {
    expect(KODE.filter(({ fil }) => fil.startsWith("src/")).length).toBeGreaterThan(0);
  });
  it("README.md har et eksempel med resultat", () => {
    expect(MARKDOWNFILER).toContain("README.md");
    const iReadme = KODE.filter(({ fil, kode }) => fil === "README.md" && kode.includes("//=>"));
    expect(iReadme.length).toBeGreaterThan(0);
  });
});

describe("kommandoene går, og skriver det som står", () => {
  it.each([...SIDER].filter(([, gjerder]) => gjerder.some(({ spraak }) => /^(sh|text|)$/.test(spraak))))(
    "%s",
    (side, gjerder) => {
      kjoerKommandoer(side, gjerder);
    },
  );
});

describe("ingen gjerder er uprøvd uten å si det", () => {
  it("all JSON kan leses", () => {
    const gale = GJERDER.filter(({ spraak, kjoeres }) => spraak === "json" && kjoeres).filter(({ kode }) => {
      try {
        JSON.parse(kode);
        return false;
      } catch {
        return true;
      }
    });
    expect(gale.map(hvor)).toEqual([]);
  });
  it("hver fil som en side viser, brukes av en kommando på siden", () => {
    const ubrukte = [...SIDER.values()].flatMap((gjerder) => {
      const kommandoer = finnKommandoer(gjerder).map(({ gjerde }) => gjerde.kode);
      return gjerder.filter(
        ({ somFil }) => somFil !== undefined && !kommandoer.some((k) => k.includes(somFil)),
      );
    });
    expect(ubrukte.map(hvor)).toEqual([]);
  });
  it("de som er merket no-run, er talt", () => {
    const antall = [...SIDER]
      .map(([fil, gjerder]) => [fil, gjerder.filter(({ kjoeres }) => !kjoeres).length] as const)
      .filter(([, n]) => n > 0);
    expect(Object.fromEntries(antall), "skriv antallet i test/docs/uproevde.ts, med grunnen").toEqual(
      Object.fromEntries(UPROEVDE.map(({ fil, antall: n }) => [fil, n])),
    );
  });
});

describe("typene", () => {
  let funn: Typesjekk = { feil: ["typesjekken har ikke gått"], funksjoner: [] };
  beforeAll(() => {
    funn = typesjekk(KODE.filter(({ spraak }) => spraak === "ts"));
  });
  it("stemmer i alle eksemplene", () => {
    expect(funn.feil).toEqual([]);
  });
  it("hver eksportert funksjon har et @example med et resultat", () => {
    expect(funn.funksjoner.length).toBeGreaterThan(10);
    const uten = funn.funksjoner.filter(({ eksempler }) => !eksempler.includes("//=>"));
    expect(uten.map(({ navn }) => navn)).toEqual([]);
  });
});
