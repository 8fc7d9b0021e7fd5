import * as z from "zod";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { delfelt, heltallsfelt, lat } from "../grense/felt.js";
import { erObjekt, lesMedSkjema } from "../grense/lesInndata.js";

/** Which doubtful things to look for beyond those that a count always says: `true` for all, with these limits unless given. */
export type KvalitetInn = {
  /** The longest gap between vedtak of one code that is taken for a renewal that came late (31 days unless given). */
  readonly hullDager?: number;
  /** How long a vedtak may run unchanged (730 days unless given). */
  readonly uendretDager?: number;
};

/** The limits, every one decided. */
export type Kvalitetsvalg = Required<KvalitetInn>;

const STANDARD: Kvalitetsvalg = { hullDager: 31, uendretDager: 730 };
const MANGE_DAGER = 100_000;

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    hullDager: heltallsfelt({ navn: "Hullets dager", minst: 1, hoeyst: MANGE_DAGER }).optional(),
    uendretDager: heltallsfelt({ navn: "Dager uendret", minst: 1, hoeyst: MANGE_DAGER }).optional(),
  }),
);

/** The field `kvalitet`: true, false, or an object with limits. */
export const kvalitetfelt = () =>
  delfelt<Kvalitetsvalg | undefined>((inn) => {
    if (inn === undefined || inn === false) return { verdi: undefined, problemer: [] };
    if (inn === true) return { verdi: STANDARD, problemer: [] };
    if (!erObjekt(inn)) {
      const melding = `Fant ${beskrivFunn(inn)}; her skal det stå true, false eller et objekt med grenser.`;
      return { problemer: [{ kode: "UGYLDIG_TYPE", sti: [], melding }] };
    }
    const lest = lesMedSkjema(skjema(), inn);
    if (!("verdi" in lest)) return lest;
    const { hullDager = STANDARD.hullDager, uendretDager = STANDARD.uendretDager } = lest.verdi;
    return { verdi: { hullDager, uendretDager }, problemer: [] };
  });
