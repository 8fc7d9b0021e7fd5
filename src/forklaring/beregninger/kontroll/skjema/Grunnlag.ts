import type { Sti } from "../../../../feil.js";
import type { Vist } from "../../../../kontroll/skjema/LestSkjema.js";
import { skrivBroek } from "../../../../tall/Broek.js";
import type { Bygger, Stegnr } from "../../../Bygger.js";
import { hentVed } from "../../../hentVed.js";
import { punktet, type Strekk, visningen } from "../Strekk.js";

/** A number of the form as steps: as it is shown, and what it may be. */
export type Tallsteg = { readonly vist: Stegnr; readonly strekk: Strekk };

/** What all parts of a form's explanation build on: the key, and the look-up of shown numbers. */
export type Grunnlag = {
  readonly b: Bygger;
  readonly noekkel: Stegnr;
  /** The steps of a number at a path; `undefined` where the form does not show it. */
  readonly tall: (sti: Sti, navn: string, vist: Vist | undefined, enhet?: string) => Tallsteg | undefined;
};

/** The unit that a number is rounded to: the input's for its field, or the value of its last shown digit. */
function avrundetTil(b: Bygger, sti: Sti, { enhet }: Vist): Stegnr {
  const felt = String(sti.at(-1));
  const egen = ["avrundetTil", felt];
  if (hentVed(b.inn, egen) !== undefined) return b.inndata(egen, `det ${felt} er avrundet til`);
  return b.konstant(skrivBroek(enhet), "det siste viste sifferet", "N-2");
}

/** Makes the look-up of shown numbers (N-2): those that stand for themselves alone are as they stand. */
export function lagTalloppslag(b: Bygger): Grunnlag["tall"] {
  return (sti, navn, vist, enhet) => {
    if (vist === undefined) return undefined;
    const steg = b.inndata(sti, navn, enhet);
    if (vist.enhet.t === 0n) return { vist: steg, strekk: punktet(b, steg) };
    const merke = { navn, regel: "N-2", ...(enhet !== undefined && { enhet }) };
    return { vist: steg, strekk: visningen(b, merke, steg, avrundetTil(b, sti, vist)) };
  };
}
