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
  "identitet",
  "sti",
  "sted",
  "tekst",
  "merknader",
  "kilder",
  "valg",
]);

/** Tells a field that holds words; a price's `tabell` is what the table says, a number. */
const erNavn = (felt: string, sti: Sti): boolean =>
  NAVN.has(felt) && !(felt === "tabell" && sti.at(-1) === "pris");

/** What an entry of a list is called, the first of these that it has. */
const KALLENAVN = ["kode", "gruppe", "navn", "termin", "kommune", "aar", "id"] as const;

/** Gives what an entry of a list has in a field that could name it. */
function navnI(ledd: unknown, felt: string): string | number | undefined {
  if (typeof ledd !== "object" || ledd === null) return undefined;
  const navn: unknown = (ledd as Record<string, unknown>)[felt];
  return typeof navn === "string" || typeof navn === "number" ? navn : undefined;
}

/** Gives what the entries of a list are called: each by its first name, or by its place where another has the same. */
function kallenavn(liste: readonly unknown[]): readonly string[] {
  const ganger = new Map<string, Map<string | number, number>>();
  for (const felt of KALLENAVN) {
    const antall = new Map<string | number, number>();
    for (const navn of liste.map((ledd) => navnI(ledd, felt)))
      if (navn !== undefined) antall.set(navn, (antall.get(navn) ?? 0) + 1);
    ganger.set(felt, antall);
  }
  return liste.map((ledd, nr) => {
    const felt = KALLENAVN.find((f) => navnI(ledd, f) !== undefined);
    const navn = felt === undefined ? undefined : navnI(ledd, felt);
    if (felt === undefined || navn === undefined) return String(nr);
    return ganger.get(felt)?.get(navn) === 1 ? String(navn) : String(nr);
  });
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
      const navnene = kallenavn(verdi);
      verdi.forEach((ledd: unknown, i) => {
        gaa(ledd, [...sti, i], [...navn, navnene[i] ?? String(i)]);
      });
    } else if (typeof verdi === "object" && verdi !== null) {
      for (const [felt, ledd] of Object.entries(verdi)) {
        if (!erNavn(felt, sti)) gaa(ledd, [...sti, felt], [...navn, felt]);
      }
    }
  };
  gaa(resultat, [], []);
  return funnet;
}
