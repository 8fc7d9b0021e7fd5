import { SioFeil } from "../../feil.js";

const LINJESKIFT = 10;
const BOM = [0xef, 0xbb, 0xbf];
/** Bytes that are looked through at a time; larger parts of a stream are taken in such pieces. */
const STYKKE = 65_536;
/** Bytes past the last line that may be looked at. */
const SLAKK = 32;
/** The longest line or record. */
export const LENGSTE_LINJE = 1_048_576;

/**
 * Reads the whole lines of some bytes.
 *
 * @param slutt - Where the last whole line ends, past its line break.
 * @param alt - Whether there is no more to come.
 * @returns How far it came: what is left is given again, with more.
 */
export type LesLinjer = (bytes: Uint8Array, start: number, slutt: number, alt: boolean) => number;

/** The line that is too long, where there is one. */
const forLang = (): never => {
  const melding = `En linje er lengre enn ${LENGSTE_LINJE} byte; er dette en fil med en rad på hver linje?`;
  throw new SioFeil([{ kode: "UGYLDIG_VERDI", sti: [], melding }]);
};

/** Collects the parts of a byte stream into whole lines, whatever the parts' boundaries, in bounded memory. */
export function lagBytebuffer(les: LesLinjer): { ta: (bit: Uint8Array) => void; slutt: () => void } {
  let bytes = new Uint8Array(4 * STYKKE);
  let brukt = 0;
  let start = true;
  const gaa = (slutt: number, alt: boolean): void => {
    let fra = 0;
    if (start) {
      start = false;
      if (BOM.every((b, i) => bytes[i] === b)) fra = BOM.length;
    }
    const til = les(bytes, fra, slutt, alt);
    bytes.copyWithin(0, til, brukt);
    brukt -= til;
  };
  /** Takes in bytes, and reads the lines that they end. */
  const leggTil = (stykke: Uint8Array): void => {
    if (brukt + stykke.length + SLAKK > bytes.length) {
      const ny = new Uint8Array(2 * bytes.length);
      ny.set(bytes.subarray(0, brukt));
      bytes = ny;
    }
    bytes.set(stykke, brukt);
    const siste = stykke.lastIndexOf(LINJESKIFT);
    const slutt = brukt + siste + 1;
    brukt += stykke.length;
    if (siste >= 0) gaa(slutt, false);
    if (brukt > 2 * LENGSTE_LINJE) forLang();
  };
  /** Reads lines where they stand, all but the last, after which there is no room. Only what is left is taken in, and the line that it ends. */
  const taStykke = (stykke: Uint8Array): void => {
    let fra = 0;
    if (brukt > 0 || start) {
      fra = stykke.indexOf(LINJESKIFT) + 1;
      if (fra > 0) leggTil(stykke.subarray(0, fra));
    }
    const slutt = stykke.lastIndexOf(LINJESKIFT, -1 - SLAKK) + 1;
    if (brukt === 0 && !start && slutt > fra) fra = les(stykke, fra, slutt, false);
    if (fra < stykke.length) leggTil(stykke.subarray(fra));
  };
  return {
    ta: (bit) => {
      for (let fra = 0; fra < bit.length; fra += STYKKE) {
        // bytes and nothing else, whatever the stream's parts are
        taStykke(new Uint8Array(bit.buffer, bit.byteOffset + fra, Math.min(STYKKE, bit.length - fra)));
      }
    },
    slutt: () => {
      if (brukt === 0) return;
      if (bytes[brukt - 1] !== LINJESKIFT) {
        bytes[brukt] = LINJESKIFT;
        brukt += 1;
      }
      gaa(brukt, true);
    },
  };
}
