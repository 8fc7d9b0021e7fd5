import type { LestSkjemalinje } from "../../../../kontroll/skjema/LestSkjema.js";
import type { Bygger, Stegnr } from "../../../Bygger.js";
import { ganger } from "../../../uttrykk.js";
import { en, finnes, ikke, type Merke, regn, type Strekk } from "../Strekk.js";
import { type Navngitt, rutenettet } from "../strekkregning.js";
import type { Delsteg } from "./Delsteg.js";
import { erEn } from "./erEn.js";
import type { Tallsteg } from "./Grunnlag.js";

/** The shown numbers of a line as steps. */
export type Linjetall = { readonly [F in keyof LestSkjemalinje["tall"]]?: Tallsteg | undefined };

/** A relation of volumes, and what it leaves of one of them. */
export type Volumsteg = { readonly del: Delsteg | undefined; readonly strekk: Strekk | undefined };

/** Explains that there is no distance where values behind the shown numbers agree. */
export const ingenAvstand = (b: Bygger, navn: string, deler: Stegnr, enhet: string): Stegnr =>
  regn(
    b,
    { navn: `${navn}, ingen avstand`, regel: "N-2", enhet },
    [
      ["1", en(b)],
      ["verdier finnes", deler],
    ],
    ikke("verdier finnes"),
  );

/** Explains an amount in hours or døgn in kroner; without a price it is known only where it is none. */
export function iKroner(
  b: Bygger,
  navn: string,
  volum: Stegnr,
  pris: Stegnr | undefined,
  deler: Stegnr,
): Stegnr {
  if (pris === undefined) return ingenAvstand(b, navn, deler, "kr");
  return regn(
    b,
    { navn: `${navn}, avstanden i kroner`, regel: "N-2", enhet: "kr" },
    [
      ["avstand", volum],
      ["pris", pris],
    ],
    ganger("avstand", "pris"),
  );
}

/** Explains the whole units among some numbers; the numbers themselves where there is none, or where they are not counted in units. */
export function heleEnheter(
  b: Bygger,
  merke: Merke,
  tall: Strekk,
  enhet: Navngitt<Stegnr> | undefined,
): Strekk {
  if (enhet === undefined) return tall;
  const hele = rutenettet(b, merke, tall, enhet);
  return erEn(b, finnes(b, `om det finnes hele enheter, ${merke.navn}`, hele)) ? hele : tall;
}
