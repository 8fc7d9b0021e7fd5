import type { Sti } from "../feil.js";
import type { Broek } from "../tall/Broek.js";
import type { Maaling } from "../tall/doem.js";

/** A cell: what it shows, what it may be, and the unit it is rounded to (zero where it is exact). */
export type Celle = Maaling & { readonly vist: Broek; readonly enhet: Broek };

/** A table as read: its names with their numbers, and its cells; null where one is empty, undefined where it could not be read. */
export type Tabell = {
  readonly navn: string | undefined;
  readonly rader: ReadonlyMap<string, number>;
  readonly kolonner: ReadonlyMap<string, number>;
  readonly celler: readonly (readonly (Celle | null | undefined)[])[];
};

/** A name that an identity uses, and where. */
export type Navnebruk = { readonly navn: string; readonly sti: Sti };
