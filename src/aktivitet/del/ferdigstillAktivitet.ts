import { frys } from "../../grense/frys.js";
import { krev, vedGrensen } from "../../grense/lesInndata.js";
import {
  type Aktivitet,
  type Periodeaktivitet,
  skrivResultat,
  type UtaltAktivitet,
  type UtaltPeriodeaktivitet,
} from "../resultat.js";
import type { Aktivitetsdel, TaltDel } from "./Del.js";
import { lesDel } from "./lesDel.js";
import { tellingAvSummer, tellingAvVedtak } from "./telling.js";

/**
 * Finishes a partial result: the answer that {@link beregnAktivitet} gives for all the vedtak that went into it.
 *
 * Norwegian: *ferdigstille*. Rules V-4 (hours are rounded here, once) and V-7. Where counts of several partials of `brukere: "adskilt"` were
 * added up, a merknad says that the recipients are exact only if no bruker is in two of them.
 *
 * @param del - The partial, from {@link aktivitetsdel} or {@link slaaSammenAktivitet}, as it was or through JSON.
 * @returns The result, of one period or of several as the partials were made.
 * @throws {@link SioFeil} for what is no partial: the codes of its fields, `UGYLDIG_VERDI` (periods without their cells, days that end before they start),
 * `DUPLIKAT_NAVN` and `DUPLIKAT_TJENESTEKODE` (what would be counted twice, N-3); and `DUPLIKAT_VEDTAK` as {@link beregnAktivitet}.
 * @example
 * ```ts
 * import { aktivitetsdel, ferdigstillAktivitet } from "sio-beregning";
 * const del = aktivitetsdel({
 *   periode: { fra: "2020-02-01", til: "2020-02-29" },
 *   brukere: "adskilt",
 *   vedtak: [{ bruker: "b", kode: "LOKO", fra: "2019-05-01" }],
 * });
 * ferdigstillAktivitet(JSON.parse(JSON.stringify(del)));
 * //=> { periode: { fra: "2020-02-01", til: "2020-02-29" }, linjer: [{ kode: "LOKO", enhet: "doegn", volum: "29", mottakere: 1, vedtak: 1 }], mottakere: 1, merknader: [] }
 * ```
 */
export function ferdigstillAktivitet(del: TaltDel<true>): Aktivitet;
/** Finishes a partial result of several periods. */
export function ferdigstillAktivitet(del: TaltDel<false>): Periodeaktivitet;
/** Finishes a partial result that may be either, and whose recipients may not have been counted. */
export function ferdigstillAktivitet(
  del: Aktivitetsdel,
): Aktivitet | Periodeaktivitet | UtaltAktivitet | UtaltPeriodeaktivitet;
export function ferdigstillAktivitet(del: Aktivitetsdel): unknown {
  const { adskilt, noeklet } = vedGrensen(() => krev(lesDel(del)));
  if (noeklet !== undefined) return frys(skrivResultat(tellingAvVedtak(noeklet)));
  if (adskilt === undefined) throw new Error("a partial is of sums or of vedtak");
  return frys(skrivResultat(tellingAvSummer(adskilt)));
}
