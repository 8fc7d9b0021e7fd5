import { KATALOG } from "../../tjenestekoder/katalog.js";

/** Gives what a code is counted in, in words. */
export function enhetsnavn(kode: string): "timer" | "døgn" {
  return KATALOG.find((rad) => rad.kode === kode)?.enhet === "time" ? "timer" : "døgn";
}
