import type { Oppdrag } from "../beregninger/beregn.js";
import type { Beregningsnavn } from "../beregninger/beregninger.js";
import type { Regelstatus } from "../regler/regler.js";

/** What {@link lagKvittering} takes: an oppdrag, and the result if the caller has one that must be the same. */
export type KvitteringInn = Oppdrag & { readonly ut?: unknown };

/** A receipt: what a result follows from, so that it can be computed anew and compared. Checksums are `sha256:` and 64 hexadecimal digits. */
export type Kvittering = {
  readonly format: "sio-kvittering";
  readonly versjon: 1;
  /** What computed it. */
  readonly pakke: { readonly navn: string; readonly versjon: string };
  readonly beregning: Beregningsnavn;
  /** Of the input, as {@link kanoniskInndata} writes it. */
  readonly inndata: string;
  /** The shipped tables that the calculation reads or falls back on; `navn` is the file's place under `tariffs/`, without `.json`. */
  readonly tabeller: readonly { readonly navn: string; readonly sha256: string }[];
  /** Of the result, as {@link kanoniskJson} writes it. */
  readonly resultat: string;
  /** The rules it computes by, and how sure each was. */
  readonly regler: readonly { readonly id: string; readonly status: Regelstatus }[];
  /** The options by their place in the input, those that were not given too. */
  readonly valg: { readonly [sti: string]: string | boolean };
  /** True for a what-if. */
  readonly hypotetisk?: true;
};

/** What of a receipt does not agree. `ut` is the result that the caller holds, `resultat` the one that is computed anew. */
export type Kvitteringsdel =
  | "beregning"
  | "hypotetisk"
  | "pakke"
  | "inndata"
  | "tabeller"
  | "regler"
  | "valg"
  | "resultat"
  | "ut";

/** One difference: what it is in, what the receipt says, what was found, and the same in words. */
export type Kvitteringsavvik = {
  readonly hva: Kvitteringsdel;
  readonly ventet: string;
  readonly fant: string;
  readonly melding: string;
};

/** What {@link verifiserKvittering} gives. */
export type Kvitteringskontroll = {
  /** True where nothing differs. */
  readonly gyldig: boolean;
  readonly avvik: readonly Kvitteringsavvik[];
};
