import { BROEK_NULL, type Broek, jevnfoer } from "../../tall/Broek.js";
import type { Dom } from "../../tall/doem.js";
import type { Intervall } from "../../tall/Intervall.js";
import type { LestSkjemalinje } from "./LestSkjema.js";

/** A relation that numbers of a form must have: the verdict, what the shown numbers give, and how far the intervals are apart. */
export type Deldom = {
  readonly vist: Broek;
  readonly beregnet: Broek | undefined;
  readonly dom: Dom;
  /** Between the intervals: in hours or døgn, and in kroner. */
  readonly avstand: { readonly volum: Broek | undefined; readonly kroner: Broek | undefined };
};

/** What can be said of one line by itself. */
export type Linjedom = {
  readonly linje: LestSkjemalinje;
  /** It has numbers beside its price. */
  readonly aktiv: boolean;
  readonly pris: Dom | "uvanlig" | undefined;
  readonly stjerne: Dom | undefined;
  readonly aKontoVolum: Deldom | undefined;
  readonly endring: Deldom | undefined;
  readonly netto: Deldom | undefined;
  /** The price that the line is settled by. */
  readonly brukt: Broek | undefined;
  /** The values behind the shown numbers, as far as the line alone tells. */
  readonly underliggende: {
    readonly aarsvolum: Intervall | undefined;
    readonly gjennomfoert: Intervall | undefined;
    readonly netto: Intervall | undefined;
    /** The net where hours have two decimals (V-4). */
    readonly nettoTo: Intervall | undefined;
  };
  /** V-4: only hours with more than two decimals explain it. */
  readonly flereDesimaler: boolean;
  readonly dom: Dom;
};

/** A relation of volumes, and what it leaves of one of them. */
export type Volumdom = { readonly del: Deldom | undefined; readonly intervall: Intervall | undefined };

/** No distance. */
export const UTEN_AVSTAND = { volum: BROEK_NULL, kroner: BROEK_NULL };

/** Gives the worst of some verdicts. */
export const verste = (dommer: readonly (Dom | "uvanlig" | undefined)[]): Dom =>
  dommer.includes("avvik") ? "avvik" : dommer.includes("avrunding") ? "avrunding" : "eksakt";

/** The verdict of a relation from whether the shown numbers have it, and whether some values behind them do. */
export const domAv = (vist: boolean, finnes: boolean): Dom =>
  finnes ? (vist ? "eksakt" : "avrunding") : "avvik";

/** Tells whether two numbers are the same. */
export const like = (a: Broek, b: Broek): boolean => jevnfoer(a, b) === 0;
