import type { Bygger, Stegnr } from "../Bygger.js";
import { AARSTALL } from "../skrivVerdi.js";
import { pluss } from "../uttrykk.js";

/** Explains a year as the one after another. */
export function nesteAar(b: Bygger, forrige: Stegnr, aar: number, regel: string): Stegnr {
  return b.regn({
    navn: `året ${aar}`,
    enhet: AARSTALL,
    regel,
    operander: [
      ["året før", forrige],
      ["1", b.konstant("1", "ett år", regel, "år")],
    ],
    uttrykk: pluss("året før", "1"),
  });
}
