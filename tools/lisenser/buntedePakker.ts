import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";

/** A file that esbuild wrote. */
export type Bunt = Pick<Metafile["outputs"][string], "inputs">;

/** A package that a file of dist/ carries inside it, and the terms it comes on. */
export type BuntetPakke = {
  readonly navn: string;
  readonly versjon: string;
  readonly lisens: string;
  readonly tekst: string;
};

/** Terms that ask for nothing but their own text beside the copy. Any other is for a person to think about first. */
const GODTATT = ["0BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** Texts of packages that do not ship their own. */
const EGNE = new URL("./tekster/", import.meta.url);

function lisenstekst(mappe: string, navn: string, versjon: string): string {
  const fil = readdirSync(mappe).find((f) => /^licen[cs]e(\.(md|txt))?$/i.test(f));
  if (fil !== undefined) return readFileSync(join(mappe, fil), "utf8");
  const egen = new URL(`${navn.replace("/", "__")}-${versjon}.txt`, EGNE);
  if (!existsSync(egen))
    throw new Error(`${navn}@${versjon} has no licence text: put it in tools/lisenser/tekster/`);
  return readFileSync(egen, "utf8");
}

function les(mappe: string): BuntetPakke {
  const { name, version, license } = JSON.parse(readFileSync(join(mappe, "package.json"), "utf8"));
  if (!GODTATT.includes(license))
    throw new Error(`${name}@${version} is under ${license}, which is not among ${GODTATT.join(", ")}`);
  const tekst = lisenstekst(mappe, name, version).replaceAll("\r\n", "\n").trim();
  return { navn: name, versjon: version, lisens: license, tekst };
}

/** Finds the packages of which anything is left in a file that esbuild wrote. */
export function buntedePakker({ inputs }: Bunt, rot: string): BuntetPakke[] {
  const mapper = Object.entries(inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([fil]) => /^.*node_modules\/(@[^/]+\/)?[^/]+(?=\/)/.exec(fil)?.[0])
    .filter((mappe) => mappe !== undefined);
  return [...new Set(mapper)].map((mappe) => les(join(rot, mappe)));
}
