import { expect, it } from "vitest";
import { FEILKODER } from "../stoette/feilkoder.js";
import { TILFELLER } from "./tilfeller/alle.js";

it("hver feilkode har et tilfelle som gir den", () => {
  const dekket = new Set<string>(TILFELLER.map((tilfelle) => tilfelle.kode));
  expect(Object.keys(FEILKODER).filter((kode) => !dekket.has(kode))).toEqual([]);
});
