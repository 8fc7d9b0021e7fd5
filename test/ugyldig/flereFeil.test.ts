import { describe, expect, it } from "vitest";
import { erSioFeil, type Sti } from "../../src/index.js";
import { kall } from "../stoette/beregninger.js";
import { fangSioFeil, forventVelformede } from "../stoette/fangSioFeil.js";
import { ALLMENNE_FLERFEIL as alleFeil } from "./tilfeller/flereFeil.js";
import { KONTROLLENS_FLERFEIL } from "./tilfeller/flereFeilKontroll.js";

const somTekster = (par: readonly (readonly [string, Sti])[]) =>
  new Set(par.map(([kode, sti]) => `${kode} ${JSON.stringify(sti)}`));

describe("flere feil på en gang", () => {
  it.each([...alleFeil, ...KONTROLLENS_FLERFEIL])(
    "kontrakten: %s melder alle, hver på sitt sted, og gir ikke noe svar",
    (navn, inn, ventet) => {
      const feil = fangSioFeil(() => kall(navn, inn));
      forventVelformede(feil);
      expect(somTekster(feil.map((f) => [f.kode, f.sti]))).toEqual(somTekster(ventet));
      expect(feil).toHaveLength(ventet.length);
    },
  );

  it("kontrakten: feilen er én SioFeil, og som JSON er den { feil }", () => {
    const [navn, inn, ventet] = alleFeil[0] ?? ["", null, []];
    let fanget: unknown;
    try {
      kall(navn, inn);
    } catch (e) {
      fanget = e;
    }
    expect(fanget).toBeInstanceOf(Error);
    expect(erSioFeil(fanget)).toBe(true);
    const { feil } = JSON.parse(JSON.stringify(fanget)) as { feil: unknown[] };
    expect(feil).toHaveLength(ventet.length);
    expect(feil).toEqual(fangSioFeil(() => kall(navn, inn)));
    expect(String(fanget)).toMatch(/linjer\[0\]\.gjennomfoert: .*fant -1.*\(NEGATIVT_TALL\)/);
  });
});
