import type { Merknad } from "../feil.js";
import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import { bedoemMedNoekler, medMinne } from "./skjema/bedoemMedNoekler.js";
import type { Skjemadom } from "./skjema/bedoemSkjema.js";
import { finnForslag } from "./skjema/finnForslag.js";
import { lesSkjema } from "./skjema/lesSkjema.js";
import { muligeTusen } from "./skjema/muligeTusen.js";
import type { SkjemaInn } from "./skjema/SkjemaInn.js";
import type { Skjemakontroll } from "./skjema/Skjemakontroll.js";
import { skrivSkjemadom } from "./skjema/skrivSkjemadom.js";

/** Says that a form has nothing in its lines to be wrong: a verdict without a check must not look like one with (N-3). */
function ingenLinjer({ linjer }: Skjemadom): Merknad[] {
  if (linjer.some(({ aktiv }) => aktiv)) return [];
  const melding =
    "Ingen av linjene har tall å holde mot reglene; dommen sier bare at ingenting er funnet galt i resten av skjemaet.";
  return [{ kode: "INGEN_LINJER", sti: ["linjer"], melding }];
}

/**
 * Checks an official settlement form as it is printed: whether the rules can have produced its rounded numbers, and where they can't.
 *
 * Norwegian: *kontroll av korreksjonsoppgjør*. Rule N-2: a shown number is every value that is shown so. A line agrees when values exist
 * behind its numbers that satisfy A-4 (the a-konto volume is the key × the unrounded year's volume, rounded), K-1 and K-2 together.
 * Over the lines: the groups' sums and the form's (K-3), the year's a konto (A-1, by whichever rounding to whole 1000 kr), the instalments
 * (A-2, A-5), and the head's rows and columns (K-4). Printed prices are held against the table (T-2), the asterisk against the catalogue
 * (T-1). A verdict (*dom*) is `eksakt` as the numbers stand, `avrunding` as values behind them, `avvik` not at all; `uvanlig` is
 * softer: possible, but only with more than two decimals in delivered hours (V-4), or with a price unlike a derived one.
 *
 * An empty cell is null or left out: what needs it is not checked (N-3). A line with nothing but its price has no activity. Delivered
 * hours may have any decimals, delivered døgn whole hundredths (`doegnenhet`, antatt). Nothing is rounded; an end of an interval that
 * does not end as a decimal is shown with 20 places. A form without numbers in its lines gives the merknad `INGEN_LINJER`; text as `"3.650"`
 * in a line that does not agree gives `MULIG_TUSENSKILLE`, for it was read as 3,65.
 *
 * @param inn - The form: its lines, and its sums and head as far as they are known. Numbers are decimals, or text as printed; each is
 * rounded to its last shown digit, unless `avrundetTil` says otherwise. Prices, a-konto volumes and the head's kroner are as they stand.
 * @returns Verdicts by line, sum and row with sizes and implied values, findings in words, and the single change of a digit or of two
 * neighbours that would make everything agree, where exactly one would; frozen.
 * @throws {@link SioFeil} `UKJENT_TJENESTEKODE`, `DUPLIKAT_TJENESTEKODE`, `UKJENT_TARIFF`, `FLERE_VALG`, `NEGATIVT_TALL`, `UGYLDIG_TALL`,
 * `FOR_MANGE_SIFRE`, `UTENFOR_OMRAADE`, `UKJENT_TERMIN`, `DUPLIKAT_TERMIN`, `DUPLIKAT_NAVN` (a group twice), `UGYLDIG_VERDI` (an unknown
 * group, a SUM that is not the last row, a number that is not a multiple of its unit), `IKKE_HELTALL`, `MANGLER_FELT`, `UKJENT_FELT`,
 * `UGYLDIG_TYPE`.
 * @example
 * ```ts
 * import { kontrollerKorreksjonsoppgjoer } from "sio-beregning";
 * // a line of Os, 1. kvartal 2019 (S003, l. 1029), and the same with 4 156 for 4 165
 * const linje = { kode: "HTAMDK", pris: "764", aarsvolum: "52 602", aKontoVolum: "13 150", gjennomfoert: "17 315", netto: "3 182 297" } as const;
 * const form = (endring: string) => ({ noekkel: "0,250", linjer: [{ ...linje, endring }] });
 * const riktig = kontrollerKorreksjonsoppgjoer(form("4 165"));
 * riktig.dom;
 * //=> "avrunding"
 * riktig.linjer[0]?.underliggende.gjennomfoert;
 * //=> { fra: "17315.3095549738219895288", til: "17315.31086387434554973822", fraMed: true, tilMed: false }
 * const { dom, forslag } = kontrollerKorreksjonsoppgjoer(form("4 156"));
 * [dom, forslag?.felt, forslag?.foreslaatt];
 * //=> ["avvik", "endring", "4165"]
 * ```
 */
export function kontrollerKorreksjonsoppgjoer(inn: SkjemaInn): Skjemakontroll {
  const { skjema, tariff, merknader, medForslag } = vedGrensen(() => krev(lesSkjema(inn)));
  const husk = medMinne(skjema.doegnenhet);
  const dom = bedoemMedNoekler(skjema, husk);
  const rettelser = medForslag && dom.antallAvvik > 0 ? finnForslag(dom, husk) : [];
  return frys({
    ...skrivSkjemadom(dom, rettelser),
    ...(tariff && { tariff }),
    merknader: [...merknader, ...ingenLinjer(dom), ...vedGrensen(() => muligeTusen(dom, inn))],
  });
}
