// Canonical JSON once more, from RFC 8785 and the contract's account of numbers, on plain JSON data only.

type Json = null | boolean | number | string | readonly Json[] | { readonly [felt: string]: Json };

/** Sorts by UTF-16 code units, one unit after another. */
function foer(a: string, b: string): number {
  for (let i = 0; i < a.length && i < b.length; i += 1) {
    const d = a.charCodeAt(i) - b.charCodeAt(i);
    if (d !== 0) return d;
  }
  return a.length - b.length;
}

const MEDNAVN: Readonly<Record<string, string>> = {
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
  '"': '\\"',
  "\\": "\\\\",
};

function tekst(t: string): string {
  let ut = "";
  for (const tegn of t) {
    const c = tegn.codePointAt(0) ?? 0;
    const enslig = c >= 0xd800 && c <= 0xdfff;
    if (MEDNAVN[tegn] !== undefined) ut += MEDNAVN[tegn];
    else if (c < 0x20 || enslig) ut += `\\u${c.toString(16).padStart(4, "0")}`;
    else ut += tegn;
  }
  return `"${ut}"`;
}

/** Writes JSON data canonically. */
export function kanonisk(verdi: Json): string {
  if (verdi === null) return "null";
  if (typeof verdi === "string") return tekst(verdi);
  if (typeof verdi === "object") {
    if (Array.isArray(verdi)) return `[${verdi.map(kanonisk).join(",")}]`;
    const felter = Object.entries(verdi as { [felt: string]: Json }).sort(([a], [b]) => foer(a, b));
    return `{${felter.map(([felt, ledd]) => `${tekst(felt)}:${kanonisk(ledd)}`).join(",")}}`;
  }
  return String(verdi === 0 ? 0 : verdi);
}
