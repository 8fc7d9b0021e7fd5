import { expect, it } from "vitest";
import { FEILKODER } from "../stoette/feilkoder.js";
import { TILFELLER } from "./tilfeller/alle.js";

/** Codes that take two inputs, or a workbook, to give, and the test that shows them. */
const AV_TO = [
  "DELER_PASSER_IKKE", // egenskaper/aktivitetsdeler.test.ts
  "UKJENT_TALL", // forklaring/lesning.test.ts
  ...["UKJENT_ARK", "UGYLDIG_CELLE"], // skjema/fiendtlige.test.ts: they take a workbook
  ...["KAN_IKKE_SAMMENLIGNES", "ULIKE_BEREGNINGER"], // egenskaper/sammenlignEnkeltvis.test.ts
];

it("hver feilkode har et tilfelle som gir den", () => {
  const dekket = new Set<string>([...TILFELLER.map((tilfelle) => tilfelle.kode), ...AV_TO]);
  expect(Object.keys(FEILKODER).filter((kode) => !dekket.has(kode))).toEqual([]);
});
