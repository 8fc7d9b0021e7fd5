// The browser bundle where there is only the language: no Node, no DOM, no console, no Intl, no code from text.
// node --experimental-vm-modules nettleser.mjs

import { readFile } from "node:fs/promises";
import { createContext, runInContext, SourceTextModule } from "node:vm";

const kontekst = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
runInContext("for (const navn of ['console', 'Intl', 'WebAssembly']) delete globalThis[navn];", kontekst);
const BORTE =
  "process Buffer require global console setTimeout queueMicrotask structuredClone performance crypto";
const NETT = "window self document navigator fetch URL TextEncoder Event Intl WebAssembly";
const igjen = `${BORTE} ${NETT}`
  .split(" ")
  .filter((navn) => runInContext(`typeof ${navn}`, kontekst) !== "undefined");
if (igjen.length > 0) throw new Error(`konteksten har ${igjen.join(", ")}`);

const lag = (tekst, identifier) => new SourceTextModule(tekst, { context: kontekst, identifier });
const hent = async (adresse) => lag(await readFile(new URL(adresse), "utf8"), adresse);

const moduler = {
  "sio-beregning/browser": await hent(import.meta.resolve("sio-beregning/browser")),
  regnestykker: await hent(import.meta.resolve("./regnestykker.mjs")),
};
const hoved = lag(
  `import * as sio from "sio-beregning/browser";
   import { regn } from "regnestykker";
   export const svar = JSON.stringify(regn(sio));`,
  "hoved",
);
await hoved.link((navn) => {
  if (!Object.hasOwn(moduler, navn)) throw new Error(`bunten importerer ${navn}`);
  return moduler[navn];
});
await hoved.evaluate();
process.stdout.write(hoved.namespace.svar);
