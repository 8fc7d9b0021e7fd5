import fil from "../../tariffs/forsoeket.json" with { type: "json" };
import type { Merknad, Sti } from "../feil.js";

/** says that Modell B did not run in a year. */
export function utenforModellB(aar: number, sti: Sti): Merknad[] {
  const periode = fil.perioder.find(({ ordning }) => ordning === "modellB");
  if (periode === undefined) throw new RangeError("modell B har ingen periode");
  const [fra, til] = [periode.fra, periode.til].map((dato) => Number.parseInt(dato, 10));
  if (fra === undefined || til === undefined || (aar >= fra && aar <= til)) return [];
  const melding = `Modell B gjaldt ${fra}–${til}, ikke ${aar} (R-10).`;
  return [{ kode: "UTENFOR_FORSOEKET", sti, melding }];
}
