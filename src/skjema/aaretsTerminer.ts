import type { Termin } from "../akonto/terminer.js";

const KVARTALER: readonly Termin[] = [1, 2, 3, 4].map((nr) => ({ navn: `${nr}. kvartal`, maaneder: 3 }));
const APRIL_FOR_SEG: readonly Termin[] = [
  { navn: "april", maaneder: 1 },
  { navn: "mai-juni", maaneder: 2 },
];

/** The year in which the second quarter was paid in two. */
const DELT_KVARTAL = 2019;

/** The terms of a year, by A-2: quarters, and in 2019 April for itself. A term that is only of the quarters is one of these. */
export function aaretsTerminer(aar: unknown, termin: unknown): readonly Termin[] {
  const [foerste, andre] = [KVARTALER.slice(0, 1), KVARTALER.slice(2)];
  if (aar !== DELT_KVARTAL || termin === KVARTALER[1]?.navn) return KVARTALER;
  return [...foerste, ...APRIL_FOR_SEG, ...andre];
}
