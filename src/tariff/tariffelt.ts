import * as z from "zod";
import { lesDato } from "../dato/dato.js";
import type { Problem } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { delfelt, ettAv, heltallsfelt, navn } from "../grense/felt.js";
import type { Sone } from "./Tariff.js";

/** The zones of arbeidsgiveravgift. */
const SONER = ["1", "1a", "2", "3", "4", "4a", "5"] as const satisfies readonly Sone[];

/** A problem with a field that has no inside. */
export const enkeltfeil = (kode: Problem["kode"], melding: string): { problemer: readonly Problem[] } => ({
  problemer: [{ kode, sti: [], melding }],
});

/** A zone: text or the number it reads as. */
export const sonefelt = () =>
  delfelt<Sone>((inn) => {
    const sone = SONER.find((s) => s === (typeof inn === "number" ? String(inn) : inn));
    if (sone !== undefined) return { verdi: sone, problemer: [] };
    if (inn === undefined)
      return enkeltfeil("MANGLER_FELT", `Sonen mangler; oppgi en av ${SONER.join(", ")}.`);
    return enkeltfeil(
      "UGYLDIG_VERDI",
      `Sonen for arbeidsgiveravgift er ${SONER.join(", ")}: fant ${beskrivFunn(inn)}.`,
    );
  });

/** A reisetid group. */
export const gruppefelt = () => heltallsfelt({ navn: "Reisetidsgruppen", minst: 1, hoeyst: 99 });

/** A date that exists. */
export const datofelt = () =>
  delfelt<string>((inn) => {
    if (lesDato(inn) !== undefined) return { verdi: inn as string, problemer: [] };
    return enkeltfeil(
      "UGYLDIG_DATO",
      `Fant ${beskrivFunn(inn)}; skriv en dato som finnes, på formen ÅÅÅÅ-MM-DD.`,
    );
  });

/** A date as far as it is known: a year, a month or a day. */
export const omtrentligDato = () =>
  delfelt<string>((inn) => {
    const tekst = typeof inn === "string" ? inn : "";
    if (
      /^\d{4}(-\d{2}){0,2}$/.test(tekst) &&
      lesDato(`${tekst}${"-01-01".slice(tekst.length - 4)}`) !== undefined
    )
      return { verdi: tekst, problemer: [] };
    return enkeltfeil("UGYLDIG_DATO", `Fant ${beskrivFunn(inn)}; skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.`);
  });

/** Citations: the id of a source and the place in it. */
export const kilder = () =>
  z.array(z.strictObject({ id: navn("Kildens id"), sted: navn("Stedet i kilden").optional() }));
/** How sure a value is. */
export const status = () => ettAv("Statusen", ["publisert", "utledet", "antatt"]);
