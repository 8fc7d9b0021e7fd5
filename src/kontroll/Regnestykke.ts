import type { Sti } from "../feil.js";
import type { Broek } from "../tall/Broek.js";
import type { Navnebruk } from "./Tabell.js";
import type { Identitetstype } from "./tabelltyper.js";

/** Where cells are: without a name it is the only table; the row or column is undefined where it runs. */
export type Celleplass = {
  readonly tabell: { readonly navn: string | undefined; readonly sti: Sti };
  readonly rad: Navnebruk | undefined;
  readonly kolonne: Navnebruk | undefined;
  /** What a problem with the place points at. */
  readonly sti: Sti;
};

/** An addend with its sign. */
export type Ledd = { readonly plass: Celleplass; readonly fortegn: 1n | -1n };

/** A sum of cells, or faktor × the first over the second + tillegg. */
export type Regnestykke = {
  readonly nr: number;
  readonly type: Identitetstype;
  readonly sti: Sti;
  readonly svar: Celleplass;
  readonly ledd: readonly Ledd[];
  /** All other rows or columns than that of the answer are addends, besides `ledd`. */
  readonly resten: "rad" | "kolonne" | undefined;
  readonly forhold: { readonly faktor: Broek; readonly tillegg: Broek } | undefined;
  /** The rows and columns it holds for; undefined for all. */
  readonly rader: readonly Navnebruk[] | undefined;
  readonly kolonner: readonly Navnebruk[] | undefined;
  readonly utelatTomme: boolean;
};
