// A small reading of workbooks for the tests, which shares nothing with the library's: what stands in each cell of a sheet.

import { strFromU8, unzipSync } from "fflate";

/** A cell as the file has it: the text or number that is seen, and the formula where there is one. */
export type Lestcelle = {
  readonly verdi: string;
  readonly formel: string | undefined;
  readonly stil: string;
};

const avXml = (tekst: string) =>
  tekst
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

const tekster = (xml: string) =>
  [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, t = ""]) => avXml(t)).join("");

/** Reads the cells of a sheet, the first unless given, by their references. */
export function lesXlsx(fil: Uint8Array, ark = 1): Map<string, Lestcelle> {
  const deler = unzipSync(fil);
  const del = (sti: string) => {
    const innhold = deler[sti];
    return innhold === undefined ? "" : strFromU8(innhold);
  };
  const felles = [...del("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = ""]) =>
    tekster(si),
  );
  const celler = new Map<string, Lestcelle>();
  for (const [, egenskaper = "", innhold = ""] of del(`xl/worksheets/sheet${ark}.xml`).matchAll(
    /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const egenskap = (navn: string) => new RegExp(`\\b${navn}="([^"]*)"`).exec(egenskaper)?.[1] ?? "";
    const formel = /<f(?: [^>]*)?>([^<]*)<\/f>/.exec(innhold)?.[1];
    const v = /<v>([^<]*)<\/v>/.exec(innhold)?.[1] ?? "";
    const slag = egenskap("t");
    const verdi =
      slag === "s" ? (felles[Number(v)] ?? "") : slag === "inlineStr" ? tekster(innhold) : avXml(v);
    celler.set(egenskap("r"), {
      verdi,
      formel: formel === undefined ? undefined : avXml(formel),
      stil: egenskap("s"),
    });
  }
  return celler;
}
