// Bad inputs of what the trial meant for a municipality.

import { KONSEKVENSAARTILFELLER } from "./konsekvensAar.js";
import { KONSEKVENSLINJETILFELLER } from "./konsekvensLinjer.js";
import { REFUSJONSTILFELLER } from "./refusjoner.js";
import type { Tilfelle } from "./tilfelle.js";

export const KONSEKVENSTILFELLER: readonly Tilfelle[] = [
  ...REFUSJONSTILFELLER,
  ...KONSEKVENSAARTILFELLER,
  ...KONSEKVENSLINJETILFELLER,
];
