// Valid inputs of the frame's calculations.

import fc from "fast-check";
import type * as sio from "../../src/index.js";
import { desimaltekst, gange, lesBroek } from "../modell/broek.js";
import type { ForloepInn } from "../modell/forloep.js";
import { lagTerning } from "./terning.js";
import { tilfeldigForloep } from "./tilfeldigForloep.js";
import { vilkaarligDesimal, vilkaarligDesimalMedFortegn } from "./vilkaarligOppgjoer.js";

/** A rate above -1 and at most 1: mostly some per cent. */
export const vilkaarligSats: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -50, max: 120 }).map((promille) => desimaltekst({ t: BigInt(promille), n: 1000n })) },
  { weight: 1, arbitrary: fc.constantFrom("0", "0.0", "1", "0.5", "-0.5", "-0.99999999999999999999") },
  { weight: 1, arbitrary: fc.bigInt({ min: 1n, max: 10n ** 20n - 1n }).map((n) => `0.${String(n).padStart(20, "0")}`) },
);
