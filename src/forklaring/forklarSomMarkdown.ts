import { lagLesning } from "./avsnitt.js";
import type { Forklaring } from "./Forklaring.js";
import { HYPOTETISK } from "./hypotetisk.js";
import { lesForklaring } from "./lesForklaring.js";

/** Makes a text safe in Markdown: what would be markup or a tag is shown as it stands. */
function ren(tekst: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get through
  const enLinje = tekst.replace(/[\u0000-\u001f\u007f-\u009f]/g, "\u00b7");
  return enLinje.replace(/[\\`*_[\]<>|#~]/g, "\\$&").replace(/&/g, "&amp;");
}

/**
 * Writes an explanation as Markdown: one number, those of a line, or all.
 *
 * Norwegian: *forklaring*. The same reading as {@link forklarSomTekst}, for a case file or a web page: a numbered step with its formula and a table
 * of operands, then what is antatt or utledet, the rules and the sources. Names from the input can't become markup.
 *
 * @param forklaring - What {@link forklar} gave, perhaps kept as JSON.
 * @param sti - Which number, as for {@link forklarSomTekst}; all unless given.
 * @returns The Markdown.
 * @throws {@link SioFeil} `UKJENT_TALL`, `MANGLER_FELT`, `UKJENT_FELT`, `UGYLDIG_TYPE`.
 * @example
 * ```ts
 * import { forklar, forklarSomMarkdown } from "sio-beregning";
 * const forklaring = forklar({
 *   beregning: "a-konto",
 *   inn: { aarsbeloep: 403086000, terminer: [{ navn: "1. kvartal", maaneder: 3 }] },
 * });
 * forklarSomMarkdown(forklaring, "terminer.0.noekkel").split("\n")[0];
 * //=> "### 1. nøkkelen for 1. kvartal = 0,25"
 * ```
 */
export function forklarSomMarkdown(forklaring: Forklaring, sti?: string): string {
  const lest = lesForklaring(forklaring, sti);
  const { avsnitt, forbehold, regler, kilder } = lagLesning(lest.forklaring, lest.tall);
  const steg = avsnitt.flatMap(({ nr, navn, verdi, stier, hvordan, linjer }) => [
    `### ${nr}. ${ren(navn)} = ${ren(verdi)}`,
    "",
    ...(stier.length === 0 ? [] : [stier.map((s) => `**${ren(s)}**`).join(", "), ""]),
    ren(hvordan),
    "",
    ...(linjer.length === 0
      ? []
      : [
          "| Ledd | Verdi | Hvorfra |",
          "| --- | ---: | --- |",
          ...linjer.map((l) => `| ${ren(l.navn)} | ${ren(l.verdi)} | ${ren(l.hvorfra)} |`),
          "",
        ]),
  ]);
  const liste = (tittel: string, rader: readonly string[]) =>
    rader.length === 0 ? [] : [`## ${tittel}`, "", ...rader.map((rad) => `- ${rad}`), ""];
  return [
    ...(lest.forklaring.hypotetisk ? [`**${HYPOTETISK}**`, ""] : []),
    ...steg,
    ...liste("Forbehold", forbehold.map(ren)),
    ...liste(
      "Regler",
      regler.map(({ id, status, setning }) => `**${ren(id)}** (${status}) ${ren(setning)}`),
    ),
    ...liste(
      "Kilder",
      kilder.map(
        (k) => `**${ren(k.id)}** ${ren([k.tittel, k.utgiver, k.adresse].filter(Boolean).join(", "))}`,
      ),
    ),
  ].join("\n");
}
