import { describe, expect, it } from "vitest";
import { hentDemografi, listDemografi } from "../../src/index.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";
import { gaaGjennom } from "../stoette/gaaGjennom.js";
import { DEMOGRAFI } from "../tariff/data/rammefiler.js";

describe("nasjonal demografi", () => {
  it.each(DEMOGRAFI.satser)("R-2: $aar er $verdi ($status)", (sats) => {
    expect(hentDemografi({ aar: sats.aar })).toEqual(sats);
  });
  it.each([2014, 2015, 2016, 2017, 2018, 2022])(
    "N-3: %i har ingen sats, og feilen sier hva som er kjent, snittet også",
    (aar) => {
      const [feil] = fangSioFeil(() => hentDemografi({ aar }));
      expect(feil).toMatchObject({ kode: "UKJENT_AAR", sti: ["aar"] });
      expect(feil?.melding).toMatch(
        /2019: 0,52 % \(utledet\).*2021: 0,25 % \(utledet\).*snittet 2015–2021: 0,7 % i året \(publisert\)/,
      );
    },
  );
  it("lista har satsene og snittet, frosset helt igjennom", () => {
    expect(listDemografi()).toEqual({ satser: DEMOGRAFI.satser, snitt: DEMOGRAFI.snitt });
    gaaGjennom(listDemografi(), (objekt) => expect(Object.isFrozen(objekt)).toBe(true));
  });
});
