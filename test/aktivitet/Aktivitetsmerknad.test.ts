// How a merknad of vedtak is made and named, and the one order that merknader come in.

import { describe, expect, it } from "vitest";
import {
  type Aktivitetsmerknad,
  lagMerknad,
  omtal,
  omtalDager,
  sammenlignMerknader,
  sammenlignTekst,
} from "../../src/aktivitet/Aktivitetsmerknad.js";
import { dag } from "../stoette/vedtaksposter.js";

const fra = dag("2019-01-30");

describe("en merknad", () => {
  it("nevner vedtak ved id, eller ved plassen talt fra 1", () => {
    expect([omtal("v1"), omtal(0), omtal(9)]).toEqual(["«v1»", "nr. 1", "nr. 10"]);
  });

  it("nevner én dag, flere, eller fra en dag uten slutt", () => {
    expect(omtalDager({ fra, til: fra })).toBe("2019-01-30");
    expect(omtalDager({ fra, til: fra + 2 })).toBe("2019-01-30–2019-02-01");
    expect(omtalDager({ fra, til: 999_999 })).toMatch(/^2019-01-30–/);
    expect(omtalDager({ fra, til: 1_000_000 })).toBe("fra 2019-01-30");
    expect(omtalDager({ fra, til: 1_000_001 })).toBe("fra 2019-01-30");
  });

  it("har bare de feltene den har noe i", () => {
    expect(lagMerknad("HULL_MELLOM_VEDTAK", "Os", ["a", 2], { fra, til: fra + 1 }, "Tekst.")).toStrictEqual({
      kode: "HULL_MELLOM_VEDTAK",
      sti: ["vedtak", "a"],
      melding: "Tekst.",
      kommune: "Os",
      vedtak: ["a", 2],
      dager: { fra: "2019-01-30", til: "2019-01-31" },
    });
    expect(lagMerknad("FLERE_MERKNADER", undefined, [], undefined, "Tekst.")).toStrictEqual({
      kode: "FLERE_MERKNADER",
      sti: ["vedtak"],
      melding: "Tekst.",
      vedtak: [],
    });
    expect(lagMerknad("UENDRET_VEDTAK", "", [3], { fra, til: 1_000_000 }, "Tekst.")).toStrictEqual({
      kode: "UENDRET_VEDTAK",
      sti: ["vedtak", 3],
      melding: "Tekst.",
      kommune: "",
      vedtak: [3],
      dager: { fra: "2019-01-30" },
    });
  });
});

describe("rekkefølgen", () => {
  it("tekster står etter tegnene, og det som mangler, først", () => {
    const par: [string | undefined, string | undefined][] = [
      ["a", "a"],
      ["a", "b"],
      ["b", "a"],
      ["B", "a"],
      [undefined, undefined],
      [undefined, "a"],
      ["a", undefined],
      ["", undefined],
    ];
    expect(par.map(([a, b]) => sammenlignTekst(a, b))).toEqual([0, -1, 1, -1, 0, -1, 1, 1]);
  });

  const merknad = (
    kommune: string | undefined,
    kode: "HULL_MELLOM_VEDTAK" | "UENDRET_VEDTAK",
    vedtak: (string | number)[],
    dager?: number,
    melding = "m",
  ): Aktivitetsmerknad =>
    lagMerknad(kode, kommune, vedtak, dager === undefined ? undefined : { fra: dager, til: dager }, melding);

  it("er kommune, kode, vedtak, første dag og tekst; plasser står før id-er, og færre før flere", () => {
    const ordnet = [
      merknad(undefined, "UENDRET_VEDTAK", ["z"]),
      merknad("Fusa", "UENDRET_VEDTAK", ["z"]),
      merknad("Os", "HULL_MELLOM_VEDTAK", ["z"]),
      merknad("Os", "UENDRET_VEDTAK", []),
      merknad("Os", "UENDRET_VEDTAK", [2]),
      merknad("Os", "UENDRET_VEDTAK", [10]),
      merknad("Os", "UENDRET_VEDTAK", [10, 3]),
      merknad("Os", "UENDRET_VEDTAK", [10, "a"]),
      merknad("Os", "UENDRET_VEDTAK", ["1"]), // an id of a lower number than the places
      merknad("Os", "UENDRET_VEDTAK", ["a"]),
      merknad("Os", "UENDRET_VEDTAK", ["a"], 17_000),
      merknad("Os", "UENDRET_VEDTAK", ["a"], 17_001, "a"),
      merknad("Os", "UENDRET_VEDTAK", ["a"], 17_001, "b"),
      merknad("Os", "UENDRET_VEDTAK", ["a", 3]),
      merknad("Os", "UENDRET_VEDTAK", ["a", "b"]),
      merknad("Os", "UENDRET_VEDTAK", ["b"]),
    ];
    for (const [i, a] of ordnet.entries()) {
      for (const [j, b] of ordnet.entries()) {
        expect([i, j, Math.sign(sammenlignMerknader(a, b))]).toEqual([i, j, Math.sign(i - j)]);
      }
    }
  });
});
