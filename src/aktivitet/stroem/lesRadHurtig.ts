import type { Hurtigleser } from "./Hurtigleser.js";
import { lesAnnenRad } from "./lesAnnenRad.js";
import { lesVanligRad } from "./lesVanligRad.js";
import type { Raarad } from "./Raarad.js";

/** Makes the reader and the row look at other bytes. */
function byttBytes(les: Hurtigleser, rad: Raarad, bytes: Uint8Array): void {
  les.bytes = bytes;
  les.syn = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  rad.bruker = bytes;
  rad.id = bytes;
}

/**
 * Reads a row that is written as most are, straight from its bytes into numbers: no text is made.
 *
 * It leaves all else to the thorough reading, which decides and says what is wrong: quotes, other characters than ASCII in bruker and id,
 * many decimals, local codes that change, a name the first time it is met, and whatever is not right.
 *
 * @param pos - Where the row starts; the bytes from there have a line break, and some room after it.
 * @returns Where the next row starts, or −1 where the row is left.
 */
export function lesRadHurtig(les: Hurtigleser, rad: Raarad, bytes: Uint8Array, pos: number): number {
  if (les.bytes !== bytes || rad.bruker !== bytes) byttBytes(les, rad, bytes);
  return les.vanlig ? lesVanligRad(les, rad, bytes, pos) : lesAnnenRad(les, rad, bytes, pos);
}
