import { SKALA, SKALADESIMALER, STOERSTE_MENGDE } from "./Mengde.js";

const NULLTEGN = 48;
const PUNKTUM = 46;
/** A text no longer than this has digits that fit in a safe integer, also with all its decimals filled in. */
const KORT_TEKST = 10;
/** Ten-thousandths to one of the last decimal, by how many decimals there are. */
const TIDELER = [SKALA, 1000, 100, 10, 1] as const;

/** Reads a plain short amount, a number or a text, as whole ten-thousandths; −1 for all else. */
export function lesTideler(inn: unknown): number {
  if (typeof inn === "number") {
    const m = Math.round(inn * SKALA);
    return m >= 0 && m <= STOERSTE_MENGDE && m / SKALA === inn ? (m === 0 ? 0 : m) : -1;
  }
  if (typeof inn !== "string") return -1;
  const lengde = inn.length;
  if (lengde === 0 || lengde > KORT_TEKST) return -1;
  let m = 0;
  let i = 0;
  for (; i < lengde; i += 1) {
    const siffer = inn.charCodeAt(i) - NULLTEGN;
    if (siffer < 0 || siffer > 9) break;
    m = 10 * m + siffer;
  }
  const desimaler = i === lengde ? 0 : lengde - i - 1;
  if (i < lengde) {
    if (i === 0 || inn.charCodeAt(i) !== PUNKTUM || desimaler === 0 || desimaler > SKALADESIMALER) return -1;
    for (i += 1; i < lengde; i += 1) {
      const siffer = inn.charCodeAt(i) - NULLTEGN;
      if (siffer < 0 || siffer > 9) return -1;
      m = 10 * m + siffer;
    }
  }
  const hel = m * (TIDELER[desimaler] as number);
  return hel <= STOERSTE_MENGDE ? hel : -1;
}
