import { SKALA, SKALADESIMALER, STOERSTE_MENGDE } from "./akkumulator.js";

const NULLTEGN = 48;
const NITEGN = 57;
const PUNKTUM = 46;
/** A text no longer than this has digits that fit in a safe integer, also with all its decimals filled in. */
const KORT_TEKST = 10;

/** Reads a plain short amount, a number or a text, as whole ten-thousandths; −1 for all else. */
export function lesTideler(inn: unknown): number {
  if (typeof inn === "number") {
    const m = Math.round(inn * SKALA);
    return m >= 0 && m <= STOERSTE_MENGDE && m / SKALA === inn ? (m === 0 ? 0 : m) : -1;
  }
  if (typeof inn !== "string" || inn.length > KORT_TEKST) return -1;
  let m = 0;
  let etter = -1;
  for (let i = 0; i < inn.length; i += 1) {
    const tegn = inn.charCodeAt(i);
    if (tegn >= NULLTEGN && tegn <= NITEGN) {
      m = 10 * m + (tegn - NULLTEGN);
      if (etter >= 0) etter += 1;
    } else if (tegn === PUNKTUM && etter < 0 && i > 0) etter = 0;
    else return -1;
  }
  if (etter === 0 || inn.length === 0 || etter > SKALADESIMALER) return -1;
  for (let i = etter < 0 ? 0 : etter; i < SKALADESIMALER; i += 1) m *= 10;
  return m <= STOERSTE_MENGDE ? m : -1;
}
