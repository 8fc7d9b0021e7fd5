import { skrivNorskTall } from "../../index.js";
import type { Skjemasammenligning } from "../../skjema/index.js";
import { hoeyre, skrivTabell, venstre } from "../tabell.js";

/** Writes the cells that differ, each with its formula, and how many agree. */
export function visSkjemasammenligning({ celler, antall, dom, merknader }: Skjemasammenligning): string {
  const avvik = celler.filter((celle) => celle.dom === "avvik");
  const tabell = skrivTabell(
    [
      venstre("Celle"),
      venstre("Rad"),
      venstre("Felt"),
      hoeyre("I regnearket"),
      hoeyre("Etter reglene"),
      hoeyre("Avstand"),
      venstre("Formel"),
    ],
    avvik.map((c) => [
      c.celle,
      c.rad ?? "",
      c.sti,
      skrivNorskTall(c.verdi),
      skrivNorskTall(c.beregnet),
      skrivNorskTall(c.avstand ?? "0"),
      c.formel ?? "(skrevet inn)",
    ]),
  );
  const slag = merknader.some(({ kode }) => kode === "INGEN_FORMLER")
    ? "celler uten formel"
    : "beregnede celler";
  return [
    ...(avvik.length === 0 ? ["Hver beregnet celle er slik reglene gir den."] : [tabell]),
    ...merknader.map((m) => `Merknad (${m.kode}): ${m.melding}`),
    "",
    `${celler.length} ${slag}: ${antall.eksakt} eksakt, ${antall.avrunding} avrunding, ${antall.avvik} avvik. Samlet: ${dom}.`,
  ].join("\n");
}
