/** Says what is missing before the package can be published: `node tools/utgivelsesklar.mjs [TAG]`. Runs before `npm publish` and in the release workflow. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Lists what is missing, in the words of the one who has to do something about it. */
export function manglerFoerUtgivelse(rot, merke) {
  const tekst = (fil) => (existsSync(join(rot, fil)) ? readFileSync(join(rot, fil), "utf8") : "");
  const json = (fil) => JSON.parse(tekst(fil) || "{}");
  const pakke = json("package.json");
  const { version, repository } = pakke;
  const ventende = readdirSync(join(rot, ".changeset")).filter((f) => f.endsWith(".md") && f !== "README.md");
  const adresse = repository?.url ?? "";
  const krav = [
    [version !== "0.0.0", "there is no version yet: npm run versjon"],
    [ventende.length === 0, `changesets are waiting: npm run versjon (${ventende.join(", ")})`],
    [merke === undefined || merke === `v${version}`, `the tag is ${merke}, the version is ${version}`],
    [tekst("CHANGELOG.md").includes(`\n## ${version}\n`), `CHANGELOG.md has nothing of ${version}`],
    [json("package-lock.json").version === version, "package-lock.json has another version"],
    [json(".changeset/utgitt.json").versjon === version, ".changeset/utgitt.json is of another version"],
    [
      /^git\+https:\/\/.+\/.+\.git$/.test(adresse),
      "package.json: repository.url, which provenance is checked against",
    ],
    [pakke.bugs !== undefined, "package.json: bugs, where errors are reported"],
    [pakke.homepage !== undefined, "package.json: homepage"],
    [pakke.author !== undefined, "package.json: author"],
    [
      !/TO BE FILLED IN/.test(tekst("SECURITY.md")),
      "SECURITY.md: where to write, in place of TO BE FILLED IN",
    ],
    [/^repository-code: /m.test(tekst("CITATION.cff")), "CITATION.cff: repository-code"],
  ];
  return krav.filter(([holder]) => !holder).map(([, hva]) => hva);
}

const DENNE = fileURLToPath(import.meta.url);
if (process.argv[1] === DENNE) {
  const mangler = manglerFoerUtgivelse(join(DENNE, "../.."), process.argv[2]);
  for (const hva of mangler) console.error(`missing: ${hva}`);
  if (mangler.length > 0) process.exit(1);
  console.log("ready to publish");
}
