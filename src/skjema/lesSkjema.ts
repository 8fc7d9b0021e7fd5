import { frys } from "../grense/frys.js";
import type { LesSkjemavalg, LestSkjemafil } from "./LestSkjemafil.js";
import { lesInnhold } from "./lesInnhold.js";

/**
 * Reads the official form from a workbook, from CSV, or from cells that were copied from a spreadsheet.
 *
 * Norwegian: *rapporteringsskjema*. Rules N-1, N-3, T-1. The table is found by its codes and headings wherever it stands, its columns in any order, headings over one
 * to three lines; the key, municipality, year, term, zone and reisetid group by their labels outside it, and the head by its headings. Cells are read
 * exactly as they are written (`17 315,31`; a dash and an empty cell are no number); of a spreadsheet's 17 digits the 15 that it shows
 * (docs/decisions/0020). Formulas count as the values they last had; macros are never run and other files never opened. Nothing is rounded but
 * residues beyond six decimals of what formulas computed. What is hidden is read, with a merknad; a number that can't be placed is
 * refused, never left out.
 *
 * Needs the packages fflate and saxes.
 *
 * @param innhold - The file's bytes, or text; bytes that begin with PK are XLSX, all else CSV or tab-separated cells in UTF-8.
 * @param valg - `format` where it is known; `ark` where several sheets have the form; `grenser` for files that are larger than any form.
 * @returns The form as `kontrollerKorreksjonsoppgjoer` takes it, the cell of each field, and merknader: `SKJULT_INNHOLD`, `IKKE_LEST`, `LEST_SOM_VIST`,
 * `EKSTERN_REFERANSE`, `MAKROER_IKKE_KJOERT`; frozen.
 * @throws {@link SioFeil} each problem with its sheet, cell and row: `UGYLDIG_CELLE`, `UGYLDIG_TALL`, `FOR_MANGE_SIFRE`, `NEGATIVT_TALL`, `UTENFOR_OMRAADE`,
 * `UKJENT_TJENESTEKODE`, `DUPLIKAT_TJENESTEKODE`, `UKJENT_RAD`, `UKJENT_KOLONNE`, `DUPLIKAT_KOLONNE`, `UGYLDIG_VERDI`, `MANGLER_FELT`, `FLERE_VALG`, `UKJENT_TERMIN`,
 * `DUPLIKAT_TERMIN`, `DUPLIKAT_NAVN`; of the file: `MANGLER_TABELL`, `FLERE_TABELLER`, `UKJENT_ARK`, `UKJENT_FILFORMAT`, `UGYLDIG_FIL`, `FOR_STOR_FIL`; of the call:
 * `UGYLDIG_TYPE`, `UKJENT_FELT`, `IKKE_HELTALL`.
 * @example
 * ```ts
 * import { kontrollerKorreksjonsoppgjoer } from "sio-beregning";
 * import { lesSkjema } from "sio-beregning/skjema";
 * // a line of Os, 1. kvartal 2019 (S003, l. 1056)
 * const { skjema, steder } = lesSkjema(
 *   "Nøkkel for a konto;0,250\n" +
 *     "Kode;Enhetspris;A konto året;A konto i kvartalet;Gjennomført;Endring;Netto endring\n" +
 *     "BPAN;464;3 650;913;900;-13;-6 032\n",
 * );
 * skjema.linjer[0];
 * //=> { kode: "BPAN", pris: "464", aarsvolum: "3 650", aKontoVolum: "913", gjennomfoert: "900", endring: "-13", netto: "-6 032" }
 * steder["linjer.0.netto"];
 * //=> "G3"
 * kontrollerKorreksjonsoppgjoer(skjema).dom;
 * //=> "eksakt"
 * ```
 */
export function lesSkjema(
  innhold: Uint8Array | ArrayBuffer | string,
  valg: LesSkjemavalg = {},
): LestSkjemafil {
  return frys(lesInnhold(innhold, valg).lest);
}
