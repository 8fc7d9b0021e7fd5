// Writes workbooks by hand, part by part, so that each part can be made wrong. Shares nothing with what src/ writes.

import { strToU8, zipSync } from "fflate";

/** A cell as XML has it: a text, a number's text, or whatever is given. */
export type Rute =
  | null
  | string
  | {
      readonly v?: string;
      readonly t?: string;
      readonly f?: string;
      readonly fa?: string;
      readonly s?: number;
    };

/** A number cell. */
export const n = (v: string, s?: number): Rute => ({ v, ...(s === undefined ? {} : { s }) });
/** A formula with the value that it last had. */
export const f = (formel: string, v: string, s?: number): Rute => ({
  f: formel,
  v,
  ...(s === undefined ? {} : { s }),
});

export type Arkmal = {
  readonly navn: string;
  readonly rader: readonly (readonly Rute[])[];
  readonly tilstand?: string;
  readonly skjulteRader?: readonly number[];
  readonly foran?: string;
  readonly bak?: string;
};

const flukt = (tekst: string): string =>
  tekst.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const kolonne = (i: number): string =>
  (i < 26 ? "" : String.fromCharCode(64 + Math.floor(i / 26))) + String.fromCharCode(65 + (i % 26));

function celle(rute: Rute, ref: string): string {
  if (rute === null) return "";
  if (typeof rute === "string")
    return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${flukt(rute)}</t></is></c>`;
  const { v, t, f: formel, fa = "", s } = rute;
  const attributter = `${s === undefined ? "" : ` s="${s}"`}${t === undefined ? "" : ` t="${t}"`}`;
  return `<c r="${ref}"${attributter}>${formel === undefined && fa === "" ? "" : `<f${fa}>${flukt(formel ?? "")}</f>`}${v === undefined ? "" : `<v>${flukt(v)}</v>`}</c>`;
}

const HODE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const ARK = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Styles: 0 plain, 1 a built-in date, 2 a custom date, 3 per cent, 4 hours, 5 kroner with a quoted text. */
const STILER = `${HODE}<styleSheet xmlns="${ARK}"><numFmts count="3"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy;@"/><numFmt numFmtId="165" formatCode="[h]:mm"/><numFmt numFmtId="166" formatCode="#,##0\\ &quot;dag kr&quot;;[Red]-#,##0"/></numFmts><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>`;

/** Says what the parts are, as other programs need to know. */
const overstyr = (...alle: readonly (readonly [string, string])[]): string =>
  alle
    .map(
      ([del, slag]) =>
        `<Override PartName="${del}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${slag}+xml"/>`,
    )
    .join("");

/** The parts of a workbook as texts. */
export function deler(ark: readonly Arkmal[]): Record<string, string> {
  const ut: Record<string, string> = {
    "[Content_Types].xml": `${HODE}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overstyr(["/xl/workbook.xml", "sheet.main"], ["/xl/styles.xml", "styles"], ...ark.map((_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, "worksheet"] as const))}</Types>`,
    "_rels/.rels": `${HODE}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HODE}<workbook xmlns="${ARK}" xmlns:r="${REL}"><sheets>${ark.map((a, i) => `<sheet name="${flukt(a.navn)}" sheetId="${i + 1}"${a.tilstand === undefined ? "" : ` state="${a.tilstand}"`} r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HODE}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ark.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}<Relationship Id="rIdS" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": STILER,
  };
  ark.forEach((a, i) => {
    const rader = a.rader.map(
      (rad, r) =>
        `<row r="${r + 1}"${a.skjulteRader?.includes(r + 1) ? ' hidden="1"' : ""}>${rad.map((rute, k) => celle(rute, `${kolonne(k)}${r + 1}`)).join("")}</row>`,
    );
    ut[`xl/worksheets/sheet${i + 1}.xml`] =
      `${HODE}<worksheet xmlns="${ARK}">${a.foran ?? ""}<sheetData>${rader.join("")}</sheetData>${a.bak ?? ""}</worksheet>`;
  });
  return ut;
}

/** Zips parts; a part that is `null` is left out. */
export const pakk = (innhold: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(innhold).map(([navn, verdi]) => [
        navn,
        typeof verdi === "string" ? strToU8(verdi) : verdi,
      ]),
    ),
    { mtime: "1980-01-01T12:00:00" },
  );

/** Makes a workbook, with parts changed by the caller. */
export const lagRegneark = (
  ark: readonly Arkmal[],
  endre: (d: Record<string, string>) => Record<string, string | Uint8Array> = (d) => d,
): Uint8Array => pakk(endre(deler(ark)));
