/** How the texts of a file write decimals, as far as those that can only be read one way show it. */
export type Desimaltegn = { readonly komma: boolean; readonly punktum: boolean };

/** What a text says as a number. */
export type Talltekst =
  | { readonly slag: "tom" }
  | {
      readonly slag: "tall";
      readonly tekst: string;
      readonly tegn?: "komma" | "punktum";
      readonly tvetydig?: boolean;
    }
  | { readonly slag: "ikke-tall" };

const ROM = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Minus signs, and the dashes that print uses for them. */
const STREK = /^[\u2010-\u2015\u2212-]/;
const BARE_STREKER = /^[\u2010-\u2015\u2212-]*$/;

const NORSK = /^-?(?:\d+|\d{1,3}(?: \d{3})+)(?:,\d+)?$/;
const PUNKTUM = /^-?\d+\.\d+$/;
/** What may be thousands or three decimals: 1,234 and 1.234. */
const TVETYDIG = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/** Makes spaces of every kind one, and takes away those around. */
export const rens = (tekst: string): string => tekst.replace(ROM, " ").trim();

/**
 * Reads what a text says as a number: Norwegian (17 315,31), or with a decimal point where it can't be thousands. A dash alone, and nothing,
 * are no number. `kr` may stand before or after kroner.
 */
export function lesTalltekst(raa: string, kroner: boolean): Talltekst {
  if (raa.length > 200) return { slag: "ikke-tall" };
  let tekst = rens(raa);
  if (BARE_STREKER.test(tekst)) return { slag: "tom" };
  if (kroner) {
    const [, foran = "", etter] = /^([\u2010-\u2015\u2212-]?) ?kr\.? ?(.*)$/i.exec(tekst) ?? [];
    tekst = etter === undefined ? tekst.replace(/ ?kr\.?$/i, "") : `${foran}${etter}`;
    if (BARE_STREKER.test(tekst)) return { slag: "tom" };
  }
  tekst = tekst.replace(STREK, "-");
  const tvetydig = TVETYDIG.test(tekst);
  if (NORSK.test(tekst)) {
    const erNorsk = tekst.includes(",") || tekst.includes(" ");
    return { slag: "tall", tekst, ...(erNorsk && { tegn: "komma" }), ...(tvetydig && { tvetydig }) };
  }
  if (PUNKTUM.test(tekst)) return { slag: "tall", tekst, tegn: "punktum", ...(tvetydig && { tvetydig }) };
  return { slag: "ikke-tall" };
}
