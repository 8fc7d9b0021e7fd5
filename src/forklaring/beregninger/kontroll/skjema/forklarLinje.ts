import type { Sti } from "../../../../feil.js";
import type { LestSkjemalinje, Linjefelt } from "../../../../kontroll/skjema/LestSkjema.js";
import type { Linjedom } from "../../../../kontroll/skjema/Linjedom.js";
import type { Linjekontroll } from "../../../../kontroll/skjema/Skjemakontroll.js";
import type { Stegnr } from "../../../Bygger.js";
import { enhetsnavn } from "../../enhetsnavn.js";
import type { Strekk } from "../Strekk.js";
import { rotDel, rotMulig } from "./Delsteg.js";
import { forklarAKontovolum } from "./forklarAKontovolum.js";
import { forklarEndring } from "./forklarEndring.js";
import { type Domssteg, forklarLinjedom, noen } from "./forklarLinjedom.js";
import { forklarLinjepris } from "./forklarLinjepris.js";
import { forklarNetto } from "./forklarNetto.js";
import type { Grunnlag } from "./Grunnlag.js";
import { telleenheten } from "./telleenheten.js";
import type { Linjetall } from "./Volumsteg.js";

/** A line as steps. */
export type Linjesteg = {
  readonly dom: Linjedom;
  readonly tall: Linjetall;
  /** The price that the line is settled by. */
  readonly pris: Stegnr | undefined;
  readonly aarsvolum: Strekk | undefined;
  readonly netto: Strekk | undefined;
  readonly dommer: Domssteg;
  readonly uvanlig: Stegnr;
};

const FELT: readonly (readonly [Linjefelt, string])[] = [
  ["pris", "pris"],
  ["aarsvolum", "årsvolum"],
  ["aKontoVolum", "a konto-volum"],
  ["gjennomfoert", "gjennomført"],
  ["endring", "endring"],
  ["netto", "netto"],
];

/** The shown numbers of a line. */
function linjetall({ tall }: Grunnlag, { nr, tjeneste, tall: vist }: LestSkjemalinje): Linjetall {
  const enhet = (felt: Linjefelt) => (felt === "pris" || felt === "netto" ? "kr" : enhetsnavn(tjeneste.kode));
  return Object.fromEntries(
    FELT.map(([felt, navn]) => [
      felt,
      tall(["linjer", nr, felt], `${navn} for ${tjeneste.kode}, som vist`, vist[felt], enhet(felt)),
    ]),
  );
}

/** Explains a line judged by itself (A-4, K-1, K-2). */
export function forklarLinje(
  grunnlag: Grunnlag,
  dom: Linjedom,
  tabell: Stegnr | undefined,
  ut: Sti,
  resultat: Linjekontroll,
): Linjesteg {
  const { b } = grunnlag;
  const { linje } = dom;
  const { kode } = linje.tjeneste;
  const tall = linjetall(grunnlag, linje);
  const pris = tall.pris?.vist ?? tabell;
  const aar = forklarAKontovolum(grunnlag, linje, tall, pris);
  const enhet = telleenheten(grunnlag, linje);
  const doegn = linje.tjeneste.enhet === "doegn" ? enhet : undefined;
  const levert = forklarEndring(grunnlag, linje, tall, pris, doegn);
  const netto = forklarNetto(grunnlag, linje, tall, pris, levert.strekk, enhet);
  const prisen = forklarLinjepris(grunnlag, dom, tall.pris?.vist, tabell);
  if (resultat.pris?.vist !== undefined && tall.pris) b.rot([...ut, "pris", "vist"], tall.pris.vist);
  if (resultat.pris?.tabell !== undefined && tabell !== undefined) b.rot([...ut, "pris", "tabell"], tabell);
  const deler = { aKontoVolum: aar.del, endring: levert.del, netto: netto.del } as const;
  for (const felt of ["aKontoVolum", "endring", "netto"] as const) {
    const [del, sitt] = [deler[felt], resultat[felt]];
    if (del !== undefined && sitt !== undefined) rotDel(b, [...ut, felt], del, sitt);
  }
  const bak = { aarsvolum: aar.strekk, gjennomfoert: netto.gjennomfoert, netto: netto.netto } as const;
  for (const felt of ["aarsvolum", "gjennomfoert", "netto"] as const)
    if (bak[felt] !== undefined) rotMulig(b, [...ut, "underliggende", felt], bak[felt]);
  const { flereDesimaler } = netto;
  return {
    dom,
    tall,
    pris,
    aarsvolum: aar.strekk,
    netto: netto.netto,
    dommer: forklarLinjedom(
      b,
      kode,
      Object.values(deler).filter((d) => d !== undefined),
      prisen.avvik,
    ),
    uvanlig: noen(b, `om linjen ${kode} er uvanlig`, [
      ...prisen.uvanlig,
      ...(flereDesimaler === undefined ? [] : [flereDesimaler]),
    ]),
  };
}
