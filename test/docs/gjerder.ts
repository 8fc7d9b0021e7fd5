// Finds the code fences of the documentation: in Markdown files and in docstrings.

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
  /** The first word of the info string; empty for a fence without one. */
  readonly spraak: string;
  /** False for a fence marked `no-run`. TypeScript is then type-checked only, anything else is only to be read. */
  readonly kjoeres: boolean;
  /** `fil=NAME`: the fence is a file that the page's commands read. */
  readonly somFil?: string;
  /** True where only blank lines stand between the fence and the one above it: what a command above has printed. */
  readonly rettUnder: boolean;
};

const AAPNER = /^([ \t]*)(`{3,}|~{3,})[ \t]*(.*?)[ \t]*$/;

/** What each language is written as, so that no fence goes untried for its name. */
const SKRIV: Readonly<Record<string, string>> = {
  ...{ typescript: "ts", tsx: "ts", mts: "ts", cts: "ts", javascript: "js", mjs: "js", cjs: "js" },
  ...{ bash: "sh", shell: "sh", console: "sh", jsonc: "json", json5: "json", txt: "text", plain: "text" },
};

/** The languages that are tried; a fence in another one says `no-run`, or is a file. */
const PROEVES = ["ts", "js", "sh", "json", "text", ""];

/** Reads an info string; one that this test would not know what to do with is an error. */
function lesInfo(info: string, hvor: string): Pick<Gjerde, "spraak" | "kjoeres" | "somFil"> {
  const [spraak = "", ...valg] = info.split(/\s+/);
  const riktig = SKRIV[spraak];
  if (riktig !== undefined)
    throw new Error(`${hvor}: skriv ${riktig}, ikke ${spraak}, så eksemplet blir prøvd`);
  const fil = valg.find((v) => v.startsWith("fil="))?.slice("fil=".length);
  if (valg.some((v) => v !== "no-run" && v !== `fil=${fil}`) || fil === "")
    throw new Error(`${hvor}: ukjent merke på gjerdet: ${info}`);
  const kjoeres = !valg.includes("no-run");
  if (kjoeres && fil === undefined && !PROEVES.includes(spraak))
    throw new Error(
      `${hvor}: ${spraak} kan ikke prøves: skriv «${spraak} no-run» eller «${spraak} fil=NAVN»`,
    );
  return { spraak, kjoeres, ...(fil === undefined ? {} : { somFil: fil }) };
}

/** Finds the fences in Markdown. */
export function gjerderIMarkdown(fil: string, tekst: string, foersteLinje = 1): Gjerde[] {
  const gjerder: Gjerde[] = [];
  const linjer = tekst.split("\n");
  let rettUnder = false;
  for (let i = 0; i < linjer.length; i += 1) {
    const treff = AAPNER.exec(linjer[i] ?? "");
    if (treff === null) {
      rettUnder &&= (linjer[i] ?? "").trim() === "";
      continue;
    }
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
    const kode = linjer.slice(start, i).map((l) => (l.startsWith(innrykk) ? l.slice(innrykk.length) : l));
    gjerder.push({
      fil,
      linje: foersteLinje + start,
      kode: kode.join("\n"),
      ...lesInfo(info, hvor),
      rettUnder,
    });
    rettUnder = true;
  }
  return gjerder;
}

/** Finds the fences in the docstrings of a source file. */
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

const UTELATT = /(^docs\/(site|api)|\/node_modules|\/dist)$/;

const ROTFILER = ["README.md", "CONTRIBUTING.md", "SECURITY.md"];

/** The Markdown files whose fences are tried. */
export const MARKDOWNFILER = [
  ...ROTFILER.filter((fil) => existsSync(join(ROT, fil))),
  ...filerUnder("docs", UTELATT).filter((sti) => sti.endsWith(".md")),
  ...filerUnder("examples", UTELATT).filter((sti) => sti.endsWith("/README.md")),
  ...filerUnder("tariffs", UTELATT).filter((sti) => sti.endsWith(".md")),
];
const KILDEFILER = filerUnder("src", UTELATT).filter((sti) => sti.endsWith(".ts"));

const les = (fil: string) => readFileSync(join(ROT, fil), "utf8");

/** Every fence of the documentation. */
export function alleGjerder(): Gjerde[] {
  return [
    ...MARKDOWNFILER.flatMap((fil) => gjerderIMarkdown(fil, les(fil))),
    ...KILDEFILER.flatMap((fil) => gjerderIDocstrenger(fil, les(fil))),
  ];
}
