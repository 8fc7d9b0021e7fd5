// Runs a fence: the library it imports is src/, and every `//=>` must be reached and be true.

import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";
import { runInThisContext } from "node:vm";
import ts from "typescript";
import { expect } from "vitest";
import * as sio from "../../src/index.js";
import * as oppslag from "../../src/oppslag.js";
import * as skjema from "../../src/skjema/index.js";
import { type Forventning, instrumenter } from "./forventninger.js";
import type { Gjerde } from "./gjerder.js";

/** The library's entries, as src/ has them; the rest of a fence's imports are installed packages and the package's own data. */
const MODULER: { readonly [navn: string]: unknown } = {
  "sio-beregning": sio,
  "sio-beregning/oppslag": oppslag,
  "sio-beregning/skjema": skjema,
};

const forlang = createRequire(import.meta.url);

function importer(navn: string): unknown {
  if (Object.hasOwn(MODULER, navn)) return MODULER[navn];
  if (navn.startsWith("sio-beregning/") && !navn.endsWith(".json"))
    throw new Error(`${navn} står ikke i MODULER i test/docs/kjoer.ts, så eksemplet ville ha prøvd dist/`);
  return forlang(navn);
}

type Kjoering = (...verktoey: readonly unknown[]) => Promise<void>;

/** Turns the fence's TypeScript into a function; an import becomes a call of `require`, and await may stand anywhere. */
function oversett(kode: string, navn: string): Kjoering {
  const { outputText, diagnostics = [] } = ts.transpileModule(kode, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
      esModuleInterop: true,
    },
    reportDiagnostics: true,
  });
  const feil = diagnostics.map((d) => ts.flattenDiagnosticMessageText(d.messageText, "\n"));
  if (feil.length > 0) throw new Error(`${navn} lar seg ikke lese: ${feil.join("; ")}`);
  const parametre = "require, exports, __sett, __kastet, __kastetIkke";
  return runInThisContext(`(async (${parametre}) => {${outputText}\n})`, { filename: navn }) as Kjoering;
}

function sjekkVerdi(forventning: Forventning, verdi: unknown): void {
  if (!("verdi" in forventning) || isDeepStrictEqual(verdi, forventning.verdi)) return;
  expect(verdi, `${forventning.hvor}: ${forventning.uttrykk}`).toStrictEqual(forventning.verdi);
  throw new Error(`${forventning.hvor}: ${forventning.uttrykk} er ikke det som står`);
}

function sjekkKast(forventning: Forventning, e: unknown): void {
  const koder = sio.erSioFeil(e) ? e.feil.map((f) => f.kode) : [String(e)];
  if (!("kaster" in forventning) || koder[0] === forventning.kaster) return;
  throw new Error(`${forventning.hvor}: venter ${forventning.kaster}, men fikk ${koder.join(", ")}`);
}

/** Runs a fence of TypeScript or JavaScript, and throws for a `//=>` that is wrong or was never reached. A `no-run` fence is only translated. */
export async function kjoerGjerde(gjerde: Gjerde): Promise<void> {
  const { kode, forventninger } = instrumenter(gjerde);
  const navn = `${gjerde.fil}:${gjerde.linje}`;
  const kjoering = oversett(kode, navn);
  if (!gjerde.kjoeres) return;
  const naadd = new Set<number>();
  // Kept aside: the fence may have a catch of its own, which must not swallow what is wrong.
  const feil: unknown[] = [];
  const meld =
    (sjekk: (forventning: Forventning, funnet: unknown) => void) => (nr: number, funnet: unknown) => {
      naadd.add(nr);
      const forventning = forventninger[nr];
      if (forventning === undefined) return;
      try {
        sjekk(forventning, funnet);
      } catch (e) {
        feil.push(e);
      }
    };
  await kjoering(
    importer,
    {},
    meld(sjekkVerdi),
    meld(sjekkKast),
    meld((forventning) => sjekkKast(forventning, "ingen feil")),
  );
  if (feil.length > 0) throw feil[0];
  const glemt = forventninger.filter((_, nr) => !naadd.has(nr)).map(({ hvor }) => hvor);
  if (glemt.length > 0) throw new Error(`//=> ble aldri nådd: ${glemt.join(", ")}`);
}
