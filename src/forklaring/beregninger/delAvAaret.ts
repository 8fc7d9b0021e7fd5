import type { Sti } from "../../feil.js";
import type { Bygger, Stegnr } from "../Bygger.js";
import { hentVed } from "../hentVed.js";
import { delt, ganger } from "../uttrykk.js";

/** explains the part of a year's amount that some months give. */
export const avMaaneder = (b: Bygger, navn: string, regel: string, aaret: Stegnr, maaneder: Stegnr): Stegnr =>
  b.regn({
    navn,
    enhet: "kr",
    regel,
    operander: [
      ["hele året", aaret],
      ["måneder", maaneder],
      ["månedene i året", b.konstant("12", "månedene i året", "R-7", "måneder")],
    ],
    uttrykk: delt(ganger("hele året", "måneder"), "månedene i året"),
  });

/** explains the part of a year's amount that the months of the input give; the whole year where it gives none. */
export function delAvAaret(b: Bygger, aaret: Stegnr, maaneder: Sti, navn: string): Stegnr {
  if (hentVed(b.inn, maaneder) === undefined) return aaret;
  return avMaaneder(b, navn, "R-7", aaret, b.inndata(maaneder, "måneder av året", "måneder"));
}
