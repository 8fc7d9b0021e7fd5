import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { klokketid, median } from "./runder.mjs";

const US_PER_MS = 1000;
const RUNDER = 11;
const HER = fileURLToPath(new URL(".", import.meta.url)); // bare names are found from here

/** Runs a line of code in a fresh process and gives the milliseconds until it has ended. */
function ferskProsess(kode) {
  let svar;
  const us = klokketid(() => {
    svar = spawnSync(process.execPath, ["--input-type=module", "--eval", kode], {
      cwd: HER,
      encoding: "utf8",
    });
  });
  if (svar.status !== 0) throw new Error(`a fresh process failed: ${svar.stderr}`);
  return us / US_PER_MS;
}

/** Times what a program pays before its first answer, against a process that does nothing: milliseconds, medians. */
export function maalOppstart(bibliotek, inn) {
  const importer = `import { beregnKorreksjonsoppgjoer as beregn } from ${JSON.stringify(bibliotek)};`;
  const koder = {
    tom: "",
    avhengigheter: 'import "decimal.js"; import "zod";',
    importert: importer,
    foersteOppgjoer: `${importer} beregn(${JSON.stringify(inn)});`,
  };
  const tider = Object.fromEntries(Object.keys(koder).map((navn) => [navn, []]));
  for (let runde = 0; runde < RUNDER; runde += 1) {
    for (const [navn, kode] of Object.entries(koder)) tider[navn].push(ferskProsess(kode));
  }
  return Object.fromEntries(Object.entries(tider).map(([navn, ms]) => [navn, median(ms)]));
}
