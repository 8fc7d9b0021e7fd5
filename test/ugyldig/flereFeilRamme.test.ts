// Several things wrong at once in the frame and the course: all are told, and nothing is told that only seems wrong because of the others.

import { describe, expect, it } from "vitest";
import type { Sti } from "../../src/index.js";
import { kall } from "../stoette/beregninger.js";
import { fangSioFeil, forventVelformede } from "../stoette/fangSioFeil.js";
import { FORLOEPETS_FLERFEIL } from "./tilfeller/flereFeilForloep.js";
import { RAMMENS_FLERFEIL } from "./tilfeller/flereFeilRamme.js";
import { forloep } from "./tilfeller/forloepsgrunn.js";

const somTekster = (par: readonly (readonly [string, Sti])[]) =>
  par.map(([kode, sti]) => `${kode} ${JSON.stringify(sti)}`).sort();

describe("flere feil på en gang i rammen", () => {
  it.each([...RAMMENS_FLERFEIL, ...FORLOEPETS_FLERFEIL])(
    "kontrakten: %s melder alle, hver på sitt sted, og gir ikke noe svar",
    (navn, inn, ventet) => {
      const feil = fangSioFeil(() => kall(navn, inn));
      forventVelformede(feil);
      expect(somTekster(feil.map((f) => [f.kode, f.sti]))).toEqual(somTekster(ventet));
    },
  );

  it("N-3: hvert år som mangler, er nevnt i sin melding", () => {
    const inn = forloep({ indekser: [], rundsum: [], aktivitet: [], bortfaltRefusjon: [] });
    const meldinger = fangSioFeil(() => kall("beregnForloep", inn)).map((f) => f.melding);
    for (const hva of ["Indeksen", "Rundsummen", "Aktivitetstilskuddet", "Bortfalt refusjon"])
      for (const aar of ["2016", "2017"])
        expect(
          meldinger.filter((m) => new RegExp(`^${hva}( mangler)? for [^;]*${aar}[^;]*;`).test(m)),
        ).toHaveLength(1);
  });
});
