// An empty form takes no numbers of a settlement, and says so.

import { expect, it } from "vitest";
import { type SkjemamalInn, skrivMal } from "../../src/skjema/index.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";

const MAL: SkjemamalInn = { tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 }, maaneder: 3 };
const koder = (mer: object) =>
  fangSioFeil(() => skrivMal({ ...MAL, ...mer })).map((f) => `${f.kode} ${f.sti.join(".")}`);

it("en mal med linjer eller a konto avvises: ingen tall forsvinner uten et ord", () => {
  expect(koder({ linjer: [], aKonto: [] })).toEqual(["UKJENT_FELT linjer", "UKJENT_FELT aKonto"]);
});

it("en termin som er null, er ikke en som mangler", () => {
  expect(koder({ termin: null })).toContain("UGYLDIG_TYPE termin");
});
