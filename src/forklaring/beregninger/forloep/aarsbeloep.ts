import { refusjonensAar } from "../../../forloep/refusjonsproblemer.js";
import type { Bygger, Stegnr } from "../../Bygger.js";
import { hentVed } from "../../hentVed.js";
import { aarssted } from "../aarssted.js";
import { summering } from "../summering.js";

/** Says that the input has no amount in a year, which it must have where the arrangement runs. */
const ingen = (b: Bygger, navn: string, regel: string): Stegnr =>
  b.konstant("0", `${navn}: ingen, for ordningen gjelder ikke`, regel, "kr");

/** Explains a year's activity grant: the a konto and its corrections, or their total. */
export function aktivitetI(b: Bygger, aar: number): Stegnr {
  const sted = aarssted(b.inn, ["aktivitet"], aar);
  const navn = `aktivitetstilskuddet i ${aar}`;
  const rad = hentVed(b.inn, sted);
  if (rad === undefined) return ingen(b, navn, "R-9");
  if (hentVed(rad, ["beloep"]) !== undefined) return b.inndata([...sted, "beloep"], navn, "kr");
  const korreksjoner = hentVed(rad, ["korreksjoner"]);
  return summering(b, navn, "R-9", [
    ["a konto", b.inndata([...sted, "aKonto"], `a konto i ${aar}`, "kr")],
    ...(Array.isArray(korreksjoner) ? korreksjoner : []).map((_, i) => {
      const hvilken = `korreksjon nr. ${i + 1}`;
      return [hvilken, b.inndata([...sted, "korreksjoner", i], `${hvilken} i ${aar}`, "kr")] as const;
    }),
  ]);
}

/** Explains a year's rundsum. */
export function rundsumI(b: Bygger, aar: number): Stegnr {
  const sted = aarssted(b.inn, ["rundsum"], aar);
  const navn = `rundsumtilskuddet i ${aar}`;
  return hentVed(b.inn, sted) === undefined
    ? ingen(b, navn, "R-9")
    : b.inndata([...sted, "beloep"], navn, "kr");
}

/** Explains the refund forgone that stands in a year (S-2). */
export function refusjonI(b: Bygger, aar: number): Stegnr {
  const rader = hentVed(b.inn, ["bortfaltRefusjon"]);
  const refusjonsaar = hentVed(b.inn, ["refusjonsaar"]);
  const nr = (Array.isArray(rader) ? rader : []).findIndex(
    (rad: object) => refusjonensAar(rad, refusjonsaar) === aar,
  );
  const navn = `bortfalt refusjon i ${aar}`;
  return nr < 0 ? ingen(b, navn, "S-2") : b.inndata(["bortfaltRefusjon", nr, "beloep"], navn, "kr");
}
