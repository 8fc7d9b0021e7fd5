import type { Periode } from "../dato/periode.js";
import { type Akkumulator, nyAkkumulator } from "./akkumulator.js";
import type { Spenn } from "./kodeoversetter.js";
import { egneDager } from "./koder.js";
import type { Mengde } from "./Mengde.js";
import { UTEN_SLUTT } from "./slutt.js";
import type { Regelvalg } from "./valg.js";

/** Days past a period that a vedtak's 3 døgn can reach (V-3). */
const PAASLAGSDAGER = 3;
/** Rows to make room for at once, at the most: a list may say that it is longer than it is. */
const MEST_PLASS = 2 ** 20;
/** Rows to make room for when nothing is known of how many there will be, and the fewest. */
const FOERSTE_PLASS = 1024;
const FAERREST = 8;
/** Vedtak of one bruker, to guess how many brukere there will be. */
const VEDTAK_PER_BRUKER = 2;

/**
 * The vedtak of a count in columns, a row each (several where a local code changes), and each bruker's rows as a chain from the last to
 * the first. What needs more than one vedtak at a time is found by walking the chains.
 */
export type Radlager = {
  readonly akk: Akkumulator;
  /** Rows outside these days can't matter and are not kept. */
  readonly spenn: Spenn;
  /** How many vedtak are said to come. */
  readonly ventet: number;
  antall: number;
  antallBrukere: number;
  kode: Uint8Array;
  fra: Int32Array;
  til: Int32Array;
  /** Amounts of the fast sums; −1 where `saere` has the row's amount. */
  hel: Int32Array;
  readonly saere: Map<number, Mengde>;
  avslutning: Uint8Array;
  /** Where a row's days without service start in `fravaer`; they end where the next row's start. */
  fravaerStart: Int32Array;
  fravaer: Int32Array;
  /** By row and period: whether it has a counted day. */
  telte: Uint8Array;
  /** The bruker's row before this, or −1. */
  forrige: Int32Array;
  /** The vedtak's place in the input. */
  nr: Int32Array;
  readonly id: (string | undefined)[];
  /**
   * By bruker: the last row, the municipality and the pseudonym. Until `samleBrukere` has joined them, each run of vedtak of
   * the same bruker is one by itself.
   */
  siste: Int32Array;
  brukerkommune: Int32Array;
  readonly brukernavn: string[];
  /** By bruker, of those that said. */
  readonly foedselsaar: Map<number, number>;
  /** By row, of those that said. */
  readonly tjenestested: Map<number, string>;
  /** By row, of those that are parts of a vedtak whose local code changes: the days of the whole of it. Its parts have the same `nr`. */
  readonly delAv: Map<number, Periode>;
};

/** Gives the days from the first to the last of any period. */
export function spennAv(perioder: readonly Periode[]): Spenn {
  return {
    fra: Math.min(...perioder.map((p) => p.fra)),
    til: Math.max(...perioder.map((p) => p.til)),
  };
}

/**
 * Makes an empty store.
 *
 * @param alle - Whether to keep every vedtak, also those far from the periods.
 * @param ventet - How many vedtak are said to come; it grows when there are more.
 */
export function nyttLager(
  perioder: readonly Periode[],
  regler: Regelvalg,
  alle: boolean,
  ventet: number = FOERSTE_PLASS,
): Radlager {
  const { fra, til } = spennAv(perioder);
  const rader = Math.max(Math.min(ventet, MEST_PLASS), FAERREST);
  const brukere = Math.ceil(rader / VEDTAK_PER_BRUKER);
  return {
    akk: nyAkkumulator(perioder, regler),
    spenn: alle
      ? { fra: -UTEN_SLUTT, til: UTEN_SLUTT }
      : { fra: fra - PAASLAGSDAGER, til: til + PAASLAGSDAGER },
    ventet,
    antall: 0,
    antallBrukere: 0,
    kode: new Uint8Array(rader),
    fra: new Int32Array(rader),
    til: new Int32Array(rader),
    hel: new Int32Array(rader),
    saere: new Map(),
    avslutning: new Uint8Array(rader),
    fravaerStart: new Int32Array(rader + 1),
    fravaer: new Int32Array(rader),
    telte: new Uint8Array(rader * perioder.length),
    forrige: new Int32Array(rader),
    nr: new Int32Array(rader),
    siste: new Int32Array(brukere),
    brukerkommune: new Int32Array(brukere),
    // the lists come last: room for columns may call for a collection, which would go through them
    id: new Array<string | undefined>(rader),
    brukernavn: new Array<string>(brukere),
    foedselsaar: new Map(),
    tjenestested: new Map(),
    delAv: new Map(),
  };
}

/** Takes all rows out of a store, but not out of the sums. */
export function toemLager(lager: Radlager): void {
  lager.antall = 0;
  lager.antallBrukere = 0;
  if (lager.saere.size > 0) lager.saere.clear();
  if (lager.foedselsaar.size > 0) lager.foedselsaar.clear();
  if (lager.tjenestested.size > 0) lager.tjenestested.clear();
  if (lager.delAv.size > 0) lager.delAv.clear();
}

/** Gives the amount of a row. */
export function mengdeI(lager: Radlager, rad: number): Mengde {
  return (
    lager.saere.get(rad) ?? { hel: lager.hel[rad] ?? 0, stor: 0n, dager: egneDager(lager.kode[rad] ?? 0) }
  );
}

/** Gives the days of the vedtak that a row is, or is a part of. */
export const heleVedtaket = (lager: Radlager, rad: number): Periode =>
  lager.delAv.get(rad) ?? { fra: lager.fra[rad] ?? 0, til: lager.til[rad] ?? 0 };

/** How a vedtak is named: by its id, or where it has none, by its place in the input. */
export const navnPaa = (lager: Radlager, rad: number): string | number => lager.id[rad] ?? lager.nr[rad] ?? 0;

/** Gives a bruker's rows, from the last to the first. */
export function raderTil({ forrige }: Radlager, siste: number): number[] {
  const rader: number[] = [];
  for (let rad = siste; rad >= 0; rad = forrige[rad] ?? -1) rader.push(rad);
  return rader;
}
