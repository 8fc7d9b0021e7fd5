import type { Stegnr } from "../../../Bygger.js";
import { ganger } from "../../../uttrykk.js";
import { en, erLike, finnes, ikke, type Merke, null0, regn, type Strekk, visningen } from "../Strekk.js";
import { avstanden, snittet } from "../strekkregning.js";
import type { Delsteg } from "./Delsteg.js";
import type { Grunnlag } from "./Grunnlag.js";

/** What a step in kroner of the head is called. */
export const kroner = (navn: string, regel = "K-4"): Merke => ({ navn, regel, enhet: "kr" });

/** What a shown number of whole kroner can be. */
export const bakom = ({ b }: Grunnlag, navn: string, vist: Stegnr): Strekk =>
  visningen(b, kroner(navn), vist, en(b));

/**
 * Explains a shown number against what it should be, as it stands or as values behind it.
 *
 * @param beregnet - What the shown numbers give; `undefined` where only what is behind it is known.
 */
export function motKroner(
  grunnlag: Grunnlag,
  navn: string,
  regel: string,
  vist: Stegnr,
  beregnet: Stegnr | undefined,
  strekk: Strekk,
): Delsteg {
  const { b } = grunnlag;
  const likt = beregnet === undefined ? null0(b) : erLike(b, `om ${navn} er det beregnede`, beregnet, vist);
  const bak = bakom(grunnlag, navn, vist);
  const avstand = avstanden(b, kroner(`${navn}, avstanden`), bak, strekk);
  return {
    navn,
    regel,
    vist,
    beregnet,
    likt,
    finnes: finnes(b, `om verdier bak ${navn} stemmer`, snittet(b, kroner(`mulig ${navn}`), bak, strekk)),
    kroner: regn(
      b,
      kroner(`${navn}, avstanden der de viste tallene ikke stemmer`, regel),
      [
        ["1", en(b)],
        ["viste stemmer", likt],
        ["avstand", avstand],
      ],
      ganger(ikke("viste stemmer"), "avstand"),
    ),
  };
}
