import type { Stil } from "./Bokskisse.js";

/** Number formats of our own start here; the ones below belong to the file format. */
const FORSTE_FORMAT = 164;
const NORSK = "[$-414]"; // digits in groups by a space, and a comma, where the spreadsheet heeds the language of a format
const HELE = `${NORSK}#,##0`;
const DESIMALER = `${NORSK}#,##0.00`;
const KRONER = HELE;
const NOEKKEL = "[$-414]0.000##################";
const FORMATER = [HELE, DESIMALER, NOEKKEL];

type Utseende = {
  readonly skrift: "vanlig" | "fet" | "tittel" | "graa";
  readonly fyll: "ingen" | "hode" | "gruppe" | "inntasting";
  readonly ramme: "ingen" | "tynn" | "topp";
  readonly format?: string;
  readonly retning?: "left" | "center" | "right";
  readonly brutt?: boolean;
};

const vanlig: Utseende = { skrift: "vanlig", fyll: "ingen", ramme: "ingen" };
const rute: Utseende = { ...vanlig, ramme: "tynn" };

const UTSEENDE: readonly (readonly [Stil, Utseende])[] = [
  ["vanlig", vanlig],
  ["tittel", { ...vanlig, skrift: "tittel" }],
  ["ledetekst", { ...vanlig, skrift: "fet" }],
  ["verdi", { ...vanlig, retning: "left" }],
  ["hode", { ...rute, skrift: "fet", fyll: "hode", brutt: true, retning: "left" }],
  ["hodetall", { ...rute, skrift: "fet", fyll: "hode", brutt: true, retning: "right" }],
  ["gruppe", { ...rute, skrift: "fet", fyll: "gruppe" }],
  ["gruppetall", { ...rute, skrift: "fet", fyll: "gruppe", format: KRONER }],
  ["kode", { ...rute, skrift: "fet" }],
  ["tekst", rute],
  ["midt", { ...rute, retning: "center" }],
  ["kroner", { ...rute, format: KRONER }],
  ["desimalkroner", { ...rute, format: DESIMALER }],
  ["volum", { ...rute, format: HELE }],
  ["inntastet", { ...rute, fyll: "inntasting", format: DESIMALER }],
  ["inntastetkroner", { ...rute, fyll: "inntasting", format: KRONER }],
  ["noekkel", { ...vanlig, fyll: "inntasting", format: NOEKKEL, retning: "left" }],
  ["sumtekst", { ...rute, skrift: "fet", ramme: "topp" }],
  ["sumtall", { ...rute, skrift: "fet", ramme: "topp", format: KRONER }],
  ["note", { ...vanlig, skrift: "graa" }],
  ["brutt", { ...rute, brutt: true }],
];

const SKRIFTER = ["vanlig", "fet", "tittel", "graa"] as const;
const SKRIFT: Readonly<Record<(typeof SKRIFTER)[number], string>> = {
  vanlig: '<sz val="10"/><name val="Calibri"/><family val="2"/>',
  fet: '<b/><sz val="10"/><name val="Calibri"/><family val="2"/>',
  tittel: '<b/><sz val="14"/><name val="Calibri"/><family val="2"/>',
  graa: '<sz val="9"/><color rgb="FF595959"/><name val="Calibri"/><family val="2"/>',
};

const FYLLINGER = ["ingen", "skravert", "hode", "gruppe", "inntasting"] as const; // the first two are the file format's own
const FARGE: Readonly<Record<string, string>> = {
  hode: "FFD9E2EC",
  gruppe: "FFF0F3F6",
  inntasting: "FFFFF8E1",
};

const RAMMER = ["ingen", "tynn", "topp"] as const;
const side = (navn: string, stil: string) => `<${navn} style="${stil}"><color rgb="FF9AA5B1"/></${navn}>`;
const RAMME: Readonly<Record<(typeof RAMMER)[number], string>> = {
  ingen: "<left/><right/><top/><bottom/><diagonal/>",
  tynn: `${["left", "right", "top", "bottom"].map((navn) => side(navn, "thin")).join("")}<diagonal/>`,
  topp: `${side("left", "thin")}${side("right", "thin")}${side("top", "medium")}${side("bottom", "medium")}<diagonal/>`,
};

/** Gives a look's number in the workbook. */
export const stilnummer = (stil: Stil): number => UTSEENDE.findIndex(([navn]) => navn === stil);

/** Tells whether a look breaks a text that is wider than its column. */
export const erBrutt = (stil: Stil): boolean =>
  UTSEENDE.some(([navn, utseende]) => navn === stil && utseende.brutt === true);

function skrivUtseende({ skrift, fyll, ramme, format, retning, brutt }: Utseende): string {
  const nr = format === undefined ? 0 : FORSTE_FORMAT + FORMATER.indexOf(format);
  const plassering = `<alignment${retning === undefined ? "" : ` horizontal="${retning}"`} vertical="center"${brutt ? ' wrapText="1"' : ""}/>`;
  return `<xf numFmtId="${nr}" fontId="${SKRIFTER.indexOf(skrift)}" fillId="${FYLLINGER.indexOf(fyll)}" borderId="${RAMMER.indexOf(ramme)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${plassering}</xf>`;
}

const liste = (navn: string, ledd: readonly string[]) =>
  `<${navn} count="${ledd.length}">${ledd.join("")}</${navn}>`;

/** Writes the workbook's looks. */
export function skrivStiler(navnerom: string): string {
  const formater = FORMATER.map(
    (kode, i) => `<numFmt numFmtId="${FORSTE_FORMAT + i}" formatCode="${kode}"/>`,
  );
  const fyllinger = FYLLINGER.map((fyll) => {
    const farge = FARGE[fyll];
    if (farge !== undefined)
      return `<fill><patternFill patternType="solid"><fgColor rgb="${farge}"/><bgColor indexed="64"/></patternFill></fill>`;
    return `<fill><patternFill patternType="${fyll === "ingen" ? "none" : "gray125"}"/></fill>`;
  });
  return [
    `<styleSheet xmlns="${navnerom}">`,
    liste("numFmts", formater),
    liste(
      "fonts",
      SKRIFTER.map((skrift) => `<font>${SKRIFT[skrift]}</font>`),
    ),
    liste("fills", fyllinger),
    liste(
      "borders",
      RAMMER.map((ramme) => `<border>${RAMME[ramme]}</border>`),
    ),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    liste(
      "cellXfs",
      UTSEENDE.map(([, utseende]) => skrivUtseende(utseende)),
    ),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("");
}
