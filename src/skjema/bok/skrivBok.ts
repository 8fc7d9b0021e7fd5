import { strToU8, zipSync } from "fflate";
import type { Arkskisse, Bokskisse } from "./Bokskisse.js";
import { skrivArk } from "./skrivArk.js";
import { skrivStiler } from "./stiler.js";
import { xmltekst } from "./xml.js";

const HODE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ARK = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SAMMENHENG = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PAKKE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The time that every file in the package has, in whichever time zone it is read: the same workbook is the same bytes. */
const TID = "1980-01-01T12:00:00";

function innholdstyper(ark: readonly Arkskisse[]): string {
  const deler = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/styles.xml", "styles"],
    ...ark.map((_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, "worksheet"]),
  ].map(([sti, slag]) => `<Override PartName="${sti}" ContentType="${TYPE}.${slag}+xml"/>`);
  return [
    `<Types xmlns="${PAKKE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    ...deler,
    "</Types>",
  ].join("");
}

const henvisninger = (ledd: readonly (readonly [slag: string, maal: string])[]): string =>
  `<Relationships xmlns="${PAKKE}/relationships">${ledd
    .map(([slag, maal], i) => `<Relationship Id="rId${i + 1}" Type="${slag}" Target="${maal}"/>`)
    .join("")}</Relationships>`;

/** Writes a sheet's name as formulas have it. */
const ariktig = (navn: string) => (/^\w+$/.test(navn) ? navn : `'${navn.replace(/'/g, "''")}'`);

function skrivArbeidsbok({ ark, navn }: Bokskisse): string {
  const utskrift = ark.flatMap(({ navn: arknavn, gjentatt }, i) =>
    gjentatt === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${xmltekst(`${ariktig(arknavn)}!$${gjentatt.fra}:$${gjentatt.til}`)}</definedName>`,
        ],
  );
  const egne = navn.map((n) => `<definedName name="${n.navn}">${xmltekst(n.celle)}</definedName>`);
  const definert = [...utskrift, ...egne];
  return [
    `<workbook xmlns="${ARK}" xmlns:r="${SAMMENHENG}"><bookViews><workbookView activeTab="0"/></bookViews>`,
    `<sheets>${ark.map((a, i) => `<sheet name="${xmltekst(a.navn)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets>`,
    definert.length === 0 ? "" : `<definedNames>${definert.join("")}</definedNames>`,
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  ].join("");
}

const egenskaper = (tittel: string): string =>
  `<cp:coreProperties xmlns:cp="${PAKKE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmltekst(tittel)}</dc:title><dc:creator>sio-beregning</dc:creator></cp:coreProperties>`;

/**
 * Writes a workbook as an XLSX file. No clock, no locale: the same sketch gives the same bytes. Texts stand as texts, so none can become
 * a formula.
 */
export function skrivBok(bok: Bokskisse): Uint8Array {
  const ark = bok.ark.map((a, i) => [`xl/worksheets/sheet${i + 1}.xml`, skrivArk(a, ARK, i === 0)] as const);
  const deler: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", innholdstyper(bok.ark)],
    [
      "_rels/.rels",
      henvisninger([
        [`${SAMMENHENG}/officeDocument`, "xl/workbook.xml"],
        [`${PAKKE}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ]),
    ],
    ["docProps/core.xml", egenskaper(bok.tittel)],
    ["xl/workbook.xml", skrivArbeidsbok(bok)],
    [
      "xl/_rels/workbook.xml.rels",
      henvisninger([
        ...bok.ark.map((_, i) => [`${SAMMENHENG}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
        [`${SAMMENHENG}/styles`, "styles.xml"],
      ]),
    ],
    ["xl/styles.xml", skrivStiler(ARK)],
    ...ark,
  ];
  return zipSync(Object.fromEntries(deler.map(([sti, innhold]) => [sti, strToU8(HODE + innhold)])), {
    mtime: TID,
    level: 6,
  });
}
