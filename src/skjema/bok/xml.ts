/** What XML 1.0 can hold: a text with any other character has a sign in its place. */
const kanStaa = (kode: number): boolean =>
  kode === 0x9 ||
  kode === 0xa ||
  kode === 0xd ||
  (kode >= 0x20 && kode <= 0xd7ff) ||
  (kode >= 0xe000 && kode <= 0xfffd) ||
  kode >= 0x10000;

const TEGN: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Writes a text as XML holds it, in an element or between double quotes. */
export const xmltekst = (tekst: string): string =>
  Array.from(tekst, (tegn) => (kanStaa(tegn.codePointAt(0) ?? 0) ? (TEGN[tegn] ?? tegn) : "\ufffd")).join("");
