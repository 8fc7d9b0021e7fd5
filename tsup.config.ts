import { defineConfig, type Options } from "tsup";
import pakke from "./package.json" with { type: "json" };

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
  sourcemap: true,
  dts: { compilerOptions: TYPER },
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
    ...felles,
    entry: { cli: "src/cli/hoved.ts" },
    format: "esm",
    target: "node20",
    platform: "node",
    banner: { js: "#!/usr/bin/env node" },
    noExternal: [/.*/],
    minify: true,
    dts: false,
  },
  {
    ...felles,
    entry: NETTLESER,
    format: "esm",
    splitting: false,
    platform: "browser",
    noExternal: [/.*/],
    minify: true,
    dts: false,
  },
]);
