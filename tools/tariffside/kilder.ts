import kilder from "../../tariffs/sources.json" with { type: "json" };
import { tabell } from "./markdown.js";

function kildeliste(): string {
  const rader = kilder.kilder.map((k) => {
    const sted =
      "fil" in k && k.fil !== undefined
        ? `\`${k.fil}\``
        : "adresse" in k && k.adresse !== undefined
          ? k.adresse
          : "";
    return [k.id, k.tittel, k.utgiver ?? "", sted, k.publisert ?? ""];
  });
  return tabell(["Id", "Tittel", "Utgiver", "Fil eller adresse", "Publisert"], "vvvvv", rader);
}

/** Writes the list of sources. */
export const kildedel = () => `## Kilder

${kildeliste()}`;
