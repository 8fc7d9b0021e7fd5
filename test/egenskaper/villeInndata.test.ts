// Whatever comes in, a result or a SioFeil comes out.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BEREGNINGER, kall } from "../stoette/beregninger.js";
import { forventVelformede, svarEllerSioFeil } from "../stoette/fangSioFeil.js";
import { GYLDIGE_INNDATA } from "../stoette/gyldigeInndata.js";
import { mutert } from "../stoette/muter.js";
import { FELT, lagVill, villVerdi } from "../stoette/villVerdi.js";

const runder = fc.readConfigureGlobal()?.numRuns ?? 100;

function svarEllerFeil(beregning: () => unknown): void {
  const { feil } = svarEllerSioFeil(beregning);
  if (feil !== undefined) forventVelformede(feil);
}

const navn = Object.keys(BEREGNINGER);
const medObjekt = navn.filter((n) =>
  /^(beregn|forklar|etterregn|finnDemografi|fordel|indekser|kontroller|hvaHvis|kanonisk|lagKvittering)/.test(
    n,
  ),
);

describe("for alle slags inndata", () => {
  it("hver beregning har gyldige inndata å endre på", () => {
    expect(Object.keys(GYLDIGE_INNDATA)).toEqual(expect.arrayContaining(medObjekt));
  });

  it.each(Object.entries(GYLDIGE_INNDATA))("for alle gyldige inndata gir %s et svar", (beregning, gyldig) => {
    fc.assert(
      fc.property(gyldig, (inn) => {
        expect(svarEllerSioFeil(() => kall(beregning, inn)).feil).toBeUndefined();
      }),
    );
  });

  it.each(navn)("for alle slags verdier gir %s et svar eller en SioFeil", (beregning) => {
    fc.assert(
      fc.property(villVerdi, (vill) => {
        svarEllerFeil(() => kall(beregning, lagVill(vill)));
      }),
      { numRuns: 2 * runder },
    );
  });

  it("for alle slags formater gir skrivNorskTall et svar eller en SioFeil", () => {
    const format = fc.record(
      { desimaler: villVerdi, tusenskille: villVerdi, minus: villVerdi },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(villVerdi, format), (vill) => {
        svarEllerFeil(() => kall("skrivNorskTall", "-1234.5", lagVill(vill)));
      }),
    );
  });

  it.each(medObjekt)("for alle slags felt gir %s et svar eller en SioFeil", (beregning) => {
    const felter = fc.dictionary(fc.constantFrom(...FELT), villVerdi, { maxKeys: 12 });
    fc.assert(
      fc.property(felter, (vill) => {
        svarEllerFeil(() => kall(beregning, lagVill({ ...vill })));
      }),
    );
  });

  it.each(Object.entries(GYLDIGE_INNDATA))(
    "for alle gyldige inndata med noe endret gir %s et svar eller en SioFeil",
    (beregning, gyldig) => {
      fc.assert(
        fc.property(mutert(gyldig), (lag) => {
          svarEllerFeil(() => kall(beregning, lag()));
        }),
        { numRuns: 3 * runder },
      );
    },
  );
});
