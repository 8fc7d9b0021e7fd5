import { lesXml } from "./lesXml.js";

/** What a number format makes of a number. */
export type Tallformat = "dato" | "prosent" | undefined;

/** The built-in formats that show dates and times (ECMA-376, 18.8.30), those of East Asian languages with them. */
const erDatonummer = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

const erProsentnummer = (id: number): boolean => id === 9 || id === 10;

/** Reads what a custom format does: letters of dates outside quotes, escapes and conditions; elapsed time stands in brackets. */
function lesFormatkode(kode: string): Tallformat {
  const medTid = /\[(h+|m+|s+)\]/i.test(kode);
  const renset = kode
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/[_*]./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/General|Standard/gi, "");
  if (medTid || /[dmyhså]/i.test(renset.replace(/E[+-]/gi, ""))) return "dato";
  return renset.includes("%") ? "prosent" : undefined;
}

/** Reads which formats a workbook's cells have, by the number that a cell names. */
export function lesStiler(bytes: Uint8Array | undefined, del: string): Tallformat[] {
  const egne = new Map<string, Tallformat>();
  const celleformater: Tallformat[] = [];
  if (bytes === undefined) return celleformater;
  const av = (id: string): Tallformat => {
    if (egne.has(id)) return egne.get(id);
    const nr = /^\d{1,5}$/.test(id) ? Number.parseInt(id, 10) : 0;
    return erDatonummer(nr) ? "dato" : erProsentnummer(nr) ? "prosent" : undefined;
  };
  const id: string[] = [];
  lesXml(bytes, del, {
    aapne: (sti, { numFmtId = "0", formatCode = "" }) => {
      if (sti === "styleSheet/numFmts/numFmt") egne.set(numFmtId, lesFormatkode(formatCode));
      if (sti === "styleSheet/cellXfs/xf") id.push(numFmtId);
    },
  });
  return id.map(av);
}
