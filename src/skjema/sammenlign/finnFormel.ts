import type { Ark } from "../bok/Bok.js";
import { lesCelleref } from "../bok/celleref.js";
import { celleVed } from "../les/Tabell.js";

/** Gives the formula of a cell by its name, with or without its sheet's; `undefined` where it has none. */
export function finnFormel(ark: Ark, celle: string): string | undefined {
  const sted = lesCelleref(celle.slice(celle.lastIndexOf("!") + 1));
  return sted === undefined ? undefined : celleVed(ark, sted.rad, sted.kolonne)?.formel;
}
