import { MAANEDER_I_AARET } from "../akonto/terminer.js";
import { kvotient, kvotientForVisning } from "../tall/kvotient.js";
import { skrivTall } from "../tall/skrivTall.js";
import { gange, heltall, NULL, pluss, type Tall } from "../tall/Tall.js";

/** Twelfths of a krone: what part of a year by months is exact in. */
export type Tolvtedeler = Tall;

/** Takes the months' part of a year's amount; the whole year when no months are given (R-7). */
export const delAvAar = (aarsbeloep: Tall, maaneder = MAANEDER_I_AARET): Tolvtedeler =>
  gange(aarsbeloep, heltall(maaneder));

/** Writes kroner exact, or with 20 places where they do not end. */
export const visKroner = (beloep: Tolvtedeler): string =>
  skrivTall(kvotientForVisning(beloep, MAANEDER_I_AARET));

/** Writes kroner rounded half away from zero to whole kroner, or to another whole unit (N-1). */
export const visAvrundet = (beloep: Tolvtedeler, enhet = 1): string =>
  skrivTall(gange(kvotient(beloep, MAANEDER_I_AARET * enhet), heltall(enhet)));

/** Adds up. */
export const summer = (ledd: readonly Tall[]): Tall => ledd.reduce(pluss, NULL);
