import * as z from "zod";
import { heltallsfelt, lat } from "../../grense/felt.js";
import type { Filgrenser } from "../LestSkjemafil.js";

/** The limits that hold unless others are given: hundreds of times what a form needs. */
const STANDARDGRENSER: Required<Filgrenser> = {
  bytes: 20_000_000,
  utpakket: 50_000_000,
  filer: 2000,
  celler: 300_000,
};

/** The largest that a caller may allow. */
const HOEYST = 1_000_000_000;

const grense = (navn: string) => heltallsfelt({ navn, minst: 1, hoeyst: HOEYST }).optional();

/** The limits of a call. */
export const grensefelt = /* @__PURE__ */ lat(() =>
  z.strictObject({
    bytes: grense("Grensen for bytes"),
    utpakket: grense("Grensen for utpakket"),
    filer: grense("Grensen for filer"),
    celler: grense("Grensen for celler"),
  }),
);

/** Puts the limits of a call over those that hold unless others are given. */
export function medStandard(
  gitte: { readonly [K in keyof Filgrenser]?: number | undefined } = {},
): Required<Filgrenser> {
  return {
    bytes: gitte.bytes ?? STANDARDGRENSER.bytes,
    utpakket: gitte.utpakket ?? STANDARDGRENSER.utpakket,
    filer: gitte.filer ?? STANDARDGRENSER.filer,
    celler: gitte.celler ?? STANDARDGRENSER.celler,
  };
}
