// Reads the `//=>` lines of a fence and puts a call in their place, so that the value can be looked at when the code runs.

import ts from "typescript";
import type { Gjerde } from "./gjerder.js";

/** What a `//=>` line says of the statement above it: a value, or the code of the SioFeil that is thrown. */
export type Forventning = { readonly hvor: string; readonly uttrykk: string } & (
  | { readonly verdi: unknown }
  | { readonly kaster: string }
);

/** A fence ready to run: `__sett(i, value)`, `__kastet(i, e)` and `__kastetIkke(i)` report to the runner. */
export type Instrumentert = { readonly kode: string; readonly forventninger: readonly Forventning[] };

const MERKE = "//=>";

/** Reads the value of a literal; anything else is no value to compare with. */
function literal(node: ts.Expression): unknown {
  if (ts.isParenthesizedExpression(node)) return literal(node.expression);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isBigIntLiteral(node)) return BigInt(node.text.slice(0, -1));
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
    const tall = literal(node.operand);
    if (typeof tall === "number" || typeof tall === "bigint") return -tall;
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (ts.isIdentifier(node) && node.text === "undefined") return undefined;
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(literal);
  if (ts.isObjectLiteralExpression(node)) {
    return Object.fromEntries(
      node.properties.map((felt) => {
        const { name } = felt;
        if (!ts.isPropertyAssignment(felt) || name === undefined || ts.isComputedPropertyName(name))
          throw new Error("et felt som ikke er NAVN: VERDI");
        return [name.text, literal(felt.initializer)];
      }),
    );
  }
  throw new Error(`${ts.SyntaxKind[node.kind]} er ikke en ren verdi`);
}

/** Reads what stands after `//=>`. */
function lesVentet(tekst: string): { verdi: unknown } | { kaster: string } {
  const [, kaster] = /^kaster ([A-Z][A-Z_]*)$/.exec(tekst) ?? [];
  if (kaster !== undefined) return { kaster };
  const fil = ts.createSourceFile("ventet.ts", `(${tekst}\n)`, ts.ScriptTarget.ES2022, true);
  const [setning, ...flere] = fil.statements;
  if (setning === undefined || flere.length > 0 || !ts.isExpressionStatement(setning))
    throw new Error("ikke én verdi");
  return { verdi: literal(setning.expression) };
}

/** Finds the `//=>` comment on the line after a statement. */
function ventetEtter(tekst: string, setning: ts.Statement): ts.CommentRange | undefined {
  const foerste = ts.getLeadingCommentRanges(tekst, setning.end)?.[0];
  if (foerste === undefined || !tekst.startsWith(MERKE, foerste.pos)) return undefined;
  const mellom = tekst.slice(setning.end, foerste.pos);
  return mellom.split("\n").length === 2 ? foerste : undefined;
}

/** Instruments a fence; a `//=>` that does not follow an expression, or whose value can't be read, is an error. */
export function instrumenter({ fil, linje, kode }: Gjerde): Instrumentert {
  const kilde = ts.createSourceFile("eksempel.ts", kode, ts.ScriptTarget.ES2022, true);
  const paaLinje = (pos: number) => `${fil}:${linje + kilde.getLineAndCharacterOfPosition(pos).line}`;
  const forventninger: Forventning[] = [];
  const bytter: { fra: number; til: number; med: string }[] = [];
  const brukte = new Set<number>();

  const se = (node: ts.Node): void => {
    const merke = ts.isExpressionStatement(node) ? ventetEtter(kode, node) : undefined;
    if (!ts.isExpressionStatement(node) || merke === undefined) {
      ts.forEachChild(node, se);
      return;
    }
    brukte.add(merke.pos);
    const uttrykk = node.expression.getText(kilde);
    const hvor = paaLinje(node.getStart(kilde));
    const nr = forventninger.length;
    try {
      const ventet = lesVentet(kode.slice(merke.pos + MERKE.length, merke.end).trim());
      forventninger.push({ hvor, uttrykk, ...ventet });
      const med =
        "kaster" in ventet
          ? `try { ${uttrykk}; __kastetIkke(${nr}); } catch (__e) { __kastet(${nr}, __e); }`
          : `__sett(${nr}, (${uttrykk}));`;
      bytter.push({ fra: node.getStart(kilde), til: node.end, med });
    } catch (e) {
      throw new Error(`${paaLinje(merke.pos)}: kan ikke lese det som er ventet: ${String(e)}`);
    }
  };
  se(kilde);

  for (let pos = kode.indexOf(MERKE); pos >= 0; pos = kode.indexOf(MERKE, pos + 1)) {
    if (!brukte.has(pos)) throw new Error(`${paaLinje(pos)}: //=> står ikke rett under et uttrykk`);
  }
  const ny = bytter.reduceRight((k, { fra, til, med }) => k.slice(0, fra) + med + k.slice(til), kode);
  return { kode: ny, forventninger };
}
