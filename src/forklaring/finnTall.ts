import type { Sti } from "../feil.js";

/** A number of a result and where it stands: its path, and the same with the entries of lists by their names. */
export type FunnetTall = { readonly sti: Sti; readonly navn: readonly string[]; readonly verdi: string };

const TALLTEKST = /^-?\d+(?:\.\d+)?$/;

/** Fields that hold names, places and words, whatever they look like. */
const NAVN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "navn",
  "kommune",
  "termin",
  "id",
  "kode",
  "gruppe",
  "tabell",
  "rad",
  "kolonne",
  "sted",
  "tekst",
  "merknader",
  "kilder",
  "valg",
]);

/** What an entry of a list is called, the first of these that it has. */
const KALLENAVN = ["kode", "gruppe", "navn", "termin", "kommune", "aar", "id"] as const;

/** Gives what an entry of a list is called. */
function kalles(ledd: unknown, nr: number, alle: readonly unknown[]): string {
  if (typeof ledd !== "object" || ledd === null) return String(nr);
  for (const felt of KALLENAVN) {
    const navn: unknown = (ledd as Record<string, unknown>)[felt];
    if (typeof navn !== "string" && typeof navn !== "number") continue;
    const like = alle.filter((l) => (l as Record<string, unknown> | null)?.[felt] === navn);
    return like.length === 1 ? String(navn) : String(nr);
  }
  return String(nr);
}

/**
 * Finds every number of a result: decimals as text, and whole numbers. Names, places and merknader are words, also where they look like
 * numbers.
 */
export function finnTall(resultat: unknown): FunnetTall[] {
  const funnet: FunnetTall[] = [];
  const gaa = (verdi: unknown, sti: Sti, navn: readonly string[]): void => {
    if (typeof verdi === "number" || (typeof verdi === "string" && TALLTEKST.test(verdi))) {
      funnet.push({ sti, navn, verdi: String(verdi) });
    } else if (Array.isArray(verdi)) {
      verdi.forEach((ledd: unknown, i) => {
        gaa(ledd, [...sti, i], [...navn, kalles(ledd, i, verdi)]);
      });
    } else if (typeof verdi === "object" && verdi !== null) {
      for (const [felt, ledd] of Object.entries(verdi)) {
        if (!NAVN.has(felt)) gaa(ledd, [...sti, felt], [...navn, felt]);
      }
    }
  };
  gaa(resultat, [], []);
  return funnet;
}
