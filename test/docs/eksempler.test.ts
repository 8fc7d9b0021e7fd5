// Every example in the documentation is run, and every value it states is looked at.

import { beforeAll, describe, expect, it } from "vitest";
import { alleGjerder, MARKDOWNFILER } from "./gjerder.js";
import { kjoerGjerde } from "./kjoer.js";
import { type Typesjekk, typesjekk } from "./typesjekk.js";

const GJERDER = alleGjerder();

describe("eksemplene gir det de sier", () => {
  it.each(GJERDER.map((g) => [`${g.fil}:${g.linje}`, g] as const))("%s", async (_hvor, gjerde) => {
    await kjoerGjerde(gjerde);
  });
  it("finnes", () => {
    expect(GJERDER.length).toBeGreaterThan(0);
    expect(GJERDER.filter(({ fil }) => fil.startsWith("src/")).length).toBeGreaterThan(0);
  });
  it("README.md har et eksempel med resultat", () => {
    expect(MARKDOWNFILER).toContain("README.md");
    const iReadme = GJERDER.filter(({ fil, kode }) => fil === "README.md" && kode.includes("//=>"));
    expect(iReadme.length).toBeGreaterThan(0);
  });
});

describe("typene", () => {
  let funn: Typesjekk = { feil: ["typesjekken har ikke gått"], funksjoner: [] };
  beforeAll(() => {
    funn = typesjekk(GJERDER);
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
