import * as z from "zod";
import { ettAv } from "../grense/felt.js";

/**
 * The antatt readings of the rules V-1 to V-5 as settings; each is the reading of the rules unless given.
 */
export type Aktivitetsvalg = {
  /** V-1: whether the vedtak's last day counts (`telles` unless given). */
  readonly sisteDag?: "telles" | "telles-ikke";
  /** V-2: whether the last day of an opphør is one of those lost (`tapes` unless given). */
  readonly opphoersSisteDag?: "tapes" | "tapes-ikke";
  /**
   * V-3: the 3 døgn at flytting and død. `hele` all in the period of the last day, even past its end (unless given); `innenfor` only
   * those that fall inside it, and what is past its end is nobody's; `fordelt` each in the period that it falls in.
   */
  readonly doegnpaaslag?: "hele" | "innenfor" | "fordelt";
  /** V-2: whether hour codes with the asterisk get three days' hours (`tre-dager` unless given). */
  readonly timepaaslag?: "tre-dager" | "ingen";
  /** V-2: whether the 3 døgn count where the same bruker has another vedtak with the asterisk on those days (`beholdes` unless given). */
  readonly etterfoelger?: "beholdes" | "trekkes";
  /** V-5: a monthly amount in weeks: `fire-uker` divides by 4 (unless given), `aarets-tolvdel` spreads it as 12/365 a day. */
  readonly maaned?: "fire-uker" | "aarets-tolvdel";
  /** Several vedtak with the same id: `siste-gjelder`, the one with the latest start of those valid on a day (unless given), or `alle-telles`. */
  readonly versjoner?: "siste-gjelder" | "alle-telles";
};

/** The settings with every one decided. */
export type Regelvalg = Required<Aktivitetsvalg>;

/** The readings of the rules. */
export const STANDARDVALG: Regelvalg = {
  sisteDag: "telles",
  opphoersSisteDag: "tapes",
  doegnpaaslag: "hele",
  timepaaslag: "tre-dager",
  etterfoelger: "beholdes",
  maaned: "fire-uker",
  versjoner: "siste-gjelder",
};

/** The field of the settings. */
export const valgfelt = () =>
  z.strictObject({
    sisteDag: ettAv("Siste dag", ["telles", "telles-ikke"]).optional(),
    opphoersSisteDag: ettAv("Opphørets siste dag", ["tapes", "tapes-ikke"]).optional(),
    doegnpaaslag: ettAv("Døgnpåslaget", ["hele", "innenfor", "fordelt"]).optional(),
    timepaaslag: ettAv("Timepåslaget", ["tre-dager", "ingen"]).optional(),
    etterfoelger: ettAv("Etterfølgeren", ["beholdes", "trekkes"]).optional(),
    maaned: ettAv("Måneden", ["fire-uker", "aarets-tolvdel"]).optional(),
    versjoner: ettAv("Versjonene", ["siste-gjelder", "alle-telles"]).optional(),
  });

/** Puts the readings of the rules where nothing was given. */
export function fullfoerValg(
  gitt: { readonly [K in keyof Aktivitetsvalg]?: Aktivitetsvalg[K] | undefined },
): Regelvalg {
  const v = STANDARDVALG;
  return {
    sisteDag: gitt.sisteDag ?? v.sisteDag,
    opphoersSisteDag: gitt.opphoersSisteDag ?? v.opphoersSisteDag,
    doegnpaaslag: gitt.doegnpaaslag ?? v.doegnpaaslag,
    timepaaslag: gitt.timepaaslag ?? v.timepaaslag,
    etterfoelger: gitt.etterfoelger ?? v.etterfoelger,
    maaned: gitt.maaned ?? v.maaned,
    versjoner: gitt.versjoner ?? v.versjoner,
  };
}

/** Gives what a result records: all the settings where one of them is not the rules' reading, nothing where none is. */
export function valgForResultat(valg: Regelvalg): Regelvalg | undefined {
  const navn = Object.keys(STANDARDVALG) as (keyof Regelvalg)[];
  return navn.every((n) => valg[n] === STANDARDVALG[n]) ? undefined : { ...valg };
}
