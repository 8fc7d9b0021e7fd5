// An answer as two implementations must agree on it: merknader and problems by code and place, in any order; without texts, and without what a table says of itself.

const erObjekt = (verdi: unknown): verdi is Readonly<Record<string, unknown>> =>
  typeof verdi === "object" && verdi !== null && !Array.isArray(verdi);

function kodesteder(liste: unknown): string[] {
  if (!Array.isArray(liste)) return [JSON.stringify(liste)];
  return liste
    .map((rad: unknown) => (erObjekt(rad) ? `${String(rad["kode"])} ${JSON.stringify(rad["sti"])}` : "?"))
    .sort();
}

/** Makes an answer comparable; no merknader are the same as an empty list of them. */
export function sammenliknbart(verdi: unknown): unknown {
  if (Array.isArray(verdi)) return verdi.map(sammenliknbart);
  if (!erObjekt(verdi)) return verdi;
  return Object.fromEntries(
    Object.entries(verdi).flatMap(([navn, felt]): [string, unknown][] => {
      if (navn === "tariff" || navn === "melding") return [];
      if (navn === "feil") return [[navn, kodesteder(felt)]];
      if (navn !== "merknader") return [[navn, sammenliknbart(felt)]];
      return Array.isArray(felt) && felt.length === 0 ? [] : [[navn, kodesteder(felt)]];
    }),
  );
}
