import { kildedel } from "./tariffside/kilder.js";
import { kommunedel } from "./tariffside/kommuner.js";
import { prisdel } from "./tariffside/priser.js";
import { rammedel } from "./tariffside/ramme.js";
import { ressursdel } from "./tariffside/ressurskrevende.js";
import { satsdel } from "./tariffside/satser.js";

/** Writes docs/tariffer.md from the data. */
export function lagTariffside(): string {
  return `# Priser, satser, kommuner og kilder

Denne siden er laget av dataene i \`tariffs/\` (\`npm run generer\`); en test feiler når den ikke lenger stemmer med dem.
\`publisert\`: en kilde sier det. \`utledet\`: regnet ut av publiserte tall. \`antatt\`: ingen kilde er funnet (EGEN); oppgi heller en verdi du kjenner.

${[prisdel(), satsdel(), rammedel(), ressursdel(), kommunedel(), kildedel()].join("\n\n")}
`;
}
