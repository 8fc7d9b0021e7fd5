import type { Problem } from "../../feil.js";
import { beskrivFunn } from "../../grense/beskrivFunn.js";
import { bryterKrav, delfelt, type Tallkrav } from "../../grense/felt.js";
import type { Lest } from "../../grense/lesInndata.js";
import { tallfeil } from "../../grense/tallfeil.js";
import { BROEK_NULL, type Broek, broek, fraTall } from "../../tall/Broek.js";
import { avVist, type Intervall, punkt } from "../../tall/Intervall.js";
import { lesTall } from "../../tall/lesTall.js";
import { norskTilDesimaltekst } from "../../tall/norskTall.js";
import { skrivTall } from "../../tall/skrivTall.js";
import { type Tall, tierpotens } from "../../tall/Tall.js";
import { erAvrundetTil, ikkeAvrundet } from "../felt.js";
import type { Vist } from "./LestSkjema.js";

/** A number as it is shown: its value, and how many decimals are shown of it. */
export type Skjematall = { readonly verdi: Tall; readonly desimaler: number };

/** Longest text that can be a number, with spaces. */
const LENGSTE = 100;

/** How a number of the form may be written, for one that is not. */
const SLIK =
  "skriv tallet som det er trykt, «17 315,31» eller «−6 032» (mellomrom mellom tusener, komma foran desimaler), eller som 17315.31; en tom celle er null eller utelatt.";

/** Counts the decimals that are shown: all those of printed text (900,00), those that are needed of a decimal (900.00 is 900). */
function desimalerAv(verdi: Tall, erTrykt: boolean): number {
  if (erTrykt) return verdi.s;
  const tekst = skrivTall(verdi);
  return tekst.includes(".") ? tekst.length - tekst.indexOf(".") - 1 : 0;
}

/** A number of the form: a decimal of the contract, or text as it is printed (17 315,31); null and undefined where the cell is empty. */
export const skjematall = (krav: Tallkrav) =>
  delfelt((inn): Lest<Skjematall | undefined> => {
    if (inn === null || inn === undefined) return { verdi: undefined, problemer: [] };
    const somTrykt = typeof inn === "string" && inn.length < LENGSTE ? norskTilDesimaltekst(inn) : undefined;
    const verdi = lesTall(somTrykt ?? inn);
    if (typeof verdi === "string") {
      const problem = tallfeil(verdi, inn, []);
      if (verdi !== "skrivemaate" && verdi !== "tom") return { problemer: [problem] };
      return { problemer: [{ ...problem, melding: `Fant ${beskrivFunn(inn)}; ${SLIK}` }] };
    }
    const brudd = bryterKrav(verdi, krav);
    if (brudd !== undefined) return { problemer: [{ ...brudd, sti: [] }] };
    return { verdi: { verdi, desimaler: desimalerAv(verdi, somTrykt !== undefined) }, problemer: [] };
  });

/** N-2: gives what a number stands for that is rounded to a unit; unit zero for one that stands for itself alone. */
export const intervallAv = (vist: Broek, enhet: Broek): Intervall =>
  enhet.t === 0n ? punkt(vist) : avVist(vist, enhet);

/** Makes a shown number, exact or rounded to its last digit, or to the unit that is given for its field. */
export function visning(
  tall: Skjematall | undefined,
  slag: "eksakt" | "avrundet",
  enhet?: Tall | undefined,
): Vist | undefined {
  if (tall === undefined) return undefined;
  const vist = fraTall(tall.verdi);
  const siffer = broek(1n, tierpotens(tall.desimaler));
  const avrundetTil = slag === "eksakt" ? BROEK_NULL : enhet === undefined ? siffer : fraTall(enhet);
  return { vist, siffer, enhet: avrundetTil, intervall: intervallAv(vist, avrundetTil) };
}

/** Finds a number with more digits than its field's unit allows. */
export function enhetsproblem(
  tall: Skjematall | undefined,
  enhet: Tall | undefined,
  sti: Problem["sti"],
): Problem[] {
  if (tall === undefined || enhet === undefined) return [];
  if (erAvrundetTil(fraTall(tall.verdi), fraTall(enhet))) return [];
  const melding = ikkeAvrundet(skrivTall(tall.verdi), skrivTall(enhet));
  return [{ kode: "UGYLDIG_VERDI", sti, melding }];
}
