/** Fields whose texts are names, codes and citations: there `"01"` and `"1"` are two, though they are one decimal. */
const TEKSTFELT =
  /^(navn|id|bruker|kommune|termin|kode|gruppe|tjenestested|lokal|kostraFunksjon|deler|kolonner|rader|tabell|rad|kolonne|kilder|sted|regel|erstatter|merknad|serie|slag)$/;

/** Fields that have nothing but names in them, however deep: the identities of checked tables call rows `sum` and `differanse`. */
const BARE_TEKST = /^(identiteter|utledetFra|lokaleKoder)$/;

/**
 * How the texts under a field are to be read: as decimals where they are such, as texts, as texts however deep, or as shown numbers, whose last
 * digit says what they were rounded to.
 */
export type Lesemaate = "desimaler" | "tekst" | "bare-tekst" | "vist";

/** Tells how the input of a calculation is read: a printed form as it is printed, where 4165.30 is not 4165.3 (N-2). */
export const lesemaateFor = (beregning: string | undefined): Lesemaate =>
  beregning === "kontroll-oppgjoer" ? "vist" : "desimaler";

/**
 * Tells how the texts under a field of an input or a result are read. A list has its field's way; an object begins anew with each of
 * its own fields, but where all in it is text.
 */
export function lesemaate(felt: string, utenfor: Lesemaate): Lesemaate {
  if (utenfor === "vist") return "vist";
  if (utenfor === "bare-tekst" || BARE_TEKST.test(felt)) return "bare-tekst";
  return TEKSTFELT.test(felt) ? "tekst" : "desimaler";
}
