import type * as tallfelt from "../../../src/kontroll/skjema/tallfelt.js";
import { merk } from "./merker.js";
import { trykteTall } from "./tallskjema.js";

/** Wraps the builder of the form's numbers, as `medMerker` does the others. */
export const medTrykteTall = (ekte: typeof tallfelt): typeof tallfelt => ({
  ...ekte,
  skjematall: (krav) => merk(ekte.skjematall(krav), { tittel: krav.navn, skjema: trykteTall(krav) }),
});
