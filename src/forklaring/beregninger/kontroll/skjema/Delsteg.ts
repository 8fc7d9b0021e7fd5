import type { Sti } from "../../../../feil.js";
import type { Radtall } from "../../../../kontroll/skjema/Skjemakontroll.js";
import type { Bygger, Stegnr } from "../../../Bygger.js";
import { minus } from "../../../uttrykk.js";
import { regn } from "../Strekk.js";

/** A relation of shown numbers as steps: 1 or 0 for whether these have it, and whether values behind them do; and how far off. */
export type Delsteg = {
  readonly navn: string;
  readonly regel: string;
  readonly vist: Stegnr;
  readonly beregnet: Stegnr | undefined;
  readonly likt: Stegnr;
  readonly finnes: Stegnr;
  readonly volum?: Stegnr | undefined;
  readonly kroner?: Stegnr | undefined;
};

/** Says which steps the numbers of a relation are. */
export function rotDel(b: Bygger, ut: Sti, del: Delsteg, resultat: Radtall): void {
  const rot = (felt: keyof Radtall, steg: Stegnr | undefined) => {
    if (resultat[felt] !== undefined && steg !== undefined) b.rot([...ut, felt], b.vist(steg));
  };
  const { navn, regel, vist, beregnet } = del;
  rot("vist", vist);
  rot("beregnet", beregnet);
  rot("volum", del.volum);
  rot("kroner", del.kroner);
  if (beregnet === undefined) return;
  const operander = [
    ["vist", vist],
    ["beregnet", beregnet],
  ] as const;
  rot(
    "differanse",
    regn(b, { navn: `${navn}, vist minus beregnet`, regel }, operander, minus("vist", "beregnet")),
  );
}

/** Says which steps the ends of an interval are. */
export function rotMulig(b: Bygger, ut: Sti, strekk: { readonly fra: Stegnr; readonly til: Stegnr }): void {
  b.rot([...ut, "fra"], b.vist(strekk.fra));
  b.rot([...ut, "til"], b.vist(strekk.til));
}
