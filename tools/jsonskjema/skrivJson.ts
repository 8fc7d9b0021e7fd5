const BREDDE = 110;

const innrykket = (linjer: readonly string[], innrykk: string): string =>
  linjer.map((linje) => `${innrykk}  ${linje}`).join(",\n");

/** Writes JSON for those who read it: what fits on a line stands on one. */
export function skrivJson(verdi: unknown, innrykk = "", plass = BREDDE): string {
  const kort = JSON.stringify(verdi);
  if (typeof verdi !== "object" || verdi === null || kort.length + innrykk.length < plass) return kort;
  const indre = `${innrykk}  `;
  if (Array.isArray(verdi))
    return `[\n${innrykket(
      verdi.map((ledd) => skrivJson(ledd, indre)),
      innrykk,
    )}\n${innrykk}]`;
  const felter = Object.entries(verdi).map(([felt, ledd]) => {
    const foran = `${JSON.stringify(felt)}:`;
    return foran + skrivJson(ledd, indre, BREDDE - foran.length);
  });
  return `{\n${innrykket(felter, innrykk)}\n${innrykk}}`;
}
