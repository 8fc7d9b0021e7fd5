import { type Broek, jevnfoer, subtraher } from "./Broek.js";
import { avstandMellom, type Intervall, moetes } from "./Intervall.js";

/**
 * How two numbers agree (N-2): *eksakt* as they are shown, *avrunding* as values that are shown so, *avvik* not at all.
 */
export type Dom = "eksakt" | "avrunding" | "avvik";

/** A number as an interval, and the shown number where there is one. */
export type Maaling = { readonly vist: Broek | undefined; readonly intervall: Intervall };

/** The verdict, the shown published number less the computed one, and the distance between the intervals. */
export type Bedoemt = {
  readonly dom: Dom;
  readonly differanse: Broek | undefined;
  readonly avstand: Broek;
};

/** N-2: judges a published number against what it should be. */
export function doem(publisert: Maaling, beregnet: Maaling): Bedoemt {
  const visteLike =
    publisert.vist !== undefined &&
    beregnet.vist !== undefined &&
    jevnfoer(publisert.vist, beregnet.vist) === 0;
  const deler = moetes(publisert.intervall, beregnet.intervall);
  return {
    dom: visteLike ? "eksakt" : deler ? "avrunding" : "avvik",
    differanse: publisert.vist && beregnet.vist && subtraher(publisert.vist, beregnet.vist),
    avstand: avstandMellom(publisert.intervall, beregnet.intervall),
  };
}
