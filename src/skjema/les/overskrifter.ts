import { rens } from "./talltekst.js";

/** The columns of the form's table. */
export const TALLFELT = ["pris", "aarsvolum", "aKontoVolum", "gjennomfoert", "endring", "netto"] as const;
export type Tallfelt = (typeof TALLFELT)[number];

/** What a heading can say that a column is; an a konto that does not say whose it is, is `tvetydig`. */
export type Kolonnefelt = Tallfelt | "kode" | "stjerne" | "tvetydig" | "annet";

/** Makes headings alike that only look different: case, spaces, a word parted over two lines, what stands in brackets, colons. */
export function somOverskrift(tekst: string): string {
  return rens(
    tekst
      .normalize("NFC")
      .replace(/\u00ad/g, "")
      .replace(/(\p{L})[-\u2010] *[\r\n]+ *(\p{Ll})/gu, "$1$2")
      .replace(/[\r\n]+/g, " ")
      .replace(/\([^)]*\)/g, " ")
      .toLowerCase()
      .replace(/\ba[ -]?konto/g, "a konto")
      .replace(/[:.]+(?= |$)/g, ""),
  ).replace(/ +/g, " ");
}

/** What a heading is called, for one that is misspelt. */
export const KJENTE_OVERSKRIFTER: readonly string[] = [
  "kode",
  "tjenestekode",
  "pris",
  "enhetspris",
  "a konto året",
  "a konto år",
  "a konto kvartalet",
  "a konto i kvartalet",
  "a konto terminen",
  "a konto i terminen",
  "gjennomført",
  "endring",
  "netto endring",
  "netto endring tilskudd",
  "netto endring i tilskudd",
];

/** Words that make a column another than the form's: money where the form has volumes, per cents, another year, a check. */
const ANNET =
  /%|prosent|avvik|differanse|kontroll|budsjett|forrige|i fjor|avrundet|kommentar|merknad|kumulativ|akkumulert|hittil/;
const KRONER = /\b(kr|kroner|beløp|nok)\b/;
const TERMIN =
  /kvartal|termin|period|måned|tertial|halvår|\bq[1-4]\b|januar|februar|mars|april|\bmai\b|juni|juli|august|september|oktober|november|desember/;
const AAR = /(?<!\p{L})år(et|lig|ets)?(?!\p{L})|årsvolum|helår|\b20\d\d\b/u;

/** Reads what a heading says that a column is, or `undefined` for one that says nothing known. */
export function lesOverskrift(tekst: string): Kolonnefelt | undefined {
  const t = somOverskrift(tekst);
  if (t === "*" || t === "stjerne") return "stjerne";
  if (/^(tjeneste)?kode[r]?$/.test(t)) return "kode";
  if (/^(tjeneste[r]?|type tjeneste|beskrivelse|navn|gruppe|enhet|nr)$/.test(t)) return "annet";
  if (ANNET.test(t)) return undefined;
  const netto = /\bnetto/.test(t);
  const funnet: Kolonnefelt[] = [];
  if (netto) funnet.push("netto");
  if (!netto && /\bendring/.test(t)) funnet.push("endring");
  if (/gjennomført|\blevert|\butført/.test(t)) funnet.push("gjennomfoert");
  if (/pris(er|en)?\b|\bsats/.test(t)) funnet.push("pris");
  if (/a konto|årsvolum/.test(t))
    funnet.push(TERMIN.test(t) ? "aKontoVolum" : AAR.test(t) ? "aarsvolum" : "tvetydig");
  const [felt, ...flere] = funnet;
  if (felt === undefined || flere.length > 0) return undefined;
  if (felt !== "netto" && felt !== "pris" && KRONER.test(t)) return undefined;
  return felt;
}
