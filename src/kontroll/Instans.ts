import type { Broek } from "../tall/Broek.js";
import type { Celle } from "./Tabell.js";
import type { Identitetssted } from "./tabelltyper.js";

/** An identity at one place: the cell that should be a sum, or faktor × the first addend over the second + tillegg. */
export type Instans = {
  readonly sted: Identitetssted;
  readonly svar: Celle;
  readonly ledd: readonly { readonly celle: Celle; readonly fortegn: 1n | -1n }[];
  readonly forhold: { readonly faktor: Broek; readonly tillegg: Broek } | undefined;
};
