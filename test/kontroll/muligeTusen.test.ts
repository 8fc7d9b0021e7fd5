// Which texts with a full stop may be thousands, in a line that does not agree (N-1).

import { describe, expect, it } from "vitest";
import { kontrollerKorreksjonsoppgjoer, type SkjemalinjeInn } from "../../src/index.js";
import { BPAN } from "../stoette/skjemalinjer.js";

const steder = (...linjer: readonly SkjemalinjeInn[]) =>
  kontrollerKorreksjonsoppgjoer({ noekkel: 0.25, linjer })
    .merknader.filter(({ kode }) => kode === "MULIG_TUSENSKILLE")
    .map(({ sti }) => sti?.join("."));

describe("mulige tusener", () => {
  it("N-1: er ett til tre siffer, punktum og tre siffer, i en linje med avvik", () => {
    for (const aarsvolum of ["3.650", "36.500", "365.000"]) {
      expect(steder({ ...BPAN, aarsvolum })).toEqual(["linjer.0.aarsvolum"]);
    }
    expect(steder({ ...BPAN, netto: "-6.033" })).toEqual(["linjer.0.netto"]);
  });

  it("N-1: er ikke flere siffer foran eller bak, eller null foran", () => {
    for (const aarsvolum of ["1365.000", "3.6500", "0.365", "36.50", 3.651]) {
      expect(steder({ ...BPAN, aarsvolum })).toEqual([]);
    }
  });

  it("N-1: nevnes ikke der linjen stemmer", () => {
    expect(steder({ kode: "BPAN", pris: 464, gjennomfoert: "3.650" })).toEqual([]);
    expect(steder({ kode: "OL", pris: 247, gjennomfoert: "3.650" }, { ...BPAN, netto: "-6.033" })).toEqual([
      "linjer.1.netto",
    ]);
  });
});
