import { adder, BROEK_NULL, type Broek, broek, jevnfoer, subtraher } from "../../tall/Broek.js";
import { avstandMellom, avVist, type Intervall, moetes } from "../../tall/Intervall.js";
import { gulvAv } from "../../tall/snitt.js";
import { erAndel } from "./bedoemAarsbeloep.js";
import type { Vist } from "./LestSkjema.js";
import type { Deldom } from "./Linjedom.js";

const EN = /* @__PURE__ */ broek(1n);

/**
 * Judges a shown number against what it should be: as whole kroner that add up as they stand, or as values behind them that do.
 *
 * @param beregnet - What the shown numbers give; `undefined` where only what is behind it is known.
 */
export function doemKroner(vist: Vist, beregnet: Broek | undefined, intervall: Intervall): Deldom {
  const behind = avVist(vist.vist, EN);
  const likt = beregnet !== undefined && jevnfoer(vist.vist, beregnet) === 0;
  const finnes = moetes(behind, intervall);
  return {
    vist: vist.vist,
    beregnet,
    dom: likt ? "eksakt" : finnes ? "avrunding" : "avvik",
    avstand: { volum: undefined, kroner: likt ? BROEK_NULL : avstandMellom(behind, intervall) },
  };
}

/** A-2, A-5: an instalment is its months' part of the year, in whole kroner. */
export function doemAndel(vist: Vist | undefined, andel: Broek | undefined): Deldom | undefined {
  if (vist === undefined || andel === undefined) return undefined;
  const beregnet = broek(gulvAv(adder(andel, broek(1n, 2n))));
  const likt = jevnfoer(vist.vist, beregnet) === 0;
  const forskjell = subtraher(vist.vist, andel);
  const stoerrelse = forskjell.t < 0n ? subtraher(BROEK_NULL, forskjell) : forskjell;
  const finnes = erAndel(vist.vist, andel) && vist.vist.n === 1n;
  return {
    vist: vist.vist,
    beregnet,
    dom: finnes ? (likt ? "eksakt" : "avrunding") : "avvik",
    avstand: { volum: undefined, kroner: finnes ? BROEK_NULL : stoerrelse },
  };
}
