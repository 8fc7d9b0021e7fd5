/** Where in the input something was found: keys and indices from the outside in, `["linjer", 3, "gjennomfoert"]`. */
export type Sti = readonly (string | number)[];

/**
 * The stable codes of {@link SioFeil}. A code is part of the interface; the text beside it is not.
 *
 * Missing: `MANGLER_FELT` a field, `MANGLER_PRIS` a price, `MANGLER_LINJE` a line, `MANGLER_DEFLATOR` a rate, `MANGLER_VALG`
 * one of several alternatives, `MANGLER_INDEKS` a year's deflator and demography, `MANGLER_TAK` a year's cap, `MANGLER_SATS` a year's
 * threshold or rate, `MANGLER_AAR` a year of a series. Unknown: `UKJENT_FELT`, `UKJENT_TJENESTEKODE`, `UKJENT_TARIFF`, `UKJENT_TERMIN`,
 * `UKJENT_AAR`, `UKJENT_REGEL`, `UKJENT_KILDE`, `UKJENT_KOMMUNE`, `UKJENT_DEL` a part of a merger, `UKJENT_BEREGNING` a calculation, `UKJENT_STI` a path that leads nowhere, `UKJENT_TABELL`, `UKJENT_RAD` and
 * `UKJENT_KOLONNE` of a checked table, `UKJENT_TALL` a number of an explanation. Years and periods: `AAR_FOER_GRUNNLAG` a year before the base year, `AAR_STEMMER_IKKE` two years that
 * contradict each other, `OVERLAPPENDE_PERIODER`, `HULL_I_PERIODER`, `UTENFOR_PERIODEN` an amount where its period does not run. Wrong: `UGYLDIG_TYPE`, `UGYLDIG_TALL`, `FOR_MANGE_SIFRE`, `NEGATIVT_TALL`, `IKKE_HELTALL`,
 * `UTENFOR_OMRAADE`, `UGYLDIG_DATO`, `UGYLDIG_VERDI`, `FEIL_ENHET`, `FOR_MANGE_MAANEDER`, `FLERE_VALG` (alternatives that exclude each
 * other), `DUPLIKAT_VEDTAK` (two versions of a vedtak from the same day), `DUPLIKAT_LOKAL_KODE`, `DELER_PASSER_IKKE` (partial results that can't be merged), `RESULTAT_STEMMER_IKKE` (a result that the calculation does not give), `DUPLIKAT_TJENESTEKODE`, `DUPLIKAT_TERMIN`, `DUPLIKAT_AAR`, `DUPLIKAT_NAVN`, `DELING_PAA_NULL`, `KAN_IKKE_SAMMENLIGNES` and `ULIKE_BEREGNINGER` (what is to be compared), `ULESELIG_INNGANG` (the host's own object threw while it was read).
 *
 * Of files that a form is read from: `UKJENT_FILFORMAT` a file that is neither XLSX nor CSV, `UGYLDIG_FIL` one that is broken or cut off, `FOR_STOR_FIL` one beyond
 * the stated limits, `MANGLER_TABELL` and `FLERE_TABELLER` no form, or several, `UKJENT_ARK`, `DUPLIKAT_KOLONNE`, `UGYLDIG_CELLE` a cell with an error, a date or a
 * formula without its value where a number should be.
 */
export type Feilkode =
  | "MANGLER_FELT"
  | "MANGLER_PRIS"
  | "MANGLER_LINJE"
  | "MANGLER_DEFLATOR"
  | "MANGLER_VALG"
  | "UKJENT_FELT"
  | "UKJENT_TJENESTEKODE"
  | "UKJENT_TARIFF"
  | "UKJENT_TERMIN"
  | "UKJENT_AAR"
  | "UKJENT_REGEL"
  | "UKJENT_KILDE"
  | "UGYLDIG_TYPE"
  | "UGYLDIG_TALL"
  | "UGYLDIG_DATO"
  | "UGYLDIG_VERDI"
  | "FOR_MANGE_SIFRE"
  | "NEGATIVT_TALL"
  | "IKKE_HELTALL"
  | "UTENFOR_OMRAADE"
  | "FEIL_ENHET"
  | "FOR_MANGE_MAANEDER"
  | "FLERE_VALG"
  | "DUPLIKAT_TJENESTEKODE"
  | "DUPLIKAT_TERMIN"
  | "DUPLIKAT_AAR"
  | "DUPLIKAT_NAVN"
  | "MANGLER_INDEKS"
  | "MANGLER_TAK"
  | "MANGLER_SATS"
  | "MANGLER_AAR"
  | "UKJENT_KOMMUNE"
  | "UKJENT_DEL"
  | "UKJENT_BEREGNING"
  | "UKJENT_TABELL"
  | "UKJENT_RAD"
  | "UKJENT_KOLONNE"
  | "AAR_FOER_GRUNNLAG"
  | "AAR_STEMMER_IKKE"
  | "OVERLAPPENDE_PERIODER"
  | "HULL_I_PERIODER"
  | "UTENFOR_PERIODEN"
  | "DELING_PAA_NULL"
  | "DUPLIKAT_VEDTAK"
  | "DUPLIKAT_LOKAL_KODE"
  | "DELER_PASSER_IKKE"
  | "RESULTAT_STEMMER_IKKE"
  | "UKJENT_TALL"
  | "UKJENT_STI"
  | "KAN_IKKE_SAMMENLIGNES"
  | "ULIKE_BEREGNINGER"
  | "ULESELIG_INNGANG"
  | "UKJENT_FILFORMAT"
  | "UGYLDIG_FIL"
  | "FOR_STOR_FIL"
  | "MANGLER_TABELL"
  | "FLERE_TABELLER"
  | "UKJENT_ARK"
  | "DUPLIKAT_KOLONNE"
  | "UGYLDIG_CELLE";

/** One problem found in the input: its stable code, where it stands, and what was found and would be right (bokmål). */
export type Problem = { readonly kode: Feilkode; readonly sti: Sti; readonly melding: string };

/**
 * The stable codes of {@link Merknad}: what is legal but doubtful.
 *
 * `UTLEDET_PRIS` a derived price was used (T-3, T-5); `UJEVN_KJOEPSPREMIE` kjøp minus egen plass is not one constant (T-6);
 * `PRIS_ER_NULL` a price of 0 kroner; `AAR_AVVIKER` the year of the input is not the table's; `INGEN_LINJER` an empty
 * settlement; `NEGATIV_A_KONTO` an a-konto amount below zero; `NOEKKEL_AVKORTET` a key that is months/12 cut or rounded moves a whole hour or døgn;
 * `MULIG_PROSENT` a rate so large that it may be a per cent; `RUNDSUM_UTENFOR_ERFARING` a share outside 4–9 % (R-8); `KOSTRA_UTENFOR_UTTREKKET` a
 * KOSTRA function that the uttrekk does not have; `ANTATT_VERDI` an assumed value was used; `FORSLAG_BRUKT` a proposed value, not the adopted one, was used;
 * `OVER_ALDERSGRENSEN` a recipient who is too old for the refund (S-1); `UTENFOR_FORSOEKET` a year when the arrangement did not run;
 * `UVENTET_GRUNNLAGSAAR` a base year that is not the year before the start.
 *
 * Of vedtak: `OPPHOER_UTENFOR_VEDTAKET` and `OPPHOER_LENGRE_ENN_VEDTAKET` an opphør that was cut; `OVERLAPPENDE_VEDTAK` the same bruker, code and
 * days; `VEDTAK_TO_GANGER` the same vedtak twice, counted once; `AVSLUTNING_UTEN_SLUTT` an ending without its date; `VEDTAK_ETTER_DOED`; `HULL_MELLOM_VEDTAK`;
 * `OVER_168_TIMER` a bruker's vedtak together (V-5); `INSTITUSJON_OG_HJEMMETJENESTE` and `KJOEP_OG_EGEN_PLASS` on the same days; `UENDRET_VEDTAK` for long;
 * `FLERE_MERKNADER` how many of a code are not shown; `LOKAL_KODE_IKKE_BRUKT` (T-7); `MOTTAKERE_KAN_VAERE_TALT_FLERE_GANGER` counts of partials added up.
 *
 * Of files: `SKJULT_INNHOLD` hidden sheets, rows or columns that were read; `IKKE_LEST` columns or rows with numbers that the form does not have; `EKSTERN_REFERANSE` a value
 * that was fetched from another workbook; `LEST_SOM_VIST` numbers read to the 15 digits that a spreadsheet shows; `MAKROER_IKKE_KJOERT` macros, left alone;
 * `INGEN_FORMLER` a form held against the rules that has no formula;
 * `MULIG_TUSENSKILLE` a full stop that may part thousands, in a line of a form that does not agree.
 *
 * Of comparisons: `ULIKE_KOMMUNER` and `ULIKE_TERMINER` two sides that are not of the same municipality or term.
 */
export type Merknadskode =
  | "UTLEDET_PRIS"
  | "UJEVN_KJOEPSPREMIE"
  | "PRIS_ER_NULL"
  | "AAR_AVVIKER"
  | "INGEN_LINJER"
  | "NEGATIV_A_KONTO"
  | "NOEKKEL_AVKORTET"
  | "MULIG_PROSENT"
  | "RUNDSUM_UTENFOR_ERFARING"
  | "KOSTRA_UTENFOR_UTTREKKET"
  | "ANTATT_VERDI"
  | "FORSLAG_BRUKT"
  | "OVER_ALDERSGRENSEN"
  | "UTENFOR_FORSOEKET"
  | "UVENTET_GRUNNLAGSAAR"
  | "OPPHOER_UTENFOR_VEDTAKET"
  | "OPPHOER_LENGRE_ENN_VEDTAKET"
  | "OVERLAPPENDE_VEDTAK"
  | "VEDTAK_TO_GANGER"
  | "AVSLUTNING_UTEN_SLUTT"
  | "VEDTAK_ETTER_DOED"
  | "HULL_MELLOM_VEDTAK"
  | "OVER_168_TIMER"
  | "INSTITUSJON_OG_HJEMMETJENESTE"
  | "UENDRET_VEDTAK"
  | "KJOEP_OG_EGEN_PLASS"
  | "FLERE_MERKNADER"
  | "LOKAL_KODE_IKKE_BRUKT"
  | "MOTTAKERE_KAN_VAERE_TALT_FLERE_GANGER"
  | "SKJULT_INNHOLD"
  | "IKKE_LEST"
  | "EKSTERN_REFERANSE"
  | "LEST_SOM_VIST"
  | "MAKROER_IKKE_KJOERT"
  | "INGEN_FORMLER"
  | "MULIG_TUSENSKILLE"
  | "ULIKE_KOMMUNER"
  | "ULIKE_TERMINER";

/** Something legal but doubtful that comes back beside a result. */
export type Merknad = { readonly kode: Merknadskode; readonly sti: Sti; readonly melding: string };

/** Characters of a field's name that the one-line `message` shows; `sti` always has it whole. */
const VIST_NAVN = 60;

/** Writes a path as `linjer[3].gjennomfoert`, or `inndata` for the whole input. */
function skrivSti(sti: Sti): string {
  if (sti.length === 0) return "inndata";
  return sti
    .map((ledd) => (typeof ledd === "string" ? ledd.slice(0, VIST_NAVN) : ledd))
    .map((ledd, i) => (typeof ledd === "number" ? `[${ledd}]` : i === 0 ? ledd : `.${ledd}`))
    .join("");
}

/** How many problems the one-line `message` spells out; `feil` always carries them all. */
const VISTE_PROBLEMER = 10;

/**
 * Carries every problem found in one input: the only exception the library's calculations throw.
 *
 * `JSON.stringify(feil)` is `{"feil":[…]}`, what the command line prints. A program that loads the library both as ESM and as
 * CommonJS has two copies of this class: recognise it with {@link erSioFeil}, not with `instanceof`.
 *
 * @example
 * ```ts
 * import { erSioFeil, fordelAKonto } from "sio-beregning";
 * try {
 *   fordelAKonto({ aarsbeloep: "-1", terminer: [{ navn: "1. halvår", maaneder: 6 }, { navn: "2. halvår", maaneder: 7 }] });
 * } catch (e) {
 *   if (erSioFeil(e)) {
 *     e.feil.map((f) => f.kode);
 *     //=> ["NEGATIVT_TALL", "FOR_MANGE_MAANEDER"]
 *   }
 * }
 * ```
 */
export class SioFeil extends Error {
  /** Always `"SioFeil"`. */
  override readonly name = "SioFeil";
  /** Every problem found, in the order it was found. */
  readonly feil: readonly Problem[];

  constructor(feil: readonly Problem[], valg?: ErrorOptions) {
    const viste = feil.slice(0, VISTE_PROBLEMER).map((f) => `${skrivSti(f.sti)}: ${f.melding} (${f.kode})`);
    const flere = feil.length - viste.length;
    super(viste.join("\n") + (flere > 0 ? `\n… og ${flere} til` : ""), valg);
    this.feil = Object.freeze(
      feil.map((f) => Object.freeze({ kode: f.kode, sti: Object.freeze([...f.sti]), melding: f.melding })),
    );
  }

  /** Gives `{ feil }`, the form in which errors travel as JSON. */
  toJSON(): { feil: readonly Problem[] } {
    return { feil: this.feil };
  }
}

/**
 * Tells whether something thrown is a {@link SioFeil}, from whichever copy of the library it came.
 *
 * @param verdi - Anything that was caught.
 * @returns True for a SioFeil.
 * @example
 * ```ts
 * import { erSioFeil } from "sio-beregning";
 * erSioFeil(new Error("noe annet"));
 * //=> false
 * ```
 */
export function erSioFeil(verdi: unknown): verdi is SioFeil {
  if (typeof verdi !== "object" || verdi === null) return false;
  try {
    const { name, feil } = verdi as { name?: unknown; feil?: unknown };
    return name === "SioFeil" && Array.isArray(feil);
  } catch {
    return false; // something thrown may itself throw when it is looked at
  }
}
