/** U+2212, the minus sign of printed numbers. */
export const MINUSTEGN = "\u2212";

/** The groups of thousands are parted by one kind of space throughout: ordinary, no-break or narrow no-break. */
const NORSK_TALL = /^[-\u2212]?(?:\d+|\d{1,3}(?:([ \u00a0\u202f])\d{3})(?:\1\d{3})*)(?:,\d+)?$/;

/** Turns Norwegian number text into the contract's decimal text, or `undefined` where it is none (see {@link lesNorskTall}). */
export function norskTilDesimaltekst(tekst: string): string | undefined {
  const renset = tekst.replace(/^[ \u00a0\u202f]+|[ \u00a0\u202f]+$/g, "");
  if (!NORSK_TALL.test(renset)) return undefined;
  return renset
    .replace(/[ \u00a0\u202f]/g, "")
    .replace(MINUSTEGN, "-")
    .replace(",", ".");
}
