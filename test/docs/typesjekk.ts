// One TypeScript program over all the fences, which import src/ by the package's name.

import { join } from "node:path";
import ts from "typescript";
import { type Gjerde, ROT } from "./gjerder.js";

const INNGANGER = {
  "sio-beregning": join(ROT, "src/index.ts"),
  "sio-beregning/oppslag": join(ROT, "src/oppslag.ts"),
  "sio-beregning/skjema": join(ROT, "src/skjema/index.ts"),
};

/** What a user with `strict` has; the library's own stricter flags are not asked of examples. */
const VALG: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ["node"],
  strict: true,
  skipLibCheck: true,
  resolveJsonModule: true,
  noEmit: true,
  paths: Object.fromEntries(Object.entries(INNGANGER).map(([navn, sti]) => [navn, [sti]])),
};

/** A program over the entries and the fences, each as a file that exists only here. */
function lagProgram(gjerder: readonly Gjerde[]): { program: ts.Program; filer: ReadonlyMap<string, Gjerde> } {
  const filer = new Map(gjerder.map((g) => [join(ROT, "test/docs/gjerde", g.fil, `${g.linje}.ts`), g]));
  const vert = ts.createCompilerHost(VALG);
  const { fileExists, readFile, getSourceFile } = vert;
  vert.fileExists = (sti) => filer.has(sti) || fileExists(sti);
  vert.readFile = (sti) => filer.get(sti)?.kode ?? readFile(sti);
  vert.getSourceFile = (sti, valg, ...annet) => {
    const gjerde = filer.get(sti);
    return gjerde === undefined
      ? getSourceFile(sti, valg, ...annet)
      : ts.createSourceFile(sti, gjerde.kode, valg, true);
  };
  return { program: ts.createProgram([...Object.values(INNGANGER), ...filer.keys()], VALG, vert), filer };
}

export type Typesjekk = {
  /** What is wrong with the fences' types, each as `file:line: what`. */
  readonly feil: readonly string[];
  /** The functions that the entries export, and the text of their @example tags. */
  readonly funksjoner: readonly { readonly navn: string; readonly eksempler: string }[];
};

/** Type-checks fences, and reads from the same program which functions the library exports. */
export function typesjekk(gjerder: readonly Gjerde[]): Typesjekk {
  const { program, filer } = lagProgram(gjerder);
  const feil = [...filer].flatMap(([sti, { fil, linje }]) => {
    const kilde = program.getSourceFile(sti);
    return [...program.getSyntacticDiagnostics(kilde), ...program.getSemanticDiagnostics(kilde)].map((d) => {
      const nr = kilde?.getLineAndCharacterOfPosition(d.start ?? 0).line ?? 0;
      return `${fil}:${linje + nr}: ${ts.flattenDiagnosticMessageText(d.messageText, "\n")}`;
    });
  });
  const sjekker = program.getTypeChecker();
  const eksporterte = Object.values(INNGANGER).flatMap((sti) => {
    const kilde = program.getSourceFile(sti);
    const modul = kilde && sjekker.getSymbolAtLocation(kilde);
    return modul === undefined ? [] : sjekker.getExportsOfModule(modul);
  });
  const funksjoner = eksporterte
    .map((s) => (s.flags & ts.SymbolFlags.Alias ? sjekker.getAliasedSymbol(s) : s))
    .filter((s) => s.flags & ts.SymbolFlags.Function)
    .map((s) => ({
      navn: s.name,
      eksempler: s
        .getJsDocTags(sjekker)
        .filter((tag) => tag.name === "example")
        .map((tag) => ts.displayPartsToString(tag.text))
        .join("\n"),
    }));
  return { feil, funksjoner };
}
