import { defineConfig, type Options } from "tsup";
import pakke from "./package.json" with { type: "json" };
import { lisensplugin } from "./tools/lisenser/lisensplugin.js";

const felles: Options = {
  target: "es2022",
  clean: false,
  treeshake: false,
  define: { SIO_VERSJON: JSON.stringify(pakke.version) }, // what receipts say they were made by
};

const INNGANGER = { index: "src/index.ts", oppslag: "src/oppslag.ts", skjema: "src/skjema/index.ts" };

/** Whole files for a page or a worker: nothing of theirs is imported from elsewhere. */
const NETTLESER = { "sio.browser": "src/index.ts", "sio.skjema.browser": "src/skjema/nettleser.ts" };

const TYPER = { ignoreDeprecations: "6.0" };

/** The library for those who install it: decimal.js and zod stay dependencies of the package, fflate and saxes peers that only the form as a spreadsheet needs. */
const bibliotek: Options = {
  ...felles,
  entry: INNGANGER,
  platform: "neutral",
  sourcemap: false, // the files are readable as they are; maps were half of the package
  dts: { compilerOptions: TYPER },
};

const MERKE = `/*! sio-beregning ${pakke.version}, MIT. What is inside and its licences: THIRD-PARTY-LICENSES.md in the package. */`;

/** A file that needs nothing beside it, and says where it is told what it carries. */
const selvstendig: Options = {
  ...felles,
  format: "esm",
  noExternal: [/.*/],
  minify: true,
  dts: false,
  banner: { js: MERKE },
  esbuildPlugins: [lisensplugin(import.meta.dirname)],
};

export default defineConfig([
  {
    ...bibliotek,
    format: "esm",
    splitting: true,
    dts: {
      compilerOptions: TYPER,
      entry: { ...INNGANGER, "sio.skjema.browser": NETTLESER["sio.skjema.browser"] },
    },
  },
  // tsup miscompiles CommonJS with splitting (static initialisers move): never true here.
  { ...bibliotek, format: "cjs", splitting: false },
  {
    ...selvstendig,
    entry: { cli: "src/cli/hoved.ts" },
    target: "node20",
    platform: "node",
    banner: { js: `#!/usr/bin/env node\n${MERKE}` },
  },
  { ...selvstendig, entry: NETTLESER, splitting: false, platform: "browser" },
]);
