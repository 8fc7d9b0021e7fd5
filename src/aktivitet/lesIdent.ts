const LENGSTE = 200;

/** Tells whether a text can be a pseudonym or an id: by its length alone, since no message shows the one, or the other unquoted. */
const erIdent = (tekst: string): boolean => tekst.length > 0 && tekst.length <= LENGSTE;

/** Reads an id or pseudonym, a text or a whole number, as its text; `undefined` for all else. */
export function lesIdent(inn: unknown): string | undefined {
  if (typeof inn === "string") return erIdent(inn) ? inn : undefined;
  return Number.isSafeInteger(inn) ? String(inn) : undefined;
}
