import { erListe } from "./data.js";

const TALL = /^-?\d+(\.\d+)?$/;

/** Fields of results that hold words, not numbers, whatever they look like. */
const ORD = /* @__PURE__ */ new Set([
  "navn",
  "kommune",
  "termin",
  "id",
  "kode",
  "gruppe",
  "tabell",
  "rad",
  "kolonne",
  "identitet",
  "sti",
  "sted",
  "tekst",
  "merknader",
  "kilder",
  "valg",
]);

/** Lists the paths of a result's numbers, as JSON. */
export function finnTall(resultat: unknown, sti: readonly (string | number)[] = []): string[] {
  if (typeof resultat === "number" || (typeof resultat === "string" && TALL.test(resultat)))
    return [JSON.stringify(sti)];
  if (typeof resultat !== "object" || resultat === null) return [];
  if (erListe(resultat)) return resultat.flatMap((ledd, i) => finnTall(ledd, [...sti, i]));
  return Object.entries(resultat).flatMap(([navn, ledd]) =>
    ORD.has(navn) && !(navn === "tabell" && sti.at(-1) === "pris") ? [] : finnTall(ledd, [...sti, navn]),
  );
}
