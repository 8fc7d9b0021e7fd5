/**
 * Makes the version of a release: `npm run versjon`. Gathers the changesets into CHANGELOG.md and package.json, puts the version in the lock
 * file, and writes down what the release gives out, so that the next one can tell what it changes. Needs no network.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beloepIData, svarIVektorene } from "./utgitt.mjs";

const ROT = fileURLToPath(new URL("../", import.meta.url));
const les = (fil) => JSON.parse(readFileSync(`${ROT}${fil}`, "utf8"));
const skriv = (fil, verdi) => writeFileSync(`${ROT}${fil}`, `${JSON.stringify(verdi, null, 2)}\n`);

const foer = les("package.json").version;
const { status } = spawnSync("npx", ["--no", "changeset", "version"], { cwd: ROT, stdio: "inherit" });
const { version } = les("package.json");
if (status !== 0 || version === foer) {
  console.error(`no new version: ${status === 0 ? "there is no changeset" : "changeset version failed"}`);
  process.exit(1);
}

const laas = les("package-lock.json");
laas.version = version;
laas.packages[""].version = version;
skriv("package-lock.json", laas);
skriv(".changeset/utgitt.json", {
  versjon: version,
  beloep: beloepIData(ROT),
  vektorer: svarIVektorene(ROT),
});
console.log(`${foer} → ${version}: read CHANGELOG.md, run npm test, commit, and tag v${version}`);
