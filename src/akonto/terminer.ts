import * as z from "zod";
import type { Problem } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import { delfelt, heltallsfelt, lat, navn } from "../grense/felt.js";
import { type Lest, lesMedSkjema } from "../grense/lesInndata.js";

/** An instalment: its name and how many months of the year it covers. */
export type Termin = { readonly navn: string; readonly maaneder: number };

/** A year's months, which instalments share it by. */
export const MAANEDER_I_AARET = 12;

/** Months of an instalment: 1 to 12. */
export const maanedsfelt = () => heltallsfelt({ navn: "Antall måneder", minst: 1, hoeyst: MAANEDER_I_AARET });

const liste = /* @__PURE__ */ lat(() =>
  z.array(z.strictObject({ navn: navn("Terminens navn"), maaneder: maanedsfelt() })),
);

/** Finds what is wrong with the terms together: none at all, a name twice, more months than a year. */
function samlet(inn: readonly unknown[]): Problem[] {
  const problemer: Problem[] = [];
  if (inn.length === 0) {
    problemer.push({
      kode: "MANGLER_FELT",
      sti: [],
      melding: "Ingen terminer; oppgi minst én, for eksempel 1. kvartal med 3 måneder.",
    });
  }
  const nevnt = new Set<unknown>();
  let sum = 0;
  inn.forEach((termin, i) => {
    if (typeof termin !== "object" || termin === null) return;
    const { navn, maaneder } = termin as { navn?: unknown; maaneder?: unknown };
    if (typeof navn === "string" && nevnt.has(navn)) {
      problemer.push({
        kode: "DUPLIKAT_TERMIN",
        sti: [i, "navn"],
        melding: `Terminen ${siter(navn)} står to ganger.`,
      });
    }
    nevnt.add(navn);
    if (Number.isInteger(maaneder)) sum += maaneder as number;
  });
  if (sum > MAANEDER_I_AARET) {
    problemer.push({
      kode: "FOR_MANGE_MAANEDER",
      sti: [],
      melding: `Terminene har ${sum} måneder til sammen; et år har 12.`,
    });
  }
  return problemer;
}

function lesTerminer(inn: unknown): Lest<Termin[]> {
  const lest = lesMedSkjema(liste(), inn);
  const problemer = [...lest.problemer, ...(Array.isArray(inn) ? samlet(inn) : [])];
  return "verdi" in lest && problemer.length === 0 ? lest : { problemer };
}

/** The terms of a year: named once each, at most 12 months together. */
export const terminfelt = () => delfelt(lesTerminer);
