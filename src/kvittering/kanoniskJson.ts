import { type Data, somData } from "../beregninger/somData.js";
import { vedGrensen } from "../grense/lesInndata.js";

/** Writes data with sorted keys and no space; the language's own way with texts and numbers is RFC 8785's. */
export function skrivKanonisk(data: Data): string {
  if (typeof data !== "object" || data === null) return JSON.stringify(data);
  if (Array.isArray(data)) return `[${data.map(skrivKanonisk).join(",")}]`;
  const felter = Object.keys(data).sort((a, b) => (a < b ? -1 : 1)); // by UTF-16 code units
  return `{${felter.map((felt) => `${JSON.stringify(felt)}:${skrivKanonisk(data[felt] ?? null)}`).join(",")}}`;
}

/**
 * Writes plain data as canonical JSON: the same data gives the same text, whatever order its keys stood in and wherever it is written.
 *
 * Norwegian: *kanonisk JSON*. RFC 8785: keys sorted by UTF-16 code units, no space, numbers and texts as ECMAScript writes them (a lone surrogate as its
 * escape, where the RFC stops). Bigints and Decimals become decimal texts; fields that are undefined are left out. Receipts take their checksums of
 * this text in UTF-8.
 *
 * @param verdi - Anything that JSON can say.
 * @returns The text.
 * @throws {@link SioFeil} `UGYLDIG_TYPE` for what is no data, `UGYLDIG_TALL` (NaN, infinity), `FOR_MANGE_SIFRE`, `ULESELIG_INNGANG` (a ring).
 * @example
 * ```ts
 * import { kanoniskJson } from "sio-beregning";
 * kanoniskJson({ sum: "12.5", aar: 2019, linjer: [{ kode: "UK", aarsvolum: 3n }] });
 * //=> '{"aar":2019,"linjer":[{"aarsvolum":"3","kode":"UK"}],"sum":"12.5"}'
 * ```
 */
export function kanoniskJson(verdi: unknown): string {
  return vedGrensen(() => skrivKanonisk(somData(verdi)));
}
