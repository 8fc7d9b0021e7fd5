import type { Desimal } from "../tall/lesTall.js";
import type { Enhet } from "../tjenestekoder/Tjeneste.js";
import type { Per } from "./mengder.js";

/** Days without service within a vedtak (*midlertidig opphør*); both ends count. */
export type Opphoer = { readonly fra: string; readonly til: string };

/** An amount with its unit and what it is per; `vedtak` is the whole vedtak's, spread on its days, and needs `til`. */
export type Vedtaksmengde = { readonly verdi: Desimal; readonly enhet: Enhet; readonly per: Per };

/**
 * A vedtak. Dates are `YYYY-MM-DD`, both ends counted; without `til` it runs on.
 *
 * Hour codes need `timerPerUke` (0–168) or `mengde`; døgn codes have `plasser` (above 0, 1 unless given) or `mengde`.
 */
export type VedtakInn = {
  /** The host's id of the vedtak, which merknader name it by. Several with the same id and bruker are versions of one vedtak. */
  readonly id?: string | number;
  /** A pseudonym that the host chooses; it is never in a message, a result or a partial result. */
  readonly bruker: string | number;
  /** A tjenestekode, or a local code that `lokaleKoder` translates. */
  readonly kode: string;
  readonly kommune?: string;
  readonly fra: string;
  readonly til?: string;
  readonly timerPerUke?: Desimal;
  readonly plasser?: Desimal;
  readonly mengde?: Vedtaksmengde;
  readonly opphoer?: readonly Opphoer[];
  readonly avslutning?: "flytting" | "doed" | "annet";
  /** For reports by age. */
  readonly foedselsaar?: number;
  /** For reports by place of service. */
  readonly tjenestested?: string;
};
