import type { Merknad } from "../feil.js";
import type { Forloepsverdi } from "../forloep/lesForloep.js";
import type { LestOppgjoer } from "../korreksjonsoppgjoer/LestOppgjoer.js";
import type { Forloepshode, Oppgjoershode, Sammenlignbar } from "./typer.js";

/** A settlement, or a year of them, as read: its terms by name (a settlement by itself is the one without). */
export type Oppgjoersside = {
  readonly slag: "oppgjoer";
  readonly hode: Oppgjoershode;
  readonly terminer: ReadonlyMap<string | undefined, LestOppgjoer>;
  readonly merknader: readonly Merknad[];
};

/** A course as read. */
export type Forloepsside = {
  readonly slag: "forloep";
  readonly hode: Forloepshode;
  readonly verdi: Forloepsverdi;
  readonly merknader: readonly Merknad[];
};

/** What is compared. */
export type Side = Oppgjoersside | Forloepsside;

/** The sides of a comparison: what was asked for, and what is compared, each under its municipality where there is a list of them. */
export type LestSammenligning<S extends Side = Side> = {
  readonly beregning: Sammenlignbar;
  readonly erLister: boolean;
  /** Whether some of it is what might have been. */
  readonly erHypotetisk: boolean;
  readonly fra: ReadonlyMap<string | undefined, S>;
  readonly til: ReadonlyMap<string | undefined, S>;
};
