/** Builds the page: one HTML file with everything in it, from the package's own browser file. Run it after npm run build. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const her = (sti) => fileURLToPath(new URL(sti, import.meta.url));
const hash = (tekst) => `'sha256-${createHash("sha256").update(tekst).digest("base64")}'`;

const { outputFiles } = await build({
  entryPoints: [her("src/hoved.ts")],
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  // before the library loads: zod then builds no code of its own (new Function), which the policy below forbids
  banner: { js: "globalThis.__zod_globalConfig = { jitless: true };" },
  alias: { "sio-beregning/skjema/browser": her("../../dist/sio.skjema.browser.js") },
  write: false,
});
const skript = outputFiles[0].text.trim();

const stilark = readdirSync(her("src/stil")).sort();
const raa = stilark.map((fil) => readFileSync(her(`src/stil/${fil}`), "utf8")).join("\n");
const { code } = await transform(raa, { loader: "css", minify: true, charset: "utf8" });
const stil = code.trim();

// what is not named here is forbidden: no connection, no frame, no font, no other script
const csp = [
  "default-src 'none'",
  "connect-src 'none'",
  `script-src ${hash(skript)}`,
  `style-src ${hash(stil)}`,
  "img-src data: blob:",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

// what the page carries of others goes with it, as their licences ask
const lisenser = readFileSync(her("../../THIRD-PARTY-LICENSES.md"), "utf8").replaceAll("--", "- -");

const deler = {
  'content="csp"': `content="${csp}"`,
  "<!-- stil -->": `<style>${stil}</style>`,
  "<!-- skript -->": `<script type="module">${skript}</script>`,
  "<!-- lisenser -->": `<!--\n${lisenser}\n-->`,
};
const mal = readFileSync(her("src/side.html"), "utf8");
const side = Object.entries(deler).reduce((tekst, [merke, del]) => tekst.replace(merke, () => del), mal);
const ut = her("dist/kontrollside.html");
mkdirSync(her("dist"), { recursive: true });
writeFileSync(ut, side);
console.log(`${ut} (${Math.round(Buffer.byteLength(side) / 1000)} kB)`);
