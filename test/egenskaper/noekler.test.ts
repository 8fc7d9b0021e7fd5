// Keys as hosts write them: months/12 as a JSON number, and months that a class gives by a getter.

import { describe, expect, it } from "vitest";
import { beregnAarsoppgjoer, beregnKorreksjonsoppgjoer } from "../../src/index.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";

const linjer = [{ kode: "BPAN", aarsvolum: 3650, gjennomfoert: 900 }] as const;

describe("nøkler som verter skriver dem", () => {
  it.each([
    [[5, 7]],
    [[7, 5]],
    [[2, 10]],
    [[1, 1, 10]],
    [[5, 5, 2]],
    [[3, 7, 2]],
    [Array.from({ length: 12 }, () => 1)],
  ])("A-2: et år av %j tolvdeler som JSON-tall er ett år", (maaneder) => {
    const terminer = maaneder.map((m, i) => ({ termin: `termin ${i}`, noekkel: m / 12, linjer }));
    expect(beregnAarsoppgjoer({ priser: { BPAN: 464 }, terminer }).terminer).toHaveLength(maaneder.length);
  });

  it("A-4: maaneder fra en klasses getter blir sett, ved siden av noekkel som uten", () => {
    class Halvaar {
      get maaneder(): number {
        return 6;
      }
    }
    const inn = Object.assign(new Halvaar(), { priser: { BPAN: 464 }, linjer });
    expect(beregnKorreksjonsoppgjoer(inn).linjer[0]?.aKontoVolum).toBe("1825");
    const begge = Object.assign(new Halvaar(), { noekkel: "0.25", priser: { BPAN: 464 }, linjer });
    expect(fangSioFeil(() => beregnKorreksjonsoppgjoer(begge)).map((f) => f.kode)).toEqual(["FLERE_VALG"]);
  });

  it("A-2: terminer som en vert gir ulikt for hver lesning, er de samme for regningen og for prøven på tolv måneder", () => {
    const halvaarene = (maaneder: number) =>
      ["1. halvår", "2. halvår"].map((termin) => ({ termin, maaneder, linjer }));
    let lesninger = 0;
    const inn = {
      priser: { BPAN: 464 },
      get terminer() {
        lesninger += 1;
        return halvaarene(lesninger === 1 ? 12 : 6);
      },
    };
    expect(fangSioFeil(() => beregnAarsoppgjoer(inn)).map((f) => [f.kode, f.melding])).toEqual([
      ["FOR_MANGE_MAANEDER", "Terminene er 24 måneder til sammen; et år har 12."],
    ]);
    expect(lesninger).toBe(1);
  });
});
