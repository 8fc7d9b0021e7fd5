import { skrivDato } from "../../dato/dato.js";
import type { Periode } from "../../dato/periode.js";

/** Gives how many whole months of one year a period is, or `undefined` where it is something else. */
export function helemaaneder({ fra, til }: Periode): number | undefined {
  // it begins on the first of a month, and the day after it does too
  const [foerste, neste] = [skrivDato(fra), skrivDato(til + 1)];
  if (!foerste.endsWith("-01") || !neste.endsWith("-01")) return undefined;
  const deler = (dato: string) => dato.split("-").map((del) => Number.parseInt(del, 10));
  const [aar = 0, maaned = 0] = deler(foerste);
  const [nesteAar = 0, nesteMaaned = 0] = deler(neste);
  const antall = 12 * (nesteAar - aar) + nesteMaaned - maaned;
  return antall <= 13 - maaned ? antall : undefined;
}
