import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import { type AktivitetInn, lesAktivitet, type PeriodeaktivitetInn } from "./lesAktivitet.js";
import { type Aktivitet, type Periodeaktivitet, skrivResultat } from "./resultat.js";
import { samle } from "./samle.js";
import { tellSamling } from "./tellSamling.js";

/**
 * Counts vedtak into hours and døgn by code: what a municipality reports for a period (or for several, and for many municipalities).
 *
 * Norwegian: *gjennomført aktivitet*. Rules V-1 (hours = weekly hours × calendar days / 7, døgn = places × calendar days, both end dates
 * counted), V-2 (codes without the asterisk lose the days of opphør; those with it lose none, and get 3 døgn at flytting and død), V-3
 * (in the period of the last day), V-4 (hours are rounded once, to 2 decimals, half away from zero), V-5 (168 hours a week at the most; a
 * month is four weeks) and V-7 (sums are exact until then). Døgn are never rounded; those that do not end are shown with 20 places.
 * The antatt readings can be changed in `valg`, and the result then records them.
 *
 * Several vedtak with the same id and bruker are versions of one: on a day, the one with the latest start of those valid counts.
 *
 * @param inn - The period (`periode`, or several as `perioder`), the vedtak, what local codes mean, and settings.
 * @returns Lines in the form's order, distinct recipients and merknader; with `perioder` a result for each municipality and period;
 * deep-frozen plain data.
 * @throws {@link SioFeil} `UGYLDIG_DATO`, `UKJENT_TJENESTEKODE`, `FEIL_ENHET`, `UTENFOR_OMRAADE`, `NEGATIVT_TALL`, `UGYLDIG_TALL`,
 * `FOR_MANGE_SIFRE`, `MANGLER_FELT`, `UKJENT_FELT`, `UGYLDIG_TYPE`, `UGYLDIG_VERDI`, `FLERE_VALG`, `DUPLIKAT_VEDTAK`, `DUPLIKAT_LOKAL_KODE`.
 * @example
 * ```ts
 * import { beregnAktivitet } from "sio-beregning";
 * // two of Os' lines in the first quarter of 2019 (S003, l. 1056 and 1122), and one with a stay in hospital
 * const { linjer, mottakere } = beregnAktivitet({
 *   periode: { fra: "2019-01-01", til: "2019-03-31" },
 *   vedtak: [
 *     { id: "v1", bruker: "a", kode: "BPAN", fra: "2018-05-01", timerPerUke: 70 },
 *     { id: "v2", bruker: "b", kode: "LFKJ", fra: "2017-01-01" },
 *     { id: "v3", bruker: "a", kode: "HTAMDK", fra: "2019-03-18", timerPerUke: "3.5", opphoer: [{ fra: "2019-03-20", til: "2019-03-24" }] },
 *   ],
 * });
 * linjer.map((l) => `${l.kode}: ${l.volum} ${l.enhet}`);
 * //=> ["HTAMDK: 4.5 time", "BPAN: 900 time", "LFKJ: 90 doegn"]
 * mottakere;
 * //=> 2
 * ```
 */
export function beregnAktivitet(inn: AktivitetInn): Aktivitet;
/** Counts vedtak in several periods and municipalities at once. */
export function beregnAktivitet(inn: PeriodeaktivitetInn): Periodeaktivitet;
export function beregnAktivitet(inn: AktivitetInn | PeriodeaktivitetInn): Aktivitet | Periodeaktivitet {
  const { lest, samling } = vedGrensen(() => {
    const lestInn = lesAktivitet(inn);
    return { samling: samle(lestInn, inn, false), lest: krev(lestInn) };
  });
  return frys(skrivResultat(tellSamling(samling, lest, "alle")));
}
