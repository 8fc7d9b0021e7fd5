import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hentKommune, listKommuner } from "../../src/oppslag.js";
import { svarEllerSioFeil } from "../stoette/fangSioFeil.js";
import { gaaGjennom } from "../stoette/gaaGjennom.js";
import { KOMMUNER } from "../tariff/data/rammefiler.js";

/** Every way a municipality may be asked for, with its id. */
const MAATER = KOMMUNER.flatMap(({ id, navn, andreNavn = [], kommunenummer }) =>
  [id, navn, ...andreNavn.map((a) => a.navn), ...kommunenummer.map((rad) => rad.nummer)].map(
    (maate) => [maate, id] as const,
  ),
);
const NAVN = MAATER.filter(([maate]) => !/^\d/.test(maate));

describe("hentKommune", () => {
  it.each(MAATER)("finner %s som %s", (maate, id) => {
    expect(hentKommune(maate).id).toBe(id);
  });
  it("for alle navn er store og små bokstaver det samme", () => {
    const skrevet = fc.constantFrom(...NAVN).chain(([navn, id]) =>
      fc.array(fc.boolean(), { minLength: navn.length, maxLength: navn.length }).map((store) => {
        const tegn = [...navn].map((t, i) => (store[i] === true ? t.toUpperCase() : t.toLowerCase()));
        return [tegn.join(""), id] as const;
      }),
    );
    fc.assert(
      fc.property(skrevet, ([navn, id]) => {
        expect(hentKommune(navn).id).toBe(id);
      }),
    );
  });
  it("et nummer som et regneark har tatt nullen av, er det samme nummeret", () => {
    expect([hentKommune(926).navn, hentKommune("926").navn, hentKommune(1243).navn]).toEqual([
      ...["Lillesand", "Lillesand", "Os"],
    ]);
  });
  it("R-3: et gammelt nummer gir kommunen som hadde det, ikke den som kom etter", () => {
    expect(["1241", "1243", "4624", "0138", "3014"].map((nr) => hentKommune(nr).navn)).toEqual([
      ...["Fusa", "Os", "Bjørnafjorden", "Hobøl", "Indre Østfold"],
    ]);
    expect(hentKommune("1027").navn).toBe("Lyngdal"); // Audnedal's
  });
  it("for alle andre tekster er det UKJENT_KOMMUNE, aldri en gjetning", () => {
    const kjente = new Set(MAATER.map(([maate]) => maate.toLowerCase()));
    const andre = fc
      .oneof(fc.string(), fc.integer({ min: 0, max: 9999 }).map(String))
      .filter((tekst) => !kjente.has(tekst.toLowerCase()) && !kjente.has(`0${tekst}`));
    fc.assert(
      fc.property(andre, (tekst) => {
        const { feil } = svarEllerSioFeil(() => hentKommune(tekst));
        expect(feil?.map(({ kode }) => kode)).toEqual(["UKJENT_KOMMUNE"]);
      }),
    );
  });
});

describe("listKommuner", () => {
  it("er de 18 i filens rekkefølge, frosset helt igjennom", () => {
    expect(listKommuner().map(({ id }) => id)).toEqual(KOMMUNER.map(({ id }) => id));
    gaaGjennom(listKommuner(), (objekt) => expect(Object.isFrozen(objekt)).toBe(true));
  });
  it("hver påstand har status og kilde", () => {
    for (const k of listKommuner()) {
      const sammenslaatt = k.sammenslaatt === undefined ? [] : [k.sammenslaatt];
      const folketall = k.folketall === undefined ? [] : [k.folketall];
      const paastander = [
        ...k.kommunenummer,
        ...(k.perioder ?? []),
        ...(k.andreSoner ?? []),
        ...sammenslaatt,
        ...folketall,
        k.sone,
      ];
      for (const { status, kilder } of paastander) {
        expect(["publisert", "utledet", "antatt"]).toContain(status);
        expect(kilder.length).toBeGreaterThan(0);
      }
    }
  });
});
