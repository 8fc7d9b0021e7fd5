// Finds the ```ts fences of the documentation: in Markdown files and in docstrings.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROT = fileURLToPath(new URL("../../", import.meta.url));

/** A code fence: where its first line of code is, and what is in it. */
export type Gjerde = {
  readonly fil: string;
  /** The line of the file where the code begins, from 1. */
  readonly linje: number;
  readonly kode: string;
  /** False for a fence marked `no-run`: it is only type-checked. */
  readonly kjoeres: boolean;
};

const AAPNER = /^([ \t]*)(`{3,}|~{3,})[ \t]*(.*?)[ \t]*$/;

/** Finds the ts fences in Markdown; a ts fence that this test would not know what to do with is an error. */
export function gjerderIMarkdown(fil: string, tekst: string, foersteLinje = 1): Gjerde[] {
  const gjerder: Gjerde[] = [];
  const linjer = tekst.split("\n");
  for (let i = 0; i < linjer.length; i += 1) {
    const treff = AAPNER.exec(linjer[i] ?? "");
    if (treff === null) continue;
    const [, innrykk = "", merke = "", info = ""] = treff;
    const start = i + 1;
    const slutter = (linje: string) => {
      const t = linje.trim();
      return t.length >= merke.length && t === (merke[0] ?? "").repeat(t.length);
    };
    do i += 1;
    while (i < linjer.length && !slutter(linjer[i] ?? ""));
    const hvor = `${fil}:${foersteLinje + start - 1}`;
    if (i >= linjer.length) throw new Error(`${hvor}: gjerdet blir aldri lukket`);
    const [spraak, ...valg] = info.split(/\s+/);
    if (spraak === "typescript" || spraak === "tsx" || spraak === "mts" || spraak === "cts")
      throw new Error(`${hvor}: skriv ts, ikke ${spraak}, så eksemplet blir prøvd`);
    if (spraak !== "ts") continue;
    if (valg.some((v) => v !== "no-run")) throw new Error(`${hvor}: ukjent merke på gjerdet: ${info}`);
    const kode = linjer.slice(start, i).map((l) => (l.startsWith(innrykk) ? l.slice(innrykk.length) : l));
    gjerder.push({ fil, linje: foersteLinje + start, kode: kode.join("\n"), kjoeres: valg.length === 0 });
  }
  return gjerder;
}

/** Finds the ts fences in the docstrings of a source file. */
export function gjerderIDocstrenger(fil: string, tekst: string): Gjerde[] {
  return [...tekst.matchAll(/^[ \t]*\/\*\*[\s\S]*?\*\//gm)].flatMap((treff) => {
    const foersteLinje = tekst.slice(0, treff.index).split("\n").length;
    const uten = treff[0].replace(/^[ \t]*(\/\*\*|\*\/|\* ?)/gm, "").replace(/\*\/$/, "");
    return gjerderIMarkdown(fil, uten, foersteLinje);
  });
}

/** Lists the files under a folder; a folder that is not there has none. */
function filerUnder(mappe: string, utelat: RegExp): string[] {
  if (!existsSync(join(ROT, mappe))) return [];
  return readdirSync(join(ROT, mappe), { withFileTypes: true })
    .map((fil) => ({ sti: `${mappe}/${fil.name}`, erMappe: fil.isDirectory() }))
    .filter(({ sti }) => !utelat.test(sti))
    .flatMap(({ sti, erMappe }) => (erMappe ? filerUnder(sti, utelat) : [sti]))
    .sort();
}

const UTELATT = /(^docs\/api|\/node_modules|\/dist)$/;

/** The files whose fences are run. */
export const MARKDOWNFILER = [
  ...(existsSync(join(ROT, "README.md")) ? ["README.md"] : []),
  ...filerUnder("docs", UTELATT).filter((sti) => sti.endsWith(".md")),
  ...filerUnder("examples", UTELATT).filter((sti) => sti.endsWith("/README.md")),
];
const KILDEFILER = filerUnder("src", UTELATT).filter((sti) => sti.endsWith(".ts"));

const les = (fil: string) => readFileSync(join(ROT, fil), "utf8");

/** Every ts fence of the documentation. */
export function alleGjerder(): Gjerde[] {
  return [
    ...MARKDOWNFILER.flatMap((fil) => gjerderIMarkdown(fil, les(fil))),
    ...KILDEFILER.flatMap((fil) => gjerderIDocstrenger(fil, les(fil))),
  ];
}
