// The head of a form as it is read, with no lines and no sums.

import type { LestRad, LestSkjema } from "../../src/kontroll/skjema/LestSkjema.js";
import { type Broek, broek } from "../../src/tall/Broek.js";

export const hodeAlene = (
  rader: readonly LestRad[],
  egenRad: LestRad | undefined,
  sumrad: LestRad | undefined,
  noekkel: Broek,
): LestSkjema => ({
  noekkel: undefined,
  noekler: [noekkel],
  linjer: [],
  grupper: [],
  sum: undefined,
  aarsbeloep: undefined,
  rader,
  sumrad,
  egenRad,
  doegnenhet: broek(1n, 100n),
});
