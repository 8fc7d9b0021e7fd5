import { defineConfig, type Options } from "tsup";
import pakke from "./package.json" with { type: "json" };

const felles: Options = {
  target: "es2022",
  clean: false,
  treeshake: false,
  define: { SIO_VERSJON: JSON.stringify(pakke.version) }, // what receipts say they were made by
};

/** The library for those who install it: decimal.js and zod stay dependencies of the package. */
const bibliotek: Options = {
  ...felles,
  entry: { index: "src/index.ts", oppslag: "src/oppslag.ts" },
  platform: "neutral",
  sourcemap: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
};

export default defineConfig([
  { ...bibliotek, format: "esm", splitting: true },
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
    entry: { "sio.browser": "src/index.ts" },
    format: "esm",
    platform: "browser",
    noExternal: [/.*/],
    minify: true,
    dts: false,
  },
]);
