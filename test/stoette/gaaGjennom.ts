/** Visits an object and all in it, however deep. */
export function gaaGjennom(verdi: unknown, besoek: (objekt: object) => void): void {
  if (typeof verdi !== "object" || verdi === null) return;
  besoek(verdi);
  for (const ledd of Object.values(verdi)) gaaGjennom(ledd, besoek);
}
