import type { Operasjon, Uttrykk } from "./Forklaring.js";

const lag =
  (op: Operasjon) =>
  (...ledd: readonly Uttrykk[]): Uttrykk => ({ op, ledd });

/** Adds named operands. */
export const pluss = /* @__PURE__ */ lag("pluss");
/** Adds any number of operands, also none. */
export const sum = /* @__PURE__ */ lag("sum");
/** Subtracts the second from the first. */
export const minus = /* @__PURE__ */ lag("minus");
/** Multiplies. */
export const ganger = /* @__PURE__ */ lag("ganger");
/** Divides the first by the second. */
export const delt = /* @__PURE__ */ lag("delt");
/** Gives the smallest. */
export const min = /* @__PURE__ */ lag("min");
/** Gives the largest. */
export const maks = /* @__PURE__ */ lag("maks");
/** Gives 1 where the operand is above zero, otherwise 0. */
export const positiv = /* @__PURE__ */ lag("positiv");
/** Gives what all operands are; the step is wrong where they differ. */
export const like = /* @__PURE__ */ lag("like");
/** Counts the days of the first two (both counted) that the pairs after them cover. */
export const dekkede = /* @__PURE__ */ lag("dekkede");
/** Gives the size without the sign. */
export const abs = /* @__PURE__ */ lag("abs");
