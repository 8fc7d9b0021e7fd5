import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Json } from "./jsonSchema.js";

const ROT = fileURLToPath(new URL("../../../tariffs/", import.meta.url));

/** A data file: its path within tariffs/, its text, and what it says. */
export type Datafil = { readonly navn: string; readonly tekst: string; readonly innhold: Json };

type Kildehenvisning = { readonly id: string; readonly sted?: string };
type Rad = {
  readonly kode: string;
  readonly pris: string | null;
  readonly sted?: string;
  readonly status?: string;
  readonly kilder?: readonly Kildehenvisning[];
  readonly merknad?: string;
};
export type Tabell = {
  readonly id: string;
  readonly aar: number;
  readonly sone: string;
  readonly reisetidsgruppe: number;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
  readonly status: string;
  readonly kilder?: readonly Kildehenvisning[];
  readonly utledetFra?: {
    readonly tabell: string;
    readonly slag: string;
    readonly trinn: readonly { readonly fraAar: number; readonly tilAar: number; readonly sats: string }[];
  };
  readonly priser: readonly Rad[];
};
type Deflatorfil = {
  readonly anslag: readonly {
    readonly aar: number;
    readonly slag: string;
    readonly verdi?: string;
    readonly fra?: string;
    readonly til?: string;
    readonly status: string;
    readonly kilder: readonly Kildehenvisning[];
  }[];
};
type Utskrivningsklarfil = {
  readonly kilder: readonly Kildehenvisning[];
  readonly priser: readonly { readonly aar: number; readonly pris: string }[];
};
type Enkeltprisfil = {
  readonly aar: number;
  readonly kilder: readonly Kildehenvisning[];
  readonly priser: readonly {
    readonly kode: string;
    readonly enhet: string;
    readonly pris: string;
    readonly sted: string;
  }[];
};
type Kildefil = { readonly kilder: readonly { readonly id: string }[] };

function les(sti: string): Datafil {
  const tekst = readFileSync(sti, "utf8");
  return { navn: relative(ROT, sti), tekst, innhold: JSON.parse(tekst) };
}

const alle = readdirSync(ROT, { recursive: true, withFileTypes: true })
  .filter((fil) => fil.isFile())
  .map((fil) => join(fil.parentPath, fil.name))
  .sort();

/** The names of the files in tariffs/ that are neither JSON nor the README. */
export const FREMMEDE = alle
  .map((sti) => relative(ROT, sti))
  .filter((navn) => !navn.endsWith(".json") && navn !== "README.md");

/** The data files, without the schemas. */
export const DATAFILER: readonly Datafil[] = alle
  .filter((sti) => sti.endsWith(".json") && basename(dirname(sti)) !== "schema")
  .map(les);

/** Every JSON file, the schemas too. */
export const JSONFILER: readonly Datafil[] = alle.filter((sti) => sti.endsWith(".json")).map(les);

/** Fetches the schema a data file names in `$schema`, relative to the file itself. */
export function skjemaFor({ navn }: Datafil, adresse: string): Json {
  return les(resolve(dirname(join(ROT, navn)), adresse)).innhold;
}

/** The content of a file, typed: only for files that the schema test has validated. */
export function innholdAv<T>(navn: string): T {
  const fil = DATAFILER.find((f) => f.navn === navn);
  if (fil === undefined) throw new Error(`tariffs/${navn} finnes ikke`);
  return fil.innhold as T;
}

export const TABELLER: readonly { readonly navn: string; readonly tabell: Tabell }[] = DATAFILER.filter((f) =>
  f.navn.startsWith("enhetspriser/"),
).map((f) => ({ navn: f.navn, tabell: f.innhold as unknown as Tabell }));

export const DEFLATOR = innholdAv<Deflatorfil>("deflator.json");
export const UTSKRIVNINGSKLARE = innholdAv<Utskrivningsklarfil>("utskrivningsklare.json");
export const ENKELTPRISER_2016 = innholdAv<Enkeltprisfil>("enkeltpriser-2016.json");
export const KILDER = innholdAv<Kildefil>("sources.json").kilder;

/** Fetches the table of a year for sone 1, gruppe 1. */
export function tabellFor(aar: number): Tabell {
  const treff = TABELLER.filter(
    ({ tabell: t }) => t.aar === aar && t.sone === "1" && t.reisetidsgruppe === 1,
  );
  const [foerste] = treff;
  if (foerste === undefined || treff.length > 1) throw new Error(`${treff.length} tabeller for ${aar}`);
  return foerste.tabell;
}

/** Fetches the price of a code in a table; null where none is known. */
export function prisI(tabell: Tabell, kode: string): string | null {
  const rad = tabell.priser.find((r) => r.kode === kode);
  if (rad === undefined) throw new Error(`${kode} mangler i ${tabell.id}`);
  return rad.pris;
}

/** Finds keys that stand twice in the same object of a JSON text: JSON.parse keeps only the last and says nothing. */
export function dobbeltNoekler(tekst: string): string[] {
  const fil = ts.parseJsonText("data.json", tekst);
  const funn: string[] = [];
  const se = (node: ts.Node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const navn = node.properties.map((felt) => felt.name?.getText(fil) ?? "");
      const linje = fil.getLineAndCharacterOfPosition(node.getStart(fil)).line + 1;
      for (const n of new Set(navn.filter((n, i) => navn.indexOf(n) !== i))) funn.push(`${n} (l. ${linje})`);
    }
    ts.forEachChild(node, se);
  };
  se(fil);
  return funn;
}
