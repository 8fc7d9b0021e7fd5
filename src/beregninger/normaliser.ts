import { lesTall } from "../tall/lesTall.js";
import { skrivTall } from "../tall/skrivTall.js";
import type { Data } from "./somData.js";
import { type Lesemaate, lesemaate } from "./tekstfelt.js";

/**
 * Writes the decimals of an input as the contract reads them, so that 0.25, "0.250" and a Decimal of it are the same text. Names and codes
 * stand as they are written, and so does everything else: the order of a list, a default that is said aloud.
 */
export function normaliser(data: Data, maate: Lesemaate): Data {
  if (typeof data === "string" || typeof data === "number") {
    const leses = maate === "desimaler" || (maate === "vist" && typeof data === "number");
    const t = leses ? lesTall(data) : "ikke-tall";
    return typeof t === "string" ? data : skrivTall(t);
  }
  if (Array.isArray(data)) return data.map((ledd) => normaliser(ledd, maate));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([felt, ledd]) => [felt, normaliser(ledd, lesemaate(felt, maate))]),
  );
}
