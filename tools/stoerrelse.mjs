/** The size budget, after a build: the core minified and gzipped, without decimal.js and zod, which the user has anyway. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const GRENSE = 20_000;

const fil = (navn) => fileURLToPath(new URL(`../dist/${navn}`, import.meta.url));
const gzippet = (innhold) => gzipSync(innhold, { level: 9 }).length;

const KJERNE = fil("index.js");
const NETTLESER = fil("sio.browser.js");

for (const sti of [KJERNE, NETTLESER]) {
  if (existsSync(sti)) continue;
  console.error(`${sti} is missing: run npm run build first`);
  process.exit(1);
}

const { outputFiles } = await build({
  entryPoints: [KJERNE],
  bundle: true,
  minify: true,
  format: "esm",
  platform: "neutral",
  external: ["decimal.js", "zod"],
  write: false,
});
const [{ contents }] = outputFiles;
const stoerrelse = gzippet(contents);

console.log(
  `core, minified and gzipped: ${stoerrelse} bytes (limit ${GRENSE}; ${contents.length} before gzip)`,
);
console.log(`sio.browser.js, gzipped, everything in it: ${gzippet(readFileSync(NETTLESER))} bytes`);
if (stoerrelse > GRENSE) {
  console.error(`the core is ${stoerrelse - GRENSE} bytes over its budget`);
  process.exitCode = 1;
}
