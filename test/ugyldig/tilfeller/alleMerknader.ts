import { DATAMERKNADER } from "./kommuner.js";
import { KONSEKVENSMERKNADER } from "./konsekvensmerknader.js";
import { MERKNADSTILFELLER } from "./merknader.js";
import { RAMMEMERKNADER } from "./rammemerknader.js";
import { SKJEMAFILMERKNADER } from "./skjemafiler.js";
import type { Merknadstilfelle } from "./tilfelle.js";

/** Every doubtful input of the folder. */
export const ALLE_MERKNADSTILFELLER: readonly Merknadstilfelle[] = [
  ...MERKNADSTILFELLER,
  ...DATAMERKNADER,
  ...KONSEKVENSMERKNADER,
  ...RAMMEMERKNADER,
  ...SKJEMAFILMERKNADER,
];
