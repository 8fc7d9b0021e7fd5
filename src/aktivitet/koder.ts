import { lat } from "../grense/felt.js";
import { KATALOG } from "../tjenestekoder/katalog.js";

/** Codes on the form: a cell's sums stand one after the other, this many. */
export const ANTALL_KODER = 51;

/** What the counting needs to know of each code, by its place on the form. */
type Kodetabell = {
  /** The form's asterisk (V-2). */
  readonly stjerne: readonly boolean[];
  /** Hours, not døgn. */
  readonly time: readonly boolean[];
};

/** Gives the table of the codes, made the first time it is asked for. */
export const kodetabell = /* @__PURE__ */ lat(
  (): Kodetabell => ({
    stjerne: KATALOG.map((rad) => rad.stjerne),
    time: KATALOG.map((rad) => rad.enhet === "time"),
  }),
);
