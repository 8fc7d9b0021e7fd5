import { SaxesParser } from "saxes";
import { siter } from "../../grense/beskrivFunn.js";
import { dekodTekst } from "./dekodTekst.js";
import { filfeil } from "./filfeil.js";

/** The namespaces of spreadsheets, in the two editions of the standard (transitional and strict), and of the package they are in. */
const NAVNEROM = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
  "http://schemas.openxmlformats.org/package/2006/relationships",
]);

/** An element's attributes by their local names; those of relationships have `r:` in front. */
export type Xmlattributter = { readonly [navn: string]: string | undefined };

/** What is told while XML is read: elements of spreadsheets, with the path from the outermost in (`worksheet/sheetData/row`). */
export type Xmlmottak = {
  readonly aapne?: (sti: string, attributter: Xmlattributter) => void;
  readonly lukke?: (sti: string) => void;
  readonly tekst?: (sti: string, tekst: string) => void;
};

/** Elements inside each other; a spreadsheet has some ten. */
const DYPEST = 100;

type Attributt = { readonly uri: string; readonly local: string; readonly value: string };

function samle(attributter: Readonly<Record<string, Attributt>>): Xmlattributter {
  const ut: Record<string, string> = Object.create(null);
  for (const { uri, local, value } of Object.values(attributter)) {
    if (uri === "") ut[local] = value;
    else if (uri.endsWith("/relationships")) ut[`r:${local}`] = value;
  }
  return ut;
}

/**
 * Reads XML as a stream. No document type is accepted, so there are no entities but the five of XML; what is of other namespaces is passed over,
 * and all inside it.
 *
 * @throws SioFeil `UGYLDIG_FIL`.
 */
export function lesXml(bytes: Uint8Array, del: string, mottak: Xmlmottak): void {
  const ugyldig = (hva: string) =>
    filfeil("UGYLDIG_FIL", `Delen ${siter(del)} i filen kan ikke leses: ${hva}. Lagre regnearket på nytt.`);
  const leser = new SaxesParser({ xmlns: true, position: false });
  const stier: string[] = [];
  let fremmed = 0;
  leser.on("error", () => {
    throw ugyldig("den er ikke gyldig XML");
  });
  leser.on("doctype", () => {
    throw ugyldig("den har en DOCTYPE, og det har ingen regneark");
  });
  leser.on("opentag", ({ uri, local, attributes }) => {
    if (stier.length + fremmed >= DYPEST) throw ugyldig("den har for mange elementer inni hverandre");
    if (fremmed > 0 || !NAVNEROM.has(uri)) {
      fremmed += 1;
      return;
    }
    const over = stier.at(-1);
    const sti = over === undefined ? local : `${over}/${local}`;
    stier.push(sti);
    mottak.aapne?.(sti, samle(attributes));
  });
  leser.on("closetag", () => {
    if (fremmed > 0) {
      fremmed -= 1;
      return;
    }
    const sti = stier.pop();
    if (sti !== undefined) mottak.lukke?.(sti);
  });
  const tekst = (t: string) => {
    const sti = stier.at(-1);
    if (fremmed === 0 && sti !== undefined) mottak.tekst?.(sti, t);
  };
  leser.on("text", tekst);
  leser.on("cdata", tekst);
  leser.write(dekodTekst(bytes, `Delen ${siter(del)}`)).close();
}
