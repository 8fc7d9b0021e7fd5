import { adder, divider, multipliser, subtraher } from "../tall/Broek.js";
import type { Maaling } from "../tall/doem.js";
import { differanseAv, kvotientAv, produktAv, sumAv } from "../tall/Intervall.js";

/** What an operation makes of two shown numbers and of two intervals, and whether it takes two or any number of them. */
const OPERASJONER = {
  sum: { vist: adder, intervall: sumAv, to: false },
  differanse: { vist: subtraher, intervall: differanseAv, to: true },
  produkt: { vist: multipliser, intervall: produktAv, to: false },
  kvotient: { vist: divider, intervall: kvotientAv, to: true },
} as const;

export type Operasjon = keyof typeof OPERASJONER;

/** Tells whether a form of an expression is an operation. */
export const erOperasjon = (form: string): form is Operasjon => Object.hasOwn(OPERASJONER, form);

/** Tells whether an operation takes two operands, and not any number of them. */
export const tarTo = (operasjon: Operasjon): boolean => OPERASJONER[operasjon].to;

/** Puts the operands of an operation together, from the first on; a divisor must not touch zero. */
export function regnUt(operasjon: Operasjon, foerste: Maaling, resten: readonly Maaling[]): Maaling {
  const { vist, intervall } = OPERASJONER[operasjon];
  return resten.reduce(
    (a, b) => ({
      vist: a.vist && b.vist && vist(a.vist, b.vist),
      intervall: intervall(a.intervall, b.intervall),
    }),
    foerste,
  );
}
