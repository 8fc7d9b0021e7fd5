import type { Data } from "../beregninger/somData.js";
import { erObjekt } from "../grense/lesInndata.js";

/** The fields that name an entry of a list, the most telling first. */
export const NAVNEFELT: readonly string[] = [
  "kode",
  "navn",
  "aar",
  "termin",
  "gruppe",
  "id",
  "kommune",
  "regnskapsaar",
  "tilskuddsaar",
];

const navnI = (ledd: Data, felt: string): string | undefined => {
  const verdi = erObjekt(ledd) ? ledd[felt] : undefined;
  return typeof verdi === "string" || typeof verdi === "number" ? String(verdi) : undefined;
};

/** Gives all names that an entry of a list goes by. */
export const navnPaa = (ledd: Data): string[] => NAVNEFELT.flatMap((felt) => navnI(ledd, felt) ?? []);

/** Names the entries of lists that belong together: by the first field that all have and no two of a list share, otherwise by number. */
export function leddnavn(...lister: readonly (readonly Data[])[]): readonly (readonly (string | number)[])[] {
  for (const felt of NAVNEFELT) {
    const navn = lister.map((liste) => liste.flatMap((ledd) => navnI(ledd, felt) ?? []));
    if (navn.every((n, i) => n.length === lister[i]?.length && new Set(n).size === n.length)) return navn;
  }
  return lister.map((liste) => liste.map((_, i) => i));
}
