/** Looks at every link of a built site and of the Markdown behind it: `node tools/lenker.mjs [site] [root]`. Exits with 1 if one is dead. */
import { fileURLToPath } from "node:url";
import { finnDoedeLenker } from "./nettsted/finnDoedeLenker.mjs";
import { finnDoedeMarkdownlenker } from "./nettsted/finnDoedeMarkdownlenker.mjs";
import { listMarkdown } from "./nettsted/kart.mjs";

const [nettsted = "docs/site", rot = fileURLToPath(new URL("..", import.meta.url))] = process.argv.slice(2);
const doede = [...finnDoedeMarkdownlenker(rot, listMarkdown(rot)), ...finnDoedeLenker(nettsted)];
for (const lenke of doede) console.error(lenke);
process.exitCode = doede.length > 0 ? 1 : 0;
