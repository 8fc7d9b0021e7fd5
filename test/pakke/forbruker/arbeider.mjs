// The calculations in a worker; the results themselves, not their text, come back by postMessage.
// node arbeider.mjs MODUL

import { deepStrictEqual } from "node:assert";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { regn } from "./regnestykker.mjs";

if (isMainThread) {
  const modul = process.argv[2];
  const her = regn(await import(modul));
  const arbeider = new Worker(new URL(import.meta.url), { workerData: modul });
  arbeider.once("message", (svar) => {
    deepStrictEqual(svar, her);
    process.stdout.write(JSON.stringify(svar));
  });
} else {
  parentPort.postMessage(regn(await import(workerData)));
}
