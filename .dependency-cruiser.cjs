/** The house's order, top to bottom: a module imports from those above it, never from below or from a neighbour. */
const etasjer = [
  ["feil.ts"],
  // checksums know nothing of the house: the pseudonyms of partial results and the receipts both use them
  ["sjekksum"],
  ["tall"],
  ["dato"],
  ["grense"],
  ["regler"],
  ["tjenestekoder"],
  ["tariff"],
  ["kommuner"],
  ["aktivitet", "akonto"],
  ["korreksjonsoppgjoer"],
  ["ramme"],
  ["konsekvens"],
  ["forloep"],
  ["kontroll"],
  ["beregninger"],
  ["etterregning"],
  ["forklaring"],
  ["hvahvis", "sammenligning"],
  ["kvittering"],
  ["index.ts", "oppslag.ts"],
  ["skjema"],
  ["cli"],
];

const sti = (navn) => (navn.endsWith(".ts") ? `^src/${navn.replace(".", "\\.")}$` : `^src/${navn}/`);

const rekkefoelge = etasjer.flatMap((etasje, i) =>
  etasje.map((navn) => ({
    name: `rekkefoelge-${navn}`,
    comment: `${navn} may only import what stands above it`,
    severity: "error",
    from: { path: sti(navn) },
    to: {
      path: "^src/",
      pathNot: [sti(navn), ...etasjer.slice(0, i).flat().map(sti)],
    },
  })),
);

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-node-in-lib",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-dev-deps",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "^node_modules/(@types|fflate|saxes)/" },
    },
    {
      name: "only-the-form-unpacks",
      comment: "fflate and saxes are optional: who reads and writes no spreadsheets installs neither",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/skjema/" },
      to: { path: "^node_modules/(fflate|saxes)/" },
    },
    { name: "unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "the-model-is-independent",
      comment:
        "the oracle in test/modell is written from the rules and must share no code with what it checks",
      severity: "error",
      from: { path: "^test/modell/", pathNot: "\\.test\\.ts$" },
      to: { path: ["^src/", "node_modules"] },
    },
    {
      name: "etterregning-is-independent",
      comment: "what computes explanations over again must share no code with what made them",
      severity: "error",
      from: { path: "^src/etterregning/" },
      to: { path: ["^src/", "node_modules"], pathNot: ["^src/etterregning/", "^src/feil\\.ts$"] },
    },
    ...rekkefoelge,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // the consumers of the packed package import it by its name, which is theirs to resolve
    exclude: { path: "^test/pakke/forbruker/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".js", ".json"],
    },
  },
};
