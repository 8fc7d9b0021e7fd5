import { lagLesning } from "./avsnitt.js";
import type { Forklaring } from "./Forklaring.js";
import { HYPOTETISK } from "./hypotetisk.js";
import { lesForklaring } from "./lesForklaring.js";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a terminal
const STYRETEGN = /[\u0000-\u001f\u007f-\u009f]/g;

const ren = (tekst: string): string => tekst.replace(STYRETEGN, "\u00b7");

/**
 * Writes an explanation as text for a controller: one number, those of a line, or all.
 *
 * Norwegian: *forklaring*. Bokmål, with decimal commas. Each step says what it gives, the rule's id and status, the formula, the operands and where
 * they come from; what is antatt or utledet is said again at the end, with the rules and the sources.
 *
 * @param forklaring - What {@link forklar} gave, perhaps kept as JSON.
 * @param sti - Which number: `"linjer.HTAMDK.netto"`, entries of lists by name or by place (`"linjer.0.netto"`); `"linjer.HTAMDK"` for all in it.
 * @returns The text, lines parted by line breaks.
 * @throws {@link SioFeil} `UKJENT_TALL` (the message says which there are), `MANGLER_FELT`, `UKJENT_FELT`, `UGYLDIG_TYPE` for what is no explanation.
 * @example
 * ```ts
 * import { forklar, forklarSomTekst } from "sio-beregning";
 * const forklaring = forklar({
 *   beregning: "a-konto",
 *   inn: { aarsbeloep: 403086000, terminer: [{ navn: "1. kvartal", maaneder: 3 }] },
 * });
 * forklarSomTekst(forklaring, "terminer.1. kvartal.noekkel").split("\n").slice(0, 3);
 * //=> ["1. nøkkelen for 1. kvartal = 0,25", "   terminer.1. kvartal.noekkel", "   regel A-2 (publisert): måneder / månedene i året"]
 * ```
 */
export function forklarSomTekst(forklaring: Forklaring, sti?: string): string {
  const lest = lesForklaring(forklaring, sti);
  const { avsnitt, forbehold, regler, kilder } = lagLesning(lest.forklaring, lest.tall);
  const steg = avsnitt.flatMap(({ nr, navn, verdi, stier, hvordan, linjer }) => [
    `${nr}. ${navn} = ${verdi}`,
    ...stier.map((s) => `   ${s}`),
    `   ${hvordan}`,
    ...linjer.map((l) => `   - ${l.navn} = ${l.verdi}, ${l.hvorfra}`),
  ]);
  const liste = (tittel: string, rader: readonly string[]) =>
    rader.length === 0 ? [] : ["", `${tittel}:`, ...rader.map((rad) => `- ${rad}`)];
  return [
    ...(lest.forklaring.hypotetisk ? [HYPOTETISK, ""] : []),
    ...steg,
    ...liste("Forbehold", forbehold),
    ...liste(
      "Regler",
      regler.map(({ id, status, setning }) => `${id} (${status}): ${setning}`),
    ),
    ...liste(
      "Kilder",
      kilder.map((k) => [`${k.id}: ${k.tittel}`, k.utgiver, k.adresse].filter(Boolean).join(", ")),
    ),
  ]
    .map(ren)
    .join("\n");
}
