import type { Tall } from "../tall/Tall.js";
import type { Prisgrunnlag } from "../tariff/prisgrunnlag.js";

/** The term's part of the year as an exact fraction: teller / nevner. */
export type Noekkel = { readonly teller: Tall; readonly nevner: 1 | 12 };

/** A line as read. */
export type LestLinje = { readonly aarsvolum: Tall; readonly gjennomfoert: Tall };

/** A term's a konto as read. */
export type LestAKontoTermin = { readonly termin: string; readonly beloep: Tall };

/** An input as read: correct, and in the form's order. */
export type LestOppgjoer = {
  readonly noekkel: Noekkel;
  readonly grunnlag: Prisgrunnlag;
  /** By the code's place on the form; a code without a line is undefined, and one with a line has a price. */
  readonly linjer: readonly (LestLinje | undefined)[];
  readonly aar: number | undefined;
  readonly termin: string | undefined;
  readonly aKonto: readonly LestAKontoTermin[] | undefined;
};
