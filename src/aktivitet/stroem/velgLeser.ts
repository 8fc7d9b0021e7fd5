import { type Problem, SioFeil } from "../../feil.js";
import { lagCsvleser } from "./csvleser.js";
import type { Leser, Lesing } from "./Lesing.js";
import type { LesteStroemvalg } from "./lesStroemvalg.js";
import { lagNdjsonleser } from "./ndjsonleser.js";
import type { Stroemformat } from "./Stroem.js";
import { lagVedtaksleser } from "./vedtaksleser.js";

const KROELLPARENTES = 123;
/** White space, and the bytes of a byte order mark: what may stand before the first that tells. */
const SIER_INGENTING = new Set([9, 10, 13, 32, 0xef, 0xbb, 0xbf]);

/** Tells whether a part of a stream is bytes, whichever realm it is from. */
const erBytes = (bit: unknown): bit is Uint8Array =>
  ArrayBuffer.isView(bit) && "BYTES_PER_ELEMENT" in bit && bit.BYTES_PER_ELEMENT === 1;

/** Sees what a stream holds from its first part; `undefined` where it does not tell. */
function seFormat(bit: unknown): Stroemformat | undefined {
  if (!erBytes(bit)) return "vedtak";
  const tegn = bit.find((b) => !SIER_INGENTING.has(b));
  if (tegn === undefined) return undefined;
  // a CSV begins with the name of a column
  return tegn === KROELLPARENTES ? "ndjson" : "csv";
}

const problem = (kode: Problem["kode"], melding: string) => new SioFeil([{ kode, sti: ["stroem"], melding }]);

/** Makes the reader of a format. */
function lagLeser(format: Stroemformat, lesing: Lesing, valg: LesteStroemvalg, hurtig: boolean): Leser {
  if (format === "csv") return lagCsvleser(lesing, { hode: valg.hode, linje: valg.foersteLinje, hurtig });
  return format === "ndjson" ? lagNdjsonleser(lesing, valg.foersteLinje) : lagVedtaksleser(lesing);
}

/** Makes a reader that sees from the first of a stream what it holds, unless it is told. */
export function velgLeser(lesing: Lesing, valg: LesteStroemvalg, hurtig: boolean) {
  let { format } = valg;
  let leser: Leser | undefined;
  const ventende: unknown[] = [];
  const finnLeser = (bit: unknown): Leser | undefined => {
    format ??= seFormat(bit);
    if (format === undefined) return undefined;
    leser = lagLeser(format, lesing, valg, hurtig);
    for (const foer of ventende) leser.ta(foer);
    ventende.length = 0;
    return leser;
  };
  return {
    ta: (bit: unknown): void => {
      if (typeof bit === "string") {
        throw problem(
          "UGYLDIG_TYPE",
          "Strømmen gir tekst; her skal det være byte (uten setEncoding), eller vedtak.",
        );
      }
      const naa = leser ?? finnLeser(bit);
      if (erBytes(bit) !== (format !== "vedtak") && format !== undefined) {
        const hva =
          format === "vedtak" ? "byte, men formatet er vedtak" : `vedtak, men formatet er ${format}`;
        throw problem("UGYLDIG_TYPE", `Strømmen gir ${hva}.`);
      }
      // a copy: the piece's place may be used for the next one
      if (naa === undefined) ventende.push(erBytes(bit) ? bit.slice() : bit);
      else naa.ta(bit);
    },
    slutt: (): Stroemformat => {
      if (format === undefined) {
        const melding =
          "Strømmen er tom, så det er ikke å se hva den skulle ha hatt; se etter at det er rett fil (i et kall kan format oppgis).";
        throw problem("MANGLER_VALG", melding);
      }
      const naa = leser ?? finnLeser(undefined);
      naa?.slutt();
      return format;
    },
  };
}
