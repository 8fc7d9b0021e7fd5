import type { Arkskisse, Celleskisse } from "./Bokskisse.js";
import { kolonnenavn } from "./kolonnenavn.js";
import { tilRegnearksifre } from "./regnearksifre.js";
import { erBrutt, stilnummer } from "./stiler.js";
import { xmltekst } from "./xml.js";

const erTall = (verdi: string): boolean => /^-?\d+(\.\d+)?$/.test(verdi);

/** Writes a cell. A number stands with all its digits, a formula's value with those that the spreadsheet itself would have. */
function skrivCelle(celle: Celleskisse, ref: string): string {
  const start = `<c r="${ref}" s="${stilnummer(celle.stil)}"`;
  if (celle.slag === "tom") return `${start}/>`;
  if (celle.slag === "tall") return `${start}><v>${celle.tall}</v></c>`;
  if (celle.slag === "tekst")
    return `${start} t="inlineStr"><is><t xml:space="preserve">${xmltekst(celle.tekst)}</t></is></c>`;
  const uttrykk = `<f>${xmltekst(celle.formel)}</f>`;
  if (erTall(celle.verdi)) return `${start}>${uttrykk}<v>${tilRegnearksifre(celle.verdi)}</v></c>`;
  return `${start} t="str">${uttrykk}<v>${xmltekst(celle.verdi)}</v></c>`;
}

const LINJEHOEYDE = 14;

/** Counts the lines that a row needs: a text that is broken takes those that its column's width makes of it. */
const antallLinjer = (celler: readonly Celleskisse[], bredder: readonly number[]): number =>
  Math.max(
    1,
    ...celler.map((celle, i) =>
      celle.slag === "tekst" && erBrutt(celle.stil)
        ? Math.ceil((celle.tekst.length * 1.05) / (bredder[i] ?? celle.tekst.length)) // words are not cut
        : 1,
    ),
  );

function skrivRad(celler: readonly Celleskisse[], nr: number, bredder: readonly number[]): string {
  if (celler.length === 0) return "";
  const linjer = antallLinjer(celler, bredder);
  const hoeyde = linjer === 1 ? "" : ` ht="${linjer * LINJEHOEYDE}" customHeight="1"`;
  return `<row r="${nr}"${hoeyde}>${celler.map((celle, i) => skrivCelle(celle, `${kolonnenavn(i + 1)}${nr}`)).join("")}</row>`;
}

function skrivVindu({ frosset }: Arkskisse, valgt: boolean): string {
  if (frosset === undefined) return `<sheetView${valgt ? ' tabSelected="1"' : ""} workbookViewId="0"/>`;
  const hjoerne = `${kolonnenavn(frosset.kolonner + 1)}${frosset.rader + 1}`;
  return `<sheetView showGridLines="0"${valgt ? ' tabSelected="1"' : ""} workbookViewId="0"><pane xSplit="${frosset.kolonner}" ySplit="${frosset.rader}" topLeftCell="${hjoerne}" activePane="bottomRight" state="frozen"/></sheetView>`;
}

/** Writes the rule that some cells only take numbers of zero or more. */
function skrivKrav(omraader: readonly string[]): string {
  if (omraader.length === 0) return "";
  const krav = `<dataValidation type="decimal" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" errorTitle="Ugyldig tall" error="Skriv et tall, 0 eller mer." sqref="${omraader.join(" ")}"><formula1>0</formula1></dataValidation>`;
  return `<dataValidations count="1">${krav}</dataValidations>`;
}

/** Writes a sheet; the first one is the one that is seen when the workbook opens. */
export function skrivArk(ark: Arkskisse, navnerom: string, foerste: boolean): string {
  const bredeste = Math.max(1, ...ark.rader.map((rad) => rad.length));
  const kolonner = ark.bredder.map(
    (bredde, i) => `<col min="${i + 1}" max="${i + 1}" width="${bredde}" customWidth="1"/>`,
  );
  return [
    `<worksheet xmlns="${navnerom}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${kolonnenavn(bredeste)}${Math.max(1, ark.rader.length)}"/>`,
    `<sheetViews>${skrivVindu(ark, foerste)}</sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${kolonner.join("")}</cols>`,
    `<sheetData>${ark.rader.map((rad, i) => skrivRad(rad, i + 1, ark.bredder)).join("")}</sheetData>`,
    skrivKrav(ark.baretall ?? []),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddFooter>&amp;L${xmltekst(ark.navn)}&amp;RSide &amp;P av &amp;N</oddFooter></headerFooter>`,
    "</worksheet>",
  ].join("");
}
