import { describe, expect, it } from "vitest";
import type { Merknad } from "../../src/index.js";
import { beregnKorreksjonsoppgjoer } from "../../src/index.js";
import { kall } from "../stoette/beregninger.js";
import { MERKNADSKODER } from "../stoette/feilkoder.js";
import { ALLE_MERKNADSTILFELLER } from "./tilfeller/alleMerknader.js";
import { oppgjoer } from "./tilfeller/tilfelle.js";

const merknaderFra = (svar: unknown) => (svar as { merknader: readonly Merknad[] }).merknader;

describe("merknader", () => {
  it.each(ALLE_MERKNADSTILFELLER)("%s gir %s (%s)", (_navn, kode, beregning, inndata, sti, melding) => {
    const merknader = merknaderFra(kall(beregning, inndata)).filter((m) => m.kode === kode);
    expect(merknader).toEqual([
      expect.objectContaining({ kode, sti, melding: expect.stringMatching(melding) }),
    ]);
  });

  it("hver merknadskode har et tilfelle som gir den", () => {
    // those of workbooks are in skjema/fiendtlige.test.ts and skjema/utenFormler.test.ts, those of comparisons in sammenligning/ulikeSider.test.ts
    const avRegneark = [
      "SKJULT_INNHOLD",
      "EKSTERN_REFERANSE",
      "LEST_SOM_VIST",
      "MAKROER_IKKE_KJOERT",
      "INGEN_FORMLER",
    ];
    const avSammenligning = ["ULIKE_KOMMUNER", "ULIKE_TERMINER"];
    const dekket = new Set<string>([
      ...ALLE_MERKNADSTILFELLER.map(([, kode]) => kode),
      ...avRegneark,
      ...avSammenligning,
    ]);
    expect(Object.keys(MERKNADSKODER).filter((kode) => !dekket.has(kode))).toEqual([]);
  });

  it("N-3: et oppgjør uten noe tvilsomt har ingen merknader", () => {
    expect(merknaderFra(kall("beregnKorreksjonsoppgjoer", oppgjoer({})))).toEqual([]);
  });

  it("A-4: den avkortede nøkkelen regnes som den står, og måneder gir den halve timen som manglet", () => {
    const linjer = [{ kode: "BPAN", aarsvolum: 6, gjennomfoert: 1 }] as const;
    const priser = { BPAN: 464 };
    const medNoekkel = beregnKorreksjonsoppgjoer({ noekkel: "0.08333333333333333333", priser, linjer });
    const medMaaneder = beregnKorreksjonsoppgjoer({ maaneder: 1, priser, linjer });
    // 6 / 12 is a half, which goes up; 6 × 0.0833… stays below it.
    expect([medNoekkel.linjer[0]?.aKontoVolum, medMaaneder.linjer[0]?.aKontoVolum]).toEqual(["0", "1"]);
    expect([medNoekkel.netto, medMaaneder.netto]).toEqual(["464", "0"]);
    expect(medMaaneder.merknader).toEqual([]);
  });
});
