import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import { gjoerOpp } from "./gjoerOpp.js";
import { lesGrundig } from "./lesGrundig.js";
import { lesHurtig } from "./lesHurtig.js";
import type { Korreksjonsoppgjoer, KorreksjonsoppgjoerInn } from "./typer.js";

/**
 * Settles a term: what was delivered against the a konto, line by line, as on the official form.
 *
 * Norwegian: *korreksjonsoppgjør*. Rules A-4 (a line's a-konto volume is the key × the year's volume, rounded half away from zero to
 * a whole hour or døgn), K-1 (change = delivered − that), K-2 (net = change × price, exact), K-3 (the total is the rounded sum of
 * unrounded lines) and K-4 (the correction stands in its own term's row). Volumes are hours or døgn, prices kroner a time or a
 * døgn; fields named `…Avrundet` are whole kroner, and nothing else is rounded.
 *
 * @param inn - Prices (`tariff` or `priser`), the key (`noekkel` or `maaneder`), the lines in any order, and for the form's head the
 * year's instalments (`aKonto`) with the name of the term that is settled (`termin`).
 * @returns The form: lines, groups and total in its order, the head where `aKonto` is given, and merknader; deep-frozen plain data.
 * @throws {@link SioFeil} `UKJENT_TJENESTEKODE`, `DUPLIKAT_TJENESTEKODE`, `MANGLER_PRIS`, `UKJENT_TARIFF`, `FLERE_VALG`, `MANGLER_VALG`,
 * `NEGATIVT_TALL`, `UGYLDIG_TALL`, `FOR_MANGE_SIFRE`, `UTENFOR_OMRAADE` (the key), `UKJENT_TERMIN`, `DUPLIKAT_TERMIN`, `MANGLER_FELT`,
 * `UKJENT_FELT`, `UGYLDIG_TYPE`, `UGYLDIG_VERDI`.
 * @example
 * ```ts
 * import { beregnKorreksjonsoppgjoer } from "sio-beregning";
 * // Os, 1. kvartal 2019 (S003, l. 1056 and 1122)
 * const { linjer, nettoAvrundet } = beregnKorreksjonsoppgjoer({
 *   noekkel: "0.25",
 *   tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
 *   linjer: [
 *     { kode: "BPAN", aarsvolum: 3650, gjennomfoert: 900 },
 *     { kode: "LFKJ", aarsvolum: 365, gjennomfoert: 90 },
 *   ],
 * });
 * linjer.map((l) => `${l.kode}: ${l.aKontoVolum} a konto, ${l.endring} endring, ${l.netto} kr`);
 * //=> ["BPAN: 913 a konto, -13 endring, -6032 kr", "LFKJ: 91 a konto, -1 endring, -3394 kr"]
 * nettoAvrundet;
 * //=> "-9426"
 * ```
 */
export function beregnKorreksjonsoppgjoer(inn: KorreksjonsoppgjoerInn): Korreksjonsoppgjoer {
  const lest = vedGrensen(() => lesHurtig(inn) ?? krev(lesGrundig(inn)));
  return frys(gjoerOpp(lest).oppgjoer);
}
