import * as z from "zod";
import { ettAv, lat } from "../grense/felt.js";
import { krev, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import type { KorreksjonsoppgjoerInn } from "../korreksjonsoppgjoer/typer.js";
import { skrivBok } from "./bok/skrivBok.js";
import type { Skjemaformat } from "./LestSkjemafil.js";
import { lagInnhold } from "./skriv/lagInnhold.js";
import { lagKildeark } from "./skriv/lagKildeark.js";
import { lagSkjemaark } from "./skriv/lagSkjemaark.js";
import type { Skjemainnhold } from "./skriv/Skjemainnhold.js";
import { skrivSomCsv } from "./skriv/skrivSomCsv.js";

/** How a form is to be written. */
export type SkrivSkjemavalg = {
  /** XLSX unless given. */
  readonly format?: Skjemaformat;
};

const valgskjema = /* @__PURE__ */ lat(() =>
  z.strictObject({ format: ettAv("Formatet", ["xlsx", "csv"]).optional() }),
);

/** Writes what a form shows, as a workbook or as CSV. */
export function skrivInnhold(innhold: Skjemainnhold, valg: SkrivSkjemavalg): Uint8Array {
  const { format = "xlsx" } = vedGrensen(() => krev(lesMedSkjema(valgskjema(), valg)));
  const { ark, navn } = lagSkjemaark(innhold, format);
  if (format === "csv") return skrivSomCsv(ark);
  const tittel = ["Rapporteringsskjema", innhold.kommune, innhold.aar, innhold.termin].filter(
    (del) => del !== undefined,
  );
  return skrivBok({ tittel: tittel.join(" "), ark: [ark, lagKildeark(innhold)], navn });
}

/**
 * Writes a settlement as the official form: a workbook with live formulas that recompute it, or CSV.
 *
 * Norwegian: *rapporteringsskjema*. Rules A-4, K-1 to K-4: the cells that the rules compute are formulas, with the library's own exact values in
 * them (to the 15 digits that a spreadsheet holds); yearly and delivered volumes, prices, key and a konto are what is typed. A volume, price or a konto of
 * 16 or 17 digits stands as text, so that none is lost, and its formulas read it. A sheet *Kilder* says what rules, prices and
 * merknader the numbers rest on. Texts are never formulas: in CSV, one that a spreadsheet would take for one has an apostrophe in front.
 *
 * The same input gives the same bytes. Needs the package fflate.
 *
 * @param inn - What `beregnKorreksjonsoppgjoer` takes.
 * @param valg - `format`: `"xlsx"` unless given, or `"csv"` (semicolon, comma as the decimal sign, UTF-8 with a byte order mark).
 * @returns The file's bytes.
 * @throws {@link SioFeil} what `beregnKorreksjonsoppgjoer` throws; `UGYLDIG_VERDI`, `UKJENT_FELT` for the options.
 * @example
 * ```ts
 * import { skrivSkjema } from "sio-beregning/skjema";
 * const csv = skrivSkjema(
 *   {
 *     kommune: "Os",
 *     noekkel: "0.25",
 *     tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
 *     linjer: [{ kode: "BPAN", aarsvolum: 3650, gjennomfoert: 900 }],
 *   },
 *   { format: "csv" },
 * );
 * new TextDecoder().decode(csv).split("\r\n").find((linje) => linje.includes("BPAN"));
 * //=> "Natt pr time;BPAN;*;time;464;3650;913;900;-13;-6032"
 * ```
 */
export function skrivSkjema(inn: KorreksjonsoppgjoerInn, valg: SkrivSkjemavalg = {}): Uint8Array {
  return skrivInnhold(lagInnhold(inn), valg);
}
