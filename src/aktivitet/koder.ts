import { lat } from "../grense/felt.js";
import { KATALOG } from "../tjenestekoder/katalog.js";

/** Codes on the form: a cell's sums stand one after the other, this many. */
export const ANTALL_KODER = 51;

/** Days that an hour code's weekly amount and a døgn code's daily one are spread on (V-1). */
export const UKE = 7;
export const DOEGN = 1;

/** What the counting needs to know of each code, by its place on the form: 1 or 0, and days. */
type Kodetabell = {
  /** The form's asterisk (V-2). */
  readonly stjerne: Uint8Array;
  /** Hours, not døgn. */
  readonly time: Uint8Array;
  /** The days that its amounts are spread on in the fast sums. */
  readonly dager: Uint8Array;
};

/** Gives the table of the codes, made the first time it is asked for. */
export const kodetabell = /* @__PURE__ */ lat(
  (): Kodetabell => ({
    stjerne: Uint8Array.from(KATALOG, (rad) => (rad.stjerne ? 1 : 0)),
    time: Uint8Array.from(KATALOG, (rad) => (rad.enhet === "time" ? 1 : 0)),
    dager: Uint8Array.from(KATALOG, (rad) => (rad.enhet === "time" ? UKE : DOEGN)),
  }),
);

/** Tells whether a code is counted in hours. */
export const erTimekode = (kode: number): boolean => kodetabell().time[kode] === 1;

/** Tells whether a code has the form's asterisk. */
export const harStjerne = (kode: number): boolean => kodetabell().stjerne[kode] === 1;

/** Gives the days that a code's amounts are spread on in the fast sums. */
export const egneDager = (kode: number): number => kodetabell().dager[kode] ?? DOEGN;
