/**
 * Mutation testing, a room at a time: `npm run mutate` for all rooms, `npm run mutate tall akonto` for some. Each room is asked of the
 * tests that vitest.mutasjon.config.ts names for it. The reports end up in reports/mutation/ROOM.json; docs/mutasjoner.md says what they said.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";

const ROM = ["tall", "akonto", "korreksjonsoppgjoer", "ramme", "kontroll", "aktivitet"];
const RAPPORT = "reports/mutation/mutation.json";

const valgte = process.argv.slice(2);
const ukjente = valgte.filter((rom) => !ROM.includes(rom));
if (ukjente.length > 0) {
  console.error(`unknown: ${ukjente.join(", ")}; rooms are ${ROM.join(", ")}`);
  process.exit(2);
}

const oppsummert = (valgte.length === 0 ? ROM : valgte).map((rom) => {
  const { status } = spawnSync("npx", ["stryker", "run", "--mutate", `src/${rom}/**/*.ts`], {
    stdio: "inherit",
    env: { ...process.env, MUTASJON_ROM: rom },
  });
  if (status !== 0) process.exit(status ?? 1);
  copyFileSync(RAPPORT, `reports/mutation/${rom}.json`);
  const mutanter = Object.values(JSON.parse(readFileSync(RAPPORT, "utf8")).files).flatMap((f) => f.mutants);
  const antall = (...statuser) => mutanter.filter((m) => statuser.includes(m.status)).length;
  const drept = antall("Killed", "Timeout");
  const alle = drept + antall("Survived", "NoCoverage");
  return `${rom}: ${drept} of ${alle} killed, ${((100 * drept) / alle).toFixed(1)} %; ${antall("Ignored")} ignored`;
});
console.log(oppsummert.join("\n"));
