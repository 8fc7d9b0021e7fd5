/** Writes a field of CSV; quotes where it needs them. */
const felt = (tekst: string): string => (/[";\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst);

/** Writes a decimal with a comma, and nothing between the thousands, as a Norwegian spreadsheet reads it. */
export const csvtall = (tekst: string): string => tekst.replace(".", ",");

/** Writes CSV with semicolons. */
export const skrivCsv = (overskrift: readonly string[], rader: readonly (readonly string[])[]): string =>
  [overskrift, ...rader].map((rad) => rad.map(felt).join(";")).join("\n");
