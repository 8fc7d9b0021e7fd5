// Compiles the TypeScript consumers with the repository's own TypeScript, as a project of their own.

import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";

/** What the compiler said of a file: where, and its number. */
export type Diagnose = {
  readonly fil: string;
  readonly linje: number;
  readonly kode: number;
  readonly tekst: string;
};

const FELLES: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [], // neither Node nor the DOM: the library's types must stand alone
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
};

const MODULVALG = {
  node16: { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  "esnext+bundler": { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
} as const satisfies { readonly [navn: string]: ts.CompilerOptions };
export type Modulvalg = keyof typeof MODULVALG;

/** The compiler's own library is the same in every project: parsed once. */
const lest = new Map<string, ts.SourceFile | undefined>();

/** Compiles files of a project into its folder `ut`, and gives every complaint. */
export function kompiler(mappe: string, filer: readonly string[], valg: Modulvalg): Diagnose[] {
  const alleValg = { ...FELLES, ...MODULVALG[valg], rootDir: mappe, outDir: join(mappe, "ut", valg) };
  const vert = ts.createCompilerHost(alleValg);
  const { getSourceFile } = vert;
  vert.getCurrentDirectory = () => mappe;
  vert.getSourceFile = (sti, ...annet) => {
    if (!/\/lib\.[\w.]+\.d\.ts$/.test(sti)) return getSourceFile(sti, ...annet);
    if (!lest.has(sti)) lest.set(sti, getSourceFile(sti, ...annet));
    return lest.get(sti);
  };
  const program = ts.createProgram(
    filer.map((fil) => join(mappe, fil)),
    alleValg,
    vert,
  );
  const { diagnostics } = program.emit();
  return [...ts.getPreEmitDiagnostics(program), ...diagnostics].map(
    ({ file, start = 0, code, messageText }) => ({
      fil: basename(file?.fileName ?? ""),
      linje: file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1,
      kode: code,
      tekst: ts.flattenDiagnosticMessageText(messageText, "\n"),
    }),
  );
}

/** The line of a file of the project where a text stands. */
export function linjeMed(mappe: string, fil: string, tekst: string): number {
  const linjer = readFileSync(join(mappe, fil), "utf8").split("\n");
  return linjer.findIndex((linje) => linje.includes(tekst)) + 1;
}
