import { SioFeil } from "../../feil.js";
import { beskrivFunn } from "../../grense/beskrivFunn.js";

const LINJESKIFT = 10;

/**
 * Finds where a row starts in the bytes of a CSV or NDJSON file, to cut it into parts that workers read each on its own.
 *
 * Norwegian: *radgrense*. A part runs from one such place to the next, and the parts of a CSV but the first are given its heading as `hode`. A
 * line break inside quotes (a CSV may have them in `opphoer`) looks like one between rows: the part before then ends inside quotes and
 * is refused when it is read, so that no row is ever counted wrong.
 *
 * @param bytes - A piece of the file.
 * @param fra - Where in the piece to look from; its start unless given.
 * @returns Where the next row starts, or −1 where none does in the piece.
 * @throws {@link SioFeil} `UGYLDIG_TYPE` for anything but bytes.
 * @example
 * ```ts
 * import { finnRadgrense } from "sio-beregning";
 * finnRadgrense(new TextEncoder().encode("bruker;kode;fra\na;OL;2019-01-01\n"), 3);
 * //=> 16
 * ```
 */
export function finnRadgrense(bytes: Uint8Array, fra = 0): number {
  if (Object.prototype.toString.call(bytes) !== "[object Uint8Array]") {
    const melding = `Radgrensen finnes i bytes (Uint8Array): fant ${beskrivFunn(bytes)}.`;
    throw new SioFeil([{ kode: "UGYLDIG_TYPE", sti: [], melding }]);
  }
  const funnet = bytes.indexOf(LINJESKIFT, fra);
  return funnet < 0 ? -1 : funnet + 1;
}
