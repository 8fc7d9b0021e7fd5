import type { Dom } from "../tall/doem.js";
import type { Desimal } from "../tall/lesTall.js";

/** A column: its name, or with a unit of its own (per cents beside kroner). */
export type KolonneInn = string | { readonly navn: string; readonly avrundetTil: Desimal };

/** A row: its cells in the order of the columns, null where one is empty; a unit of its own goes before the column's. */
export type RadInn = {
  readonly navn: string;
  readonly celler: readonly (Desimal | null)[];
  readonly avrundetTil?: Desimal;
};

/** A table as it was published. */
export type TabellInn = {
  readonly kolonner: readonly KolonneInn[];
  readonly rader: readonly RadInn[];
  /** The unit that the numbers are rounded to: 1, 1000, 0.1. */
  readonly avrundetTil: Desimal;
  /** True where a 0 says that there was nothing, not something that rounds to 0. */
  readonly nullErEksakt?: boolean;
};

/** A table among several. */
export type NavngittTabellInn = TabellInn & { readonly navn: string };

/** Points at cells by the names of their table, row and column; where a row or a column is left out, the identity holds for each. */
export type CellerefInn = { readonly tabell?: string; readonly rad?: string; readonly kolonne?: string };

/** What every identity may say. */
export type ForAlle = {
  /** What an empty cell among others means: it is refused, or it is left out of the sum (N-3: it is never zero). */
  readonly tomme?: "avvises" | "utelates";
};
/** Which rows an identity holds for. */
export type ForRader = {
  /** The rows it holds for; all unless given. */
  readonly rader?: readonly string[];
};
/** Which columns an identity holds for. */
export type ForKolonner = {
  /** The columns it holds for; all unless given. */
  readonly kolonner?: readonly string[];
};

/**
 * What must hold in published tables. `tabell` may be left out where there is one table only.
 *
 * - `radsum`: in every row, the column `sum` is the sum of the columns `av` (all others unless given).
 * - `kolonnesum`: in every column, the row `sum` is the sum of the rows `av` (all others unless given).
 * - `tabellsum`: in every cell, the table `sum` is the sum of the tables `av`.
 * - `tabelldifferanse`: in every cell, the table `differanse` is the first table of `av` less the second.
 * - `cellesum`: `sum` is the sum of any cells, less those of `trekkFra`.
 * - `forhold`: `vist` is faktor × teller / nevner + tillegg; a change in per cent has faktor 100 and tillegg −100.
 */
export type IdentitetInn =
  | (ForAlle &
      ForRader & {
        readonly type: "radsum";
        readonly tabell?: string;
        readonly sum: string;
        readonly av?: readonly string[];
      })
  | (ForAlle &
      ForKolonner & {
        readonly type: "kolonnesum";
        readonly tabell?: string;
        readonly sum: string;
        readonly av?: readonly string[];
      })
  | (ForAlle &
      ForRader &
      ForKolonner & { readonly type: "tabellsum"; readonly sum: string; readonly av: readonly string[] })
  | (ForAlle &
      ForRader &
      ForKolonner & {
        readonly type: "tabelldifferanse";
        readonly differanse: string;
        readonly av: readonly [string, string];
      })
  | (ForAlle &
      ForRader &
      ForKolonner & {
        readonly type: "cellesum";
        readonly sum: CellerefInn;
        readonly av: readonly CellerefInn[];
        readonly trekkFra?: readonly CellerefInn[];
      })
  | (ForAlle &
      ForRader &
      ForKolonner & {
        readonly type: "forhold";
        readonly vist: CellerefInn;
        readonly teller: CellerefInn;
        readonly nevner: CellerefInn;
        readonly faktor?: Desimal;
        readonly tillegg?: Desimal;
      });

/** The kinds of identities. */
export type Identitetstype = IdentitetInn["type"];

/** What {@link kontrollerTabell} takes: one table with its identities, or several. */
export type KontrollerTabellInn =
  | (TabellInn & { readonly identiteter: readonly IdentitetInn[]; readonly tabeller?: undefined })
  | { readonly tabeller: readonly NavngittTabellInn[]; readonly identiteter: readonly IdentitetInn[] };

/** Where an identity holds: its number among the input's, and the cell that should be the sum or the ratio. */
export type Identitetssted = {
  readonly identitet: number;
  readonly type: Identitetstype;
  /** Left out for the one table without a name. */
  readonly tabell?: string;
  readonly rad: string;
  readonly kolonne: string;
};

/** An identity at one place: the published number, what it should be by the shown numbers, and the verdict. */
export type Identitetskontroll = Identitetssted & {
  readonly publisert: string;
  readonly beregnet: string;
  readonly dom: Dom;
  readonly differanse: string;
  readonly avstand: string;
};

/** The verdict of all identities at once. */
export type SamletDom = {
  readonly dom: Dom;
  /**
   * How many of its units every interval must be widened by at each end, for values to exist: 0 unless `dom` is `avvik`. The widening of a
   * ratio is counted at the shown denominator.
   */
  readonly enheter: string;
  /** The same as an amount; left out where the cells, but for zeros that are exact, are not all in one unit. */
  readonly avstand?: string;
  /**
   * Those that fail alone; where none does, some that cannot all hold, though without any one of them the others can. Of several such lists
   * it is the one that is left when identities are taken away from the last to the first, wherever the rest need as much widening; and then of
   * these, wherever the rest cannot hold.
   */
  readonly konflikt: readonly Identitetssted[];
};

/** What {@link kontrollerTabell} gives. */
export type Tabellkontroll = {
  readonly samlet: SamletDom;
  /** Places by verdict; `utelatt` those with empty cells, where nothing was checked. */
  readonly antall: {
    readonly eksakt: number;
    readonly avrunding: number;
    readonly avvik: number;
    readonly utelatt: number;
  };
  readonly identiteter: readonly Identitetskontroll[];
};
