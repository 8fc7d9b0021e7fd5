import { lesVedtak } from "../lesVedtak.js";
import { lagBytebuffer } from "./bytebuffer.js";
import { dekod } from "./csvfelt.js";
import { lesJsonlinje } from "./jsonlinje.js";
import { avvis, type Leser, type Lesing, paaLinje, tell } from "./Lesing.js";
import { fraPost } from "./Raarad.js";

const LINJESKIFT = 10;

/** Reads a line: a vedtak to count, nothing, or what is wrong. */
function lesLinje(lesing: Lesing, tekst: string | undefined, linje: number): void {
  if (tekst?.trim() === "") return;
  const nr = lesing.rader;
  lesing.rader += 1;
  const lest =
    tekst === undefined
      ? { melding: "Linjen er ikke gyldig UTF-8; lagre filen som UTF-8." }
      : lesJsonlinje(tekst);
  const { rad } = lesing;
  const problemer =
    "melding" in lest
      ? [{ kode: "UGYLDIG_VERDI" as const, sti: [], melding: lest.melding }]
      : lesVedtak(lest.verdi, rad.post, lesing.oppsett);
  if (problemer.length > 0) {
    avvis(lesing, paaLinje(linje, problemer));
    return;
  }
  fraPost(rad, lesing.mottak.akk, nr);
  tell(lesing, "linje", linje);
}

/** Reads the lines of NDJSON, a vedtak each; empty lines are passed over. */
export function lagNdjsonleser(lesing: Lesing, foersteLinje: number): Leser {
  let linje = foersteLinje;
  const buffer = lagBytebuffer((bytes, start, slutt) => {
    for (let pos = start; pos < slutt; ) {
      const til = bytes.indexOf(LINJESKIFT, pos);
      lesLinje(lesing, dekod(bytes, pos, til), linje);
      linje += 1;
      pos = til + 1;
    }
    return slutt;
  });
  return {
    ta: (bit) => {
      const bytes = bit as Uint8Array;
      lesing.bytes += bytes.length;
      buffer.ta(bytes);
    },
    slutt: buffer.slutt,
  };
}
