import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const STEDFORTREDER = fileURLToPath(new URL("./vitest.mjs", import.meta.url));

/** Schemas are built anew for each test: one that is kept longer is seen only by the first test that asks. */
const LAGER_PER_TEST = `
export * from "./felt.js?ekte";
export const lat = (bygg) => {
  let verdi;
  let test;
  return () => {
    const { currentTestId } = globalThis.__stryker__;
    if (verdi === undefined || test !== currentTestId) verdi = bygg();
    test = currentTestId;
    return verdi;
  };
};
`;

/** Gives each module its own address, which a bundle has lost. */
const adresser = {
  name: "adresser",
  setup(bygg) {
    bygg.onLoad({ filter: /[/\\](test|src|tools)[/\\].*\.(ts|mjs)$/ }, ({ path, suffix }) => {
      if (/grense[/\\]felt\.ts$/.test(path) && suffix === "")
        return { contents: LAGER_PER_TEST, loader: "js" };
      const tekst = readFileSync(path, "utf8");
      const adresse = JSON.stringify(pathToFileURL(path).href);
      // what a file does when it is run as a program has no place here
      const uten = tekst.replace(/\nif \(import\.meta\.url === [\s\S]*$/, "\n");
      return { contents: uten.replaceAll("import.meta.url", adresse), loader: "ts" };
    });
    bygg.onResolve({ filter: /felt\.js\?ekte$/ }, ({ importer }) => ({
      path: importer,
      suffix: "?ekte",
    }));
    bygg.onResolve({ filter: /^vitest$/ }, () => ({ path: STEDFORTREDER, external: true }));
  },
};

/**
 * Bundles test files, and all of the sources that they use, to one script: a function of `require` and of what is asked before each file
 * is loaded. Running it anew is a fresh start of every module in it, in a few milliseconds.
 */
export async function lagBunt(filer, versjon) {
  const rot = process.cwd();
  const moduler = filer.map(
    (fil) => `if (nyFil(${JSON.stringify(relative(rot, fil))})) require(${JSON.stringify(resolve(fil))});`,
  );
  const { outputFiles } = await build({
    stdin: { contents: moduler.join("\n"), resolveDir: rot, loader: "js" },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    packages: "external",
    define: { SIO_VERSJON: JSON.stringify(versjon) },
    loader: { ".csv": "text" },
    logLevel: "error",
    plugins: [adresser],
  });
  return `(function (require, nyFil, module, exports) {\n${outputFiles[0].text}\n})`;
}
