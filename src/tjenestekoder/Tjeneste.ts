import type { Tjenestegruppe, Tjenestekode } from "./koder.js";

/** How sure a mapping is: read from published names (`utledet`), or the best guess (`antatt`). */
export type Koblingsstatus = "utledet" | "antatt";

/** What volumes of a code are counted in. */
export type Enhet = "time" | "doegn";

/** A row of the catalogue: one tjenestekode and all that is known of it. */
export type Tjeneste = {
  /** The code as on the form. */
  readonly kode: Tjenestekode;
  /** The service in words, bokmål. */
  readonly navn: string;
  /** The group heading on the form. */
  readonly gruppe: Tjenestegruppe;
  /** The sub-heading on the form, where the group has them. */
  readonly undergruppe: string | null;
  /** The row's own text on the form. */
  readonly beskrivelse: string;
  /** Unit of its volumes and its price. */
  readonly enhet: Enhet;
  /** The form's asterisk: no deduction for midlertidig opphør, 3 døgn more at flytting or død (V-2). */
  readonly stjerne: boolean;
  /** Time of day, where the code tells. */
  readonly tid: "dag/kveld" | "natt" | "dag/kveld/natt" | null;
  /** Where the service is given, where the code tells. */
  readonly arena: "ambulerende" | "bolig" | "stasjonaer" | "kontor" | null;
  /** Staffing factor (bemanningsfaktor) as a decimal, where the code has one. */
  readonly bemanningsfaktor: "1" | "0.8" | "0.5" | "0.3" | "0.1" | null;
  /** Own place (kommunens plass) or bought place (kjøp av plass), for institution codes. */
  readonly eier: "egen" | "kjoep" | null;
  /** The service type of KPR/IPLOS it belongs to. */
  readonly kpr: { readonly tjeneste: number; readonly status: Koblingsstatus } | null;
  /** The KOSTRA functions its cost is booked on. */
  readonly kostra: { readonly funksjoner: readonly string[]; readonly status: Koblingsstatus };
};
