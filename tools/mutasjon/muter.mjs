/**
 * Mutation testing, a room at a time: `npm run mutate` for all rooms, `npm run mutate tall akonto` for some. Each room is asked of the
 * tests that tools/mutasjon/rom.mjs names for it. What was measured ends up in docs/mutasjoner/ROOM.json, of which docs/mutasjoner.md
 * is made (`npm run generer`), with the reasons of docs/mutasjoner/grunner.json. `--les FILE ROOM` takes a report that is already there, and
 * `--bare TEXT` after it says which part of the room it is of.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ROM } from "./rom.mjs";

const ROMMENE = Object.keys(ROM);
const RAPPORT = "reports/mutation/mutation.json";

/** The text that a mutant replaces. */
function fra(kilde, { start, end }) {
  const linjer = kilde.split("\n").slice(start.line - 1, end.line);
  linjer[linjer.length - 1] = linjer.at(-1).slice(0, end.column - 1);
  linjer[0] = linjer[0].slice(start.column - 1);
  return linjer.join("\n");
}

/** Sums up a report, and lists what survived. */
function oppsummer(rom, rapport, bare) {
  const filer = Object.entries(JSON.parse(readFileSync(rapport, "utf8")).files);
  const mutanter = filer.flatMap(([fil, { mutants, source }]) => mutants.map((m) => ({ ...m, fil, source })));
  const antall = (status) => mutanter.filter((m) => m.status === status).length;
  const overlevende = mutanter
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .map(({ fil, location, mutatorName, replacement, source, status }) => ({
      fil,
      linje: location.start.line,
      mutator: mutatorName,
      fra: fra(source, location),
      til: replacement,
      ...(status === "NoCoverage" ? { udekket: true } : {}),
    }));
  const telt = { drept: antall("Killed"), tidsavbrutt: antall("Timeout"), overlevde: overlevende.length };
  writeFileSync(
    `docs/mutasjoner/${rom}.json`,
    `${JSON.stringify({ rom, bare, ...telt, overlevende }, null, 2)}\n`,
  );
  const drept = telt.drept + telt.tidsavbrutt;
  return `${rom}: ${drept} of ${drept + telt.overlevde} killed (${telt.tidsavbrutt} by time)`;
}

function muter(rom) {
  const { status } = spawnSync("npx", ["stryker", "run", "--mutate", `src/${rom}/**/*.ts`], {
    stdio: "inherit",
    env: { ...process.env, MUTASJON_ROM: rom },
  });
  if (status !== 0) process.exit(status ?? 1);
  return oppsummer(rom, RAPPORT);
}

const { values, positionals: valgte } = parseArgs({
  options: { les: { type: "string" }, bare: { type: "string" } },
  allowPositionals: true,
});
const ukjente = valgte.filter((rom) => !ROMMENE.includes(rom));
if (ukjente.length > 0) {
  console.error(`unknown: ${ukjente.join(", ")}; rooms are ${ROMMENE.join(", ")}`);
  process.exit(2);
}
const gjort = (valgte.length === 0 ? ROMMENE : valgte).map((rom) =>
  values.les === undefined ? muter(rom) : oppsummer(rom, values.les, values.bare),
);
console.log(gjort.join("\n"));
