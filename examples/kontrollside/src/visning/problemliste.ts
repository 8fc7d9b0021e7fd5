import type { Problem } from "sio-beregning/skjema/browser";
import { type Barn, lag } from "../lag.js";

/** Finds where in the file a problem is: the cell of its path, or of the nearest that it stands in. */
export function stedFor(
  sti: readonly (string | number)[],
  steder: { readonly [sti: string]: string },
): string | undefined {
  for (let lengde = sti.length; lengde > 0; lengde -= 1) {
    const sted = steder[sti.slice(0, lengde).join(".")];
    if (sted !== undefined) return sted;
  }
  return undefined;
}

/** A cell, with its sheet where the file has sheets, first in a message. */
const MED_CELLE = /^(?:\S[^:]*!)?[A-Z]{1,3}\d+: /;

/** Lists every problem with where it is and what would be right, which the message itself says. */
export const problemliste = (
  tittel: string,
  problemer: readonly Problem[],
  steder: { readonly [sti: string]: string } = {},
  ...etter: Barn[]
): HTMLElement =>
  lag(
    "section",
    { class: "problemer", "aria-label": tittel },
    lag("h2", { tabindex: -1 }, tittel),
    lag(
      "ul",
      {},
      problemer.map(({ kode, sti, melding }) => {
        // a message of the spreadsheet's reading begins with the cell
        const hvor = MED_CELLE.test(melding) ? "" : (stedFor(sti, steder) ?? sti.join("."));
        return lag(
          "li",
          {},
          hvor !== "" && lag("span", { class: "sted" }, hvor),
          lag("span", {}, melding),
          lag("code", { class: "dempet" }, kode),
        );
      }),
    ),
    etter,
  );
