import type { Sti } from "../feil.js";
import type { Kilde } from "../regler/hentKilde.js";
import type { Regel, Regelstatus } from "../regler/regler.js";
import type { Avrunding } from "../tall/kvotient.js";
import type { Kildehenvisning, Status } from "../tariff/Tariff.js";

/** A decimal (`"-12.5"`), a fraction in lowest terms where it does not end (`"1/3"`), or a date (`"2019-01-31"`). */
export type Verdi = string;

/** What a calculation does with its operands; all but `delt` and `like` give an answer whatever the operands are. */
export type Operasjon =
  | "pluss"
  /** The same as pluss, of any number of terms, also none. */
  | "sum"
  | "minus"
  | "ganger"
  | "delt"
  | "min"
  | "maks"
  | "abs"
  /** 1 where the operand is above zero, otherwise 0. */
  | "positiv"
  /** What all of the operands are; where they are not the same, the step is wrong. */
  | "like"
  /** Days of [a, b] that [c, d], [e, f] … cover, a day counted once; both ends count. */
  | "dekkede";

/** A small expression over the names of operands. */
export type Uttrykk =
  | string
  | { readonly op: Operasjon; readonly ledd: readonly Uttrykk[] }
  /** The operand in whole units. */
  | {
      readonly op: "avrund";
      readonly ledd: readonly [Uttrykk];
      readonly enhet: string;
      readonly maate: Avrunding;
    }
  /**
   * the share number `nr` (from 0) when the first operand is shared in whole units as the others are: each its floor, and a unit more
   * to those with the largest remainders, the earlier first where they tie.
   */
  | { readonly op: "stoersteRest"; readonly ledd: readonly Uttrykk[]; readonly nr: number }
  /**
   * The least whole number of units above the third operand for which the first, an expression that also has the variable and grows with it, is no
   * less than the second.
   */
  | {
      readonly op: "foerste";
      readonly ledd: readonly [Uttrykk, Uttrykk, Uttrykk];
      readonly variabel: string;
      readonly enhet: string;
    };

/** How a value was rounded: to whole units of what (`"1"`, `"1000"`, `"0.01"`), which way, by which rule. */
export type Avrundet = {
  readonly enhet: string;
  readonly maate: Avrunding;
  readonly regel: string;
  readonly status: Regelstatus;
};

/** An operand: its name in the expression, the number of an earlier step, and that step's value. */
export type Operand = { readonly navn: string; readonly steg: number; readonly verdi: Verdi };

/** What every step has. */
export type Stegfelles = {
  /** What the value is, in bokmål. */
  readonly navn: string;
  readonly verdi: Verdi;
  /** What it is counted in: `kr`, `timer`, `døgn`, `dager`, `dato` … */
  readonly enhet?: string;
};

/** A number that the input says, or whether something is so: 1 for true, 0 for false. */
export type Inndatasteg = Stegfelles & { readonly slag: "inndata"; readonly sti: Sti };

/** A number of a table, with how sure it is and where it stands. */
export type Tabellsteg = Stegfelles & {
  readonly slag: "tabell";
  readonly tabell: string;
  /** Where in the table: `{ kode: "HTAMDK" }`, `{ aar: 2019 }`. */
  readonly plass: { readonly [kolonne: string]: string | number };
  readonly status: Status;
  readonly kilder: readonly Kildehenvisning[];
  readonly regel?: string;
  readonly merknad?: string;
  /** Where the table stands in the input, when it is the caller's own. */
  readonly sti?: Sti;
};

/** A number of a rule's own: twelve months, seven days. */
export type Konstantsteg = Stegfelles & {
  readonly slag: "konstant";
  readonly regel: string;
  readonly status: Regelstatus;
};

/** A count of the months of a year that periods of the input take. */
export type Maanedssteg = Stegfelles & {
  readonly slag: "maaneder";
  readonly aar: number;
  /** Where the periods stand in the input. */
  readonly perioder: readonly Sti[];
  readonly regel: string;
  readonly status: Regelstatus;
};

/** That a place in the input is empty, counted as 1 (N-3). */
export type Tomsteg = Stegfelles & {
  readonly slag: "tom";
  readonly sti: Sti;
  readonly regel: string;
  readonly status: Regelstatus;
};

/** A number that a search found. Nothing rests on its being right: the steps that use it would show if it were not. */
export type Vitnesteg = Stegfelles & {
  readonly slag: "vitne";
  readonly regel: string;
  readonly status: Regelstatus;
};

/** A calculation. */
export type Regnesteg = Stegfelles & {
  readonly slag: "regnestykke";
  readonly regel: string;
  readonly status: Regelstatus;
  /** The calculation in words: `endring × pris`. */
  readonly formel: string;
  readonly uttrykk: Uttrykk;
  readonly operander: readonly Operand[];
  /** The value before it was rounded. */
  readonly eksakt: Verdi;
  readonly avrunding?: Avrundet;
};

/** A step of an explanation; it builds on earlier steps only. */
export type Steg = Inndatasteg | Tabellsteg | Konstantsteg | Maanedssteg | Tomsteg | Vitnesteg | Regnesteg;

/** A number of the result: its path, the same path with entries by name, the number, and the step that gives it. */
export type ForklartTall = {
  readonly sti: Sti;
  readonly navn: readonly string[];
  readonly verdi: string;
  readonly steg: number;
};

/** A rule that steps cite. */
export type Regelsitat = Pick<Regel, "id" | "status" | "setning" | "forbehold">;

/** A source that steps cite. */
export type Kildesitat = Pick<Kilde, "id" | "tittel" | "utgiver" | "fil" | "adresse">;

/** An explanation of a result: numbered steps, each on earlier ones, and which step each number of the result is. */
export type Forklaring = {
  readonly format: "sio-forklaring";
  readonly versjon: 1;
  readonly beregning: string;
  /** That the input is not what was, but what might have been. */
  readonly hypotetisk?: true;
  readonly steg: readonly Steg[];
  readonly tall: readonly ForklartTall[];
  readonly regler: readonly Regelsitat[];
  readonly kilder: readonly Kildesitat[];
};
